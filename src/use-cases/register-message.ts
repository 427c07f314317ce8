import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Command, Receipt } from '../ports/kept.ts';
import { kindTags, mailboxLanguage, mailCategories, stateTags } from '../registers/mail-categories.ts';
import { viewOf } from './about-message.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { holdEvidence } from './evidence.ts';
import { commandIdOf, recordOfMail } from './mail-records.ts';
import type { Asker, Office } from './office.ts';
import { type Accepted, isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import { readTicket } from './ticket.ts';
import type { MessageView } from './views/message-view.ts';

/** What the press of "register and tag" leaves: the message with its record, and its tags. */
export interface Registered {
  readonly receipt: Receipt;
  readonly view: MessageView;
}

const evidenceFile = 'message.eml';

/**
 * Registers a message as a request of a type, and tags it. The server reads the message itself: what the page says of
 * it is its ticket alone. A message that has its record already — registered before, by a colleague at the same
 * moment, or as a copy in another folder — gives that record (DESIGN §3).
 */
export const registerMessage = async (
  office: Office,
  asker: Asker,
  asked: { readonly ticket: string; readonly type: string },
): Promise<Outcome<Registered>> => {
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const opened = readTicket(office, asked.ticket, asker.oid);
  if ('refused' in opened) return opened;
  const mail = await readMail(office, opened.ticket.about ?? '');
  if (isRefusal(mail)) return mail;
  if (commandIdOf(office, mail, 'requests') !== opened.ticket.id) return { refused: 'otherContent' };
  const receipt = existing(office, mail) ?? (opened.expired ? expired : registerNew(office, asker, mail, asked.type));
  if (isRefusal(receipt)) return receipt;
  const tagged = await tag(office, mail);
  return { receipt, view: viewOf(office, asker, tagged) };
};

const expired: Refusal = { refused: 'expired' };

/** Accepts the message as a new record, and keeps it at hand as its evidence. */
const registerNew = (office: Office, asker: Asker, mail: ReadMail, type: string): Accepted => {
  const receipt = acceptCommand(office, commandFor(office, asker, mail, type));
  if (!isRefusal(receipt)) holdEvidence(office, receipt.id, mail.mime);
  return receipt;
};

/** The receipt of the record that this message has already. */
const existing = (office: Office, mail: ReadMail): Receipt | undefined => {
  const reference = recordOfMail(office, mail, 'requests');
  if (!reference) return undefined;
  const id = commandIdOf(office, mail, 'requests');
  const acceptedAt = office.kept.find(id)?.acceptedAt ?? office.index.get(reference)?.ledger[0]?.at ?? '';
  return { id, verb: 'registerRequest', reference, register: 'requests', acceptedAt };
};

const commandFor = (office: Office, asker: Asker, mail: ReadMail, type: string): Command => {
  const [first] = mail.copies;
  const { oid, role, name, language } = asker;
  return {
    id: commandIdOf(office, mail, 'requests'),
    verb: 'registerRequest',
    actor: { oid, role, name },
    receivedAt: first.receivedAt,
    input: {
      type,
      language: mail.message.language === 'en' ? 'en' : 'fr',
      receivedOn: formatDay(montrealDay(first.receivedAt)),
      means: 'email',
      requester: mail.message.from.name.slice(0, 200),
      requesterAddress: mail.message.from.address.slice(0, 320),
      subject: mail.message.subject.slice(0, 500),
      messageId: first.internetMessageId.slice(0, 1000),
      evidenceFile,
      evidenceDigest: office.sha256(mail.mime),
    },
    language,
  };
};

/** Puts Greffe's tags on every copy and leaves the tags of others; a mailbox that does not answer is tried again later. */
const tag = async (office: Office, mail: ReadMail): Promise<ReadMail> => {
  const ours = [kindTags.request[mailboxLanguage], stateTags.registered[mailboxLanguage]];
  const all = mailCategories(mailboxLanguage);
  const outcomes = await Promise.all(mail.copies.map(async (copy) => office.mailbox?.tag(copy, ours, all)));
  const [first, ...others] = mail.copies;
  if (outcomes[0] !== 'tagged') return mail;
  const foreign = first.categories.filter((name) => !all.some((one) => one.name === name));
  return { ...mail, copies: [{ ...first, categories: [...foreign, ...ours] }, ...others] };
};
