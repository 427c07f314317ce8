import type { AttachmentFacts, Letter } from './letter.ts';

export type FlagStatus = 'notFlagged' | 'complete' | 'flagged';

/** What a mailbox knows of a message beside what is written in it. */
export interface MessageState {
  readonly categories: readonly string[];
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly flag: FlagStatus;
  readonly inference: 'focused' | 'other';
  readonly hasAttachments: boolean;
}

/** A message in a folder of a mailbox. */
export interface Message {
  readonly key: number;
  readonly mailbox: string;
  readonly folder: string;
  /** Changes with every move. */
  readonly id: string;
  /** The immutable id. */
  readonly steadyId: string;
  readonly version: number;
  /** Place of its last change among all changes of mail. */
  readonly change: number;
  /** The change with which it came into its folder. */
  readonly entered: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly receivedAt: string;
  readonly state: MessageState;
  readonly letter: Letter;
}

/** An attachment of a message in a mailbox, without its bytes. */
export interface KeptAttachment extends AttachmentFacts {
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  /** ISO 8601. */
  readonly modifiedAt: string;
}

export type WellKnownFolder = 'inbox' | 'drafts' | 'sentitems' | 'deleteditems' | 'junkemail' | 'archive';

export interface Folder {
  readonly id: string;
  readonly mailbox: string;
  readonly wellKnown: WellKnownFolder | undefined;
  readonly title: string;
  readonly parent: string;
}

/** What happened to a folder: a message changed in it, or left it. */
export type FolderChange =
  | { readonly kind: 'present'; readonly change: number; readonly message: Message }
  | { readonly kind: 'gone'; readonly change: number; readonly id: string; readonly steadyId: string };
