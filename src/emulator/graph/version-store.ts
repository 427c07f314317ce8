import type { DatabaseSync } from 'node:sqlite';
import type { Item } from './item-store.ts';
import type { List } from './list-store.ts';
import type { Fields } from './values.ts';

/** One state that an item was in. */
export interface ItemVersion {
  readonly version: number;
  readonly fields: Fields;
  readonly at: string;
  readonly by: string;
}

export interface VersionStore {
  /** All versions, the present one first. */
  of(list: List, item: Item): readonly ItemVersion[];
}

/** Reads the versions that the item store keeps. */
export function createVersionStore(db: DatabaseSync): VersionStore {
  const older = db.prepare(
    'SELECT version, fields, at, by FROM graph_version WHERE list = ? AND item = ? ORDER BY version DESC',
  );
  return {
    of(list, item) {
      const present = { version: item.version, fields: item.fields, at: item.modifiedAt, by: item.modifiedBy };
      const past = older.all(list.key, item.id).map((row) => ({
        version: Number(row.version),
        fields: JSON.parse(String(row.fields)) as Fields,
        at: String(row.at),
        by: String(row.by),
      }));
      return [present, ...past];
    },
  };
}
