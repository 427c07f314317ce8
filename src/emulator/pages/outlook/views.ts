export interface Account {
  readonly key: string;
  readonly oid: string;
  readonly name: string;
  readonly upn: string;
  readonly userType: 'member' | 'guest';
  readonly locale: string;
}

/** A button of the add-in over an open message: the page that it opens, and whether that pane may stay. */
export interface AddinCommand {
  readonly id: string;
  readonly url: string;
  readonly pinnable: boolean;
  readonly title: Readonly<Record<'fr' | 'en', string>>;
  readonly tip: Readonly<Record<'fr' | 'en', string>>;
}

export interface Addin {
  readonly url: string;
  readonly name: Readonly<Record<'fr' | 'en', string>>;
  readonly commands?: readonly AddinCommand[];
  readonly permission: 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';
}

export interface Directory {
  readonly tenantId: string;
  readonly addin: Addin | null;
  readonly accounts: readonly Account[];
}

export type WellKnown = 'inbox' | 'drafts' | 'sentitems' | 'deleteditems' | 'junkemail' | 'archive';

export interface Folder {
  readonly id: string;
  readonly wellKnown: WellKnown | null;
  readonly title: string;
  readonly total: number;
  readonly unread: number;
}

export interface Category {
  readonly title: string;
  readonly color: string;
}

export interface Mailbox {
  readonly address: string;
  readonly title: string;
  readonly isOwn: boolean;
  /** One's own, or a shared one that was opened as an account of its own: its messages have no shared properties. */
  readonly isAccount: boolean;
  readonly folders: readonly Folder[];
  readonly categories: readonly Category[];
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

/** A line of the list. */
export interface Line {
  readonly id: string;
  readonly folder: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly subject: string;
  readonly preview: string;
  readonly receivedAt: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly hasAttachments: boolean;
  readonly categories: readonly string[];
}

export interface MailFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly isInline: boolean;
}

/** A message as one reads it. */
export interface Mail extends Line {
  readonly sender: Person | null;
  readonly cc: readonly Person[];
  readonly html: string | null;
  readonly text: string;
  readonly internetMessageId: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly conversation: string;
  readonly headers: string;
  readonly itemId: string;
  /** As Exchange calls it: a note, an invitation, or something locked. */
  readonly itemClass: string;
  readonly attachments: readonly MailFile[];
  readonly properties: object;
}

export interface Mailboxes {
  readonly mailboxes: readonly Mailbox[];
  readonly roaming: object;
}

/** A file for a draft: from an address of this machine, or a message of the mailbox. */
export type NewFile =
  | { readonly name: string; readonly url: string }
  | { readonly name: string; readonly itemId: string };

export interface NewReply {
  readonly all: boolean;
  readonly html?: string;
  readonly files?: readonly NewFile[];
}

export interface NewMail {
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly html: string;
  readonly files: readonly NewFile[];
}

/** A draft as it stands in the window. */
export interface Written {
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** Left out when nobody touched it. */
  readonly html?: string;
}
