import type { Account, Addin, Mail, Mailbox, Person } from '../api.ts';
import { kindOf } from '../item-class.ts';

/** What office.js is told of the open mail when it begins, and again with each `ItemChanged`. */
export interface Opened {
  readonly account: Account;
  readonly addin: Addin;
  readonly mailbox: Mailbox;
  /** Undefined when nothing that an add-in may see is open. */
  readonly mail: Mail | undefined;
}

/** office.js enforces these itself, before it asks the host. */
const LEVELS = { ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 } as const;

const MESSAGE = 1;
const MEETING_REQUEST = 3;
const NO_ITEM = 6;

const personOf = ({ name, address }: Person): object => ({ name, address, userType: 0, recipientType: 0 });

const NOBODY: Person = { name: '', address: '' };

/** The subject without what replying and forwarding put before it. */
const bare = (subject: string): string => subject.replace(/^\s*(?:(?:re|fw|fwd|tr|rv)\s*:\s*)+/i, '');

const itemOf = (mail: Mail): object => ({
  itemType: kindOf(mail) === 'meeting' ? MEETING_REQUEST : MESSAGE,
  isRead: mail.isRead,
  id: mail.itemId,
  itemClass: mail.itemClass,
  subject: mail.subject,
  normalizedSubject: bare(mail.subject),
  from: personOf(mail.from ?? NOBODY),
  sender: personOf(mail.sender ?? mail.from ?? NOBODY),
  to: mail.to.map(personOf),
  cc: mail.cc.map(personOf),
  conversationId: mail.conversation,
  internetMessageId: mail.internetMessageId,
  dateTimeCreated: Date.parse(mail.createdAt),
  dateTimeModified: Date.parse(mail.modifiedAt),
  attachments: mail.attachments.map(({ id, name, contentType, size, isInline }) => ({
    id,
    name,
    contentType,
    size,
    isInline,
    attachmentType: contentType === 'message/rfc822' ? 1 : 0,
  })),
});

/** The initial data of office.js, with the names that it reads. */
export const initialData = ({ account, addin, mailbox, mail }: Opened): object => ({
  permissionLevel: LEVELS[addin.permission],
  // In a shared mailbox that is an account of its own, that account is the user.
  userEmailAddress: mailbox.isAccount && !mailbox.isOwn ? mailbox.address : account.upn,
  userDisplayName: mailbox.isAccount && !mailbox.isOwn ? mailbox.title : account.name,
  userTimeZone: 'Eastern Standard Time',
  userProfileType: 'office365',
  hostVersion: '16.01.0000.000',
  owaView: 'ThreeColumns',
  isRestIdSupported: true,
  timeZoneOffsets: [],
  // A shared mailbox opened beside one's own is the case in which the item has shared properties.
  isFromSharedFolder: mail !== undefined && !mailbox.isAccount,
  restUrl: '',
  ewsUrl: '',
  overrideOpenInBrowser: false,
  endNodeUrl: '',
  ...(mail === undefined ? { itemType: NO_ITEM } : itemOf(mail)),
});
