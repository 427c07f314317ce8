import { addDays, type Day, parseDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { ReadMail } from './read-mail.ts';

/** When a mail was received: when it reached the mailbox, and, for one that was passed on, when a colleague had it. */
export interface MailReceipt {
  readonly day: Day;
  /** Earlier, by the message attached or the header quoted: proposed, and the officer confirms it. */
  readonly earlier?: Day;
}

/** Beyond so many days a quoted date is a slip, or no receipt of ours. */
const longestBefore = 366;

/**
 * The day of receipt (s. 32). What a colleague passes on was received when the first of them had it; what somebody passes
 * on of their own was not received by us then.
 */
export const mailReceipt = ({ copies, message }: Pick<ReadMail, 'copies' | 'message'>): MailReceipt => {
  const day = montrealDay(copies[0].receivedAt);
  const { forwardedFirst, from } = message;
  const earlier = forwardedFirst?.day === undefined ? undefined : parseDay(forwardedFirst.day);
  const own = forwardedFirst?.from?.address.toLowerCase() === from.address.toLowerCase();
  if (earlier === undefined || own || earlier >= day || earlier < addDays(day, -longestBefore)) return { day };
  return { day, earlier };
};

/** Who wrote the mail: of one that was passed on, the person who wrote it first. */
export const authorOf = ({
  message,
}: Pick<ReadMail, 'message'>): { readonly name: string; readonly address: string } => {
  const first = message.forwardedFirst?.from;
  return first?.address ? first : message.from;
};
