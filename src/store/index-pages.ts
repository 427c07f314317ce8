import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { IndexedLine, PageQuestion, PageSort } from '../ports/record-index.ts';
import { lineOf, noDue, shown } from './index-lines.ts';

/** Beyond every key of the index. */
const beyondAll = '\uFFFF';

const orders = {
  due: { index: 'due', key: 'due', beyond: '>', direction: 'ASC', first: '' },
  dueLast: { index: 'due', key: 'due', beyond: '<', direction: 'DESC', first: noDue },
  newest: { index: 'newest', key: 'accepted_at', beyond: '<', direction: 'DESC', first: beyondAll },
  oldest: { index: 'newest', key: 'accepted_at', beyond: '>', direction: 'ASC', first: '' },
} as const;

interface Asked {
  readonly sql: string;
  readonly given: readonly (string | number)[];
}

/** What a question asks of each line, beside its order. */
const conditions = ({ register, stage, kind, dueFrom, dueTo }: PageQuestion): Asked => {
  const asked = [
    ...(register ? [['register = ?', register] as const] : []),
    ...(stage ? [['stage = ?', stage] as const] : []),
    ...(kind ? [['kind = ?', kind] as const] : []),
    ...(dueFrom ? [['due >= ?', dueFrom] as const] : []),
    ...(dueTo ? [['due <= ?', dueTo] as const] : []),
  ];
  return { sql: asked.map(([sql]) => `AND ${sql} `).join(''), given: asked.map(([, given]) => given) };
};

/** The question as SQL; the index is named, for the planner would rather read every open record and sort them. */
const ordered = (question: PageQuestion, open: boolean): Asked => {
  const { register, stage, kind, sort = 'due', after, size } = question;
  const { index, key, beyond, direction, first } = orders[sort];
  const within = stage ? '_stage' : kind ? '_kind' : register ? '_register' : '';
  const asked = conditions(question);
  return {
    sql: `SELECT ${shown} FROM record INDEXED BY record_${index}${within}
      WHERE open = ? ${asked.sql}AND (${key}, reference) ${beyond} (?, ?)
      ORDER BY ${key} ${direction}, reference ${direction} LIMIT ?`,
    given: [open ? 1 : 0, ...asked.given, after?.key ?? first, after?.reference ?? '', size],
  };
};

/** A reference is three letters, a year and six letters; what has no dash may be those six. */
const found = (question: PageQuestion, text: string): Asked => {
  const { open = true, after, size } = question;
  const asked = conditions(question);
  const isBeginning = text.includes('-') || /^[A-Z]{0,3}$/.test(text);
  const [from, index] = isBeginning
    ? ['reference', 'sqlite_autoindex_record_1']
    : ['substr(reference, -6)', 'record_tail'];
  return {
    sql: `SELECT ${shown} FROM record INDEXED BY ${index} WHERE ${from} >= ? AND ${from} < ? AND reference > ?
      ${open === 'any' ? '' : `AND open = ${open ? 1 : 0} `}${asked.sql}ORDER BY ${isBeginning ? '' : `${from}, `}reference LIMIT ?`,
    given: [text, `${text}${beyondAll}`, isBeginning ? (after?.reference ?? '') : '', ...asked.given, size],
  };
};

const keyOf = (sort: PageSort, { due = noDue, acceptedAt }: IndexedLine): string =>
  sort === 'due' || sort === 'dueLast' ? due : acceptedAt;

/** Open and closed lines in one order. */
const merged = (sort: PageSort, lines: readonly IndexedLine[], size: number): readonly IndexedLine[] => {
  const sign = orders[sort].direction === 'ASC' ? 1 : -1;
  const rank = (line: IndexedLine): string => `${keyOf(sort, line)} ${line.reference}`;
  return lines.toSorted((a, b) => (rank(a) < rank(b) ? -sign : sign)).slice(0, size);
};

/** Pages of the index, each read along one of its indexes, whatever the number of records. */
export const pages = (db: DatabaseSync): ((question: PageQuestion) => readonly IndexedLine[]) => {
  const prepared = new Map<string, StatementSync>();
  const read = ({ sql, given }: Asked): readonly IndexedLine[] => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...given).map(lineOf);
  };
  const inOrder = (question: PageQuestion): readonly IndexedLine[] => {
    const { open = true, sort = 'due', size } = question;
    if (open !== 'any') return read(ordered(question, open));
    return merged(sort, [...read(ordered(question, true)), ...read(ordered(question, false))], size);
  };
  return (question) => {
    const { reference, sort, after, size, dueTo } = question;
    if (reference) return read(found(question, reference));
    if (sort !== 'dueLast') return inOrder(question);
    // What has no due day comes last, whichever way: after the earliest that has one.
    const dated = after?.key === noDue ? [] : inOrder(question);
    if (dated.length === size || dueTo) return dated;
    const { after: _, ...rest } = question;
    const from = after?.key === noDue ? { after } : { after: { key: noDue, reference: '' } };
    return [...dated, ...inOrder({ ...rest, ...from, sort: 'due', size: size - dated.length })];
  };
};
