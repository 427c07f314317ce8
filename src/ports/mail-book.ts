import type { MailKind } from '../registers/mail-categories.ts';
import type { Seal } from '../triage/message.ts';
import type { MailMessage } from './mailbox.ts';

/** What became of a mail: it waits, it has its record, or it was nothing of ours, by itself or by somebody's word. */
export const mailStates = ['toTriage', 'registered', 'other', 'notPrivacy'] as const;
export type MailState = (typeof mailStates)[number];

/** Why what a mail says cannot be read here: it is damaged, its text is closed, or it lies in files alone. */
export type UnreadBecause = Seal | 'damaged' | 'inFiles';

/** What is kept of a mail that is ours to follow. It holds no word of the mail, and no name. */
export interface MailContent {
  /** Ids of its copies in the mailbox; immutable, so that they survive a move. */
  readonly copies: readonly string[];
  readonly internetMessageId: string;
  readonly kinds: readonly MailKind[];
  /** Labels that triage gave, and the rules that gave them. */
  readonly suggested: readonly string[];
  readonly rules: readonly string[];
  /** The day from which its clocks run as long as nobody has said otherwise, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  /** Ids of the commands that would register it, by register. */
  readonly openers: Readonly<Record<string, string>>;
  readonly references: readonly string[];
  /** Made by a machine or sent to a list: never answered. */
  readonly automatic: boolean;
  /** SHA-256 of the address of the person who wrote it: two persons are never one. */
  readonly person: string;
  /** What Greffe last set on its copies, and what stood before. */
  readonly tags: readonly string[];
  readonly tagsBefore: readonly string[];
  /** Nobody can tell by reading it here what it is: somebody looks at it. */
  readonly unreadBecause?: UnreadBecause;
  /** Somebody took every tag off: they stay off until something is done with it. */
  readonly bare?: true;
  /** It could not be read: how often that was tried, and when it is tried again, ISO 8601; emptied once it is read. */
  readonly unread?: { readonly tries: number; readonly nextAt: string; readonly message: MailMessage };
}

export interface MailEntry {
  /** The mail's identity, as a digest: the same for each of its copies. */
  readonly key: string;
  readonly state: MailState;
  /** When the first copy reached the mailbox, ISO 8601; empty once it is nothing of ours. */
  readonly receivedAt: string;
  /** Gone once it is nothing of ours. */
  readonly content?: MailContent;
}

/** A suggestion that somebody corrected: labels and rules, never a word of the mail. */
export interface Correction {
  readonly at: string;
  readonly suggested: readonly string[];
  readonly rules: readonly string[];
  readonly chosen: readonly string[];
}

/**
 * What the office knows of each mail of the privacy mailbox. A cache on our own disk: the mailbox itself, the records and
 * the office's own record are where it is rebuilt from. Names are digests by which a mail is found again.
 */
export interface MailBook {
  get(key: string): MailEntry | undefined;
  /** Mails that bear a name: of a copy, of an internetMessageId, of a conversation. */
  named(name: string): readonly MailEntry[];
  /** Keeps a mail with its names, in one transaction. */
  put(entry: MailEntry, names?: readonly string[]): void;
  drop(key: string): void;
  /** What waits to be decided, the oldest first. */
  waiting(most: number): readonly MailEntry[];
  countWaiting(): { readonly waiting: number; readonly oldest?: string };
  /** What has content, by key from after one on. */
  followed(after: string, most: number): readonly MailEntry[];
  correct(correction: Correction): void;
  corrections(): readonly Correction[];
}
