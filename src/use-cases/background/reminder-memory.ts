import type { Claim, ReminderKey, ReminderOutcome } from '../../ports/reminders.ts';
import type { Asker, Office } from '../office.ts';
import type { NotReachedView } from '../views/views.ts';
import type { Wanted } from './reminders-wanted.ts';

/** What this process knows of the list *Reminders*; lost at a restart, and read again. */
export interface Memory {
  readonly claims: Map<string, Claim>;
  /** Days whose claims were read. */
  readonly days: Set<string>;
  /** Claims of ours whose word is certainly not sent: Teams asked to wait. */
  readonly held: Set<string>;
  /** Words of the present day that reached nobody. */
  notReached: readonly Wanted[];
}

const memories = new WeakMap<Office, Memory>();

export const memoryOf = (office: Office): Memory => {
  const memory = memories.get(office) ?? { claims: new Map(), days: new Set(), held: new Set(), notReached: [] };
  memories.set(office, memory);
  return memory;
};

/** Forgets what was told for days up to this one: nothing is owed for them, and the list says it if it is asked. */
export const forgetUntil = (office: Office, last: string): void => {
  const { claims, days } = memoryOf(office);
  for (const [text, { day }] of claims) if (day <= last) claims.delete(text);
  for (const day of days) if (day <= last) days.delete(day);
};

export const textOfKey = ({ reference, duty, day, person }: ReminderKey): string =>
  `${reference}|${duty}|${day}|${person}`;

/** What Teams or the mail said, and the list does not know yet. */
export type Untold = Readonly<Record<string, { readonly key: ReminderKey; readonly outcome: ReminderOutcome }>>;

const mark = 'remindersUntold';

/** Outcomes are kept on our own disk at once, so that only a death in between sends a word twice. */
export const untoldOf = (office: Office): Untold => JSON.parse(office.kept.mark(mark) ?? '{}');

export const keepUntold = (office: Office, keys: readonly ReminderKey[], outcome: ReminderOutcome): void => {
  const more = Object.fromEntries(keys.map((key) => [textOfKey(key), { key, outcome }]));
  office.kept.setMark(mark, JSON.stringify({ ...untoldOf(office), ...more }));
};

export const dropUntold = (office: Office, keys: readonly string[]): void => {
  if (keys.length === 0) return;
  const rest = Object.entries(untoldOf(office)).filter(([key]) => !keys.includes(key));
  office.kept.setMark(mark, JSON.stringify(Object.fromEntries(rest)));
};

/**
 * The words of the present day that reached nobody, for whoever can see to it that somebody is told: the officers and
 * the highest authority.
 */
export const notReachedFor = (office: Office, { role }: Pick<Asker, 'role'>): readonly NotReachedView[] =>
  role === 'officer' || role === 'deputy' || role === 'direction' ? notReachedOf(office) : [];

/** The words of the present day that reached nobody. */
export const notReachedOf = (office: Office): readonly NotReachedView[] =>
  memoryOf(office).notReached.map(({ key, to }) => ({
    reference: key.reference,
    duty: key.duty,
    day: key.day,
    name: to.name,
  }));
