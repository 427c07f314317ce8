import { registerOf } from '../../src/registers/index.ts';
import type { RegistersView } from '../../src/use-cases/views/registers-view.ts';
import { daysBetween } from '../ui/days.ts';

export type Line = RegistersView['lines'][number];
export type RegisterKey = Line['register'];

/** What the person wants to see of the registers. */
export interface Filters {
  readonly register: RegisterKey | 'all';
  /** A stage of that register; empty for every one. */
  readonly stage: string;
  /** Open records only, or the closed ones too. */
  readonly open: boolean;
  /** Any part of a reference. */
  readonly reference: string;
  readonly due: 'any' | 'soon' | 'late';
}

export const noFilters: Filters = { register: 'all', stage: '', open: true, reference: '', due: 'any' };

export type SortKey = 'reference' | 'register' | 'kind' | 'stage' | 'acceptedOn' | 'due';
export interface Sort {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** What is due first comes first. */
export const firstSort: Sort = { by: 'due', direction: 'ascending' };

/** Days ahead within which something counts as due soon, as the office counts it. */
const soonDays = 7;

const isDue = ({ due, late }: Line, wanted: Filters['due'], today: string): boolean => {
  switch (wanted) {
    case 'any':
      return true;
    case 'late':
      return late;
    case 'soon':
      return due !== undefined && !late && daysBetween(today, due) <= soonDays;
    default:
      return wanted satisfies never;
  }
};

/** Whether a line is wanted; register, stage and open were already asked of the office. */
export const isWanted = (line: Line, { reference, due }: Filters, today: string): boolean =>
  line.reference.includes(reference.trim().toUpperCase()) && isDue(line, due, today);

/** The order in which the office is asked for lines: it knows two, and the page sorts by the others what it has read. */
export const askedOrder = ({ by, direction }: Sort): 'due' | 'newest' =>
  by === 'acceptedOn' && direction === 'descending' ? 'newest' : 'due';

/**
 * Whether lines not read yet may still be wanted. By due date, what is late or due soon is complete as soon as the
 * last one read is neither.
 */
export const mayHoldMore = (last: Line | undefined, { due }: Filters, sort: Sort, today: string): boolean =>
  askedOrder(sort) === 'newest' ||
  due === 'any' ||
  last === undefined ||
  isDue(last, due, today) ||
  (due === 'soon' && last.late);

/** Lines in the order asked for; what has no due date comes last, whichever way. `word` gives what a column shows. */
export const sorted = (
  lines: readonly Line[],
  { by, direction }: Sort,
  word: (line: Line) => string,
): readonly Line[] => {
  const sign = direction === 'ascending' ? 1 : -1;
  return lines.toSorted((a, b) => {
    if (by === 'due' && (a.due === undefined) !== (b.due === undefined)) return a.due === undefined ? 1 : -1;
    return sign * word(a).localeCompare(word(b)) || a.reference.localeCompare(b.reference);
  });
};

/** Open records among the counts of all stages. */
export const openRecords = (counts: RegistersView['counts'], register: Filters['register']): number =>
  counts
    .filter((count) => register === 'all' || count.register === register)
    .filter((count) => !registerOf(count.register).closed.includes(count.stage))
    .reduce((sum, { records }) => sum + records, 0);
