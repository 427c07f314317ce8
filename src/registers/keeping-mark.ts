import type { Day } from '../law/day.ts';
import { dayIn } from './day-in.ts';

/**
 * What the officer has said of how long a record is kept. It is of every register and of no column, as the tasks are:
 * it moves no record, and no row or copy shows it.
 */
export interface KeepingMark {
  /** Kept beyond its time since that day, `YYYY-MM-DD`; the reason stands in the act. */
  readonly heldOn?: string;
  /** Its destruction was approved on that day, `YYYY-MM-DD`: nothing more can be done to it. */
  readonly approvedOn?: string;
}

export const keepingIn = ({ keeping }: Readonly<Record<string, unknown>>): KeepingMark =>
  typeof keeping === 'object' && keeping !== null ? keeping : {};

/** The day since which the officer keeps a record beyond its time. */
export const heldOn = (state: Readonly<Record<string, unknown>>): Day | undefined => dayIn(keepingIn(state).heldOn);
