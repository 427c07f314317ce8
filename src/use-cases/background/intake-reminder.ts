import { type Day, formatDay, parseDay } from '../../law/day.ts';
import { montrealDay, montrealYear } from '../../law/montreal.ts';
import { latestReminder } from '../../law/reminders.ts';
import type { MailEntry } from '../../ports/mail-book.ts';
import type { ReminderLine } from '../../ports/reminders.ts';
import type { Reference } from '../../registers/reference.ts';
import { provisionalDue } from '../intake-entry.ts';
import type { Office } from '../office.ts';
import { officeReference } from './seal-heads.ts';

/** In a key, what the word about mail that waits is. */
const duty = 'triageMail';
/** Entries that are looked at, the oldest first: one of them is the most pressing. */
const mostRead = 500;

/** The record under which the office speaks of its own mail. */
export const intakeReference = (office: Office): Reference => officeReference(montrealYear(office.now()));

/** Whether a reference is the office's own, of whatever year. */
export const isOfficeReference = (reference: Reference): boolean => /^OFF-\d{4}$/.test(reference);

/** A reminder as a record's duty would owe it. */
interface IntakeReminder {
  readonly line: ReminderLine;
  readonly day: string;
  readonly escalated: boolean;
  readonly aboutOfficer: false;
}

interface Owed {
  readonly day: Day;
  readonly escalated: boolean;
  readonly due: Day;
  readonly since: Day;
  readonly promptly: boolean;
}

const owedOf =
  (office: Office, today: Day) =>
  (entry: MailEntry): readonly Owed[] => {
    const since = montrealDay(entry.receivedAt);
    const { due, promptly } = provisionalDue(office, entry);
    const receivedOn = parseDay(entry.content?.receivedOn ?? '') ?? since;
    const clock = promptly ? { by: receivedOn, workBy: receivedOn, sinceAware: true as const } : { by: due };
    const reminder = latestReminder({ key: duty, done: false, steps: [], ...clock }, since, today);
    return reminder ? [{ ...reminder, due, since, promptly }] : [];
  };

/**
 * One word a day about the mail that nobody has decided on, by its most pressing date: the clock of each runs from its
 * receipt (s. 32), as if it were registered. Of them all it says no more than since when and by when.
 */
export const intakeReminders = (office: Office, today: Day): readonly IntakeReminder[] => {
  const owed = office.kept.mails.waiting(mostRead).flatMap(owedOf(office, today));
  const latest = owed.toSorted((a, b) => b.day - a.day || a.due - b.due)[0];
  if (!latest) return [];
  const { day, due, since, promptly } = latest;
  // Of the year of its day, so that the turn of the year tells nothing twice.
  const reference = officeReference(Number(formatDay(day).slice(0, 4)));
  const line = { reference, register: 'office', duty, since: formatDay(since) } as const;
  const escalated = owed.some((one) => one.day === day && one.escalated);
  const by = promptly ? {} : { by: formatDay(due) };
  return [{ line: { ...line, ...by, late: due < today }, day: formatDay(day), escalated, aboutOfficer: false }];
};
