import type { MailMessage } from '../ports/mailbox.ts';
import type { Message } from '../triage/message.ts';
import { readMime } from '../triage/read-mime.ts';
import type { Office } from './office.ts';
import type { Outcome, Refusal } from './outcome.ts';

/** A message of the privacy mailbox with everything that was read of it. */
export interface ReadMail {
  /** Every copy of it, whatever folder each lies in; the earliest received first. */
  readonly copies: readonly [MailMessage, ...MailMessage[]];
  readonly mime: Uint8Array;
  /** What could be read; a message that cannot be read still has sender, subject and moment from the mailbox. */
  readonly message: Pick<
    Message,
    'date' | 'from' | 'subject' | 'text' | 'spans' | 'language' | 'autoSubmitted' | 'listId'
  >;
}

/**
 * Finds a message in the privacy mailbox and reads it. Refuses what is not there, and says when to try again. A message
 * that bears the id of another is no copy of it: copies have the same sender and subject too. `one` says which of them
 * is meant, when that is known.
 */
export const readMail = async (
  office: Office,
  internetMessageId: string,
  one?: MailMessage,
): Promise<Outcome<ReadMail>> => {
  const { mailbox } = office;
  if (!mailbox) return { refused: 'notFound' };
  const found = await mailbox.find(internetMessageId);
  if (found.kind !== 'found') return refusalOf(found.kind);
  const meant = found.item.find((message) => message.id === one?.id) ?? found.item[0];
  const [first, ...others] = found.item.filter((message) => meant !== undefined && isCopy(message, meant));
  if (!first) return { refused: 'notFound' };
  const mime = await mailbox.mime(first.id);
  if (mime.kind !== 'found') return refusalOf(mime.kind);
  return { copies: [first, ...others], mime: mime.item, message: await read(office, first, mime.item) };
};

const isCopy = (message: MailMessage, other: MailMessage): boolean =>
  message.fromAddress.toLowerCase() === other.fromAddress.toLowerCase() && message.subject === other.subject;

const refusalOf = (kind: 'notFound' | 'later'): Refusal => ({ refused: kind });

const read = async (office: Office, first: MailMessage, mime: Uint8Array): Promise<ReadMail['message']> => {
  const reading = await readMime(mime, office.sha256);
  if (reading.kind === 'message') return reading.message;
  const from = { name: first.fromName, address: first.fromAddress };
  return {
    date: '',
    from,
    subject: first.subject,
    text: '',
    spans: [],
    language: 'unknown',
    autoSubmitted: false,
    listId: '',
  };
};
