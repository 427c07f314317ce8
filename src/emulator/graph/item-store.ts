import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../database.ts';
import { newGuid } from '../identifiers.ts';
import type { Column } from './columns.ts';
import type { Stamp } from './identities.ts';
import type { List } from './list-store.ts';
import { comparable, type Fields, fieldKey } from './values.ts';

/** A list item as kept. */
export interface Item {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly fields: Fields;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  /** The machine’s time of its last change. */
  readonly changedMs: number;
  /** Place of its last change among all changes of the tenant. */
  readonly change: number;
  readonly deleted: boolean;
}

/** Which values of an indexed field are looked for. */
export interface ValueRange {
  readonly field: string;
  readonly low?: { readonly value: string | number; readonly open: boolean };
  readonly high?: { readonly value: string | number; readonly open: boolean };
}

export interface ItemStore {
  add(list: List, fields: Fields, stamp: Stamp): Item;
  save(list: List, item: Item, fields: Fields, stamp: Stamp): Item;
  remove(list: List, item: Item, stamp: Stamp): void;
  find(list: List, id: string): Item | undefined;
  count(list: List): number;
  /** Items with an id above `after`, changed no later than `until` (machine ms). */
  page(list: List, after: number, limit: number, until: number): readonly Item[];
  /** Items, deleted ones included, changed after `change`, in the order of change. */
  changesAfter(list: List, change: number, limit: number, until: number): readonly Item[];
  /** The last change of the list that was made no later than `until`. */
  lastChange(list: List, until: number): number;
  /** Ids of the items whose indexed field lies in the range; at most `limit`. */
  idsInRange(list: List, range: ValueRange, limit: number): readonly number[];
  /** Rebuilds the index of a column; empties it if the column has none. */
  index(list: List, column: Column): void;
  hasDuplicates(list: List, column: Column): boolean;
}

/** Items with their versions and indexes. Every write is one transaction. */
export function createItemStore(db: DatabaseSync): ItemStore {
  const sql = prepare(db);
  return { ...createReader(db, sql), ...createWriter(db, sql) };
}

type Statements = ReturnType<typeof prepare>;
type Writer = Pick<ItemStore, 'add' | 'save' | 'remove' | 'index'>;

function createReader(db: DatabaseSync, sql: Statements): Omit<ItemStore, keyof Writer> {
  return {
    find(list, id) {
      const row = /^\d{1,15}$/.test(id) ? sql.find.get(list.key, Number(id)) : undefined;
      return row === undefined || row.deleted === 1 ? undefined : itemOf(row);
    },
    count: (list) => Number(sql.count.get(list.key)?.n),
    page: (list, after, limit, until) => sql.page.all(list.key, after, until, limit).map(itemOf),
    changesAfter: (list, from, limit, until) => sql.changes.all(list.key, from, until, limit).map(itemOf),
    lastChange: (list, until) => Number(sql.last.get(list.key, until)?.change ?? 0),
    idsInRange: (list, range, limit) => idsInRange(db, list, range, limit),
    hasDuplicates: (list, column) => sql.duplicates.get(list.key, column.name) !== undefined,
  };
}

function createWriter(db: DatabaseSync, sql: Statements): Writer {
  let change = Number(sql.top.get()?.top ?? 0);
  const next = (): readonly [number, number] => {
    change += 1;
    return [change, Date.now()];
  };
  const present = (list: List, id: number): Item => {
    const row = sql.find.get(list.key, id);
    if (row === undefined) throw new Error('An item just written is not there');
    return itemOf(row);
  };
  return {
    add: (list, fields, { at, by }) =>
      inTransaction(db, () => {
        const id = Number(sql.takeId.get(list.key)?.id);
        sql.insert.run(list.key, id, newGuid(), JSON.stringify(fields), at, by, at, by, ...next());
        reindex(sql, list, id, {}, fields);
        return present(list, id);
      }),
    save: (list, item, fields, { at, by }) =>
      inTransaction(db, () => {
        sql.keepVersion.run(list.key, item.id);
        sql.update.run(JSON.stringify(fields), at, by, ...next(), list.key, item.id);
        reindex(sql, list, item.id, item.fields, fields);
        return present(list, item.id);
      }),
    remove: (list, item, { at, by }) =>
      inTransaction(db, () => {
        reindex(sql, list, item.id, item.fields, {});
        sql.dropVersions.run(list.key, item.id);
        sql.markDeleted.run(at, by, ...next(), list.key, item.id);
      }),
    index: (list, column) => inTransaction(db, () => rebuild(db, list, column)),
  };
}

