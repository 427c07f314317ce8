import type { MailContent, MailEntry } from '../ports/mail-book.ts';
import { oursIn } from '../registers/mail-categories.ts';
import { contentOf, namesOf } from './intake-entry.ts';
import { kindsOfRecords } from './mail-matters.ts';
import { recordsOfMail } from './mail-records.ts';
import { tagMail, wantedTags } from './mail-tags.ts';
import type { Office } from './office.ts';
import type { ReadMail } from './read-mail.ts';

/** What the mail book has of a mail, or would have: also of one that nobody has followed yet. */
export const entryOf = (office: Office, mail: ReadMail): MailEntry & { readonly content: MailContent } => {
  const known = office.kept.mails.get(mail.key);
  const [{ receivedAt }] = mail.copies;
  const fresh = contentOf(office, mail);
  if (!known?.content) return { key: mail.key, state: 'toTriage', receivedAt, content: fresh };
  return { ...known, content: { ...known.content, copies: fresh.copies } };
};

/** Enters what was decided of a mail and puts its tags on every copy; a mailbox that does not answer is tried again. */
export const settleMail = async (
  office: Office,
  mail: ReadMail,
  changed: Partial<MailContent> = {},
): Promise<ReadMail> => {
  const before = entryOf(office, mail);
  const records = recordsOfMail(office, mail);
  const recordKinds = kindsOfRecords(records);
  const kinds = recordKinds.length > 0 ? recordKinds : before.content.kinds;
  const { bare: _, ...content } = { ...before.content, kinds, ...changed };
  const references = records.map(({ reference }) => reference);
  const state = references.length > 0 ? 'registered' : 'toTriage';
  const entry = { ...before, state, content: { ...content, references } } as const;
  office.kept.mails.put(entry, namesOf(office, mail));
  const tagged = await tagMail(office, entry, mail.copies);
  return tagged === 'tagged' ? shown(office, mail, entry) : mail;
};

/** The mail as it stands after its tags were put. */
const shown = (office: Office, mail: ReadMail, entry: MailEntry): ReadMail => {
  const [first, ...others] = mail.copies;
  const foreign = first.categories.filter((name) => !oursIn([name]).includes(name));
  return { ...mail, copies: [{ ...first, categories: [...foreign, ...wantedTags(office, entry)] }, ...others] };
};
