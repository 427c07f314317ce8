import { montrealYear } from '../law/montreal.ts';
import { everyMailCategory } from '../registers/mail-categories.ts';
import { viewOf } from './about-message.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { officeReference } from './background/seal-heads.ts';
import { entryOf } from './decided-mail.ts';
import { bareNamesOf } from './intake-entry.ts';
import { recordsOfMail } from './mail-records.ts';
import { putTags } from './mail-tags.ts';
import { keepUntag } from './mail-untag.ts';
import type { Asker, Office } from './office.ts';
import { type Accepted, isRefusal, type Outcome } from './outcome.ts';
import { type ReadMail, readMail, type WhichMail } from './read-mail.ts';
import { mintUndo } from './undo-ticket.ts';
import type { MessageView } from './views/message-view.ts';

/** What a press on a mail leaves that opens no record. */
export interface Decided {
  readonly view: MessageView;
  readonly undo: string;
}

/** Says of a mail in the office's own record what somebody decided: its key, the day and who; no word of it. */
export const sayOfMail = (
  office: Office,
  { oid, role, name, language }: Asker,
  verb: 'notPrivacy' | 'privacyAfterAll',
  key: string,
): Accepted => {
  const receivedAt = office.now();
  const reference = officeReference(montrealYear(receivedAt));
  const id = office.sha256(`${verb}|${key}|${receivedAt}`);
  const command = { id, verb, actor: { oid, role, name }, receivedAt, reference };
  return acceptCommand(office, { ...command, input: { mailKey: key }, language });
};

/**
 * Calls a mail *not privacy*, for the officer and deputies: its tags come off, and of it remain a hash, the day and who
 * decided. Refuses a mail that has a record. That it was suggested otherwise is kept as labels and rules.
 */
export const notPrivacy = async (
  office: Office,
  asker: Asker,
  which: WhichMail,
): Promise<Outcome<Partial<Decided>>> => {
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const mail = await readMail(office, which);
  if (isRefusal(mail)) return mail.refused === 'notFound' ? withoutMail(office, asker, which.key) : mail;
  if (recordsOfMail(office, mail).length > 0) return { refused: 'wrongStage' };
  if (office.kept.mails.get(mail.key)?.state !== 'notPrivacy') {
    const said = sayOfMail(office, asker, 'notPrivacy', mail.key);
    if (isRefusal(said)) return said;
    const { suggested, rules, kinds } = entryOf(office, mail).content;
    if (kinds.length > 0) office.kept.mails.correct({ at: office.now(), suggested, rules, chosen: ['other'] });
    // Its conversation, and what it passed on, are forgotten with it.
    office.kept.mails.drop(mail.key);
    office.kept.mails.put({ key: mail.key, state: 'notPrivacy', receivedAt: '' }, bareNamesOf(office, mail.copies));
  }
  const undo = mintUndo(office, asker, { what: 'notPrivacy', mail, references: [] });
  return { view: viewOf(office, asker, await untagged(office, mail)), undo };
};

/** The key of a mail is a digest; that of one that could never be read is made one. */
const digestOf = (office: Office, key: string): string => (/^[0-9a-f]{64}$/.test(key) ? key : office.sha256(key));

/** Decides of a mail that waits and was deleted for good meanwhile: there is nothing to show, and nothing to undo. */
const withoutMail = (office: Office, asker: Asker, key: string | undefined): Outcome<Partial<Decided>> => {
  const entry = key === undefined ? undefined : office.kept.mails.get(key);
  if (key === undefined || entry?.state !== 'toTriage') return { refused: 'notFound' };
  const said = sayOfMail(office, asker, 'notPrivacy', digestOf(office, key));
  if (isRefusal(said)) return said;
  office.kept.mails.put({ key, state: 'notPrivacy', receivedAt: '' });
  return {};
};

/** Takes Greffe's tags off every copy; what cannot be done now is noted and done later. */
const untagged = async (office: Office, mail: ReadMail): Promise<ReadMail> => {
  const [first, ...others] = mail.copies;
  if (!(await putTags(office, mail.copies, []))) {
    const copies = mail.copies.map(({ id }) => id);
    keepUntag(office, { key: mail.key, internetMessageId: first.internetMessageId, copies });
    return mail;
  }
  const categories = first.categories.filter((name) => !everyMailCategory.some((tag) => tag.name === name));
  return { ...mail, copies: [{ ...first, categories }, ...others] };
};
