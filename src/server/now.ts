import { parseDay } from '../law/day.ts';
import { montrealDay, montrealHour } from '../law/montreal.ts';
import type { Now } from '../ports/now.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

const hourOf = (moment: number): number => montrealHour(new Date(moment).toISOString());

/** Milliseconds between the machine's time and the same time of day in Montréal on another day. */
const shiftTo = (today: string, machine: number): number => {
  const day = parseDay(today);
  if (day === undefined) throw new RangeError(`Not a day: ${today}`);
  const shift = (day - montrealDay(new Date(machine).toISOString())) * dayMs;
  // Between winter and summer the same time of day is an hour off; the nearest way round the clock is the true one.
  const off = ((hourOf(machine + shift) - hourOf(machine) + 36) % 24) - 12;
  return shift - off * hourMs;
};

/**
 * The only implementation of the port `now` (DESIGN §1): the machine's time, or, with `today` (`YYYY-MM-DD`), the
 * present time of day on that day, going on from there.
 */
export const createNow = (today?: string): Now => {
  const shift = today === undefined ? 0 : shiftTo(today, Date.now());
  return () => new Date(Date.now() + shift).toISOString();
};
