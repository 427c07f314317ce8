import { formatDay, parseDay } from '../law/day.ts';

/** The first three or four letters name every month in both languages, without accents. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const monthOf = (name: string): number =>
  months.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning))) + 1;

const iso = (year: number, month: number, date: number): string | undefined => {
  const pad = (part: number): string => String(part).padStart(2, '0');
  const day = parseDay(`${year}-${pad(month)}-${pad(date)}`);
  return day === undefined ? undefined : formatDay(day);
};

/** A day that is no more than a few years from Greffe's own time is taken for one; anything else is a number. */
const isYear = (year: number): boolean => year >= 1990 && year <= 2100;

const named = (day: string, month: string, year: string): string | undefined => {
  const at = monthOf(month);
  return at > 0 && isYear(Number(year)) ? iso(Number(year), at, Number(day)) : undefined;
};

const numbered = (one: number, two: number, year: number, french: boolean): string | undefined => {
  if (!isYear(year)) return undefined;
  if (french || one > 12) return iso(year, two, one);
  // 4/6/2018 is April in one place and June in another: no guess is made.
  return two > 12 || one === two ? iso(year, one, two) : undefined;
};

/**
 * The day in a line such as *lundi 16 novembre 2026 09:12* or *Monday, November 16, 2026 9:12 AM*, as `YYYY-MM-DD`;
 * undefined where there is none, or where its order of day and month is open (`french` settles it).
 */
export const dayInText = (line: string, french: boolean): string | undefined => {
  const text = line
    .slice(0, 200)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const plain = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (plain !== null && isYear(Number(plain[1]))) return iso(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const dayFirst = /\b(\d{1,2})(?:er|st|nd|rd|th)?[ -]{1,2}(?:de )?([a-z]{3,9})\.?,?[ -]{1,2}(\d{4})\b/.exec(text);
  if (dayFirst !== null) return named(dayFirst[1] ?? '', dayFirst[2] ?? '', dayFirst[3] ?? '');
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text);
  if (monthFirst !== null) return named(monthFirst[2] ?? '', monthFirst[1] ?? '', monthFirst[3] ?? '');
  const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text);
  return slashed === null ? undefined : numbered(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), french);
};
