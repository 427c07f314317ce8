import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { MailEntry } from '../ports/mail-book.ts';
import type { IntakeWaiting } from '../ports/reminders.ts';
import { isOfficer } from './asker.ts';
import { provisionalDue, seemsOf } from './intake-entry.ts';
import type { Asker, Office } from './office.ts';
import type { IntakeEntryView, IntakeView } from './views/intake-view.ts';

/** Entries that one view shows; beyond, the number says how many more there are. */
const mostShown = 200;

/** How many mails wait to be decided, and since when; undefined when none does. */
export const intakeWaiting = (office: Office): IntakeWaiting | undefined => {
  const { waiting, oldest } = office.kept.mails.countWaiting();
  return oldest === undefined ? undefined : { waiting, oldestOn: formatDay(montrealDay(oldest)) };
};

const entryView = (office: Office, entry: MailEntry): IntakeEntryView => {
  const { key, content, receivedAt } = entry;
  const { due, promptly } = provisionalDue(office, entry);
  return {
    key,
    internetMessageId: content?.internetMessageId ?? '',
    seems: content === undefined ? [] : seemsOf(content),
    receivedOn: content?.receivedOn ?? formatDay(montrealDay(receivedAt)),
    due: formatDay(due),
    promptly,
    late: due < montrealDay(office.now()),
    automatic: content?.automatic ?? false,
    unread: content?.unread !== undefined,
    ...(content?.unreadBecause === undefined ? {} : { unreadBecause: content.unreadBecause }),
  };
};

const rank = ({ promptly, due, receivedOn, key }: IntakeEntryView): string =>
  `${promptly ? 0 : 1} ${due} ${receivedOn} ${key}`;

/**
 * What waits to be decided: number and age for whoever sees the registers, and each mail for the officer and deputies,
 * what is owed at once first. Undefined when nothing waits.
 */
export const intakeOf = (office: Office, asker: Asker): IntakeView | undefined => {
  const counted = intakeWaiting(office);
  if (!counted) return undefined;
  const today = montrealDay(office.now());
  const entries = office.kept.mails.waiting(mostShown).map((entry) => entryView(office, entry));
  const { oldest = office.now() } = office.kept.mails.countWaiting();
  return {
    ...counted,
    oldestDays: today - montrealDay(oldest),
    late: entries.filter(({ late }) => late).length,
    ...(isOfficer(asker) ? { entries: entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)) } : {}),
  };
};
