import type { State } from '../ledger/fold.ts';
import type { FiledPart, Piece } from '../ports/filed-record.ts';
import type { Columns } from '../registers/column.ts';
import { complaints } from '../registers/complaints.ts';
import { incidents } from '../registers/incidents.ts';
import type { RegisterKey } from '../registers/index.ts';
import { minors } from '../registers/minors.ts';
import { requests } from '../registers/requests.ts';

interface Filed {
  readonly state: State;
  readonly pieces: readonly Piece[];
}

type Asks = readonly (readonly [part: string, isThere: (filed: Filed) => boolean])[];

const has =
  <C extends Columns>(_: { readonly columns: C }, ...columns: readonly (keyof C & string)[]) =>
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

/** What somebody filled in with Greffe itself is the report: its first act holds it. */
const filledIn = ({ state }: Filed): boolean => state.means === 'teams';

/** What a case file is to show, by register; a complaint's is the policy's own list (row 49; s. 3.2). */
const asked: Readonly<Partial<Record<RegisterKey, Asks>>> = {
  complaints: [
    ['complaint', either(has(complaints, 'complaint'), message)],
    ['analysis', has(complaints, 'analysis')],
    ['response', has(complaints, 'response')],
  ],
  requests: [
    ['request', either(has(requests, 'told'), message)],
    ['identity', has(requests, 'identityOn')],
    ['search', has(requests, 'searchLines')],
    ['decision', has(requests, 'outcome')],
  ],
  incidents: [
    ['report', either(has(incidents, 'told'), message, filledIn)],
    ['assessment', has(incidents, 'conclusion')],
    ['measures', has(incidents, 'measures')],
    ['notices', ({ state }) => state.conclusion !== 'yes' || state.commissionNoticeOn !== undefined],
  ],
  minors: [
    ['report', either(has(minors, 'told', 'destroyedOn'), message)],
    ['measures', has(minors, 'destroyedOn', 'authorizationAnsweredOn', 'necessaryBecause')],
  ],
};

/** The parts of a case file, and which of them are there; other records are their own entry. */
export const filedParts = (register: RegisterKey, filed: Filed): readonly FiledPart[] =>
  (asked[register] ?? [['entry', () => true]]).map(([part, isThere]) => ({ part, there: isThere(filed) }));
