import type { DatabaseSync } from 'node:sqlite';
import type { RecordIndex, StageCount } from '../ports/record-index.ts';
import { lineOf, registerOf, shown } from './index-lines.ts';
import { pages } from './index-pages.ts';

/** What pages and the sweep of due dates ask of the index. A stage is asked for together with its register. */
export const lists = (db: DatabaseSync): Pick<RecordIndex, 'page' | 'due' | 'counts'> => {
  const due = db.prepare(
    `SELECT ${shown} FROM record INDEXED BY record_due WHERE open = 1 AND due <= ? ORDER BY due, reference LIMIT ?`,
  );
  const counts = db.prepare('SELECT register, stage, records FROM tally WHERE records > 0 ORDER BY register, stage');
  return {
    page: pages(db),
    due: (day, most) => due.all(day, most).map(lineOf),
    counts: () =>
      counts.all().map(
        (line): StageCount => ({
          register: registerOf(line),
          stage: String(line.stage),
          records: Number(line.records),
        }),
      ),
  };
};
