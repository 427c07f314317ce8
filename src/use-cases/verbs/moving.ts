import type { State } from '../../ledger/fold.ts';
import { type IncidentState, incidents } from '../../registers/incidents.ts';
import type { Gap } from '../../registers/register.ts';
import type { Refusal } from '../outcome.ts';

type MoveKey = keyof typeof incidents.moves;

/** The stage that an incident stands in; a record without one is new. */
export const stageOf = (state: State): (typeof incidents.stages)[number] =>
  incidents.stages.find((stage) => stage === state.stage) ?? incidents.first;

/**
 * Makes a move of the incident register on the state as the act leaves it, or says what is missing first. `counts` says
 * which gaps count here; all of them where it is left out.
 */
export const moveTo = (
  key: MoveKey,
  before: State,
  after: State,
  counts: (gap: Gap) => boolean = () => true,
): { readonly stage: string } | Refusal => {
  const move = incidents.moves[key];
  const from: readonly string[] = move.from;
  if (!from.includes(stageOf(before))) return { refused: 'wrongStage' };
  const gaps = move.guard(after as IncidentState).filter(counts);
  return gaps.length > 0 ? { refused: 'gaps', gaps } : { stage: move.to };
};

/** Whether an incident is still worked on: nothing is written into one that is closed. */
export const isOpen = (state: State): boolean => {
  const closed: readonly string[] = incidents.closed;
  return !closed.includes(stageOf(state));
};
