import { type Day, dayOf, parseDay } from '../../law/day.ts';
import { montrealDay } from '../../law/montreal.ts';

export type MomentFault = 'notAMoment' | 'noOffset' | 'outOfRange';

const CIVIL = /^\d{4}-\d{2}-\d{2}$/;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Beyond these no calendar of holidays was checked. */
const first = dayOf(1990, 1, 1);
const last = dayOf(2150, 12, 31);

const instantDay = (text: string): Day | undefined => {
  try {
    return montrealDay(text);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
};

/**
 * The civil day in Montréal of `YYYY-MM-DD` or of an ISO 8601 instant with `Z` or an offset. Refuses a time without
 * an offset: nobody can tell on which day in Montréal it was.
 */
export const readMoment = (text: string): { readonly day: Day } | { readonly fault: MomentFault } => {
  if (LOCAL.test(text)) return { fault: 'noOffset' };
  const day = CIVIL.test(text) ? parseDay(text) : INSTANT.test(text) ? instantDay(text) : undefined;
  if (day === undefined) return { fault: 'notAMoment' };
  return day < first || day > last ? { fault: 'outOfRange' } : { day };
};
