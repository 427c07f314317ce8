import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { PageQuestion, RecordIndex, StageCount } from '../ports/record-index.ts';
import { lineOf, registerOf, shown } from './index-lines.ts';

/** Beyond every key of the index, for a page that begins at the newest. */
const newest = '\uFFFF';

const orders = {
  due: { key: 'due', beyond: '>', direction: 'ASC', first: '' },
  newest: { key: 'accepted_at', beyond: '<', direction: 'DESC', first: newest },
} as const;

/** The question as SQL; the index is named, for the planner would rather read every open record and sort them. */
const sqlOf = ({ register, stage, sort = 'due' }: PageQuestion): string => {
  const { key, beyond, direction } = orders[sort];
  const within = stage ? '_stage' : register ? '_register' : '';
  const asked = `${register ? 'AND register = ? ' : ''}${stage ? 'AND stage = ? ' : ''}`;
  return `SELECT ${shown} FROM record INDEXED BY record_${sort}${within}
    WHERE open = ? ${asked}AND (${key}, reference) ${beyond} (?, ?)
    ORDER BY ${key} ${direction}, reference ${direction} LIMIT ?`;
};

/** What pages and the sweep of due dates ask of the index. A stage is asked for together with its register. */
export const lists = (db: DatabaseSync): Pick<RecordIndex, 'createdBy' | 'page' | 'due' | 'counts'> => {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const createdBy = db.prepare('SELECT reference FROM record WHERE oid = ? ORDER BY accepted_at DESC');
  const due = db.prepare(
    `SELECT ${shown} FROM record INDEXED BY record_due WHERE open = 1 AND due <= ? ORDER BY due, reference LIMIT ?`,
  );
  const counts = db.prepare('SELECT register, stage, records FROM tally WHERE records > 0 ORDER BY register, stage');
  return {
    createdBy: (oid) => createdBy.all(oid).map((line) => String(line.reference)),
    page: (question) => {
      const { register, stage, open = true, after, sort = 'due', size } = question;
      const asked = [...(register ? [register] : []), ...(stage ? [stage] : [])];
      const { first } = orders[sort];
      const from = [after?.key ?? first, after?.reference ?? first, size];
      return prepare(sqlOf(question))
        .all(open ? 1 : 0, ...asked, ...from)
        .map(lineOf);
    },
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
