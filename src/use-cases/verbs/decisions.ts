import type { ActSet } from '../../ledger/act.ts';
import type { State } from '../../ledger/fold.ts';
import type { Columns } from '../../registers/column.ts';
import type { Gap } from '../../registers/register.ts';
import { nextDecisionColumns } from '../../registers/request-columns.ts';
import { checkedOf, grantingOf, isPartial, refusingOf } from '../../registers/request-guards.ts';
import { type RequestState, requests } from '../../registers/requests.ts';
import type { Verb } from '../verb.ts';
import { acting, reason } from './make-verb.ts';

const c = requests.columns;
const register = 'requests';

/**
 * `partlyGranted` is both a grant and a refusal, unless all that is missing is still being searched, or could not be:
 * no guard delays such an answer, and closing asks for what is missing of it. What is not held is neither, and is told
 * once identity is proven.
 */
const deciding = (after: State): readonly Gap[] => {
  const state = after as RequestState;
  if (state.outcome === undefined) return grantingOf(state);
  if (state.outcome === 'refused') return [...refusingOf(state), ...checkedOf(state)];
  const restIsOpen = isPartial(state) && state.ground === undefined;
  const refused = state.outcome === 'partlyGranted' && !restIsOpen ? refusingOf(state) : [];
  return [...grantingOf(state), ...refused, ...checkedOf(state)];
};

/** What a decision says to the person: once it was sent, these stand as they were said. */
const said: Columns = {
  sourceNamed: c.sourceNamed,
  collectedGround: c.collectedGround,
  collectedBecause: c.collectedBecause,
  toldElements: c.toldElements,
  checkedUpToDate: c.checkedUpToDate,
  ground: c.ground,
  established: c.established,
  offered: c.offered,
  reasons: c.reasons,
  provisionNamed: c.provisionNamed,
  remediesTold: c.remediesTold,
  timeLimitTold: c.timeLimitTold,
};

/** What only the words of a decision hold: no correction touches it, for a decision is taken again. */
export const decisionColumns: readonly string[] = Object.keys(said);

/** What only one type of request is told, or is decided on (ss. 7, 8, 11). */
const onlyFor: Readonly<Record<string, (type: string) => boolean>> = {
  sourceNamed: (type) => type === 'source',
  collectedGround: (type) => type === 'source',
  collectedBecause: (type) => type === 'source',
  toldElements: (type) => type === 'information',
  // What is said to be accurate was checked to be so: of a decision by machine, and where a correction is refused.
  checkedUpToDate: (type) => ['automatedDecision', 'rectification', 'deletion', 'comments'].includes(type),
};

const sparing = ({ type }: State): readonly string[] =>
  typeof type === 'string' ? Object.keys(onlyFor).filter((key) => onlyFor[key]?.(type) === false) : [];

const wasSent = ({ answeredOn }: State): boolean => answeredOn !== undefined;

/** An answer in part leaves a rest to be answered; any other is complete once it was sent. */
const leavesRest = (state: State): boolean => !wasSent(state) || (state as RequestState).outcome === 'partlyGranted';

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** What was sent in part may be added to for the rest, and nothing that it said is changed. */
const overwrites = (before: State, given: State): readonly Gap[] =>
  wasSent(before) && Object.keys(given).some((key) => key in said && key in before && differs(given[key], before[key]))
    ? [{ gap: 'decision.sent' }]
    : [];

const answer = {
  answeredOn: { ...c.answeredOn, required: true },
  outcome: { ...c.outcome, required: true },
} as const;

/** Everything that is written before a decision leaves. */
export const prepareDecision: Verb = acting({
  verb: 'prepareDecision',
  register,
  input: {
    thirdPersonsChecked: c.thirdPersonsChecked,
    chargeAsked: c.chargeAsked,
    chargeToldOn: c.chargeToldOn,
    linesOpen: c.linesOpen,
    openLinesNamed: c.openLinesNamed,
    ...said,
  },
  offered: leavesRest,
  spares: sparing,
  gaps: (_, __, before, { given }) => overwrites(before, given),
});

/**
 * The answer, and what takes its place. A decision that was sent is superseded with the reason, never overwritten: what
 * the new one says is given anew, nothing of the old carries over, and both stay in the ledger (s. 34).
 */
export const answerVerbs: readonly Verb[] = [
  acting({ verb: 'answerRequest', register, input: answer, move: 'answer', offered: leavesRest, gaps: deciding }),
  // What the letter of the new decision is made from; the one that was sent stands until that letter leaves.
  acting({
    verb: 'prepareSuperseding',
    register,
    input: {
      outcome: { ...c.outcome, required: true },
      ground: c.ground,
      established: c.established,
      offered: c.offered,
      reasons: c.reasons,
      supersededBecause: { ...nextDecisionColumns.supersededBecause, required: true },
    },
    offered: wasSent,
    keep: () => ({}),
    set: (_, __, given) => ({ nextDecision: [given] }) as ActSet,
  }),
  acting({
    verb: 'supersedeDecision',
    register,
    input: { ...answer, ...said, ...reason },
    move: 'answer',
    offered: wasSent,
    spares: sparing,
    gaps: (_, __, before, { given }) => {
      const kept = Object.entries(before).filter(([key]) => !(key in said));
      return deciding({ ...Object.fromEntries(kept), ...given });
    },
    set: (_, { state }, given) =>
      Object.fromEntries(
        [...decisionColumns, 'nextDecision'].filter((key) => key in state && !(key in given)).map((key) => [key, null]),
      ),
  }),
];
