import { domain } from '../accounts.ts';
import { inTransaction } from '../database.ts';
import { newGuid } from '../identifiers.ts';
import { textOfHtml } from './html-text.ts';
import type { Correspondent, Letter, NewAttachment } from './letter.ts';
import type { Folder, Message, MessageState } from './mail-message.ts';
import { type Mailbox, mailboxWith } from './mailboxes.ts';
import type { PostOffice } from './post-office.ts';
import { writeMime } from './write-mime.ts';

/** What is written by somebody who begins a message. */
export type Draft = Pick<Letter, 'subject' | 'to' | 'cc' | 'bcc' | 'replyTo' | 'html' | 'text' | 'importance'> & {
  readonly from?: Correspondent;
  readonly references?: readonly string[];
  readonly attachments?: readonly NewAttachment[];
};

const untouched: MessageState = {
  categories: [],
  isRead: false,
  isDraft: false,
  flag: 'notFlagged',
  inference: 'focused',
  hasAttachments: false,
};

/** Puts a message that arrived into a folder. `receivedAt` is ISO 8601. */
export function putReceived(
  office: PostOffice,
  folder: Folder,
  arrived: { readonly letter: Letter; readonly attachments: readonly NewAttachment[]; readonly mime: Uint8Array },
  receivedAt: string,
): Message {
  const { letter, attachments, mime } = arrived;
  const hasAttachments = attachments.some(({ isInline }) => !isInline);
  return inTransaction(office.tenant.db, () => {
    const state = { ...untouched, hasAttachments };
    const message = office.messages.add(folder, { letter, state, receivedAt, at: office.at(), mime });
    for (const one of attachments) office.attachments.add(message, one, office.at());
    return message;
  });
}

/** Begins a message: a draft of this mailbox, in `folder`. */
export function beginDraft(office: PostOffice, mailbox: Mailbox, folder: Folder, draft: Draft): Message {
  const { attachments = [], references = [], from, ...words } = draft;
  const author = from ?? { name: mailbox.title, address: mailbox.address };
  const at = office.at();
  const letter: Letter = {
    ...words,
    text: words.text === '' && words.html !== undefined ? textOfHtml(words.html) : words.text,
    from: author,
    sender: author,
    references,
    internetMessageId: `<${newGuid()}@${domain}>`,
    sentAt: at,
    headers: [],
  };
  return inTransaction(office.tenant.db, () => {
    const hasAttachments = attachments.some(({ isInline }) => !isInline);
    const state = { ...untouched, isDraft: true, isRead: true, hasAttachments };
    const message = office.messages.add(folder, { letter, state, receivedAt: at, at, mime: undefined });
    for (const one of attachments) office.attachments.add(message, one, at);
    return message;
  });
}

/** Adds an attachment to a message and says so in it. */
export function attach(
  office: PostOffice,
  message: Message,
  file: NewAttachment,
): ReturnType<PostOffice['attachments']['add']> {
  return inTransaction(office.tenant.db, () => {
    const kept = office.attachments.add(message, file, office.at());
    const hasAttachments = message.state.hasAttachments || !file.isInline;
    office.messages.change(message, { state: { ...message.state, hasAttachments } }, office.at());
    return kept;
  });
}

/** The bytes of a message: as it came or went, or as a draft would go now. */
export function mimeOf(office: PostOffice, message: Message): Uint8Array {
  return office.messages.mime(message) ?? writeMime(message.letter, attachmentsOf(office, message));
}

function attachmentsOf(office: PostOffice, message: Message): readonly NewAttachment[] {
  return office.attachments.of(message).map((kept) => ({ ...kept, bytes: office.attachments.bytes(kept) }));
}

export function recipientsOf({ letter }: Message): readonly Correspondent[] {
  return [...letter.to, ...letter.cc, ...letter.bcc];
}

/**
 * Sends a draft: it moves to the sent messages (or vanishes, if those are not kept) and arrives in the mailboxes of
 * this tenant. What is addressed elsewhere goes nowhere: nothing leaves this machine.
 */
export function sendDraft(office: PostOffice, mailbox: Mailbox, draft: Message, keepsSent = true): void {
  inTransaction(office.tenant.db, () => {
    const at = office.at();
    const letter = { ...draft.letter, sentAt: at };
    const attachments = attachmentsOf(office, draft);
    const mime = writeMime(letter, attachments);
    const addresses = new Set(recipientsOf(draft).map(({ address }) => address.toLowerCase()));
    const state = { ...draft.state, isDraft: false, isRead: true };
    const sent = office.messages.change(draft, { letter, state, receivedAt: at, mime }, at);
    if (keepsSent) office.messages.move(sent, office.folders.wellKnown(mailbox.address, 'sentitems'), at);
    else office.messages.remove(sent);
    for (const address of addresses) {
      const reached = mailboxWith(office.tenant, address);
      if (reached === undefined || reached.address.toLowerCase() !== address) continue;
      const inbox = office.folders.wellKnown(reached.address, 'inbox');
      putReceived(office, inbox, { letter: { ...letter, bcc: [] }, attachments, mime }, at);
    }
  });
}

/** Puts a second message, the same byte for byte, into a folder: another item with ids of its own. */
export function putCopy(office: PostOffice, message: Message, folder: Folder): Message {
  const { letter, state, receivedAt } = message;
  return inTransaction(office.tenant.db, () => {
    const mime = office.messages.mime(message);
    const copy = office.messages.add(folder, { letter, state, receivedAt, at: office.at(), mime });
    for (const one of attachmentsOf(office, message)) office.attachments.add(copy, one, office.at());
    return copy;
  });
}
