import { type Day, formatDay, parseDay } from '../../src/law/day.ts';

/** A day written as YYYY-MM-DD; a test that writes another one is at fault. */
export const iso = (text: string): Day => {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`no day: ${text}`);
  return day;
};

export const shown = (day: Day | undefined): string | undefined => (day === undefined ? undefined : formatDay(day));
