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

/** Finds a message in the privacy mailbox and reads it. Refuses what is not there, and says when to try again. */
export const readMail = async (office: Office, internetMessageId: string): Promise<Outcome<ReadMail>> => {
  const { mailbox } = office;
  if (!mailbox) return { refused: 'notFound' };
  const found = await mailbox.find(internetMessageId);
  if (found.kind !== 'found') return refusalOf(found.kind);
  const [first, ...others] = found.item;
  if (!first) return { refused: 'notFound' };
  const mime = await mailbox.mime(first.id);
  if (mime.kind !== 'found') return refusalOf(mime.kind);
  return { copies: [first, ...others], mime: mime.item, message: await read(office, first, mime.item) };
};

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
