import type { MailContent, MailEntry } from '../../ports/mail-book.ts';
import type { MailMessage } from '../../ports/mailbox.ts';
import { oursIn } from '../../registers/mail-categories.ts';
import type { Reference } from '../../registers/reference.ts';
import { bareNamesOf, contentOf, namesOf } from '../intake-entry.ts';
import { kindsOfRecords } from '../mail-matters.ts';
import { openedByMail } from '../mail-records.ts';
import { sameNames, tagMail } from '../mail-tags.ts';
import { isKnownNotPrivacy } from '../not-privacy-known.ts';
import type { Office } from '../office.ts';
import { type ReadMail, readCopy } from '../read-mail.ts';
import { fileLetterCopy } from './letter-copied.ts';

type Followed = MailEntry & { readonly content: MailContent };

const isFollowed = (entry: MailEntry | undefined): entry is Followed => entry?.content !== undefined;

/**
 * Reads one message and enters it in the mail book, as a copy of a mail that is known or as a new one, and tags it.
 * Returns how many were tagged; `later` when it cannot be read now.
 */
export const enterMail = async (office: Office, message: MailMessage): Promise<number | 'later'> => {
  const read = await readCopy(office, message);
  if ('refused' in read) return read.refused === 'later' ? 'later' : 0;
  const mail: ReadMail = { ...read, copies: [message], others: [] };
  const known = office.kept.mails.get(mail.key);
  const filed = known ? [] : await fileLetterCopy(office, message, read);
  if (filed === 'later') return 'later';
  const entry = known ? withCopy(known, message) : newEntry(office, mail, filed);
  const names = isFollowed(entry) ? namesOf(office, mail) : bareNamesOf(office, [message]);
  office.kept.mails.put(entry, names);
  if (!isFollowed(entry)) return 0;
  if (known === undefined) alertIncident(office, entry);
  if (entry.content.bare) return 0;
  // What it bears already is what it was given before our disk was lost, or by somebody's hand.
  const tagged = await tagMail(office, entry, [message]);
  return tagged === 'tagged' && !sameNames(oursIn(message.categories), tagsOf(office, entry.key)) ? 1 : 0;
};

const tagsOf = (office: Office, key: string): readonly string[] => office.kept.mails.get(key)?.content?.tags ?? [];

/** A copy more of a mail that is known; it was received when its first copy was. */
const withCopy = (known: MailEntry, { id, receivedAt }: MailMessage): MailEntry => {
  const { content } = known;
  if (content === undefined) return known;
  const first = Date.parse(receivedAt) < Date.parse(known.receivedAt) ? receivedAt : known.receivedAt;
  const copies = content.copies.includes(id) ? content.copies : [...content.copies, id];
  return { ...known, receivedAt: first, content: { ...content, copies } };
};

/** `filed`: incidents in whose file it lies already, as the copy of a letter of ours. */
const newEntry = (office: Office, mail: ReadMail, filed: readonly Reference[]): MailEntry => {
  const { key, copies } = mail;
  const { receivedAt } = copies[0];
  const content = contentOf(office, mail);
  const records = openedByMail(office, mail).map(({ view }) => view);
  if (records.length > 0) {
    const kinds = kindsOfRecords(records);
    const references = records.map(({ reference }) => reference);
    return { key, state: 'registered', receivedAt, content: { ...content, kinds, references } };
  }
  if (filed.length > 0)
    return { key, state: 'registered', receivedAt, content: { ...content, kinds: ['incident'], references: filed } };
  if (isKnownNotPrivacy(office, key)) return { key, state: 'notPrivacy', receivedAt: '' };
  return content.kinds.length === 0
    ? { key, state: 'other', receivedAt: '' }
    : { key, state: 'toTriage', receivedAt, content };
};

/** A suspected incident is told at once (s. 3.5: the cause to believe begins with it): kinds and day, nothing else. */
const alertIncident = (office: Office, { key, state, content }: Followed): void => {
  if (state !== 'toTriage' || !content.kinds.includes('incident')) return;
  for (const { oid } of office.roster.officers())
    office.kept.push({
      id: `suspectedIncident|${key}|${oid}`,
      to: oid,
      message: { kind: 'suspectedIncident', kinds: content.kinds, day: content.receivedOn },
    });
};
