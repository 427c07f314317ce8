import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../database.ts';
import { newMailId } from '../identifiers.ts';
import type { Folder, WellKnownFolder } from './mail-message.ts';

export interface FolderStore {
  /** Every folder of the mailbox, those that Exchange makes first. */
  all(mailbox: string): readonly Folder[];
  /** By id or well-known name. */
  find(mailbox: string, named: string): Folder | undefined;
  wellKnown(mailbox: string, name: WellKnownFolder): Folder;
  add(mailbox: string, title: string, parent: string): Folder;
  counts(folder: Folder): { readonly total: number; readonly unread: number };
}

const titles: readonly (readonly [WellKnownFolder, string])[] = [
  ['inbox', 'Inbox'],
  ['drafts', 'Drafts'],
  ['sentitems', 'Sent Items'],
  ['deleteditems', 'Deleted Items'],
  ['junkemail', 'Junk Email'],
  ['archive', 'Archive'],
];

/** The folders of every mailbox; a mailbox gets its own when it is first opened. */
export function createFolderStore(db: DatabaseSync): FolderStore {
  const select = db.prepare('SELECT * FROM mail_folder WHERE mailbox = ? ORDER BY position');
  const insert = db.prepare(
    'INSERT INTO mail_folder (id, mailbox, position, well_known, title, parent) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const count = db.prepare(
    'SELECT count(*) AS total, coalesce(sum(unread), 0) AS unread FROM mail_message WHERE folder = ?',
  );
  const open = (mailbox: string): void => {
    const root = newMailId('folder');
    for (const [index, [name, title]] of titles.entries())
      insert.run(newMailId('folder'), mailbox, index, name, title, root);
  };
  const all = (mailbox: string): readonly Folder[] => {
    const found = select.all(mailbox.toLowerCase());
    if (found.length > 0) return found.map(folderOf);
    inTransaction(db, () => open(mailbox.toLowerCase()));
    return select.all(mailbox.toLowerCase()).map(folderOf);
  };
  const find = (mailbox: string, named: string): Folder | undefined =>
    all(mailbox).find(({ id, wellKnown }) => id === named || wellKnown === named.toLowerCase());
  return {
    all,
    find,
    wellKnown(mailbox, name) {
      const found = find(mailbox, name);
      if (found === undefined) throw new Error(`The mailbox ${mailbox} has no folder ${name}`);
      return found;
    },
    add(mailbox, title, parent) {
      const id = newMailId('folder');
      insert.run(id, mailbox.toLowerCase(), all(mailbox).length, null, title, parent);
      return { id, mailbox: mailbox.toLowerCase(), wellKnown: undefined, title, parent };
    },
    counts(folder) {
      const row = count.get(folder.id);
      return { total: Number(row?.total ?? 0), unread: Number(row?.unread ?? 0) };
    },
  };
}

function folderOf(row: Record<string, unknown>): Folder {
  return {
    id: String(row.id),
    mailbox: String(row.mailbox),
    wellKnown: titles.find(([name]) => name === row.well_known)?.[0],
    title: String(row.title),
    parent: String(row.parent),
  };
}
