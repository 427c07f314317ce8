import { formatDay } from '../../law/day.ts';
import { montrealDay } from '../../law/montreal.ts';
import type { SentMessage } from '../../ports/mailbox.ts';
import type { LetterLine } from '../../registers/letter-columns.ts';
import type { Reference } from '../../registers/reference.ts';
import { readMime } from '../../triage/read-mime.ts';
import { acceptCommand } from '../accept.ts';
import { delay, delayed, noDelay } from '../backoff.ts';
import { lettersOf } from '../letter-record.ts';
import { mailName, personOf } from '../mail-identity.ts';
import { isPersonOf } from '../mail-related.ts';
import type { Asker, Office } from '../office.ts';
import { greffe } from '../perform.ts';
import { type Present, present } from '../present.ts';
import { recordSending } from '../record-sending.ts';

const mark = 'delta|sent';
const arrivalsMark = 'delta|mailbox';
const waitingMark = 'sentWaiting';
const mostWaiting = 200;
const mostLaters = 3;
const referenceIn = /\b[A-Z]{3}-\d{4}-[0-9A-HJKMNP-TV-Z]{6}\b/g;

const waitingOf = (office: Office): readonly SentMessage[] => JSON.parse(office.kept.mark(waitingMark) ?? '[]');

/**
 * One pass over what was sent: an answer is found by its conversation or the reference in its subject, and by the person
 * it went to, filed in the case file, and counts from the moment it was sent (s. 32). A shared conversation alone joins
 * nobody. What cannot be filed now is kept and tried again. Returns how many were filed.
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
  const left: SentMessage[] = [];
  let [filed, laters] = [0, 0];
  for (const message of [...waitingOf(office), ...read.sent]) {
    const outcome = laters >= mostLaters ? 'later' : await file(office, message);
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

/** The records that a sent message answers: of its conversation or named, and always of a person it went to. */
const answeredBy = (office: Office, { conversation, subject, to }: SentMessage): readonly Present[] => {
  const inThread = conversation === undefined ? [] : office.kept.mails.named(mailName(office, 'thread', conversation));
  const references = new Set<Reference>([
    ...inThread.flatMap(({ content }) => content?.references ?? []),
    ...(subject.match(referenceIn) ?? []),
  ]);
  return [...references]
    .flatMap((reference) => present(office, reference) ?? [])
    .filter((record) => to.some((address) => isPersonOf(record, address)));
};

/** It answers a mail that has no record yet: it counts as soon as there is one. */
const answersWhatWaits = (office: Office, { conversation = '', to }: SentMessage): boolean =>
  office.kept.mails
    .named(mailName(office, 'thread', conversation))
    .some(({ state, content }) => state === 'toTriage' && to.some((one) => personOf(office, one) === content?.person));

const noteId = (office: Office, { reference }: Present, { internetMessageId }: SentMessage): string =>
  office.sha256(`${reference}|noteSentMail|${internetMessageId}`);

const file = async (office: Office, message: SentMessage): Promise<number | 'waits' | 'later'> => {
  const records = answeredBy(office, message).filter((record) => {
    const id = noteId(office, record, message);
    return !office.kept.find(id) && !record.ledger.some((act) => act.id === id);
  });
  if (records.length === 0) return answersWhatWaits(office, message) ? 'waits' : 0;
  const mime = (await office.mailbox?.mime(message.id)) ?? { kind: 'notFound' };
  if (mime.kind === 'later') return 'later';
  if (mime.kind === 'notFound') return 0;
  for (const record of records) if ((await fileIn(office, record, message, mime.item)) === 'later') return 'later';
  return records.length;
};

/** Keeps the answer in the record's folder, notes the letters that it carries as sent, then the answer itself. */
const fileIn = async (
  office: Office,
  record: Present,
  message: SentMessage,
  mime: Uint8Array,
): Promise<'done' | 'later'> => {
  const { reference } = record;
  const digest = office.sha256(mime);
  const sentOn = formatDay(montrealDay(message.sentAt));
  const name = `envoye-${sentOn}-${digest.slice(0, 12)}.eml`;
  const kept = await office.caseFiles.putEvidence(reference, name, mime);
  if (kept.kind === 'later') return 'later';
  const own: Asker = { ...greffe, language: 'fr' };
  for (const { letterDigest } of await lettersIn(office, record, mime)) {
    const sending = { reference, digest: letterDigest ?? '', day: sentOn, means: 'email' };
    const sent = await recordSending(office, own, sending);
    // What a guard refuses stays the officer's to record; the answer is filed all the same.
    if ('refused' in sent && sent.refused === 'later') return 'later';
  }
  const command = { id: noteId(office, record, message), verb: 'noteSentMail', actor: greffe, reference };
  const input = { file: name, digest, sentOn };
  acceptCommand(office, { ...command, receivedAt: office.now(), input, language: 'fr' });
  return 'done';
};

/** The letters of a record that a message carries: byte for byte, or under the name they were given and then edited. */
const lettersIn = async (office: Office, record: Present, mime: Uint8Array): Promise<readonly LetterLine[]> => {
  const unsent = lettersOf(record).filter(({ letterSentOn }) => letterSentOn === undefined);
  if (unsent.length === 0) return [];
  const read = await readMime(mime, office.sha256);
  const carried = read.kind === 'message' ? read.message.attachments : [];
  const latest = new Map<string, LetterLine>();
  for (const line of unsent) {
    const { letterFile = '', letterDigest } = line;
    // In the folder a letter's name begins with its digest.
    const name = letterFile.replace(/^[0-9a-f]{8}-/, '');
    if (carried.some((one) => one.digest === letterDigest || one.name === name)) latest.set(name, line);
  }
  return [...latest.values()];
};
