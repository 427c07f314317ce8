import type { Language } from '../ports/kept.ts';
import type { Letter, LetterRecord } from '../ports/letters.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { Reference } from '../registers/reference.ts';
import type { Gap } from '../registers/register.ts';
import { acceptCommand } from './accept.ts';
import { answeredCopy } from './answered-copy.ts';
import { isOfficer } from './asker.ts';
import { withPlaces } from './gap-places.ts';
import { letterRecordOf } from './letter-record.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { listedIn } from './persons-list.ts';
import { type Present, present } from './present.ts';
import type { PreparedView } from './views/letters-view.ts';

/** Which letter, for which record, in which language, with what no column holds. */
export interface LetterWanted {
  readonly reference: Reference;
  readonly letter: string;
  readonly language?: Language | undefined;
  readonly extras?: Readonly<Record<string, string>> | undefined;
  /** It is of use only as the answer to a mail: refused where there is none. */
  readonly asReply?: true;
}

/** What is kept beside a letter, so that its sending can be recorded as it was written. */
export interface LetterKept {
  readonly letter: string;
  readonly language: Language;
  readonly digest: string;
  readonly extras: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Name of what is kept beside a letter. */
export const keptBeside = (file: string): string => file.replace(/\.docx$/, '.json');

/**
 * Produces a letter from a record, for the officer and deputies: it is frozen in the folder with its digest, and lies
 * as a reply draft in the privacy mailbox where it answers a mail. Nothing is sent. Refuses with everything that is
 * missing; a letter to anybody but the person who wrote is never made a reply to their mail.
 */
export const prepareLetter = async (
  office: Office,
  asker: Asker,
  wanted: LetterWanted,
): Promise<Outcome<PreparedView>> => {
  const record = isOfficer(asker) ? present(office, wanted.reference) : undefined;
  if (!record) return { refused: 'notFound' };
  const mail = await mailAnswered(office, record, wanted);
  if (isRefusal(mail)) return mail;
  const from = await withListed(office, record, letterRecordOf(office, record, wanted));
  if ('refused' in from) return from;
  const written = await office.letters.produce(wanted.letter, from);
  if (written === undefined) return { refused: 'notFound' };
  if ('missing' in written) return lacking(office, asker, record, from, wanted.letter, written.missing);
  const digest = office.sha256(written.letter.content);
  const { letter, extras = {} } = wanted;
  const kept: LetterKept = { letter, language: from.language, digest, extras, text: written.letter.text };
  const file = await freeze(office, record, written.letter, kept);
  if (file === undefined) return { refused: 'later' };
  const drafted = await draft(mail, written.letter);
  if (isRefusal(drafted)) return drafted;
  const noted = note(office, asker, record, { letterName: letter, letterFile: file, letterDigest: digest });
  if (isRefusal(noted)) return noted;
  return { letter, fileName: written.letter.fileName, file, digest, text: written.letter.text, ...drafted };
};

/** A letter refused, with where each missing thing is entered. */
const lacking = (
  office: Office,
  asker: Asker,
  record: Present,
  from: LetterRecord,
  letter: string,
  missing: readonly Gap[],
): Refusal => {
  const asks = office.letters.offered(from).find(({ name }) => name === letter)?.asks ?? [];
  return { refused: 'gaps', gaps: withPlaces(office, asker, record)({ name: letter, asks }, missing) };
};

/** Nobody on the list of persons to notify may be named in what becomes public. */
const withListed = async (office: Office, record: Present, from: LetterRecord): Promise<LetterRecord | Refusal> => {
  const listed = await listedIn(office, record);
  if ('refused' in listed) return listed;
  const named = listed.flatMap(({ name, email }) => (email === undefined ? [name] : [name, email]));
  return { ...from, identities: [...(from.identities ?? []), ...named] };
};

interface Answered {
  readonly mailbox?: Mailbox;
  readonly id?: string;
}

/** The mail that the letter answers; nothing where it goes to somebody else, or the record came another way. */
const mailAnswered = async (
  office: Office,
  { reference, state }: Present,
  { letter, asReply }: LetterWanted,
): Promise<Answered | Refusal> => {
  const { mailbox, letters } = office;
  const none: Answered | Refusal = asReply ? { refused: 'notFound' } : {};
  if (!mailbox || !letters.answersMail(letter) || typeof state.messageId !== 'string') return none;
  const found = await mailbox.find(state.messageId);
  if (found.kind === 'later') return { refused: 'later' };
  const id = found.kind === 'found' ? answeredCopy(office, reference, found.item)?.id : undefined;
  return id === undefined ? none : { mailbox, id };
};

const draft = async ({ mailbox, id }: Answered, letter: Letter): Promise<Pick<PreparedView, 'draftId'> | Refusal> => {
  if (mailbox === undefined || id === undefined) return {};
  const drafted = await mailbox.draftReply(id, letter);
  return drafted.kind === 'found' ? { draftId: drafted.item.draftId } : { refused: drafted.kind };
};

/** Puts the letter, and what is kept beside it, into the folder; a name holds its digest, so nothing is replaced. */
const freeze = async (
  { caseFiles }: Office,
  { reference }: Present,
  letter: Letter,
  kept: LetterKept,
): Promise<string | undefined> => {
  const file = `${kept.digest.slice(0, 8)}-${letter.fileName}`;
  const beside = await caseFiles.putEvidence(reference, keptBeside(file), JSON.stringify(kept));
  if (beside.kind !== 'kept') return undefined;
  const put = await caseFiles.putEvidence(reference, file, letter.content);
  return put.kind === 'kept' ? file : undefined;
};

const note = (
  office: Office,
  { oid, role, name, language }: Asker,
  { reference }: Present,
  input: Readonly<Record<string, string>>,
) =>
  acceptCommand(office, {
    id: office.sha256(`${reference}|prepareLetter|${input.letterFile}|${input.letterDigest}`),
    verb: 'prepareLetter',
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input,
    language,
  });
