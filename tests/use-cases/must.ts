import { isRefusal, type Outcome } from '../../src/use-cases/outcome.ts';

/** What was asked for, where it was not refused. */
export const must = <T extends object>(outcome: Outcome<T>): T => {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};
