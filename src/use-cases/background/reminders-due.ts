import { type Day, formatDay } from '../../law/day.ts';
import type { Duty } from '../../law/duty.ts';
import { montrealDay } from '../../law/montreal.ts';
import { isReminded, isSameDuty, latestReminder } from '../../law/reminders.ts';
import { fold } from '../../ledger/fold.ts';
import type { ReminderLine } from '../../ports/reminders.ts';
import { registerOf } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Office } from '../office.ts';
import { type Present, present } from '../present.ts';
import { dutiesOf } from '../project.ts';
import { intakeReminders, isOfficeReference } from './intake-reminder.ts';

/** The latest reminder that a record owes for one duty. */
export interface DueReminder {
  readonly line: ReminderLine;
  /** The day that it is owed on, `YYYY-MM-DD`: today, or an earlier one that nothing has spoken of yet. */
  readonly day: string;
  readonly escalated: boolean;
  /** The record is about the officer: the highest authority hears of it in their place (DESIGN §5). */
  readonly aboutOfficer: boolean;
}

/** What was owed after each act, on the day of that act. */
const owedAfterEach = (office: Office, { register, ledger }: Present) =>
  ledger.map(({ at }, place) => ({
    day: montrealDay(at),
    duties: dutiesOf(office, register, fold(ledger.slice(0, place + 1)), at).filter(isReminded),
  }));

/** The day from which a duty has been owed without a break. What time alone brought counts from the last act. */
const owedSince = (history: ReturnType<typeof owedAfterEach>, duty: Duty<string>): Day | undefined => {
  const before = history.findLastIndex(({ duties }) => !duties.some((one) => isSameDuty(one, duty)));
  return (history[before + 1] ?? history.at(-1))?.day;
};

/** What a record owes a word of, on or before today: one reminder a duty, none for what is done. */
export const remindersDue = (office: Office, reference: Reference, today: Day): readonly DueReminder[] => {
  // Mail that waits has no record yet: the office's own speaks for it.
  if (isOfficeReference(reference)) return intakeReminders(office, today);
  const record = present(office, reference);
  if (!record || !isSpokenOf(record)) return [];
  const { register, state } = record;
  const owed = dutiesOf(office, register, state).filter(isReminded);
  if (owed.length === 0) return [];
  const history = owedAfterEach(office, record);
  return owed.flatMap((duty) => {
    const since = owedSince(history, duty);
    const reminder = since === undefined ? undefined : latestReminder(duty, since, today);
    if (since === undefined || reminder === undefined) return [];
    const { day, escalated } = reminder;
    const line = { reference, register, duty: duty.key, since: formatDay(since), late: duty.late };
    return [
      {
        line: duty.by === undefined ? line : { ...line, by: formatDay(duty.by) },
        day: formatDay(day),
        escalated,
        aboutOfficer: state.aboutOfficer === true,
      },
    ];
  });
};

/** Open, and no example: the examples of the first start are in the worklist alone. */
const isSpokenOf = ({ register, state }: Present): boolean => {
  const { listed, closed } = registerOf(register);
  return listed && state.sample !== true && !closed.some((stage) => stage === state.stage);
};
