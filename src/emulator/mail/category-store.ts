import type { DatabaseSync } from 'node:sqlite';
import { newGuid } from '../identifiers.ts';

/** A category of a mailbox's master list. */
export interface Category {
  readonly id: string;
  readonly title: string;
  /** `none` or `preset0` to `preset24`. */
  readonly color: string;
}

export interface CategoryStore {
  all(mailbox: string): readonly Category[];
  /** Undefined when the mailbox has a category of this name. */
  add(mailbox: string, title: string, color: string): Category | undefined;
  recolor(category: Category, color: string): Category;
  remove(category: Category): void;
}

export function isCategoryColor(value: unknown): value is string {
  return typeof value === 'string' && /^(none|preset(\d|1\d|2[0-4]))$/.test(value);
}

/** The master lists of categories; empty until somebody fills them. */
export function createCategoryStore(db: DatabaseSync, changed: (mailbox: string) => void): CategoryStore {
  const select = db.prepare('SELECT * FROM mail_category WHERE mailbox = ? ORDER BY rowid');
  const insert = db.prepare('INSERT OR IGNORE INTO mail_category (id, mailbox, title, color) VALUES (?, ?, ?, ?)');
  const update = db.prepare('UPDATE mail_category SET color = ? WHERE id = ?');
  const drop = db.prepare('DELETE FROM mail_category WHERE id = ?');
  return {
    all: (mailbox) =>
      select.all(mailbox.toLowerCase()).map((row) => ({
        id: String(row.id),
        title: String(row.title),
        color: String(row.color),
      })),
    add(mailbox, title, color) {
      const category = { id: newGuid(), title, color };
      const { changes } = insert.run(category.id, mailbox.toLowerCase(), title, color);
      if (Number(changes) === 0) return undefined;
      changed(mailbox.toLowerCase());
      return category;
    },
    recolor(category, color) {
      update.run(color, category.id);
      return { ...category, color };
    },
    remove: (category) => void drop.run(category.id),
  };
}
