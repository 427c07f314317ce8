declare const civil: unique symbol;

/** A civil day, as the whole number of days since 1970-01-01. Compared as numbers; has no hour and no zone. */
export type Day = number & { readonly [civil]: 'day' };

export interface YearMonthDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_IN_ERA = 146_097;
/** Days from 0000-03-01, where the count of the Gregorian eras begins, to 1970-01-01. */
const ERA_OFFSET = 719_468;

// The one place where a number becomes a day.
const branded = (days: number): Day => days as Day;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const exists = (year: number, month: number, date: number): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(month) &&
  Number.isInteger(date) &&
  date >= 1 &&
  date <= monthLength(year, month);

// The year is counted from March, so that the leap day is the last day of a year.
const count = (year: number, month: number, date: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return branded(era * DAYS_IN_ERA + dayOfEra - ERA_OFFSET);
};

/** The civil day of a year, a month (1–12) and a date. Throws a RangeError for a day that does not exist. */
export const dayOf = (year: number, month: number, date: number): Day => {
  if (!exists(year, month, date)) throw new RangeError(`no such day: ${year}-${month}-${date}`);
  return count(year, month, date);
};

/** Reads `YYYY-MM-DD`, strictly; undefined for any other text and for a day that does not exist (2026-02-30). */
export const parseDay = (text: string): Day | undefined => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return exists(year, month, date) ? count(year, month, date) : undefined;
};

/** Year, month and date of a civil day. */
export const partsOf = (day: Day): YearMonthDay => {
  const shifted = day + ERA_OFFSET;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
};

/** `YYYY-MM-DD`. */
export const formatDay = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

/** The day that many whole days later, or earlier when negative. The starting day is not counted (C.C.P. s. 83). */
export const addDays = (day: Day, days: number): Day => {
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of days: ${days}`);
  return branded(day + days);
};

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number => to - from;

/**
 * The same date that many years later. 29 February becomes 1 March where the year has no such day: the later
 * reading, which is the safe one for what must be kept.
 */
export const addYears = (day: Day, years: number): Day => {
  const { year, month, date } = partsOf(day);
  return exists(year + years, month, date) ? count(year + years, month, date) : dayOf(year + years, 3, 1);
};

/** The same date that many months later; the first of the month after, where that month has no such day. */
export const addMonths = (day: Day, months: number): Day => {
  if (!Number.isInteger(months)) throw new RangeError(`not a whole number of months: ${months}`);
  const { year, month, date } = partsOf(day);
  const from = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(from / 12), (from % 12) + 1];
  if (exists(toYear, toMonth, date)) return count(toYear, toMonth, date);
  return toMonth === 12 ? dayOf(toYear + 1, 1, 1) : dayOf(toYear, toMonth + 1, 1);
};

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => branded(Math.min(a, b));

/** The later of two days. */
export const later = (a: Day, b: Day): Day => branded(Math.max(a, b));

/** The calendar year of a day. */
export const yearOf = (day: Day): number => partsOf(day).year;

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** Day of the week, 0 = Sunday to 6 = Saturday. */
export const weekday = (day: Day): Weekday => weekdays[(((day + 4) % 7) + 7) % 7] ?? 0;
