import type { State } from '../ledger/fold.ts';
import type { FiledPart, Piece } from '../ports/filed-record.ts';
import type { RegisterKey } from '../registers/index.ts';

interface Filed {
  readonly state: State;
  readonly pieces: readonly Piece[];
}

type Asks = readonly (readonly [part: string, isThere: (filed: Filed) => boolean])[];

const has =
  (...columns: readonly string[]) =>
  ({ state }: Filed): boolean =>
    columns.some((column) => {
      const value = state[column];
      return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
    });

const message = ({ pieces }: Filed): boolean => pieces.some(({ kind }) => kind === 'message');
const either =
  (...ways: readonly ((filed: Filed) => boolean)[]) =>
  (filed: Filed): boolean =>
    ways.some((way) => way(filed));

/** What a case file is to show, by register; a complaint's is the policy's own list (row 49; s. 3.2). */
const asked: Readonly<Partial<Record<RegisterKey, Asks>>> = {
  complaints: [
    ['complaint', either(has('complaint', 'told'), message)],
    ['analysis', has('analysis')],
    ['response', has('response')],
  ],
  requests: [
    ['request', either(has('told'), message)],
    ['identity', has('identityOn')],
    ['search', has('searches')],
    ['decision', has('outcome')],
  ],
  incidents: [
    ['report', either(has('told'), message)],
    ['assessment', has('conclusion')],
    ['measures', has('measures')],
    ['notices', ({ state }) => state.conclusion !== 'yes' || state.commissionNoticeOn !== undefined],
  ],
  minors: [
    ['report', either(has('told'), message)],
    ['measures', has('outcome')],
  ],
};

/** The parts of a case file, and which of them are there; other records are their own entry. */
export const filedParts = (register: RegisterKey, filed: Filed): readonly FiledPart[] =>
  (asked[register] ?? [['entry', () => true]]).map(([part, isThere]) => ({ part, there: isThere(filed) }));
