import { type Locale, words } from '../locales/index.ts';
import type { Language } from '../ports/kept.ts';
import type { Digest, ReminderLine, ReminderMessage } from '../ports/reminders.ts';
import type { Reference } from '../registers/reference.ts';
import { longDayOf } from './long-day.ts';

/** A mail of plain text. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

interface Speech {
  readonly locale: Locale;
  readonly language: Language;
}

/** The word for a key that data gives; the key itself where the locale has none. */
const named = (table: object, key: string): string => {
  const word: unknown = Object.hasOwn(table, key) ? (table as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof word === 'string' ? word : key;
};

const dayIn = ({ language }: Speech, day: string): string => longDayOf(day, language) ?? day;

const bullet = (parts: readonly string[]): string => `- ${parts.join(' · ')}`;

const dutyLine = (speech: Speech, { reference, duty, by, since, late }: ReminderLine): string => {
  const { reminders, registers } = speech.locale;
  const when =
    by === undefined
      ? reminders.promptly(dayIn(speech, since))
      : (late ? reminders.wasDueOn : reminders.dueOn)(dayIn(speech, by));
  return bullet([reference, named(registers.duties, duty), when, ...(late ? [reminders.late] : [])]);
};

const digestLines = (speech: Speech, digest: Digest): readonly string[] => {
  const { locale } = speech;
  const { reminders } = locale;
  const { lines, more, late, intake, notReached, timeUp, sealed } = digest;
  return [
    ...(late > 0 ? [reminders.digest.late(late)] : []),
    ...(notReached > 0 ? [reminders.digest.notReached(notReached)] : []),
    ...(intake && intake.waiting > 0 ? [reminders.digest.intake(intake.waiting, dayIn(speech, intake.oldestOn))] : []),
    ...(timeUp ? [locale.retention.work.reached(String(timeUp), timeUp === 1)] : []),
    lines.length > 0 ? reminders.digest.intro : reminders.digest.none,
    ...lines.map((line) => {
      const due = line.due === undefined ? [] : [reminders.dueOn(dayIn(speech, line.due))];
      const stage = named(locale.registers[line.register].stages, line.stage);
      return bullet([line.reference, stage, ...due, ...(line.late ? [reminders.late] : [])]);
    }),
    ...(more > 0 ? [reminders.digest.more(more)] : []),
    ...(sealed
      ? ['', `${reminders.digest.sealed(dayIn(speech, sealed.day))}`, sealed.head, reminders.digest.sealedBody]
      : []),
  ];
};

const contentOf = (speech: Speech, message: ReminderMessage): { subject: string; lines: readonly string[] } => {
  const { mail, catchUp, ends } = speech.locale.reminders;
  switch (message.kind) {
    case 'reminder':
      return {
        subject: mail.subject(message.reference),
        lines: [...message.lines.map((line) => dutyLine(speech, line)), ends],
      };
    case 'catchUp':
      return {
        subject: mail.subjectCatchUp,
        lines: [catchUp.intro, ...message.lines.map((line) => dutyLine(speech, line)), ends],
      };
    case 'digest':
      return {
        subject: mail.subjectDigest(dayIn(speech, message.digest.day)),
        lines: digestLines(speech, message.digest),
      };
    default:
      return message satisfies never;
  }
};

/** A link of Teams to one record, or to the list of what is due first. */
type RecordLink = (reference?: Reference) => string;

/** The link that the card has: to the record that it speaks of, else to the list; mail that waits has no record yet. */
const linkLine = ({ locale }: Speech, message: ReminderMessage, link: RecordLink): string => {
  const { entry, list } = locale.reminders.inTab;
  const { mail } = locale.reminders;
  return message.kind === 'reminder' && message.lines.some(({ register }) => register !== 'office')
    ? mail.link(entry, link(message.reference))
    : mail.link(list, link());
};

/**
 * A reminder or digest as a mail of plain text: what its card says, its link, why it comes by mail, and the next step.
 */
export const reminderMailText = (message: ReminderMessage, language: Language, link: RecordLink): MailText => {
  const speech: Speech = { locale: words(language), language };
  const { mail } = speech.locale.reminders;
  const { subject, lines } = contentOf(speech, message);
  return {
    subject,
    text: [
      mail.greeting,
      '',
      ...lines,
      '',
      linkLine(speech, message, link),
      '',
      mail.why,
      '',
      mail.next,
      '',
      mail.signature,
    ].join('\n'),
  };
};
