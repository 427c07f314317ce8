import type { DatabaseSync } from 'node:sqlite';
import type { RecordIndex } from '../ports/record-index.ts';
import { registerOf } from './index-lines.ts';
import { retentionPutter } from './index-retention.ts';

/** The counts of the dashboard, kept by triggers, and the records that still lack what they are counted under. */
export const dashboard = (db: DatabaseSync): Pick<RecordIndex, 'standing' | 'facts' | 'unfilled' | 'fill'> => {
  const standing = db.prepare(
    `SELECT register, sum(records) AS open, sum(iif(due < ?1, records, 0)) AS late,
       sum(iif(due >= ?1 AND due <= ?2, records, 0)) AS soon FROM due_tally GROUP BY register ORDER BY register`,
  );
  const facts = db.prepare(
    `SELECT register, month, value, records FROM fact_tally
     WHERE dimension = ? AND month >= ? AND month <= ? AND records > 0 ORDER BY month, register, value`,
  );
  const unfilled = db.prepare('SELECT reference FROM record WHERE facts IS NULL LIMIT ?');
  const putRetention = retentionPutter(db);
  const fill = db.prepare('UPDATE record SET kind = ?, facts = ? WHERE reference = ?');
  return {
    standing: (today, soonTo) =>
      standing.all(today, soonTo).map((line) => ({
        register: registerOf(line),
        open: Number(line.open),
        soon: Number(line.soon),
        late: Number(line.late),
      })),
    facts: (dimension, from, to) =>
      facts.all(dimension, from, to).map((line) => ({
        register: registerOf(line),
        month: String(line.month),
        value: String(line.value),
        records: Number(line.records),
      })),
    unfilled: (most) => unfilled.all(most).map((line) => String(line.reference)),
    fill: (reference, line) => {
      fill.run(line.kind ?? '', JSON.stringify(line.facts ?? []), reference);
      putRetention(reference, line.keptUntil);
    },
  };
};
