/** Who a message is from or to, as written and never trusted: the display name can say anything. */
export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

/** What a check of a message's origin came to; `unknown` where nothing was said. */
export type Verdict = 'pass' | 'fail' | 'none' | 'unknown';

/** Whether the message comes from where its address says: as the receiving server found, which proves no person. */
export interface Authentication {
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
}

/** Why no text of a message stands in the open: its rights are protected, or it is encrypted. */
export const seals = ['protected', 'encrypted'] as const;
export type Seal = (typeof seals)[number];

export interface Attachment {
  /** Safe to use as a file name on any system. */
  readonly name: string;
  /** Media type as the sender gave it, lower case. */
  readonly type: string;
  /** In bytes, decoded. */
  readonly size: number;
  /** As the function handed in makes it. */
  readonly digest: string;
  /** Whether opening it may run something, or it hides what it holds: it is flagged, and never opened here. */
  readonly risky: boolean;
}

/** Where the message that was passed on came from: what the officer confirms before the clock is set by it. */
export interface ForwardedFirst {
  readonly from?: Correspondent;
  /** Of a quoted header. */
  readonly subject?: string;
  /** As it was written. */
  readonly date: string;
  /** `YYYY-MM-DD`, where the writing leaves no doubt which day is meant. */
  readonly day?: string;
}

/** What a part of the text is: what the sender wrote, what was passed on, what is only quoted, a signature, a notice. */
export type SpanKind = 'new' | 'forwarded' | 'quoted' | 'signature' | 'notice';

/** A part of the text, by offsets into it; the spans follow each other and cover it all. */
export interface Span {
  readonly kind: SpanKind;
  readonly from: number;
  readonly to: number;
}

/** The language of what was written: `mixed` where both are used, `unknown` where too few words say so. */
export type TextLanguage = 'fr' | 'en' | 'mixed' | 'unknown';

/** A message, read. Everything in it was written by a stranger: shown as text, never followed. */
export interface Message {
  readonly messageId: string;
  /** ISO 8601 where the header is a date, else as it stands; empty when there is none. */
  readonly date: string;
  readonly from: Correspondent;
  readonly authentication: Authentication;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly subject: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly language: TextLanguage;
  readonly attachments: readonly Attachment[];
  readonly inReplyTo: string;
  readonly references: readonly string[];
  /** Made by a machine (RFC 3834 and what came before it): never answered. */
  readonly autoSubmitted: boolean;
  /** Empty when it came through no list. */
  readonly listId: string;
  readonly isForward: boolean;
  readonly forwardedFirst?: ForwardedFirst;
  /** The ids of the messages that are attached whole: which mails it passes on, whatever its own headers say. */
  readonly forwardedIds: readonly string[];
  /** Its text lies where only its reader can open it; absent when it stands in the open. */
  readonly sealed?: Seal;
}

/** Why bytes are no message that can be read; the evidence is kept whole all the same. */
export const unreadableBecause = ['empty', 'tooLarge', 'nestedTooDeep', 'headersTooLong', 'noMessage'] as const;
export type UnreadableBecause = (typeof unreadableBecause)[number];

export type Reading =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'unreadable'; readonly because: UnreadableBecause };
