import type { Letter } from '../../ports/letters.ts';
import type { MailFound } from '../../ports/mailbox.ts';
import type { Answer } from '../gateway/answer.ts';
import { objectAt, textAt } from '../json.ts';
import { unsaidWait } from '../places.ts';
import { isNoMessage, type MailDesk, mailLater } from './mail-gateway.ts';
import { messagePath } from './message.ts';

/** Beyond this many bytes Outlook wants an upload session; no letter comes near it. */
const largestAttachment = 3 * 1024 * 1024;

/**
 * Makes a reply as a draft with the letter's text above the quoted message and the letter as its attachment. What fails
 * half-way is deleted: a draft without its letter would look finished. Throws for a letter above 3 MiB.
 */
export const draftReply = async (
  desk: MailDesk,
  id: string,
  letter: Letter,
): Promise<MailFound<{ readonly draftId: string }>> => {
  if (letter.content.length > largestAttachment) throw new RangeError('A letter is larger than one attachment may be');
  const made = await desk.gateway.write('POST', `${messagePath(desk.path, id)}/createReply`, {});
  if (isNoMessage(made)) return { kind: 'notFound' };
  if (made.kind !== 'ok') return mailLater(desk, 'reply', made);
  const draftId = textAt(made.body, 'id');
  if (draftId === undefined) return { kind: 'later', afterMs: unsaidWait };
  const draft = messagePath(desk.path, draftId);
  const failed = await fill(desk, draft, made.body, letter);
  if (failed === undefined) return { kind: 'found', item: { draftId } };
  await desk.gateway.write('DELETE', draft);
  return mailLater(desk, 'reply', failed);
};

/** Gives the draft its text and its file; the answer that was no success, if there was one. */
const fill = async (
  { gateway }: MailDesk,
  draft: string,
  made: unknown,
  letter: Letter,
): Promise<Exclude<Answer, { kind: 'ok' }> | undefined> => {
  const body = withText(objectAt(made, 'body'), letter.text);
  const written = await gateway.write('PATCH', draft, { body });
  if (written.kind !== 'ok') return written;
  const attached = await gateway.write('POST', `${draft}/attachments`, {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: letter.fileName,
    contentType: letter.contentType,
    contentBytes: Buffer.from(letter.content).toString('base64'),
  });
  return attached.kind === 'ok' ? undefined : attached;
};

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const html = (text: string): string =>
  `<div>${text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign).replaceAll(/\r?\n/g, '<br>\r\n')}</div><br>`;

/** The draft's body with a text above what it quotes. */
const withText = (body: unknown, text: string): { readonly contentType: string; readonly content: string } => {
  const quoted = textAt(body, 'content') ?? '';
  if (textAt(body, 'contentType')?.toLowerCase() === 'text')
    return { contentType: 'text', content: `${text}\r\n\r\n${quoted}` };
  const head = /^[\s\S]*?<body\b[^>]*>/i.exec(quoted)?.[0] ?? '';
  // What stands in a comment is no body: text put there would not be shown.
  const before = head.includes('<!--') ? '' : head;
  return { contentType: 'html', content: `${before}${html(text)}${quoted.slice(before.length)}` };
};
