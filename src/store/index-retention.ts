import type { DatabaseSync } from 'node:sqlite';
import type { RecordIndex } from '../ports/record-index.ts';
import type { Reference } from '../registers/reference.ts';

/** Keeps the day until which a record is kept, in the transaction that keeps the record. */
export const retentionPutter = (db: DatabaseSync) => {
  const known = db.prepare('SELECT kept_until FROM retained WHERE reference = ?');
  const put = db.prepare('INSERT OR REPLACE INTO retained (reference, kept_until) VALUES (?, ?)');
  const drop = db.prepare('DELETE FROM retained WHERE reference = ?');
  return (reference: Reference, keptUntil: string | undefined): void => {
    // Open records have none, and a statement that reads costs less than one that writes.
    const before = known.get(reference)?.kept_until;
    if (before === keptUntil) return;
    if (keptUntil === undefined) drop.run(reference);
    else put.run(reference, keptUntil);
  };
};

/** Which records have reached their time. */
export const retention = (db: DatabaseSync): Pick<RecordIndex, 'kept'> => {
  const kept = db.prepare(
    'SELECT reference, kept_until FROM retained WHERE kept_until >= ? AND kept_until <= ? ORDER BY kept_until, reference LIMIT ?',
  );
  return {
    kept: (from, to, most) =>
      kept.all(from, to, most).map((line) => ({
        reference: String(line.reference),
        keptUntil: String(line.kept_until),
      })),
  };
};
