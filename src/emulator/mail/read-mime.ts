import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { domain } from '../accounts.ts';
import { newGuid } from '../identifiers.ts';
import { textOfHtml } from './html-text.ts';
import type { Correspondent, Letter, NewAttachment } from './letter.ts';

/** A message as it was read out of its MIME. */
export interface ReadMime {
  readonly letter: Letter;
  readonly attachments: readonly NewAttachment[];
}

/**
 * Reads MIME. Never refuses: what cannot be parsed becomes a message with the headings and the text that could be made out.
 * `receivedAt` (ISO 8601) stands in where the message bears no date.
 */
export async function readMime(bytes: Uint8Array, receivedAt: string): Promise<ReadMime> {
  try {
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 });
    return { letter: letterOf(email, receivedAt), attachments: email.attachments.map(attachmentOf) };
  } catch {
    return { letter: salvage(bytes, receivedAt), attachments: [] };
  }
}

function letterOf(email: Email, receivedAt: string): Letter {
  const html = email.html === undefined || email.html.trim() === '' ? undefined : email.html;
  const from = peopleOf(email.from)[0];
  const before = `${email.references ?? ''} ${email.inReplyTo ?? ''}`.match(/<[^<>\s]+>/g) ?? [];
  return {
    subject: oneLine(email.subject ?? ''),
    from,
    sender: peopleOf(email.sender)[0] ?? from,
    to: peopleOf(email.to),
    cc: peopleOf(email.cc),
    bcc: peopleOf(email.bcc),
    replyTo: peopleOf(email.replyTo),
    html,
    text: email.text ?? (html === undefined ? '' : textOfHtml(html)),
    internetMessageId: idOf(email.messageId),
    references: [...new Set(before)],
    sentAt: instant(email.date) ?? receivedAt,
    importance: importanceOf(email),
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
  };
}

/** Exchange gives an id to a message that came without one. */
function idOf(given: string | undefined): string {
  const id = oneLine(given ?? '').trim();
  return id === '' ? `<${newGuid()}@${domain}>` : id;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+\s*/g, ' ');
}

function peopleOf(given: Address | readonly Address[] | undefined): readonly Correspondent[] {
  if (given === undefined) return [];
  const list: readonly Address[] = Array.isArray(given) ? (given as readonly Address[]) : [given as Address];
  return list.flatMap((entry) =>
    entry.group === undefined
      ? [{ name: entry.name === '' ? entry.address : entry.name, address: entry.address }]
      : peopleOf(entry.group),
  );
}

/** The instant that a date heading names, if Graph could write it: years have four figures. */
function instant(date: string | undefined): string | undefined {
  const at = Date.parse(date ?? '');
  if (Number.isNaN(at)) return undefined;
  const text = new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return /^\d{4}-/.test(text) ? text : undefined;
}

function importanceOf({ headers }: Email): Letter['importance'] {
  const said = headers
    .find(({ key }) => key === 'importance')
    ?.value.trim()
    .toLowerCase();
  return said === 'high' || said === 'low' ? said : 'normal';
}

function attachmentOf(part: Attachment, index: number): NewAttachment {
  const { content } = part;
  const isMessage = part.mimeType === 'message/rfc822';
  return {
    name: part.filename ?? (isMessage ? 'message.eml' : `attachment-${index + 1}`),
    contentType: part.mimeType === '' ? 'application/octet-stream' : part.mimeType,
    isInline: part.disposition === 'inline' || part.related === true,
    contentId: part.contentId?.replace(/^<|>$/g, ''),
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  };
}

/** The headings and the text of what no parser takes. */
function salvage(bytes: Uint8Array, receivedAt: string): Letter {
  const raw = Buffer.from(bytes.subarray(0, 1_000_000)).toString('utf8');
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/);
  const heading = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head)?.[1] ?? '';
  const address = /[^\s<>"]+@[^\s<>"]+/.exec(heading('from'))?.[0];
  const from = address === undefined ? undefined : { name: address, address };
  return {
    subject: oneLine(heading('subject')).trim(),
    from,
    sender: from,
    to: [],
    cc: [],
    bcc: [],
    replyTo: [],
    html: undefined,
    text: rest.join('\n\n'),
    internetMessageId: idOf(heading('message-id')),
    references: [],
    sentAt: instant(heading('date')) ?? receivedAt,
    importance: 'normal',
    headers: [],
  };
}
