import type { MailMessage } from '../../ports/mailbox.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Office } from '../office.ts';
import type { OneRead } from '../read-mail.ts';
import { fileSent } from './file-sent.ts';
import { misdirectedNamed } from './sent-to.ts';

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * A colleague who sent something to the wrong person writes from a mailbox that Greffe may not read: what it sees of the
 * letter that asks to destroy is the copy that comes to the privacy mailbox. It is filed in the incident that it names, if
 * it comes from the house and goes to who had the message by mistake. Returns in which; none for any other mail.
 */
export const fileLetterCopy = async (
  office: Office,
  { id, internetMessageId, receivedAt, fromAddress, subject }: MailMessage,
  { message, mime, automatic }: OneRead,
): Promise<readonly Reference[] | 'later'> => {
  const isOurs = domainOf(fromAddress) === domainOf(office.mailbox?.address ?? '');
  const { spf, dkim, dmarc } = message.authentication;
  if (!isOurs || automatic || [spf, dkim, dmarc].includes('fail')) return [];
  const to = [...message.to, ...message.cc].map(({ address }) => address);
  const sent = { id, internetMessageId, sentAt: receivedAt, to, subject };
  const found = misdirectedNamed(office, sent, `${subject}\n${message.text}`);
  return found.length === 0 ? [] : fileSent(office, found, sent, mime);
};
