import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../database.ts';
import { newGuid } from '../identifiers.ts';

export type ConflictBehavior = 'fail' | 'replace' | 'rename';

/** A file that is being sent in fragments. */
export interface Upload {
  readonly id: string;
  readonly drive: string;
  readonly parent: string;
  readonly name: string;
  readonly behaviour: ConflictBehavior;
  /** Bytes in all; unknown until the first fragment. */
  readonly size: number | undefined;
  /** Bytes received so far, without a gap. */
  readonly received: number;
  /** Machine time, in milliseconds. */
  readonly expiresMs: number;
  readonly by: string;
}

export interface UploadStore {
  open(upload: Omit<Upload, 'id' | 'size' | 'received'>): Upload;
  /** The session, unless it was closed or has expired. */
  find(id: string): Upload | undefined;
  append(upload: Upload, bytes: Uint8Array, size: number): Upload;
  /** All that was received, in order. */
  content(upload: Upload): Uint8Array;
  close(upload: Upload): void;
}

/** Upload sessions, kept so that one can be taken up again after a restart. */
export function createUploadStore(db: DatabaseSync): UploadStore {
  const select = db.prepare('SELECT * FROM graph_upload WHERE id = ?');
  const insert = db.prepare(
    'INSERT INTO graph_upload (id, drive, parent, name, behaviour, received, expires_ms, by) VALUES (?, ?, ?, ?, ?, 0, ?, ?)',
  );
  const addPart = db.prepare('INSERT INTO graph_upload_part (upload, start, bytes) VALUES (?, ?, ?)');
  const advance = db.prepare('UPDATE graph_upload SET size = ?, received = ? WHERE id = ?');
  const parts = db.prepare('SELECT bytes FROM graph_upload_part WHERE upload = ? ORDER BY start');
  const dropParts = db.prepare('DELETE FROM graph_upload_part WHERE upload = ?');
  const drop = db.prepare('DELETE FROM graph_upload WHERE id = ?');
  return {
    open(upload) {
      const id = newGuid();
      insert.run(id, upload.drive, upload.parent, upload.name, upload.behaviour, upload.expiresMs, upload.by);
      return { ...upload, id, size: undefined, received: 0 };
    },
    find(id) {
      const row = select.get(id);
      const upload = row === undefined ? undefined : uploadOf(row);
      return upload !== undefined && upload.expiresMs > Date.now() ? upload : undefined;
    },
    append: (upload, bytes, size) =>
      inTransaction(db, () => {
        const received = upload.received + bytes.length;
        addPart.run(upload.id, upload.received, bytes);
        advance.run(size, received, upload.id);
        return { ...upload, size, received };
      }),
    content: (upload) =>
      Buffer.concat(parts.all(upload.id).map(({ bytes }) => (bytes instanceof Uint8Array ? bytes : new Uint8Array()))),
    close: (upload) =>
      inTransaction(db, () => {
        dropParts.run(upload.id);
        drop.run(upload.id);
      }),
  };
}

function uploadOf(row: Record<string, unknown>): Upload {
  return {
    id: String(row.id),
    drive: String(row.drive),
    parent: String(row.parent),
    name: String(row.name),
    behaviour: row.behaviour === 'fail' || row.behaviour === 'rename' ? row.behaviour : 'replace',
    size: row.size === null ? undefined : Number(row.size),
    received: Number(row.received),
    expiresMs: Number(row.expires_ms),
    by: String(row.by),
  };
}
