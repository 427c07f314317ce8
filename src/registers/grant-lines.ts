import { type Day, formatDay } from '../law/day.ts';
import type { StateOf } from './column.ts';

/** What a colleague may be handed: a system to search, a measure, a destruction, an answer to prepare, or the file to read. */
export const grantTasks = ['search', 'measure', 'destroy', 'answer', 'readFile'] as const;
export type GrantTask = (typeof grantTasks)[number];

/** What a task came to; `nothing` is the answer of a search alone. */
export const grantResults = ['done', 'nothing', 'cannot'] as const;

/** How a grant ended before its last day, or after it: `returned` went back to the officer without an answer. */
export const grantEndings = ['answered', 'revoked', 'returned'] as const;

/** What a grant may show of a record of each register; nothing else of the case file can be named. */
export const grantable = {
  incidents: [
    'scenario',
    'told',
    'occurred',
    'kinds',
    'persons',
    'system',
    'circumstances',
    'informationConcerned',
    'measures',
  ],
  requests: ['type', 'receivedOn', 'requester', 'requesterAddress', 'personCategory', 'told'],
  complaints: ['subject', 'receivedOn', 'complainant', 'complainantAddress', 'complaint'],
  minors: ['told', 'system', 'age', 'discoveredOn'],
} as const;

/** The registers on whose records tasks are handed out. */
export type GrantRegister = keyof typeof grantable;

const fields = [...new Set(Object.values(grantable).flat())];
const line = { kind: 'text', lines: 'one', max: 200, by: 'greffe', on: 'caseFile' } as const;
const text = { kind: 'text', lines: 'many', max: 300, by: 'officer', on: 'caseFile' } as const;
const day = { kind: 'day', by: 'greffe', on: 'caseFile' } as const;

/** One task handed to one named colleague until a day (DESIGN §5): what it shows, and what came of it. */
export const grantLineColumns = {
  grantKey: { ...line, max: 64 },
  grantTask: { kind: 'choice', choices: grantTasks, by: 'officer', on: 'caseFile' },
  /** Entra object id of the colleague, and the name as it was. */
  grantTo: { ...line, max: 64 },
  grantName: line,
  grantGivenOn: day,
  /** The last day, itself included. */
  grantUntil: { kind: 'day', ahead: true, by: 'officer', on: 'caseFile' },
  grantSystem: { kind: 'listed', of: 'systems', by: 'officer', on: 'caseFile' },
  grantAsk: text,
  grantFields: { kind: 'choices', choices: fields, by: 'officer', on: 'caseFile' },
  grantFiles: { ...text, by: 'greffe', max: 600 },
  grantResult: { kind: 'choice', choices: grantResults, by: 'reporter', on: 'caseFile' },
  grantCopyAt: { ...line, by: 'reporter' },
  grantNote: { ...text, by: 'reporter' },
  grantMinutes: { kind: 'count', by: 'reporter', on: 'caseFile' },
  grantEnding: { kind: 'choice', choices: grantEndings, by: 'greffe', on: 'caseFile' },
  grantEndedOn: day,
} as const;

/** A grant as its columns hold it. */
export type GrantLine = StateOf<typeof grantLineColumns>;

/** What every record keeps of the tasks that were handed out. */
export const grantColumns = {
  grants: { kind: 'lines', of: grantLineColumns, by: 'greffe', on: 'caseFile' },
} as const;

/** The grants of a record, as its fold holds them. */
export const grantsIn = (state: Readonly<Record<string, unknown>>): readonly GrantLine[] =>
  Array.isArray(state.grants) ? (state.grants as readonly GrantLine[]) : [];

/** Whether nothing has ended a grant; its last day may still be past. */
export const isStanding = ({ grantEnding }: GrantLine): boolean => grantEnding === undefined;

/** Whether a grant still opens what it names: nothing ended it, and its last day is not past. */
export const isLive = (grant: GrantLine, today: Day): boolean =>
  isStanding(grant) && grant.grantUntil !== undefined && grant.grantUntil >= formatDay(today);

/** The live grant of this key that this person holds. */
export const heldBy = (
  state: Readonly<Record<string, unknown>>,
  key: unknown,
  oid: string,
  today: Day,
): GrantLine | undefined =>
  grantsIn(state).find((grant) => grant.grantKey === key && grant.grantTo === oid && isLive(grant, today));
