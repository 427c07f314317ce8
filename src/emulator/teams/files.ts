import { randomBytes, randomUUID } from 'node:crypto';
import type { Account, Tenant } from '../tenant.ts';
import { serviceUrl } from './activities.ts';
import type { JsonObject } from './json.ts';

/** A file in somebody's OneDrive, as far as Teams' chats need one. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** Ending of its name, without the dot. */
  readonly type: string;
  readonly owner: string;
  /** Stands in the addresses of the file; who has it needs no other proof, as with OneDrive's. */
  readonly token: string;
  readonly bytes: Uint8Array;
}

/** What an upload came to: more is awaited, all is there, or these bytes do not follow what is there. */
export type Uploaded = { readonly next: number } | 'complete' | 'misplaced';

export interface FileStore {
  add(owner: Account, name: string, bytes: Uint8Array): KeptFile;
  find(id: string): KeptFile | undefined;
  /** Appends bytes at `start`, of `size` in all. */
  append(file: KeptFile, start: number, size: number, bytes: Uint8Array): Uploaded;
}

const SCHEMA = `CREATE TABLE IF NOT EXISTS teams_files (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL, token TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT`;

const typeOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Files of all chats, in the tenant's database. */
export const fileStore = ({ db }: Tenant): FileStore => {
  db.exec(SCHEMA);
  const add = db.prepare('INSERT INTO teams_files (id, name, owner, token, bytes) VALUES (?,?,?,?,?)');
  const one = db.prepare('SELECT * FROM teams_files WHERE id = ?');
  const write = db.prepare('UPDATE teams_files SET bytes = ? WHERE id = ?');
  return {
    add: (owner, name, bytes) => {
      const [id, token] = [randomUUID().toUpperCase(), randomBytes(24).toString('base64url')];
      add.run(id, name, owner.key, token, bytes);
      return { id, name, type: typeOf(name), owner: owner.key, token, bytes };
    },
    find: (id) => {
      const row = one.get(id);
      if (row === undefined) return undefined;
      const bytes = row.bytes instanceof Uint8Array ? row.bytes : new Uint8Array();
      const name = String(row.name);
      return { id, name, type: typeOf(name), owner: String(row.owner), token: String(row.token), bytes };
    },
    append: (file, start, size, bytes) => {
      if (start !== file.bytes.length || start + bytes.length > size) return 'misplaced';
      const whole = Buffer.concat([file.bytes, bytes]);
      write.run(whole, file.id);
      return whole.length === size ? 'complete' : { next: whole.length };
    },
  };
};

const contentUrl = (tenant: Tenant, { owner, name }: KeptFile): string => {
  const upn = tenant.accounts.find(({ key }) => key === owner)?.upn ?? owner;
  const folder = upn.replace(/[^a-z0-9]/gi, '_');
  const host = tenant.host.replace('.', '-my.');
  return `https://${host}/personal/${folder}/Documents/Microsoft Teams Chat Files/${encodeURIComponent(name)}`;
};

const address = (tenant: Tenant, { id, token }: KeptFile): string =>
  `${tenant.origin()}/teams/files/${id}?tempauth=${token}`;

/** The attachment by which a bot learns of a file that a person sent. */
export const downloadAttachment = (tenant: Tenant, file: KeptFile): JsonObject => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: contentUrl(tenant, file),
  name: file.name,
  content: { downloadUrl: address(tenant, file), uniqueId: file.id, fileType: file.type, etag: `"{${file.id}},1"` },
});

const pictureTypes: readonly string[] = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic'];

/** Whether a file can be pasted into a message as a picture. */
export const isPicture = ({ type }: KeptFile): boolean => pictureTypes.includes(type);

/** The attachment by which a bot learns of a picture in a message: without a name, and opened by the bot's token alone. */
export const pictureAttachment = (tenant: Tenant, { id }: KeptFile): JsonObject => ({
  contentType: 'image/*',
  contentUrl: `${serviceUrl(tenant)}v3/attachments/${id}/views/original`,
});

/** Where a bot puts a file that a person agreed to. */
export const uploadInfo = (tenant: Tenant, file: KeptFile): JsonObject => ({
  contentUrl: contentUrl(tenant, file),
  name: file.name,
  uploadUrl: address(tenant, file),
  uniqueId: file.id,
  fileType: file.type,
  etag: `"{${file.id}},1"`,
});
