import { formatDay, parseDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Command } from '../ports/kept.ts';
import { type Matter, registerOfMatter } from './mail-matters.ts';
import { authorOf } from './mail-receipt.ts';
import type { Asker, Office } from './office.ts';
import type { ReadMail } from './read-mail.ts';

export const evidenceFile = 'message.eml';
const longestTold = 4000;
const longestComplaint = 6000;
const longestId = 1000;

/** A message's id as a record keeps it: whole, or its digest where it is longer than any real one. */
export const keptMessageId = (office: Office, internetMessageId: string): string =>
  internetMessageId.length <= longestId ? internetMessageId : `sha256:${office.sha256(internetMessageId)}`;

/** What the sender wrote, passed on or signed with; what is only quoted is in the original. */
const ownWords = ({ message }: ReadMail, most: number): string => {
  const { text, spans, subject } = message;
  const own = spans.filter(({ kind }) => kind !== 'quoted' && kind !== 'notice');
  const said = own
    .map(({ from, to }) => text.slice(from, to))
    .join('')
    .trim();
  // A line of the ledger is never empty: a mail without words has its subject, and one without that its file.
  return (said || subject || evidenceFile).slice(0, most);
};

/** The day of receipt that an officer confirmed: the mail's own, or an earlier one. Undefined when it is neither. */
export const confirmedReceipt = ({ copies }: ReadMail, given: string | undefined): string | undefined => {
  const day = montrealDay(copies[0].receivedAt);
  const confirmed = given === undefined ? day : parseDay(given);
  return confirmed === undefined || confirmed > day ? undefined : formatDay(confirmed);
};

const verbOfMatter = (matter: Matter): string => {
  switch (registerOfMatter(matter)) {
    case 'complaints':
      return 'registerComplaintMail';
    case 'incidents':
      return 'registerIncidentMail';
    case 'minors':
      return 'registerMinorMail';
    default:
      return 'registerRequest';
  }
};

/** What a record keeps of its mail, by its matter. */
const inputOf = (mail: ReadMail, matter: Matter, receivedOn: string): Command['input'] => {
  const author = authorOf(mail);
  const language = mail.message.language === 'en' ? 'en' : 'fr';
  const [name, address] = [author.name.slice(0, 200), author.address.slice(0, 320)];
  switch (registerOfMatter(matter)) {
    case 'complaints': {
      const who = { complainant: name, complainantAddress: address };
      return { receivedOn, language, ...who, complaint: ownWords(mail, longestComplaint) };
    }
    case 'incidents':
      return { receivedOn, told: ownWords(mail, longestTold) };
    case 'minors':
      return { discoveredOn: receivedOn, told: ownWords(mail, longestTold) };
    default: {
      const who = { requester: name, requesterAddress: address, subject: mail.message.subject.slice(0, 500) };
      return { type: matter, language, receivedOn, means: 'email', ...who };
    }
  }
};

/** The command that registers one matter of a mail. */
export const mailCommand = (
  office: Office,
  { oid, role, name, language }: Asker,
  mail: ReadMail,
  { id, matter, receivedOn }: { readonly id: string; readonly matter: Matter; readonly receivedOn: string },
): Command => {
  const [first] = mail.copies;
  return {
    id,
    verb: verbOfMatter(matter),
    actor: { oid, role, name },
    receivedAt: first.receivedAt,
    input: {
      ...inputOf(mail, matter, receivedOn),
      messageId: keptMessageId(office, first.internetMessageId),
      evidenceFile,
      evidenceDigest: office.sha256(mail.mime),
      // No column: where the original is read again if this process ends before it is in the folder.
      mailIds: mail.copies.map((copy) => copy.id),
    },
    language,
  };
};
