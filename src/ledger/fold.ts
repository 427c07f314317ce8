import { forgottenStage } from '../registers/forgotten.ts';
import { type Act, isForgotten } from './act.ts';
import { isTombstone } from './tombstone.ts';

/** What is known of a record: the last value that an act set for each column. */
export type State = Readonly<Record<string, unknown>>;

/** The record as the acts leave it; deterministic, in the order of `n`. Of a tombstone, that it is one. */
export const fold = (ledger: readonly Act[]): State => {
  if (isTombstone(ledger)) return { stage: forgottenStage };
  const state: Record<string, unknown> = {};
  for (const act of ledger) {
    if (isForgotten(act)) continue;
    for (const [column, value] of Object.entries(act.set)) {
      if (value === null) delete state[column];
      else state[column] = value;
    }
  }
  return state;
};

/** The ledger as it stood at a moment (ISO 8601 UTC, inclusive): always a prefix. */
export const asOf = (ledger: readonly Act[], moment: string): readonly Act[] =>
  ledger.filter((act) => act.at <= moment);
