import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { formatDay } from '../../src/law/day.ts';
import { montrealDay, montrealTime, montrealYear } from '../../src/law/montreal.ts';

const dayAt = (instant: string) => formatDay(montrealDay(instant));

test('a mail that arrives at 23:30 in Montréal counts for that day, winter and summer', () => {
  expect(dayAt('2026-11-23T04:30:00Z')).toBe('2026-11-22');
  expect(dayAt('2026-11-22T23:30:00-05:00')).toBe('2026-11-22');
  expect(dayAt('2026-07-02T03:59:59.999Z')).toBe('2026-07-01');
  expect(dayAt('2026-07-02T04:00:00Z')).toBe('2026-07-02');
  expect(dayAt('2026-01-02T04:59:59Z')).toBe('2026-01-01');
  expect(dayAt('2026-01-02T05:00:00Z')).toBe('2026-01-02');
});

test('the days on which the hour changes begin at midnight in Montréal', () => {
  expect(dayAt('2026-03-08T04:59:59Z')).toBe('2026-03-07');
  expect(dayAt('2026-03-08T05:00:00Z')).toBe('2026-03-08');
  expect(dayAt('2026-03-09T04:00:00Z')).toBe('2026-03-09');
  expect(dayAt('2026-11-01T04:00:00Z')).toBe('2026-11-01');
  expect(dayAt('2026-11-02T04:59:59Z')).toBe('2026-11-01');
});

test('the year of a reference is the year in Montréal', () => {
  expect(montrealYear('2027-01-01T04:30:00Z')).toBe(2026);
  expect(montrealYear('2027-01-01T05:00:00Z')).toBe(2027);
});

test('the time of day is that of Montréal, winter and summer', () => {
  expect(montrealTime('2026-11-07T15:02:00.000Z')).toEqual(['10', '02']);
  expect(montrealTime('2026-07-01T04:05:59Z')).toEqual(['00', '05']);
});

test('a text that is no instant is refused', () => {
  for (const text of ['', '2026-11-22', '2026-11-22T10:00:00', '2026-02-30T10:00:00Z', '2026-11-22T25:00:00Z'])
    expect(() => montrealDay(text)).toThrow(RangeError);
});

test('the short way and the rules of the zone agree at any moment', () => {
  const from = Date.UTC(1970, 0, 1);
  const to = Date.UTC(2100, 0, 1);
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), fc.boolean(), (moment, nearTheEdge) => {
      const day = moment - (moment % 86_400_000);
      const at = nearTheEdge ? day + 3 * 3_600_000 + (moment % (3 * 3_600_000)) : moment;
      const instant = new Date(at).toISOString();
      const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO('America/Toronto');
      expect(dayAt(instant)).toBe(zoned.toPlainDate().toString());
    }),
    { numRuns: 3000 },
  );
});
