import { textOfHtml } from '../mail/html-text.ts';
import type { Correspondent } from '../mail/letter.ts';
import { conversationRoot } from '../mail/letter.ts';
import type { Folder, KeptAttachment, Message } from '../mail/mail-message.ts';
import type { Mailbox } from '../mail/mailboxes.ts';
import type { PostOffice } from '../mail/post-office.ts';
import type { Account } from '../tenant.ts';

/** A line of the list of messages. */
export const lineOf = (message: Message) => ({
  id: message.steadyId,
  folder: message.folder,
  from: message.letter.from ?? null,
  to: message.letter.to,
  subject: message.letter.subject,
  preview: message.letter.text.replace(/\s+/g, ' ').trim().slice(0, 140),
  receivedAt: message.receivedAt,
  isRead: message.state.isRead,
  isDraft: message.state.isDraft,
  hasAttachments: message.state.hasAttachments,
  categories: message.state.categories,
});

const fileOf = ({ id, name, contentType, size, isInline, contentId }: KeptAttachment) => ({
  id,
  name,
  contentType,
  size,
  isInline,
  contentId: contentId ?? null,
});

/** What Exchange calls a message by what it carries: most are notes, some are invitations or locked. */
const itemClassOf = (files: readonly KeptAttachment[], { headers }: Message['letter']): string => {
  const own = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  const has = (type: RegExp): boolean => type.test(own) || files.some(({ contentType }) => type.test(contentType));
  if (has(/^application\/(?:x-)?pkcs7-mime(?!.*smime-type="?signed)/i)) return 'IPM.Note.SMIME';
  if (has(/^application\/x-microsoft-rpmsg-message/i)) return 'IPM.Note.rpmsg.Microsoft.Document';
  if (/^multipart\/alternative[\s\S]*text\/calendar/i.test(own) || has(/^text\/calendar/i))
    return 'IPM.Schedule.Meeting.Request';
  return 'IPM.Note';
};

/** A message as the reading pane and an add-in see it. `itemId` is Exchange's own kind of id, as office.js expects. */
export const messageOf = (office: PostOffice, message: Message) => {
  const { letter } = message;
  const files = office.attachments.of(message);
  const { sender, cc, bcc, html, text, internetMessageId, sentAt, headers } = letter;
  return {
    ...lineOf(message),
    sender: sender ?? null,
    cc,
    bcc,
    html: html ?? null,
    text: text === '' && html !== undefined ? textOfHtml(html) : text,
    internetMessageId,
    sentAt,
    createdAt: message.createdAt,
    modifiedAt: message.modifiedAt,
    conversation: conversationRoot(letter),
    headers: headers.map(({ name, value }) => `${name}: ${value}`).join('\r\n'),
    itemId: message.id.replaceAll('-', '/').replaceAll('_', '+'),
    itemClass: itemClassOf(files, letter),
    attachments: files.map(fileOf),
  };
};

const folderOf = (office: PostOffice, folder: Folder) => ({
  id: folder.id,
  wellKnown: folder.wellKnown ?? null,
  title: folder.title,
  ...office.folders.counts(folder),
});

/** A mailbox with its folders and the colours of its categories, as this person sees it. */
export const mailboxOf = (office: PostOffice, account: Account, mailbox: Mailbox) => ({
  address: mailbox.address,
  title: mailbox.title,
  isOwn: mailbox.owner?.key === account.key,
  folders: office.folders.all(mailbox.address).map((folder) => folderOf(office, folder)),
  categories: office.categories.all(mailbox.address).map(({ title, color }) => ({ title, color })),
});

/** People as somebody typed them: `Name <address>; address`. Undefined when one of them has no address. */
export const readPeople = (text: string): readonly Correspondent[] | undefined => {
  const entries = text
    .split(/[;,]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const people = entries.map((one) => {
    const [, name = '', address = ''] = /^(.*?)\s*<([^<>]+)>$/.exec(one) ?? ['', '', one];
    return { name: name.replace(/^"|"$/g, '') || address, address };
  });
  return people.every(({ address }) => /^[^\s@]+@[^\s@]+$/.test(address)) ? people : undefined;
};
