import { montrealDay } from '../law/montreal.ts';
import type { MailContent, MailEntry } from '../ports/mail-book.ts';
import type { MailMessage } from '../ports/mailbox.ts';
import { registerOf } from '../registers/index.ts';
import { everyMailCategory, type MailStage, mailboxLanguage, tagNames } from '../registers/mail-categories.ts';
import { provisionalDue } from './intake-entry.ts';
import type { Office } from './office.ts';
import { present } from './present.ts';
import { stageOf } from './stage.ts';
import { presentLine } from './worklist.ts';

/** Whether two lists of names are the same set. */
export const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

/** How far a mail has come: late before anything else, answered once every record of it is. */
const stageOfMail = (office: Office, entry: MailEntry): MailStage => {
  if (entry.state === 'toTriage') {
    return provisionalDue(office, entry).due < montrealDay(office.now()) ? 'late' : 'toTriage';
  }
  const records = (entry.content?.references ?? []).flatMap((reference) => present(office, reference) ?? []);
  if (records.some((record) => presentLine(office, record).late)) return 'late';
  const isAnswered = records.every((record) => {
    const { answeredOn } = record.state;
    return answeredOn !== undefined || registerOf(record.register).closed.includes(stageOf(record));
  });
  return records.length > 0 && isAnswered ? 'answered' : 'registered';
};

/** The tags that a mail is to bear: its kinds and exactly one state; none where somebody took them all off. */
export const wantedTags = (office: Office, entry: MailEntry): readonly string[] => {
  const { content } = entry;
  if (!content || (content.bare && entry.state === 'toTriage')) return [];
  const language = office.mailboxLanguage ?? mailboxLanguage;
  return tagNames(content.kinds, stageOfMail(office, entry), language);
};

/** Puts tags on copies, in the place of whatever of ours stands there. False when one of them could not be done now. */
export const putTags = async (
  { mailbox }: Office,
  copies: readonly MailMessage[],
  names: readonly string[],
): Promise<boolean> => {
  const outcomes = await Promise.all(copies.map(async (copy) => mailbox?.tag(copy, names, everyMailCategory)));
  return !outcomes.some((outcome) => outcome === 'later' || outcome === 'conflict');
};

/**
 * Puts a mail's tags on its copies, each by its own version, and keeps what was put. `later` when the mailbox did not
 * take all of them; nothing is lost then, for the next pass compares again.
 */
export const tagMail = async (
  office: Office,
  entry: MailEntry & { readonly content: MailContent },
  copies: readonly MailMessage[],
): Promise<'tagged' | 'later'> => {
  const names = wantedTags(office, entry);
  if (!(await putTags(office, copies, names))) return 'later';
  const now = office.kept.mails.get(entry.key) ?? entry;
  if (now.content && !sameNames(now.content.tags, names))
    office.kept.mails.put({ ...now, content: { ...now.content, tags: names, tagsBefore: now.content.tags } });
  return 'tagged';
};
