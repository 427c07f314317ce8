import type { RegistersView } from '../../src/use-cases/views/registers-view.ts';

export type Line = RegistersView['lines'][number];
export type RegisterKey = Line['register'];

/** What the person wants to see of the registers; the office reads it along its index, so that no record is passed over. */
export interface Filters {
  readonly register: RegisterKey | 'all';
  /** A stage of that register; empty for every one. */
  readonly stage: string;
  /** What it is about, as that register says it; empty for everything. */
  readonly kind: string;
  readonly state: 'open' | 'closed' | 'any';
  /** How a reference begins, or its last six characters. */
  readonly reference: string;
  readonly due: 'any' | 'soon' | 'late';
}

export const noFilters: Filters = { register: 'all', stage: '', kind: '', state: 'open', reference: '', due: 'any' };

export type ColumnKey = 'reference' | 'register' | 'kind' | 'stage' | 'acceptedOn' | 'due';
export type SortKey = 'acceptedOn' | 'due';
export interface Sort {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** What is due first comes first. */
export const firstSort: Sort = { by: 'due', direction: 'ascending' };

/** What is typed of a reference, as references are written. */
const referenceIn = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9-]/g, '')
    .slice(0, 20);

const orderOf = ({ by, direction }: Sort): 'due' | 'dueLast' | 'newest' | 'oldest' => {
  switch (by) {
    case 'due':
      return direction === 'ascending' ? 'due' : 'dueLast';
    case 'acceptedOn':
      return direction === 'ascending' ? 'oldest' : 'newest';
    default:
      return by satisfies never;
  }
};

/** The question to the office, without what was not asked. Stage and kind are a register’s own. */
export const questionOf = ({ register, stage, kind, state, reference, due }: Filters, sort: Sort): object => {
  const typed = referenceIn(reference);
  return {
    ...(register === 'all' ? {} : { register, ...(stage === '' ? {} : { stage }), ...(kind === '' ? {} : { kind }) }),
    open: state === 'any' ? 'any' : state === 'open',
    ...(due === 'any' ? {} : { due }),
    ...(typed === '' ? {} : { reference: typed }),
    sort: orderOf(sort),
  };
};
