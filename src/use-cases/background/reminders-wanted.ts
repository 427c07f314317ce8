import { type Day, formatDay } from '../../law/day.ts';
import { montrealDay, montrealHour, montrealYear } from '../../law/montreal.ts';
import type { ReminderKey, ReminderLine } from '../../ports/reminders.ts';
import type { Person } from '../../ports/roster.ts';
import type { Reference } from '../../registers/reference.ts';
import { type Breathe, breathless } from '../breathe.ts';
import type { Office } from '../office.ts';
import { intakeReference } from './intake-reminder.ts';
import { type DueReminder, remindersDue } from './reminders-due.ts';
import { officeReference } from './seal-heads.ts';

/** A word that somebody is to have. */
export interface Wanted {
  readonly key: ReminderKey;
  readonly to: Person;
  /** Absent for the digest. */
  readonly line?: ReminderLine;
}

/** In a key, what the word of the morning is. */
export const digestDuty = 'digest';

/** Records between two breaths: a few milliseconds. */
const pageSize = 50;

/** Stands where nobody has the role: the word is then shown as not reached. */
const nobody: Person = { oid: '', name: '' };

const orNobody = (people: readonly Person[]): readonly Person[] => (people.length > 0 ? people : [nobody]);

/** Whom a reminder is for: the officer and the deputies, with or instead of them the highest authority. */
export const recipientsOf = (
  office: Office,
  { escalated, aboutOfficer }: Pick<DueReminder, 'escalated' | 'aboutOfficer'>,
): readonly Person[] => {
  if (aboutOfficer) return orNobody(office.roster.direction());
  const people = escalated
    ? [...office.roster.officers(), ...orNobody(office.roster.direction())]
    : office.roster.officers();
  return people.filter(({ oid }, place) => people.findIndex((one) => one.oid === oid) === place);
};

/** An open record, and how many acts the index knows of it; none while something of it is on its way to SharePoint. */
interface OpenRecord {
  readonly reference: Reference;
  readonly acts?: number;
}

/** Every open record, page by page, also one that SharePoint does not have yet. */
function* openRecords(office: Office): Generator<readonly OpenRecord[]> {
  const waiting = new Set(office.kept.waiting());
  yield [...waiting].map((reference) => ({ reference }));
  for (let after: { key: string; reference: Reference } | undefined; ; ) {
    const page = office.index.page({ open: true, sort: 'newest', size: pageSize, ...(after && { after }) });
    yield page.filter(({ reference }) => !waiting.has(reference));
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = { key: last.acceptedAt, reference: last.reference };
  }
}

interface Known {
  readonly acts: number;
  readonly today: Day;
  readonly due: readonly DueReminder[];
}

const known = new WeakMap<Office, Map<Reference, Known>>();

/** What each open record owes a word of; a record is read again only when it has a new act or a new day has come. */
const allDue = async (office: Office, today: Day, breathe: Breathe): Promise<readonly DueReminder[]> => {
  const before = known.get(office);
  const after = new Map<Reference, Known>();
  const due: DueReminder[] = [];
  for (const page of openRecords(office)) {
    for (const { reference, acts } of page) {
      const last = before?.get(reference);
      const isSame = last !== undefined && last.today === today && last.acts === acts;
      const read = isSame ? last.due : remindersDue(office, reference, today);
      if (acts !== undefined) after.set(reference, { acts, today, due: read });
      due.push(...read);
    }
    await breathe();
  }
  known.set(office, after);
  return due;
};

/** The digest of a day, from its hour on: one a person. */
const digests = (office: Office, today: Day, digestHour: number): readonly Wanted[] => {
  const now = office.now();
  if (montrealHour(now) < digestHour) return [];
  const reference = officeReference(montrealYear(now));
  return office.roster.officers().map((to) => ({
    key: { reference, duty: digestDuty, day: formatDay(today), person: to.oid },
    to,
  }));
};

/** Everything that somebody is to have been told by now; what of it was told already is the list's to say. */
export const wantedNow = async (
  office: Office,
  digestHour: number,
  breathe: Breathe = breathless,
): Promise<readonly Wanted[]> => {
  const today = montrealDay(office.now());
  const own = remindersDue(office, intakeReference(office), today);
  const reminders = [...(await allDue(office, today, breathe)), ...own].flatMap((due) =>
    recipientsOf(office, due).map((to): Wanted => {
      const { line, day } = due;
      return { key: { reference: line.reference, duty: line.duty, day, person: to.oid }, to, line };
    }),
  );
  return [...reminders, ...digests(office, today, digestHour)];
};
