import * as fc from 'fast-check';
import { addDays, addYears, dayOf, formatDay, parseDay, partsOf, weekday, yearOf } from '../../src/law/day.ts';

const iso = (text: string) => parseDay(text) ?? fail(text);
const fail = (text: string): never => {
  throw new Error(`no day: ${text}`);
};

test('1970-01-01 is day 0 and a Thursday', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(weekday(dayOf(1970, 1, 1))).toBe(4);
});

test('22 November 2026 is a Sunday', () => {
  expect(weekday(iso('2026-11-22'))).toBe(0);
});

test('a day that does not exist is no day', () => {
  for (const text of ['2026-02-30', '2027-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-04-31'])
    expect(parseDay(text)).toBeUndefined();
  expect(() => dayOf(2026, 2, 30)).toThrow(RangeError);
  expect(() => dayOf(2026, 1.5, 1)).toThrow(RangeError);
});

test('only YYYY-MM-DD is a day', () => {
  for (const text of [
    '',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '01/02/2026',
    '2026-01-01\n',
    '+2026-01-01',
  ])
    expect(parseDay(text)).toBeUndefined();
  expect(parseDay('2000-02-29')).toBeDefined();
});

test('five years from 29 February end on 1 March, the later reading', () => {
  expect(formatDay(addYears(iso('2028-02-29'), 5))).toBe('2033-03-01');
  expect(formatDay(addYears(iso('2028-02-29'), 4))).toBe('2032-02-29');
  expect(formatDay(addYears(iso('2026-11-22'), 5))).toBe('2031-11-22');
});

test('a part of a day is no day', () => {
  expect(() => addDays(iso('2026-01-01'), 0.5)).toThrow(RangeError);
});

test('every day agrees with the proleptic calendar of the runtime, is written and read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
      const day = addDays(dayOf(1970, 1, 1), n);
      const { year, month, date } = partsOf(day);
      const runtime = new Date(n * 86_400_000);
      expect([year, month, date, weekday(day)]).toEqual([
        runtime.getUTCFullYear(),
        runtime.getUTCMonth() + 1,
        runtime.getUTCDate(),
        runtime.getUTCDay(),
      ]);
      expect(dayOf(year, month, date)).toBe(day);
      expect(yearOf(day)).toBe(year);
      if (year >= 0 && year <= 9999) expect(parseDay(formatDay(day))).toBe(day);
    }),
    { numRuns: 20_000 },
  );
});
