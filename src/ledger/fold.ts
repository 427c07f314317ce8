import { type Act, isForgotten } from './act.ts';

/** What is known of a record: the last value that an act set for each column. */
export type State = Readonly<Record<string, unknown>>;

/** The record as the acts leave it; deterministic, in the order of `n`. */
export const fold = (ledger: readonly Act[]): State => {
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
