import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../database.ts';
import { newDriveItemId, newGuid } from '../identifiers.ts';
import type { Stamp } from './identities.ts';

/** A file or folder of a library, without its content. */
export interface DriveItem {
  readonly drive: string;
  readonly id: string;
  /** Undefined for the root. */
  readonly parent: string | undefined;
  readonly name: string;
  readonly isFolder: boolean;
  /** Bytes; 0 for a folder. */
  readonly size: number;
  readonly mime: string;
  readonly guid: string;
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

export interface NewFile {
  readonly parent: DriveItem;
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export interface DriveStore {
  /** The root folder, made when first asked for. */
  root(drive: string, stamp: Stamp): DriveItem;
  find(drive: string, id: string): DriveItem | undefined;
  /** Names differ by more than case. */
  child(parent: DriveItem, name: string): DriveItem | undefined;
  children(parent: DriveItem): readonly DriveItem[];
  countChildren(parent: DriveItem): number;
  addFolder(parent: DriveItem, name: string, stamp: Stamp): DriveItem;
  addFile(file: NewFile, stamp: Stamp): DriveItem;
  replaceContent(item: DriveItem, bytes: Uint8Array, stamp: Stamp): DriveItem;
  /** Gives an item another name or folder. */
  move(item: DriveItem, parent: DriveItem, name: string, stamp: Stamp): DriveItem;
  content(item: DriveItem): Uint8Array;
  /** Removes an item and all that is in it. */
  remove(item: DriveItem): void;
}

/** Files and folders, with contents in the same database so that a kill leaves no half of one. */
export function createDriveStore(db: DatabaseSync): DriveStore {
  const sql = prepare(db);
  return { ...createReader(sql), ...createWriter(db, sql) };
}

type Statements = ReturnType<typeof prepare>;
type Reader = Pick<DriveStore, 'find' | 'child' | 'children' | 'countChildren' | 'content'>;

function createReader(sql: Statements): Reader {
  const first = (row: Record<string, unknown> | undefined): DriveItem | undefined =>
    row === undefined ? undefined : driveItemOf(row);
  return {
    find: (drive, id) => first(sql.find.get(drive, id)),
    child: (parent, name) => first(sql.child.get(parent.id, fold(name))),
    children: (parent) => sql.children.all(parent.id).map(driveItemOf),
    countChildren: (parent) => Number(sql.countChildren.get(parent.id)?.n),
    content(item) {
      const bytes = sql.content.get(item.id)?.bytes;
      return bytes instanceof Uint8Array ? bytes : new Uint8Array();
    },
  };
}

function createWriter(db: DatabaseSync, sql: Statements): Omit<DriveStore, keyof Reader> {
  const present = (drive: string, id: string): DriveItem => {
    const row = sql.find.get(drive, id);
    if (row === undefined) throw new Error('A drive item just written is not there');
    return driveItemOf(row);
  };
  const insert = (drive: string, parent: string | null, item: Named, { at, by }: Stamp): DriveItem => {
    const id = newDriveItemId();
    const { name, isFolder, mime, bytes } = item;
    const facts = [name, fold(name), isFolder ? 1 : 0, bytes?.length ?? 0, mime, newGuid()] as const;
    sql.insert.run(drive, id, parent, ...facts, at, by, at, by);
    if (bytes !== undefined) sql.putContent.run(id, bytes);
    return present(drive, id);
  };
  return {
    root(drive, stamp) {
      const row = sql.root.get(drive);
      return row === undefined
        ? insert(drive, null, { name: 'root', isFolder: true, mime: '' }, stamp)
        : driveItemOf(row);
    },
    addFolder: ({ drive, id }, name, stamp) => insert(drive, id, { name, isFolder: true, mime: '' }, stamp),
    addFile: ({ parent, ...file }, stamp) =>
      inTransaction(db, () => insert(parent.drive, parent.id, { ...file, isFolder: false }, stamp)),
    replaceContent: (item, bytes, { at, by }) =>
      inTransaction(db, () => {
        sql.putContent.run(item.id, bytes);
        sql.resize.run(bytes.length, at, by, item.id);
        return present(item.drive, item.id);
      }),
    move(item, parent, name, { at, by }) {
      sql.move.run(parent.id, name, fold(name), at, by, item.id);
      return present(item.drive, item.id);
    },
    remove: (item) => inTransaction(db, () => remove(db, item.id)),
  };
}

interface Named {
  readonly name: string;
  readonly isFolder: boolean;
  readonly mime: string;
  readonly bytes?: Uint8Array;
}

function prepare(db: DatabaseSync) {
  return {
    find: db.prepare('SELECT * FROM graph_drive_item WHERE drive = ? AND id = ?'),
    root: db.prepare('SELECT * FROM graph_drive_item WHERE drive = ? AND parent IS NULL'),
    child: db.prepare('SELECT * FROM graph_drive_item WHERE parent = ? AND folded_name = ?'),
    children: db.prepare('SELECT * FROM graph_drive_item WHERE parent = ? ORDER BY folded_name'),
    countChildren: db.prepare('SELECT count(*) AS n FROM graph_drive_item WHERE parent = ?'),
    insert: db.prepare(
      `INSERT INTO graph_drive_item (drive, id, parent, name, folded_name, folder, size, mime, guid, version, created_at, created_by, modified_at, modified_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)`,
    ),
    resize: db.prepare(
      'UPDATE graph_drive_item SET version = version + 1, size = ?, modified_at = ?, modified_by = ? WHERE id = ?',
    ),
    move: db.prepare(
      'UPDATE graph_drive_item SET version = version + 1, parent = ?, name = ?, folded_name = ?, modified_at = ?, modified_by = ? WHERE id = ?',
    ),
    putContent: db.prepare('INSERT OR REPLACE INTO graph_drive_content (item, bytes) VALUES (?, ?)'),
    content: db.prepare('SELECT bytes FROM graph_drive_content WHERE item = ?'),
  };
}

function remove(db: DatabaseSync, id: string): void {
  for (const row of db.prepare('SELECT id FROM graph_drive_item WHERE parent = ?').all(id)) remove(db, String(row.id));
  db.prepare('DELETE FROM graph_drive_content WHERE item = ?').run(id);
  db.prepare('DELETE FROM graph_drive_item WHERE id = ?').run(id);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function driveItemOf(row: Record<string, unknown>): DriveItem {
  const text = (name: string): string => String(row[name]);
  return {
    drive: text('drive'),
    id: text('id'),
    parent: row.parent === null ? undefined : text('parent'),
    name: text('name'),
    isFolder: row.folder === 1,
    size: Number(row.size),
    mime: text('mime'),
    guid: text('guid'),
    version: Number(row.version),
    createdAt: text('created_at'),
    createdBy: text('created_by'),
    modifiedAt: text('modified_at'),
    modifiedBy: text('modified_by'),
  };
}
