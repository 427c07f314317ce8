import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../database.ts';
import { newGuid } from '../identifiers.ts';
import type { Column } from './columns.ts';

/** A list with its columns, as kept. */
export interface List {
  readonly key: number;
  readonly id: string;
  /** Path of its site. */
  readonly site: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: 'genericList' | 'documentLibrary' | 'userInformation';
  readonly hidden: boolean;
  readonly version: number;
  /** Identifier of its drive, when it is a library. */
  readonly drive: string | undefined;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  readonly columns: readonly Column[];
}

export type NewList = Omit<List, 'key' | 'id' | 'version' | 'drive'>;

export interface ListStore {
  ofSite(site: string): readonly List[];
  byDrive(drive: string): List | undefined;
  add(list: NewList): List;
  /** Keeps a list with other words or columns. */
  save(list: List): void;
  remove(list: List): void;
}

/** Lists and columns. All of them are held in memory as well, since every exchange with Graph asks for one. */
export function createListStore(db: DatabaseSync): ListStore {
  const cache = new Map<string, readonly List[]>();
  const read = db.prepare('SELECT * FROM graph_list WHERE site = ? ORDER BY key');
  const readColumns = db.prepare('SELECT definition FROM graph_column WHERE list = ? ORDER BY position');
  const readDrive = db.prepare('SELECT site FROM graph_list WHERE drive = ?');
  const columnsOf = (key: number): readonly Column[] =>
    readColumns.all(key).map((row) => JSON.parse(String(row.definition)) as Column);
  const ofSite = (site: string): readonly List[] => {
    const present = cache.get(site);
    if (present !== undefined) return present;
    const lists = read.all(site).map((row) => listOf(row, columnsOf(Number(row.key))));
    cache.set(site, lists);
    return lists;
  };
  return {
    ofSite,
    byDrive(drive) {
      const row = readDrive.get(drive);
      return row === undefined ? undefined : ofSite(String(row.site)).find((list) => list.drive === drive);
    },
    add(list) {
      const id = newGuid();
      inTransaction(db, () => insertList(db, id, list));
      cache.delete(list.site);
      const added = ofSite(list.site).find((kept) => kept.id === id);
      if (added === undefined) throw new Error('A list just added is not there');
      return added;
    },
    save(list) {
      inTransaction(db, () => updateList(db, list));
      cache.delete(list.site);
    },
    remove(list) {
      inTransaction(db, () => deleteList(db, list));
      cache.delete(list.site);
    },
  };
}

function insertList(db: DatabaseSync, id: string, list: NewList): void {
  const drive =
    list.template === 'documentLibrary' ? `b!${newGuid().replaceAll('-', '')}${newGuid().replaceAll('-', '')}` : null;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO graph_list (id, site, name, display_name, description, template, hidden, next_item, version, drive, created_at, created_by, modified_at, modified_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      list.site,
      list.name,
      list.displayName,
      list.description,
      list.template,
      list.hidden ? 1 : 0,
      drive,
      list.createdAt,
      list.createdBy,
      list.modifiedAt,
      list.modifiedBy,
    );
  saveColumns(db, Number(lastInsertRowid), list.columns);
}

function updateList(db: DatabaseSync, list: List): void {
  db.prepare(
    'UPDATE graph_list SET display_name = ?, description = ?, version = ?, modified_at = ?, modified_by = ? WHERE key = ?',
  ).run(list.displayName, list.description, list.version, list.modifiedAt, list.modifiedBy, list.key);
  saveColumns(db, list.key, list.columns);
}

function saveColumns(db: DatabaseSync, key: number, columns: readonly Column[]): void {
  db.prepare('DELETE FROM graph_column WHERE list = ?').run(key);
  const insert = db.prepare('INSERT INTO graph_column (list, position, id, definition) VALUES (?, ?, ?, ?)');
  for (const [position, column] of columns.entries()) insert.run(key, position, column.id, JSON.stringify(column));
}

function deleteList(db: DatabaseSync, list: List): void {
  for (const table of ['graph_column', 'graph_item', 'graph_version', 'graph_value'])
    db.prepare(`DELETE FROM ${table} WHERE list = ?`).run(list.key);
  if (list.drive !== undefined) {
    db.prepare('DELETE FROM graph_drive_content WHERE item IN (SELECT id FROM graph_drive_item WHERE drive = ?)').run(
      list.drive,
    );
    db.prepare('DELETE FROM graph_drive_item WHERE drive = ?').run(list.drive);
  }
  db.prepare('DELETE FROM graph_list WHERE key = ?').run(list.key);
}

function listOf(row: Record<string, unknown>, columns: readonly Column[]): List {
  const text = (name: string): string => String(row[name]);
  return {
    key: Number(row.key),
    id: text('id'),
    site: text('site'),
    name: text('name'),
    displayName: text('display_name'),
    description: text('description'),
    template: text('template') as List['template'],
    hidden: row.hidden === 1,
    version: Number(row.version),
    drive: row.drive === null ? undefined : text('drive'),
    createdAt: text('created_at'),
    createdBy: text('created_by'),
    modifiedAt: text('modified_at'),
    modifiedBy: text('modified_by'),
    columns,
  };
}
