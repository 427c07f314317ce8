import type { Locale } from './index.ts';

/** A mail that waits, as a worklist has it. */
interface WaitingMail {
  /** What it seems to be: labels of triage, and kinds of tags. */
  readonly seems: readonly string[];
  readonly automatic: boolean;
  readonly unread: boolean;
  readonly unreadBecause?: keyof Locale['outlook']['worklist']['unreadBecause'];
}

type Worklist = Pick<Locale['outlook'], 'worklist'>;

/** What a mail that waits is called: what it seems to be, else to be looked at where it cannot be read, else unknown. */
export const mailCalled = (
  { addin }: Pick<Locale, 'addin'>,
  { worklist }: Worklist,
  { seems, unreadBecause }: WaitingMail,
): string => {
  const names: Readonly<Record<string, string>> = { ...addin.messageTypes, request: worklist.request };
  if (seems.length > 0) return seems.map((one) => names[one] ?? one).join(' · ');
  return unreadBecause ? worklist.toLookAt : worklist.unknown;
};

/** What else is said of it: that a machine sent it, that it was not fetched yet, why it cannot be read. */
export const mailNotes = (
  { worklist }: Worklist,
  { automatic, unread, unreadBecause }: WaitingMail,
): readonly string[] => [
  ...(automatic ? [worklist.automatic] : []),
  ...(unread ? [worklist.unread] : []),
  ...(unreadBecause ? [worklist.unreadBecause[unreadBecause]] : []),
];
