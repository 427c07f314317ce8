import { type Day, parseDay, partsOf } from '../law/day.ts';
import { longDays, withFirst } from '../locales/formats.ts';
import type { Language } from '../ports/kept.ts';

/** A civil day as a letter writes it; French says *1er* for the first of a month. */
export const longDay = (day: Day, language: Language): string => {
  const { year, month, date } = partsOf(day);
  const text = longDays(language).format(new Date(Date.UTC(year, month - 1, date)));
  return withFirst(text, language);
};

/** The same for `YYYY-MM-DD`; nothing for a text that is no day. */
export const longDayOf = (text: string | undefined, language: Language): string | undefined => {
  const day = text === undefined ? undefined : parseDay(text);
  return day === undefined ? undefined : longDay(day, language);
};
