import type { SentMessage } from '../../ports/mailbox.ts';
import { delay, delayed, noDelay } from '../backoff.ts';
import { mailName, personOf } from '../mail-identity.ts';
import type { Office } from '../office.ts';
import { fileSent } from './file-sent.ts';
import { recordsSentTo, type SentTo, sentTo } from './sent-to.ts';

const mark = 'delta|sent';
const arrivalsMark = 'delta|mailbox';
const waitingMark = 'sentWaiting';
const mostWaiting = 200;
const mostLaters = 3;

const waitingOf = (office: Office): readonly SentMessage[] => JSON.parse(office.kept.mark(waitingMark) ?? '[]');

/**
 * One pass over what was sent: an answer is found by its conversation or the reference in its subject, and by the person
 * it went to, filed in the case file, and counts from the moment it was sent (s. 32); so is a letter that asks to destroy
 * what came by mistake. A shared conversation alone joins nobody. What cannot be filed now is kept and tried again.
 * Returns how many were filed.
 */
export const followSent = async (office: Office): Promise<number> => {
  const { mailbox } = office;
  // What arrived is read first: an answer is found by the conversation that it belongs to.
  if (!mailbox || delayed(office, mark) || office.kept.mark(arrivalsMark) === undefined) return 0;
  const read = await mailbox.sent(office.kept.mark(mark));
  if (read.kind === 'later') {
    delay(office, mark, read.afterMs);
    return 0;
  }
  noDelay(office, mark);
  const addressees = recordsSentTo(office);
  const left: SentMessage[] = [];
  let [filed, laters] = [0, 0];
  for (const message of [...waitingOf(office), ...read.sent]) {
    const outcome = laters >= mostLaters ? 'later' : await file(office, message, addressees);
    if (outcome === 'later') {
      laters += 1;
      left.push(message);
    } else if (outcome === 'waits') left.push(message);
    else filed += outcome;
  }
  office.kept.setMark(waitingMark, JSON.stringify(left.slice(-mostWaiting)));
  office.kept.setMark(mark, read.link);
  return filed;
};

/** It answers a mail that has no record yet: it counts as soon as there is one. */
const answersWhatWaits = (office: Office, { conversation = '', to }: SentMessage): boolean =>
  office.kept.mails
    .named(mailName(office, 'thread', conversation))
    .some(({ state, content }) => state === 'toTriage' && to.some((one) => personOf(office, one) === content?.person));

const file = async (
  office: Office,
  message: SentMessage,
  addressees: ReturnType<typeof recordsSentTo>,
): Promise<number | 'waits' | 'later'> => {
  const found: readonly SentTo[] = sentTo(office, message, addressees);
  if (found.length === 0) return answersWhatWaits(office, message) ? 'waits' : 0;
  const mime = (await office.mailbox?.mime(message.id)) ?? { kind: 'notFound' };
  if (mime.kind === 'later') return 'later';
  const filed = mime.kind === 'notFound' ? [] : await fileSent(office, found, message, mime.item);
  return filed === 'later' ? 'later' : filed.length;
};
