import type { UnreadBecause } from '../../ports/mail-book.ts';
import type { MailKind } from '../../registers/mail-categories.ts';
import type { MessageType } from '../../triage/types.ts';

/** A mail that waits to be decided, for the officer and deputies: what it seems to be, and by when it is due. */
export interface IntakeEntryView {
  /** The mail's own key: what the pane gives back to say which is meant. */
  readonly key: string;
  readonly internetMessageId: string;
  /** What it seems to be: labels of triage, best first, and kinds of tags that somebody set by hand. */
  readonly seems: readonly (MessageType | MailKind)[];
  readonly receivedOn: string;
  /** The provisional date, from receipt; for an incident or a minor the day of receipt itself. */
  readonly due: string;
  readonly promptly: boolean;
  readonly late: boolean;
  readonly automatic: boolean;
  /** It could not be read yet: it is followed all the same. */
  readonly unread: boolean;
  /** Why nobody can tell here what it is: it is to be looked at. */
  readonly unreadBecause?: UnreadBecause;
}

/** What waits to be sorted, without a word of it: for managers as well. */
export interface IntakeView {
  readonly waiting: number;
  /** Day of the oldest, `YYYY-MM-DD`. */
  readonly oldestOn: string;
  /** Days since. */
  readonly oldestDays: number;
  readonly late: number;
  /** One by one, the most urgent first; for the officer and deputies alone. */
  readonly entries?: readonly IntakeEntryView[];
}
