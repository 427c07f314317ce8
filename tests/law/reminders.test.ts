import * as fc from 'fast-check';
import { addDays, formatDay } from '../../src/law/day.ts';
import type { Duty } from '../../src/law/duty.ts';
import { isReminded, isSameDuty, keptDays, latestReminder, owedWithin } from '../../src/law/reminders.ts';
import { iso as day } from './iso.ts';

const dutyOf = (given: Partial<Duty<string>>): Duty<string> => ({
  ...{ key: 'replyPromised', to: 'applicant', provision: ['policy:38'], basis: 'policy' },
  ...{ done: false, late: false, steps: [] },
  ...given,
});

/** Each day from the first to the last on which a reminder falls, with an asterisk for the highest authority. */
const daysOf = (duty: Duty<string>, since: string, until: string): readonly string[] => {
  const days = new Set<string>();
  for (let today = day(since); today <= day(until); today = addDays(today, 1)) {
    const reminder = latestReminder(duty, day(since), today);
    if (reminder) days.add(`${formatDay(reminder.day)}${reminder.escalated ? '*' : ''}`);
  }
  return [...days];
};

describe('a duty with a due date', () => {
  const duty = dutyOf({ by: day('2026-12-12') });

  test('is spoken of 10, 5, 2 and 0 days before, then on the first day it is late and each week, to the highest authority too', () => {
    expect(daysOf(duty, '2026-11-22', '2026-12-27')).toEqual([
      '2026-12-02',
      '2026-12-07',
      '2026-12-10',
      '2026-12-12',
      '2026-12-13*',
      '2026-12-20*',
      '2026-12-27*',
    ]);
  });

  test('of which the record learned late is not spoken of for days before it was owed', () => {
    expect(daysOf(duty, '2026-12-08', '2026-12-12')).toEqual(['2026-12-10', '2026-12-12']);
  });

  test('that was late when the record was made is spoken of at once, to the highest authority too', () => {
    expect(daysOf(duty, '2026-12-20', '2026-12-28')).toEqual(['2026-12-20*', '2026-12-27*']);
  });

  test('that was missed has one reminder, the latest', () => {
    expect(latestReminder(duty, day('2026-11-22'), day('2026-12-11'))).toEqual({
      day: day('2026-12-10'),
      escalated: false,
    });
  });

  test('is not spoken of once it is done', () => {
    expect(daysOf(dutyOf({ by: day('2026-12-12'), done: true }), '2026-11-22', '2026-12-30')).toEqual([]);
  });

  test('that was extended is another duty: the old days are silent', () => {
    expect(isSameDuty(duty, dutyOf({ by: day('2026-12-22') }))).toBe(false);
    expect(daysOf(dutyOf({ by: day('2026-12-22') }), '2026-12-11', '2026-12-13')).toEqual(['2026-12-12']);
  });
});

describe('a duty without a date', () => {
  const duty = dutyOf({ key: 'measures', sinceAware: true, workBy: day('2026-11-23') });

  test('is spoken of at once, then each working day, from the second on to the highest authority too', () => {
    expect(daysOf(duty, '2026-11-20', '2026-11-25')).toEqual([
      '2026-11-20',
      '2026-11-23*',
      '2026-11-24*',
      '2026-11-25*',
    ]);
  });

  test('is spoken of at once even on a day off, and not on the next day off', () => {
    expect(daysOf(duty, '2026-12-24', '2026-12-28')).toEqual(['2026-12-24', '2026-12-28*']);
    expect(daysOf(duty, '2026-12-26', '2026-12-28')).toEqual(['2026-12-26', '2026-12-28*']);
  });

  test('rests on the days off that come after the second reminder, also over Christmas and the New Year', () => {
    expect(daysOf(duty, '2026-11-18', '2026-11-24')).toEqual([
      '2026-11-18',
      '2026-11-19*',
      '2026-11-20*',
      '2026-11-23*',
      '2026-11-24*',
    ]);
    expect(daysOf(duty, '2026-12-23', '2027-01-04').map((on) => on.slice(5))).toEqual([
      ...['12-23', '12-24*', '12-28*', '12-29*', '12-30*', '12-31*', '01-04*'],
    ]);
  });

  test('that waits for another act is not spoken of', () => {
    expect(isReminded(dutyOf({ sinceAware: true }))).toBe(false);
  });
});

test('while information is awaited, asking again is spoken of on day 10 and day 20', () => {
  const steps = [{ step: 'waitingSince', day: day('2026-11-01') }] as const;
  const duty = dutyOf({ key: 'remindComplainant', by: day('2026-11-11'), steps });
  expect(daysOf(duty, '2026-11-01', '2026-12-05')).toEqual(['2026-11-11', '2026-11-21']);
});

test('what is only to be kept, or complete before closing, is not spoken of', () => {
  expect(isReminded(dutyOf({ key: 'retain', notBefore: day('2031-11-22') }))).toBe(false);
  expect(isReminded(dutyOf({ key: 'separateFile' }))).toBe(false);
});

describe('what was told longer ago than a reminder is owed', () => {
  const first = day('2026-01-01');
  const days = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays(first, n));
  const prompt = fc.record({ key: fc.constant('measures'), sinceAware: fc.constant(true as const), workBy: days });
  const dated = fc.record({ key: fc.constant('replyPromised'), by: days });
  const asking = fc.tuple(days, days).map(([asked, by]) => ({
    ...{ key: 'remindComplainant', by },
    steps: [{ step: 'waitingSince', day: asked } as const],
  }));

  test('is never called for again, whatever the duty and the day: it can be forgotten', () => {
    fc.assert(
      fc.property(fc.oneof(prompt, dated, asking), days, days, (given, since, today) => {
        const reminder = latestReminder(dutyOf(given), since, today);
        return reminder === undefined || today - reminder.day <= owedWithin;
      }),
      { numRuns: 5_000 },
    );
    expect(keptDays).toBeGreaterThan(owedWithin);
  });

  test('is no reason to lose one: until the next comes there is always a latest, also over the end of the year', () => {
    fc.assert(
      fc.property(fc.oneof(prompt, dated), days, fc.integer({ min: 0, max: 120 }), (given, since, later) => {
        const duty = dutyOf(given);
        const before = latestReminder(duty, since, addDays(since, later));
        return before === undefined || latestReminder(duty, since, addDays(since, later + 1)) !== undefined;
      }),
      { numRuns: 5_000 },
    );
  });
});
