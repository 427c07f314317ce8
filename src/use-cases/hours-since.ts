import { parseDay } from '../law/day.ts';
import { montrealDay, montrealMidnight } from '../law/montreal.ts';
import type { State } from '../ledger/fold.ts';
import type { RegisterKey } from '../registers/index.ts';

const hourMs = 3_600_000;

/** The day on which the firm became aware of what a record is about, by its register. */
const awareness: Readonly<Partial<Record<RegisterKey, string>>> = {
  incidents: 'awareOn',
  requests: 'receivedOn',
  complaints: 'receivedOn',
  minors: 'discoveredOn',
};

/** Whether what a record is about came to us, so that the hours are told since its receipt. */
export const isReceived = (register: RegisterKey): boolean => awareness[register] === 'receivedOn';

/**
 * Whole hours from awareness to `now`: from the moment of the report when it was that very day, else from the beginning
 * of the day in Montréal, which is the earliest reading. Undefined where the record knows no such day.
 */
export const hoursSinceAware = (
  register: RegisterKey,
  state: State,
  openedAt: string,
  now: string,
): number | undefined => {
  const column = awareness[register];
  const text = column === undefined ? undefined : state[column];
  const day = typeof text === 'string' ? parseDay(text) : undefined;
  if (day === undefined) return undefined;
  const reported = openedAt !== '' && montrealDay(openedAt) === day;
  const since = Date.parse(reported ? openedAt : montrealMidnight(day));
  return Math.max(0, Math.floor((Date.parse(now) - since) / hourMs));
};
