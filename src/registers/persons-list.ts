import type { DayText, StateOf } from './column.ts';
import type { Means } from './means.ts';

const line = { kind: 'text', lines: 'one', max: 200, by: 'greffe', on: 'caseFile' } as const;
const count = { kind: 'count', of: 'persons', by: 'greffe', on: 'caseFile' } as const;

/**
 * A list of persons to notify, as an act keeps it: a file of the folder by name and digest, and numbers. No name
 * stands in an act or in a row: names are evidence (DESIGN §2).
 */
export const personsListColumns = {
  listFile: line,
  listDigest: { ...line, max: 64 },
  listedOn: { kind: 'day', by: 'greffe', on: 'caseFile' },
  listCount: count,
  listSent: count,
  listReturned: count,
  /** Persons for whom the list has no way to reach them (Reg. s. 6). */
  listUnreachable: count,
} as const;

export type PersonsListLine = StateOf<typeof personsListColumns>;

/** What an incident keeps of its lists; the last one stands. */
export const personsColumns = {
  personsLists: { kind: 'lines', of: personsListColumns, by: 'greffe', on: 'caseFile' },
} as const;

/** One person of a list: how to reach them, and what became of their notice. */
export interface ListedPerson {
  readonly name: string;
  /** Lines of a postal address, apart by line ends. */
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly language?: 'fr' | 'en';
  /** The day on which the notice left. */
  readonly sentOn?: DayText;
  readonly means?: Means;
  /** The notice came back: the person was not told. */
  readonly returned?: true;
}

/** A list in numbers. */
export interface PersonsNumbers {
  readonly listed: number;
  readonly sent: number;
  readonly returned: number;
  readonly unreachable: number;
  /** The last day on which a notice of the list left. */
  readonly lastSentOn?: DayText;
}

/** More than any list of one incident that is told by letter; beyond it a public notice is the way (Reg. s. 6). */
export const mostListed = 5_000;

export const isReachable = ({ address, email, phone }: ListedPerson): boolean =>
  [address, email, phone].some((way) => way !== undefined && way !== '');

/** What a list says in numbers; a notice that came back was sent, and told nobody. */
export const numbersOf = (persons: readonly ListedPerson[]): PersonsNumbers => {
  const days = persons.flatMap(({ sentOn }) => sentOn ?? []).toSorted();
  const last = days.at(-1);
  return {
    listed: persons.length,
    sent: days.length,
    returned: persons.filter(({ sentOn, returned }) => sentOn !== undefined && returned === true).length,
    unreachable: persons.filter((person) => !isReachable(person)).length,
    ...(last === undefined ? {} : { lastSentOn: last }),
  };
};

/** Columns of the spreadsheet, in their order. */
export const personFields = ['name', 'address', 'email', 'phone', 'language', 'sentOn', 'means', 'returned'] as const;
export type PersonField = (typeof personFields)[number];

/** Why one line of a list is not taken. */
export const personFaults = [
  'noName',
  'notADay',
  'inFuture',
  'unknownMeans',
  'noMeans',
  'noDay',
  'unknownLanguage',
  'notYesOrNo',
  'notAnEmail',
  'tooLong',
  'secret',
  'twice',
] as const;
export type PersonFault = (typeof personFaults)[number];

/** A line that is not taken; `line` counts from 1, the heading included. */
export interface PersonRefused {
  readonly line: number;
  readonly field: PersonField;
  readonly because: PersonFault;
}
