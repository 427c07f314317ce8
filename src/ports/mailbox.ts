import type { Letter } from './letters.ts';

/** A message of the privacy mailbox, as Graph names it; its id is immutable (it survives a move between folders). */
export interface MailMessage {
  readonly id: string;
  readonly internetMessageId: string;
  /** When it reached the mailbox, ISO 8601 UTC: the moment of receipt. */
  readonly receivedAt: string;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
  readonly categories: readonly string[];
  /** Messages that answer each other share it. */
  readonly conversation?: string;
  /** The version that a change of categories must meet. */
  readonly etag: string;
}

export type MailFound<T> =
  | { readonly kind: 'found'; readonly item: T }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'later'; readonly afterMs: number };

/** A category that Greffe puts on messages, with Outlook's colour. */
export interface MailCategory {
  readonly name: string;
  readonly colour: string;
}

export type TagOutcome = 'tagged' | 'conflict' | 'notFound' | 'later';

export interface MailChanges {
  readonly kind: 'changes';
  readonly arrived: readonly MailMessage[];
  /** Where the next reading begins. */
  readonly link: string;
}

/** A message that left the privacy mailbox. */
export interface SentMessage {
  readonly id: string;
  readonly internetMessageId: string;
  /** When it left, ISO 8601 UTC. */
  readonly sentAt: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly conversation?: string;
}

export interface SentChanges {
  readonly kind: 'changes';
  readonly sent: readonly SentMessage[];
  /** Where the next reading begins. */
  readonly link: string;
}

/** The privacy mailbox; Greffe may reach no other. */
export interface Mailbox {
  readonly address: string;
  /** Every copy of a message, in whatever folder; the earliest receipt first. */
  find(internetMessageId: string): Promise<MailFound<readonly MailMessage[]>>;
  /** The message as it came in, byte for byte. */
  mime(id: string): Promise<MailFound<Uint8Array>>;
  /** Replaces Greffe's own categories and leaves every other in place. */
  tag(message: MailMessage, ours: readonly string[], all: readonly MailCategory[]): Promise<TagOutcome>;
  /**
   * Makes a reply to a message as a draft in the privacy mailbox, with one file attached; nothing is sent. The same
   * file again replaces nothing: each press makes its own draft.
   */
  draftReply(id: string, letter: Letter): Promise<MailFound<{ readonly draftId: string }>>;
  /** What arrived or changed in every folder but Sent, Drafts and Deleted. */
  changes(link: string | undefined): Promise<MailChanges | { readonly kind: 'later'; readonly afterMs: number }>;
  /** What was sent, by its own folder. */
  sent(link: string | undefined): Promise<SentChanges | { readonly kind: 'later'; readonly afterMs: number }>;
}
