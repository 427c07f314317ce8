import {
  addWorkingDays,
  extendedPastHolidays,
  followingWorkingDay,
  holidaysOf,
  isDayOff,
  isHoliday,
  latestAtCommission,
  precedingWorkingDay,
} from '../../src/law/calendar.ts';
import { addDays, dayOf, formatDay, weekday } from '../../src/law/day.ts';
import { iso } from './iso.ts';

const golden: Readonly<Record<number, string>> = {
  2026: '01-01 04-03 04-06 05-18 06-24 07-01 09-07 10-12 12-25',
  2027: '01-01 03-26 03-29 05-24 06-24 07-01 09-06 10-11 12-25',
  2028: '01-01 04-14 04-17 05-22 06-24 07-01 09-04 10-09 12-25',
  2029: '01-01 03-30 04-02 05-21 06-24 07-02 09-03 10-08 12-25',
};

for (const [year, days] of Object.entries(golden)) {
  test(`sont jours fériés en ${year}, outre les dimanches : ${days} (I-16, art. 61(23))`, () => {
    expect(holidaysOf(Number(year)).map(({ day }) => formatDay(day).slice(5))).toEqual(days.split(' '));
  });
}

test('when 25 May is itself a Monday, the holiday is the Monday before it, 18 May', () => {
  expect(isHoliday(iso('2026-05-18'))).toBe(true);
  expect(isHoliday(iso('2026-05-25'))).toBe(false);
});

test('when 1 July is a Sunday, 2 July is a holiday as well', () => {
  expect(isHoliday(iso('2029-07-01'))).toBe(true);
  expect(isHoliday(iso('2029-07-02'))).toBe(true);
  expect(isHoliday(iso('2028-07-02'))).toBe(true); // a Sunday
  expect(isHoliday(iso('2030-07-02'))).toBe(false);
});

test('Saturday, 2 January, 26 December, 30 September and 11 November are not holidays', () => {
  for (const text of ['2026-11-21', '2026-01-02', '2028-12-26', '2026-09-30', '2026-11-11'])
    expect(isHoliday(iso(text))).toBe(false);
});

test('a day off is Saturday, Sunday or a holiday, nothing else', () => {
  for (const text of ['2026-11-21', '2026-11-22', '2026-12-25']) expect(isDayOff(iso(text))).toBe(true);
  for (const text of ['2026-11-23', '2026-01-02', '2028-12-26', '2026-09-30']) expect(isDayOff(iso(text))).toBe(false);
});

test('the question asked of one day agrees with the list of the year, from 1990 to 2150', () => {
  for (let year = 1990; year <= 2150; year += 1) {
    const listed = new Set(holidaysOf(year).map(({ day }) => day));
    for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day = addDays(day, 1))
      if (isHoliday(day) !== (weekday(day) === 0 || listed.has(day))) throw new Error(formatDay(day));
  }
});

test('the working day before Easter Tuesday 2027 is the Thursday before Good Friday', () => {
  expect(formatDay(precedingWorkingDay(iso('2027-03-30')))).toBe('2027-03-25');
  expect(formatDay(followingWorkingDay(iso('2027-03-25')))).toBe('2027-03-30');
});

test('two working days after a Thursday evening are the Monday', () => {
  expect(formatDay(addWorkingDays(iso('2026-11-19'), 2))).toBe('2026-11-23');
  expect(formatDay(addWorkingDays(iso('2026-11-21'), 1))).toBe('2026-11-23');
  expect(formatDay(addWorkingDays(iso('2026-11-21'), 0))).toBe('2026-11-21');
});

test('a time limit of an act that expires on a holiday goes to the next day that is none (I-16 s. 52)', () => {
  expect(formatDay(extendedPastHolidays(iso('2026-12-25')))).toBe('2026-12-26');
  expect(formatDay(extendedPastHolidays(iso('2027-03-26')))).toBe('2027-03-27');
  expect(formatDay(extendedPastHolidays(iso('2029-07-01')))).toBe('2029-07-03');
  expect(formatDay(extendedPastHolidays(iso('2026-12-12')))).toBe('2026-12-12');
});

test('the Commission’s own rules pass over Saturday, 26 December and 2 January as well (A-2.1, r. 6, s. 2)', () => {
  expect(formatDay(latestAtCommission(iso('2028-12-26')))).toBe('2028-12-27');
  expect(formatDay(latestAtCommission(iso('2026-01-02')))).toBe('2026-01-05');
  expect(formatDay(latestAtCommission(iso('2026-12-12')))).toBe('2026-12-14');
  expect(formatDay(latestAtCommission(iso('2026-12-22')))).toBe('2026-12-22');
});
