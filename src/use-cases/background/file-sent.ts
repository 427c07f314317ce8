import { formatDay } from '../../law/day.ts';
import { montrealDay } from '../../law/montreal.ts';
import type { SentMessage } from '../../ports/mailbox.ts';
import type { LetterLine } from '../../registers/letter-columns.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Message } from '../../triage/message.ts';
import { filesOf, readMime } from '../../triage/read-mime.ts';
import { acceptCommand } from '../accept.ts';
import { lettersOf } from '../letter-record.ts';
import type { Asker, Office } from '../office.ts';
import { greffe } from '../perform.ts';
import { type Present, present } from '../present.ts';
import { recordSending } from '../record-sending.ts';
import { noteId, type SentTo } from './sent-to.ts';

/** A sent message with its bytes read, and its place in the folders of records. */
interface Sent {
  readonly message: SentMessage;
  readonly mime: Uint8Array;
  readonly words: Pick<Message, 'subject' | 'text' | 'attachments' | 'autoSubmitted'>;
  readonly digest: string;
  readonly sentOn: string;
  readonly file: string;
}

const readSent = async (office: Office, message: SentMessage, mime: Uint8Array): Promise<Sent> => {
  const read = await readMime(mime, office.sha256);
  const nothing = { subject: message.subject, text: '', attachments: [], autoSubmitted: true };
  const digest = office.sha256(mime);
  const sentOn = formatDay(montrealDay(message.sentAt));
  const file = `envoye-${sentOn}-${digest.slice(0, 12)}.eml`;
  return { message, mime, words: read.kind === 'message' ? read.message : nothing, digest, sentOn, file };
};

/** Files a sent message in each record that it is about. Returns in which, or `later` when it cannot be done now. */
export const fileSent = async (
  office: Office,
  found: readonly SentTo[],
  message: SentMessage,
  mime: Uint8Array,
): Promise<readonly Reference[] | 'later'> => {
  const sent = await readSent(office, message, mime);
  const filed: Reference[] = [];
  for (const { record, as } of found) {
    const letters = lettersIn(record, sent);
    if (as === 'misdirected' && !asksToDestroy(record, letters, sent)) continue;
    if ((await fileIn(office, record, letters, sent)) === 'later') return 'later';
    if (as === 'misdirected') noteAsked(office, record, sent);
    else proposeAnswer(office, record, letters, sent);
    filed.push(record.reference);
  }
  return filed;
};

/** Of what goes to somebody who had a message by mistake, that is our letter which bears the record's reference. */
const asksToDestroy = ({ reference }: Present, letters: readonly LetterLine[], { words }: Sent): boolean =>
  letters.length > 0 || `${words.subject}\n${words.text}`.includes(reference);

/** Keeps the message in the record's folder, notes the letters that it carries as sent, then the message itself. */
const fileIn = async (
  office: Office,
  record: Present,
  letters: readonly LetterLine[],
  { message, mime, digest, sentOn, file }: Sent,
): Promise<'done' | 'later'> => {
  const { reference } = record;
  const kept = await office.caseFiles.putEvidence(reference, file, mime);
  if (kept.kind === 'later') return 'later';
  const own: Asker = { ...greffe, language: 'fr' };
  for (const line of letters.filter(({ letterSentOn }) => letterSentOn === undefined)) {
    const sending = { reference, digest: line.letterDigest ?? '', day: sentOn, means: 'email' };
    const sent = await recordSending(office, own, {
      ...sending,
      sent: await carriedAs(office, line, mime),
      asItIs: true,
    });
    // What a guard refuses stays the officer's to record; the answer is filed all the same.
    if ('refused' in sent && sent.refused === 'later') return 'later';
  }
  const command = { id: noteId(office, record, message), verb: 'noteSentMail', actor: greffe, reference };
  const input = { file, digest, sentOn };
  acceptCommand(office, { ...command, receivedAt: office.now(), input, language: 'fr' });
  return 'done';
};

const act = (office: Office, { reference }: Present, { digest }: Sent, verb: string, input: object): void => {
  const id = office.sha256(`${reference}|${verb}|${digest}`);
  const command = { id, verb, actor: greffe, reference, input: { ...input }, language: 'fr' } as const;
  acceptCommand(office, { ...command, receivedAt: office.now() });
};

/** From the day on which destruction was last asked for, its confirmation is waited for. */
const noteAsked = (office: Office, record: Present, sent: Sent): void => {
  // Our own letter among it may have noted it already.
  const before = present(office, record.reference)?.state.destructionAskedOn;
  if (typeof before === 'string' && before >= sent.sentOn) return;
  act(office, record, sent, 'recordDestruction', { destructionAskedOn: sent.sentOn });
};

const answerable: readonly string[] = ['requests', 'complaints'];

/** Of these letters, one left with everything that the law wants in it: it moved the record, and nobody need be asked. */
const counted = (office: Office, { reference }: Present, letters: readonly LetterLine[]): boolean => {
  const record = present(office, reference);
  const lacking = new Set(
    record ? lettersOf(record).flatMap((line) => (line.letterSentLacks ? [line.letterFile] : [])) : [],
  );
  return letters.some(({ letterFile }) => !lacking.has(letterFile));
};

/**
 * A reply without any of our letters may be the answer, or an acknowledgement, or ask for a precision: no clock stops by
 * itself (s. 32), and the officers are asked. So they are of a letter that was edited and lacks something, or that could
 * not be read. What a machine sent answers nothing.
 */
const proposeAnswer = (office: Office, record: Present, letters: readonly LetterLine[], sent: Sent): void => {
  const isOpen = answerable.includes(record.register) && record.state.answeredOn === undefined;
  if (!isOpen || counted(office, record, letters) || sent.words.autoSubmitted) return;
  act(office, record, sent, 'proposeReply', { replyFoundOn: sent.sentOn, replyFile: sent.file });
};

/** The letters of a record that a message carries: byte for byte, or under the name they were given and then edited. */
const lettersIn = (record: Present, { words }: Sent): readonly LetterLine[] => {
  const latest = new Map<string, LetterLine>();
  for (const line of lettersOf(record)) {
    const [name, pdf] = namesOf(line);
    const isIt = (one: { readonly digest: string; readonly name: string }): boolean =>
      one.digest === line.letterDigest || one.name === name || one.name === pdf;
    if (words.attachments.some(isIt)) latest.set(name, line);
  }
  return [...latest.values()];
};

/** The names under which a letter leaves: in the folder its own begins with its digest; as PDF it keeps the rest of it. */
const namesOf = ({ letterFile = '' }: LetterLine): readonly [docx: string, pdf: string] => {
  const name = letterFile.replace(/^[0-9a-f]{8}-/, '');
  return [name, name.replace(/\.docx$/, '.pdf')];
};

/** The file as which a letter left: the one that was produced where it is there, else the one that was edited. */
const carriedAs = async (office: Office, line: LetterLine, mime: Uint8Array): Promise<Uint8Array | undefined> => {
  const files = await filesOf(mime, office.sha256);
  const names: readonly string[] = namesOf(line);
  const same = files.find(({ digest }) => digest === line.letterDigest);
  return (same ?? files.find(({ name }) => names.includes(name)))?.content;
};
