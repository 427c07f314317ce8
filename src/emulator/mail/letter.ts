/** Somebody in a heading of a message. */
export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What is written in a message, whatever became of it in a mailbox. */
export interface Letter {
  readonly subject: string;
  readonly from: Correspondent | undefined;
  readonly sender: Correspondent | undefined;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  readonly replyTo: readonly Correspondent[];
  /** Undefined when the message is plain text only. */
  readonly html: string | undefined;
  readonly text: string;
  /** With its angle brackets. */
  readonly internetMessageId: string;
  /** Ids of the messages before it in the conversation, the oldest first. */
  readonly references: readonly string[];
  /** ISO 8601, UTC. */
  readonly sentAt: string;
  readonly importance: 'low' | 'normal' | 'high';
  /** As they came, for those who ask for them. */
  readonly headers: readonly Header[];
}

/** What is known of an attachment beside its bytes. */
export interface AttachmentFacts {
  readonly name: string;
  readonly contentType: string;
  readonly isInline: boolean;
  /** Without angle brackets. */
  readonly contentId: string | undefined;
}

/** An attachment on its way into a mailbox. */
export interface NewAttachment extends AttachmentFacts {
  readonly bytes: Uint8Array;
}

/** The first message of the conversation to which this one belongs. */
export function conversationRoot(letter: Pick<Letter, 'references' | 'internetMessageId'>): string {
  return letter.references[0] ?? letter.internetMessageId;
}