function reindex(sql: Statements, list: List, id: number, before: Fields, after: Fields): void {
  for (const column of list.columns) {
    if (!column.indexed) continue;
    const [old, now] = [indexedValue(column, before), indexedValue(column, after)];
    if (old === now) continue;
    if (old !== undefined) sql.dropValue.run(list.key, column.name, old, id);
    if (now !== undefined) sql.addValue.run(list.key, column.name, now, id);
  }
}

function prepare(db: DatabaseSync) {
  return {
    top: db.prepare('SELECT max(change) AS top FROM graph_item'),
    takeId: db.prepare('UPDATE graph_list SET next_item = next_item + 1 WHERE key = ? RETURNING next_item - 1 AS id'),
    insert: db.prepare(
      `INSERT INTO graph_item (list, id, guid, version, fields, created_at, created_by, modified_at, modified_by, change, changed_ms, deleted)
       VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 0)`,
    ),
    update: db.prepare(
      `UPDATE graph_item SET version = version + 1, fields = ?, modified_at = ?, modified_by = ?, change = ?, changed_ms = ? WHERE list = ? AND id = ?`,
    ),
    markDeleted: db.prepare(
      `UPDATE graph_item SET deleted = 1, fields = '{}', modified_at = ?, modified_by = ?, change = ?, changed_ms = ? WHERE list = ? AND id = ?`,
    ),
    keepVersion: db.prepare(
      `INSERT INTO graph_version (list, item, version, fields, at, by)
       SELECT list, id, version, fields, modified_at, modified_by FROM graph_item WHERE list = ? AND id = ?`,
    ),
    dropVersions: db.prepare('DELETE FROM graph_version WHERE list = ? AND item = ?'),
    find: db.prepare('SELECT * FROM graph_item WHERE list = ? AND id = ?'),
    count: db.prepare('SELECT count(*) AS n FROM graph_item WHERE list = ? AND deleted = 0'),
    page: db.prepare(
      'SELECT * FROM graph_item WHERE list = ? AND id > ? AND deleted = 0 AND changed_ms <= ? ORDER BY id LIMIT ?',
    ),
    changes: db.prepare(
      'SELECT * FROM graph_item WHERE list = ? AND change > ? AND changed_ms <= ? ORDER BY change LIMIT ?',
    ),
    last: db.prepare('SELECT change FROM graph_item WHERE list = ? AND changed_ms <= ? ORDER BY change DESC LIMIT 1'),
    addValue: db.prepare('INSERT INTO graph_value (list, field, value, item) VALUES (?, ?, ?, ?)'),
    dropValue: db.prepare('DELETE FROM graph_value WHERE list = ? AND field = ? AND value = ? AND item = ?'),
    duplicates: db.prepare(
      'SELECT value FROM graph_value WHERE list = ? AND field = ? GROUP BY value HAVING count(*) > 1 LIMIT 1',
    ),
  };
}

function indexedValue(column: Column, fields: Fields): string | number | undefined {
  const value = fields[fieldKey(column)];
  return value === undefined ? undefined : comparable(column, value);
}

function idsInRange(db: DatabaseSync, list: List, { field, low, high }: ValueRange, limit: number): readonly number[] {
  const bounds = [
    ...(low === undefined ? [] : [{ test: low.open ? '>' : '>=', value: low.value }]),
    ...(high === undefined ? [] : [{ test: high.open ? '<' : '<=', value: high.value }]),
  ];
  const tests = bounds.map(({ test }) => ` AND value ${test} ?`).join('');
  const query = db.prepare(`SELECT item FROM graph_value WHERE list = ? AND field = ?${tests} LIMIT ?`);
  return query.all(list.key, field, ...bounds.map(({ value }) => value), limit).map((row) => Number(row.item));
}

function rebuild(db: DatabaseSync, list: List, column: Column): void {
  db.prepare('DELETE FROM graph_value WHERE list = ? AND field = ?').run(list.key, column.name);
  if (!column.indexed) return;
  const insert = db.prepare('INSERT INTO graph_value (list, field, value, item) VALUES (?, ?, ?, ?)');
  for (const row of db.prepare('SELECT * FROM graph_item WHERE list = ? AND deleted = 0').iterate(list.key)) {
    const item = itemOf(row);
    const value = indexedValue(column, item.fields);
    if (value !== undefined) insert.run(list.key, column.name, value, item.id);
  }
}

function itemOf(row: Record<string, unknown>): Item {
  return {
    id: Number(row.id),
    guid: String(row.guid),
    version: Number(row.version),
    fields: JSON.parse(String(row.fields)) as Fields,
    createdAt: String(row.created_at),
    createdBy: String(row.created_by),
    modifiedAt: String(row.modified_at),
    modifiedBy: String(row.modified_by),
    change: Number(row.change),
    changedMs: Number(row.changed_ms),
    deleted: row.deleted === 1,
  };
}
