import { addDays, type Day, dayOf, partsOf, weekday } from './day.ts';

const SATURDAY = 6;
const SUNDAY = 0;
const MONDAY = 1;

/** The holidays of I-16 s. 61(23); each Sunday is one too. */
export const holidayKeys = [
  'newYear',
  'goodFriday',
  'easterMonday',
  'patriots',
  'nationalHoliday',
  'canadaDay',
  'labourDay',
  'thanksgiving',
  'christmas',
] as const;
export type HolidayKey = (typeof holidayKeys)[number];

export interface Holiday {
  readonly key: HolidayKey;
  readonly day: Day;
}

/** Easter Sunday of a Gregorian year, by the anonymous algorithm (Meeus, Jones, Butcher). */
export const easterSunday = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
};

const firstMondayFrom = (day: Day): Day => addDays(day, (MONDAY - weekday(day) + 7) % 7);

// 2 July when 1 July is a Sunday: s. 61(23)(f).
const canadaDay = (year: number): Day => {
  const first = dayOf(year, 7, 1);
  return weekday(first) === SUNDAY ? addDays(first, 1) : first;
};

/**
 * The holidays of a year that are not merely Sundays, in order: I-16 s. 61(23) b to j. The day of the Patriots is the
 * Monday *preceding* 25 May: when 25 May is itself a Monday it falls on the 18th. Saturday, 2 January, 26 December,
 * 30 September and 11 November are not holidays.
 */
export const holidaysOf = (year: number): readonly Holiday[] => {
  const easter = easterSunday(year);
  return [
    { key: 'newYear', day: dayOf(year, 1, 1) },
    { key: 'goodFriday', day: addDays(easter, -2) },
    { key: 'easterMonday', day: addDays(easter, 1) },
    { key: 'patriots', day: firstMondayFrom(dayOf(year, 5, 18)) },
    { key: 'nationalHoliday', day: dayOf(year, 6, 24) },
    { key: 'canadaDay', day: canadaDay(year) },
    { key: 'labourDay', day: firstMondayFrom(dayOf(year, 9, 1)) },
    { key: 'thanksgiving', day: firstMondayFrom(dayOf(year, 10, 8)) },
    { key: 'christmas', day: dayOf(year, 12, 25) },
  ];
};

const isEasterHoliday = (day: Day, year: number): boolean => {
  const easter = easterSunday(year);
  return day === addDays(easter, -2) || day === addDays(easter, 1);
};

// The same rules as holidaysOf, asked of one day: a due date is computed for every record at every reading.
const isWeekdayHoliday = (day: Day): boolean => {
  const { year, month, date } = partsOf(day);
  const monday = weekday(day) === MONDAY;
  switch (month) {
    case 1:
      return date === 1;
    case 3:
    case 4:
      return isEasterHoliday(day, year);
    case 5:
      return monday && date >= 18 && date <= 24;
    case 6:
      return date === 24;
    case 7:
      return date === 1 || (date === 2 && monday);
    case 9:
      return monday && date <= 7;
    case 10:
      return monday && date >= 8 && date <= 14;
    case 12:
      return date === 25;
    default:
      return false;
  }
};

/** Whether a day is a holiday of I-16 s. 61(23): a Sunday or one of the nine. A Saturday is not. */
export const isHoliday = (day: Day): boolean => weekday(day) === SUNDAY || isWeekdayHoliday(day);

/** Whether nobody works that day: Saturday, Sunday or a holiday of I-16 s. 61(23), nothing else. */
export const isDayOff = (day: Day): boolean => weekday(day) === SATURDAY || isHoliday(day);

/** The last day before this one that is not a day off. */
export const precedingWorkingDay = (day: Day): Day => {
  const before = addDays(day, -1);
  return isDayOff(before) ? precedingWorkingDay(before) : before;
};

/** The first day after this one that is not a day off. */
export const followingWorkingDay = (day: Day): Day => {
  const after = addDays(day, 1);
  return isDayOff(after) ? followingWorkingDay(after) : after;
};

/** The working day that many working days after this one, which is not counted; the day itself for 0. */
export const addWorkingDays = (day: Day, days: number): Day =>
  days <= 0 ? day : addWorkingDays(followingWorkingDay(day), days - 1);

/**
 * The day to which a time limit of an act is extended when it expires on a holiday: I-16 s. 52. Whether a Saturday is
 * a "jour ouvrable" is unsettled; it is taken as one here, so that the extension is never longer than certain.
 */
export const extendedPastHolidays = (day: Day): Day => (isHoliday(day) ? extendedPastHolidays(addDays(day, 1)) : day);

const isClosedAtCommission = (day: Day): boolean => {
  const { month, date } = partsOf(day);
  return isDayOff(day) || (month === 12 && date === 26) || (month === 1 && date === 2);
};

/**
 * The last day on which the Commission might still take what was due on this one: past holidays, Saturday, 26 December
 * and 2 January (A-2.1, r. 6, s. 2). That it governs disagreements is not confirmed: used for what must be kept only,
 * where the latest reading is the safe one.
 */
export const latestAtCommission = (day: Day): Day =>
  isClosedAtCommission(day) ? latestAtCommission(addDays(day, 1)) : day;
