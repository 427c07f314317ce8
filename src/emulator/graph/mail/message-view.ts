import { createHash } from 'node:crypto';
import { htmlOfText, textOfHtml } from '../../mail/html-text.ts';
import { type Correspondent, conversationRoot } from '../../mail/letter.ts';
import type { Message } from '../../mail/mail-message.ts';
import type { Refused } from '../answer.ts';
import type { MailCall } from '../call.ts';
import { option } from '../options.ts';
import { attachmentView } from './attachment-view.ts';
import { badMail, idOf, preferencesOf } from './mail-call.ts';

/** What changes with every version; the ETag is made of it. */
export function changeKeyOf({ steadyId, version }: Message): string {
  return `CQAAAB${createHash('sha256').update(`${steadyId} ${version}`).digest('base64url').slice(0, 26)}`;
}

/** The ETag without its weakness mark, for comparing. */
export function tagOf(message: Message): string {
  return `"${changeKeyOf(message)}"`;
}

function recipient({ name, address }: Correspondent): object {
  return { emailAddress: { name, address } };
}

function bodyOf(call: MailCall, { letter }: Message): object {
  if (preferencesOf(call).textBody)
    return { contentType: 'text', content: letter.html === undefined ? letter.text : textOfHtml(letter.html) };
  return { contentType: 'html', content: letter.html ?? htmlOfText(letter.text) };
}

function preview({ letter }: Message): string {
  const text = letter.text === '' && letter.html !== undefined ? textOfHtml(letter.html) : letter.text;
  return text.slice(0, 1000).trim().slice(0, 255);
}

function conversationId(message: Message): string {
  return `AAQk${createHash('sha256').update(conversationRoot(message.letter)).digest('base64url')}=`;
}

/** Properties that are given only to who names them in `$select`. */
const onDemand = ['internetMessageHeaders', 'uniqueBody'];

function whole(call: MailCall, message: Message): Readonly<Record<string, unknown>> {
  const { letter, state } = message;
  return {
    '@odata.etag': `W/${tagOf(message)}`,
    id: idOf(call, message),
    createdDateTime: message.createdAt,
    lastModifiedDateTime: message.modifiedAt,
    changeKey: changeKeyOf(message),
    categories: state.categories,
    receivedDateTime: message.receivedAt,
    sentDateTime: letter.sentAt,
    hasAttachments: state.hasAttachments,
    internetMessageId: letter.internetMessageId,
    subject: letter.subject,
    bodyPreview: preview(message),
    importance: letter.importance,
    parentFolderId: message.folder,
    conversationId: conversationId(message),
    isDeliveryReceiptRequested: null,
    isReadReceiptRequested: false,
    isRead: state.isRead,
    isDraft: state.isDraft,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(message.id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: state.inference,
    body: bodyOf(call, message),
    ...(letter.sender === undefined ? {} : { sender: recipient(letter.sender) }),
    ...(letter.from === undefined ? {} : { from: recipient(letter.from) }),
    toRecipients: letter.to.map(recipient),
    ccRecipients: letter.cc.map(recipient),
    bccRecipients: letter.bcc.map(recipient),
    replyTo: letter.replyTo.map(recipient),
    flag: { flagStatus: state.flag },
  };
}

const known = new Set(
  `id createdDateTime lastModifiedDateTime changeKey categories receivedDateTime sentDateTime hasAttachments internetMessageId
  subject bodyPreview importance parentFolderId conversationId conversationIndex isDeliveryReceiptRequested isReadReceiptRequested
  isRead isDraft webLink inferenceClassification body sender from toRecipients ccRecipients bccRecipients replyTo flag
  internetMessageHeaders uniqueBody`.split(/\s+/),
);

/** Which properties are asked for; undefined when the request does not say. Refuses names that no message has. */
export function selected(text: string | undefined): readonly string[] | undefined | Refused {
  if (text === undefined || text === '') return undefined;
  const names = text.split(',').map((name) => name.trim());
  const stranger = names.find((name) => !known.has(name));
  if (stranger === undefined) return names;
  return badMail(
    `Could not find a property named '${stranger}' on type 'microsoft.graph.message'.`,
    'RequestBroker--ParseUri',
  );
}

/** A message as Graph gives it: what `names` asks for, and its id always. */
export function messageView(
  call: MailCall,
  message: Message,
  names?: readonly string[],
): Readonly<Record<string, unknown>> {
  const view = { ...whole(call, message), ...attachmentsIn(call, message) };
  if (names === undefined) return view;
  const wanted = new Set([...names, 'id', 'attachments']);
  const shown = Object.entries(view).filter(([name]) => wanted.has(name) || name.startsWith('@'));
  return { ...Object.fromEntries(shown), ...demanded(call, message, names) };
}

function demanded(call: MailCall, message: Message, names: readonly string[]): Readonly<Record<string, unknown>> {
  const asked = onDemand.filter((name) => names.includes(name));
  return Object.fromEntries(
    asked.map((name) => [name, name === 'uniqueBody' ? bodyOf(call, message) : message.letter.headers]),
  );
}

function attachmentsIn(call: MailCall, message: Message): object {
  if (!/^attachments\b/.test(option(call.request.query, 'expand') ?? '')) return {};
  return { attachments: call.office.attachments.of(message).map((kept) => attachmentView(call.office, kept)) };
}
