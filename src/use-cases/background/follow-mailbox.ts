import { formatDay } from '../../law/day.ts';
import { montrealDay } from '../../law/montreal.ts';
import type { MailEntry } from '../../ports/mail-book.ts';
import type { MailMessage } from '../../ports/mailbox.ts';
import { delay, delayed, noDelay } from '../backoff.ts';
import { noteByHand } from '../by-hand.ts';
import { mailName } from '../mail-identity.ts';
import type { Office } from '../office.ts';
import { enterMail } from './enter-mail.ts';
import { retagMails } from './retag-mails.ts';

const mark = 'delta|mailbox';

/** So many answers in a row that say *later*: the mailbox is busy, and the others are tried in the next pass. */
const mostLaters = 3;
const shortest = 15_000;
const longest = 3_600_000;

/**
 * One pass over the privacy mailbox, by delta. Each message that was not known is read once and entered in the mail
 * book: it has its record, it waits to be decided, or it is nothing of ours. What cannot be read now waits as an entry of
 * its own and is tried again, so that one message never holds up the others. Returns how many were tagged.
 */
export const followMailbox = async (office: Office): Promise<number> => {
  const { mailbox } = office;
  if (!mailbox || delayed(office, mark)) return 0;
  const read = await mailbox.changes(office.kept.mark(mark));
  if (read.kind === 'later') {
    delay(office, mark, read.afterMs);
    return 0;
  }
  noDelay(office, mark);
  const round: Round = { office, laters: 0, tagged: 0 };
  for (const message of read.arrived) await take(round, message);
  // Every message is entered by now, if only as one that could not be read.
  office.kept.setMark(mark, read.link);
  office.log({ event: 'followed', list: 'mailbox', changed: read.arrived.length, gone: 0 });
  await tryUnread(round);
  return round.tagged + (await retagMails(office));
};

interface Round {
  readonly office: Office;
  laters: number;
  tagged: number;
}

/** What is known already may bear tags by somebody's hand; what is not known, or is ours after all, is entered. */
const take = async (round: Round, message: MailMessage): Promise<void> => {
  const { office } = round;
  const [known] = office.kept.mails.named(mailName(office, 'copy', message.id));
  if (known?.content?.unread) return;
  if (known === undefined || noteByHand(office, known, message) === 'reopened') await enter(round, message, 0);
};

const enter = async (round: Round, message: MailMessage, tries: number): Promise<void> => {
  const { office } = round;
  const entered = round.laters >= mostLaters ? 'later' : await enterMail(office, message);
  if (entered === 'later') {
    round.laters += 1;
    office.kept.mails.put(unreadEntry(office, message, tries + 1), [mailName(office, 'copy', message.id)]);
    return;
  }
  round.laters = 0;
  if (tries > 0) office.kept.mails.drop(unreadKey(office, message.id));
  round.tagged += entered;
};

/** The key under which a message waits that could not be read. */
const unreadKey = (office: Office, id: string): string => `unread|${office.sha256(id)}`;

const nextTry = (office: Office, tries: number): string =>
  new Date(Date.parse(office.now()) + Math.min(longest, shortest * 2 ** (tries - 1))).toISOString();

/** A message that could not be read: its receipt is known, and its clock runs (s. 32). */
const unreadEntry = (office: Office, message: MailMessage, tries: number): MailEntry => ({
  key: unreadKey(office, message.id),
  state: 'toTriage',
  receivedAt: message.receivedAt,
  content: {
    copies: [message.id],
    internetMessageId: message.internetMessageId,
    kinds: ['question'],
    ...{ suggested: [], rules: [], references: [], openers: {}, tags: [], tagsBefore: [] },
    receivedOn: formatDay(montrealDay(message.receivedAt)),
    automatic: false,
    person: '',
    unread: { tries, nextAt: nextTry(office, tries), message },
  },
});

const mostWaiting = 10_000;

/** Tries what could not be read, each in its own time. */
const tryUnread = async (round: Round): Promise<void> => {
  const { office } = round;
  if (round.laters >= mostLaters) return;
  round.laters = 0;
  for (const { content } of office.kept.mails.waiting(mostWaiting)) {
    const { unread } = content ?? {};
    if (!unread || unread.nextAt > office.now()) continue;
    await enter(round, unread.message, unread.tries);
    if (round.laters >= mostLaters) return;
  }
};
