import { followingWorkingDay, isDayOff, precedingWorkingDay } from './calendar.ts';
import { askAgainAfter } from './complaint-clocks.ts';
import { addDays, type Day } from './day.ts';
import type { Duty } from './duty.ts';

/** Days before a due date on which it is spoken of: a setting of the house, *ours, not the law's*. */
export const daysBefore = [10, 5, 2, 0] as const;
const week = 7;

/**
 * No reminder is owed for more days than this after its own: the next one takes its place before. What was told longer
 * ago can be forgotten, and nothing is told twice for it.
 */
export const owedWithin = 10;
/** Days for which is kept what was told of work that is still open: a setting of the house, *ours, not the law's*. */
export const keptDays = 90;

/** A reminder that a duty is owed on a day. */
export interface ReminderDay {
  readonly day: Day;
  /** It goes to the highest authority too: the due date is past, or it is the second one of a duty without a date. */
  readonly escalated: boolean;
}

type Reminded = Pick<Duty<string>, 'key' | 'by' | 'workBy' | 'sinceAware' | 'notBefore' | 'done' | 'steps'>;

/** *With diligence*: no legal date, and something that can be worked on now; what waits for another act is not. */
const isPrompt = ({ sinceAware, workBy, by }: Reminded): boolean =>
  sinceAware === true && (workBy !== undefined || by !== undefined);

/**
 * Whether a duty is spoken of by itself. What is only to be kept is not, nor what merely has to be complete before a
 * record closes: the worklist shows both.
 */
export const isReminded = (duty: Reminded): boolean =>
  !duty.done && duty.notBefore === undefined && (isPrompt(duty) || duty.by !== undefined);

/** Whether two readings of a record speak of one duty: the same thing by the same day. */
export const isSameDuty = (a: Reminded, b: Reminded): boolean =>
  // While information is awaited, the day to ask again moves on by itself.
  a.key === b.key && (isPrompt(a) || a.key === 'remindComplainant' || a.by === b.by);

/** At once, then each working day. */
const promptly = (since: Day, today: Day): ReminderDay => {
  const latest = isDayOff(today) ? precedingWorkingDay(today) : today;
  const first = followingWorkingDay(since);
  return latest >= first ? { day: latest, escalated: true } : { day: since, escalated: false };
};

/** Days 10 and 20 after information was asked for (policy, row 46). */
const askingAgain = ({ steps }: Reminded, today: Day): ReminderDay | undefined => {
  const asked = steps.find(({ step }) => step === 'waitingSince')?.day;
  if (asked === undefined) return undefined;
  const day = askAgainAfter.map((days) => addDays(asked, days)).findLast((one) => one <= today);
  return day === undefined ? undefined : { day, escalated: false };
};

/** 10, 5, 2 and 0 days before; once it is past, on the first day and each week from there. */
const dated = (by: Day, since: Day, today: Day): ReminderDay | undefined => {
  if (today > by) {
    const first = Math.max(addDays(by, 1), since) as Day;
    return { day: addDays(first, Math.floor((today - first) / week) * week), escalated: true };
  }
  const day = daysBefore.map((days) => addDays(by, -days)).findLast((one) => one <= today);
  return day === undefined || day < since ? undefined : { day, escalated: false };
};

/**
 * The latest reminder of a duty that is owed on or before `today`; `since` is the day from which the record owes it.
 * One alone: what was missed while nothing ran is caught up by the latest, not by each. Undefined when there is none.
 */
export const latestReminder = (duty: Reminded, since: Day, today: Day): ReminderDay | undefined => {
  if (!isReminded(duty) || today < since) return undefined;
  const latest = latestOf(duty, since, today);
  return latest && today - latest.day <= owedWithin ? latest : undefined;
};

const latestOf = (duty: Reminded, since: Day, today: Day): ReminderDay | undefined => {
  if (isPrompt(duty)) return promptly(since, today);
  if (duty.key === 'remindComplainant') return askingAgain(duty, today);
  return duty.by === undefined ? undefined : dated(duty.by, since, today);
};
