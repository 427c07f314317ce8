import type { DatabaseSync } from 'node:sqlite';
import type { OpenGrant, RecordIndex } from '../ports/record-index.ts';
import type { Reference } from '../registers/reference.ts';

/** Keeps the open tasks of a record, in the transaction that keeps the record. */
export const grantPutter = (db: DatabaseSync) => {
  const some = db.prepare('SELECT 1 FROM granted WHERE reference = ? LIMIT 1');
  const drop = db.prepare('DELETE FROM granted WHERE reference = ?');
  const put = db.prepare('INSERT INTO granted (reference, oid, until) VALUES (?, ?, ?)');
  return (reference: Reference, grants: readonly OpenGrant[]): void => {
    // Most records have none, and a statement that reads costs less than one that writes.
    if (some.get(reference)) drop.run(reference);
    for (const { oid, until } of grants) put.run(reference, oid, until);
  };
};

/** Whose tasks stand open, and which are past their last day. */
export const grants = (db: DatabaseSync): Pick<RecordIndex, 'granted' | 'grantsBefore'> => {
  const granted = db.prepare('SELECT DISTINCT reference FROM granted WHERE oid = ? ORDER BY until, reference');
  const before = db.prepare(
    "SELECT DISTINCT reference FROM granted WHERE oid <> '' AND until < ? ORDER BY until, reference",
  );
  const references = (lines: readonly object[]): readonly Reference[] =>
    lines.map((line) => String((line as { readonly reference: unknown }).reference));
  return {
    granted: (oid) => references(granted.all(oid)),
    grantsBefore: (day) => references(before.all(day)),
  };
};
