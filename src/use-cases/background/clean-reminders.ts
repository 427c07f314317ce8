import { addDays, type Day, formatDay, parseDay } from '../../law/day.ts';
import { montrealDay } from '../../law/montreal.ts';
import { keptDays, owedWithin } from '../../law/reminders.ts';
import type { Claim, Reminders } from '../../ports/reminders.ts';
import { registerOf } from '../../registers/index.ts';
import { delay, delayed, noDelay } from '../backoff.ts';
import type { Office } from '../office.ts';
import { present } from '../present.ts';
import { isOfficeReference } from './intake-reminder.ts';
import type { Later } from './reminder-claims.ts';
import { forgetUntil } from './reminder-memory.ts';

const mark = 'remindersCleaned';
/** Days looked at in one pass, one question to the list each. */
const daysAPass = 20;
/** Days before the kept ones that are looked at too: nothing may have run for so long. */
const madeUpFor = 30;

/** Where the cleaning of today stands: the last day that was looked at. */
const lookedAt = (office: Office, today: Day): Day | undefined => {
  const [on, upTo = ''] = office.kept.mark(mark)?.split(' ') ?? [];
  return on === formatDay(today) ? parseDay(upTo) : undefined;
};

/**
 * Takes out of the list *Reminders*, once a day, what nobody needs any more: what was told of closed records and of the
 * office's own mail and mornings, and whatever is older than `keptDays`. Nothing is touched that a duty may still call
 * for, so nothing is told twice for it, by whichever instance. Gives 1 while something is left for today, 0 else.
 */
export const cleanReminders = async (office: Office, reminders: Reminders): Promise<number> => {
  if (delayed(office, mark)) return 1;
  const today = montrealDay(office.now());
  const last = addDays(today, -owedWithin - 1);
  const before = lookedAt(office, today) ?? addDays(today, -keptDays - madeUpFor - 1);
  const until = Math.min(before + daysAPass, last);
  for (let day = addDays(before, 1); day <= until; day = addDays(day, 1)) {
    const later = await cleanDay(office, reminders, day, today);
    if (later) {
      delay(office, mark, later.afterMs);
      return 1;
    }
    office.kept.setMark(mark, `${formatDay(today)} ${formatDay(day)}`);
  }
  noDelay(office, mark);
  forgetUntil(office, formatDay(last));
  return until < last ? 1 : 0;
};

const cleanDay = async (office: Office, reminders: Reminders, day: Day, today: Day): Promise<Later | undefined> => {
  const read = await reminders.on(formatDay(day));
  if (read.kind === 'later') return read;
  const isOld = today - day > keptDays;
  for (const claim of read.claims) {
    if (!isOld && !isFinished(office, claim)) continue;
    const dropped = await reminders.drop(claim);
    if (dropped.kind === 'later') return dropped;
  }
  return undefined;
};

/** A record that is not known may only not be read yet: what was told of it stays until it is old. */
const isFinished = (office: Office, { reference }: Claim): boolean => {
  if (isOfficeReference(reference)) return true;
  const record = present(office, reference);
  return record !== undefined && registerOf(record.register).closed.some((stage) => stage === record.state.stage);
};
