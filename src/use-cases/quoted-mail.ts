import { formatDay } from '../law/day.ts';
import type { ForwardedFirst } from '../triage/message.ts';
import { mailName } from './mail-identity.ts';
import { mailReceipt } from './mail-receipt.ts';
import type { Office } from './office.ts';
import type { ReadMail } from './read-mail.ts';

const passedOn = /^(?:\s{0,5}(?:re|tr|fw|fwd|r[ée]p|transf)\s?:)+/i;

/** The same line, whatever programs wrote before it or wrapped it. */
const plain = (subject: string): string => subject.replace(passedOn, '').replace(/\s+/g, ' ').trim().toLowerCase();

type Kind = 'header' | 'quoted';
type Named = Pick<ReadMail, 'copies' | 'message'>;

const nameOf = (office: Office, kind: Kind, said: ForwardedFirst | undefined): readonly string[] => {
  const line = plain(said?.subject ?? '');
  if (!said?.from?.address || said.day === undefined || line === '') return [];
  return [mailName(office, kind, `${said.from.address.trim().toLowerCase()}|${line}|${said.day}`)];
};

const headerOf = ({ copies, message }: Named): ForwardedFirst => {
  const { from, subject, date } = message;
  return { from, subject, date, day: formatDay(mailReceipt({ copies, message }).day) };
};

/** What a mail's own header says, and what the earliest header that it quotes says: sender, subject and day. */
export const headerNames = (office: Office, mail: Named): readonly string[] => [
  ...nameOf(office, 'header', headerOf(mail)),
  ...nameOf(office, 'quoted', mail.message.forwardedFirst),
];

/**
 * The names under which a mail that quotes this one stands, one that this one quotes, or one that quotes the same. They
 * prove nothing: what they find is proposed, and never joined by itself.
 */
export const quotingNames = (office: Office, mail: Named): readonly string[] => [
  ...nameOf(office, 'quoted', headerOf(mail)),
  ...nameOf(office, 'header', mail.message.forwardedFirst),
  ...nameOf(office, 'quoted', mail.message.forwardedFirst),
];
