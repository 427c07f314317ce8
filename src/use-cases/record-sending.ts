import type { ActSet } from '../ledger/act.ts';
import type { State } from '../ledger/fold.ts';
import type { Command } from '../ports/kept.ts';
import type { LetterLine } from '../registers/letter-columns.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { decide, read } from './carry.ts';
import { type EditedLetter, editedLetter, keptWith, largestLetter } from './edited-letter.ts';
import { lettersOf } from './letter-record.ts';
import type { Asker, Office } from './office.ts';
import { type Accepted, isRefusal, type Refusal } from './outcome.ts';
import type { LetterKept } from './prepare-letter.ts';
import { type Present, present } from './present.ts';
import { verbOf } from './verbs/index.ts';

/** A letter that left: which, when, how, and what its acts need that nothing else says. */
export interface Sending {
  readonly reference: Reference;
  /** SHA-256 of the letter as it was produced. */
  readonly digest: string;
  /** `YYYY-MM-DD`; not after today. */
  readonly day: string;
  readonly means: string;
  /** Columns of the verbs that record it, as the number of persons told. */
  readonly given?: Readonly<Record<string, unknown>> | undefined;
  /** The file as it left, where it may have been edited after it was produced. */
  readonly sent?: Uint8Array | undefined;
  /** It left like this: what it lacks is noted instead of refused, and the record is not moved. */
  readonly asItIs?: boolean | undefined;
}

/**
 * Records that a letter was sent, for the officer and deputies, or for Greffe that found it among what was sent: first
 * by the verbs that move the record where the law says so, each with its own guards, then on the letter itself. The same
 * again changes nothing. A letter that was edited after it was produced is frozen in the folder with its own digest; it
 * is refused by name for what the law wants in it and it no longer has. Where it left all the same (`asItIs`), that is
 * noted on the letter, and the record is not moved: what was not told does not count as told. Refuses what any of those
 * verbs refuses, before the first is carried: nothing is then noted, neither an act nor the sending.
 */
export const recordSending = async (office: Office, asker: Asker, sending: Sending): Promise<Accepted> => {
  const may = isOfficer(asker) || asker.role === 'greffe';
  const record = may ? present(office, sending.reference) : undefined;
  const line = record && lettersOf(record).find(({ letterDigest }) => letterDigest === sending.digest);
  if (!record || !line?.letterFile) return { refused: 'notFound' };
  const kept = await keptWith(office, record, line);
  if (kept === 'later') return { refused: 'later' };
  if ((sending.sent?.byteLength ?? 0) > largestLetter && isOfficer(asker)) return { refused: 'fileTooLarge' };
  const edited = sending.sent && (await editedLetter(office, record, line, kept, sending.sent));
  const lacks = edited?.lacks ?? [];
  if (lacks.length > 0 && !sending.asItIs) return { refused: 'gaps', gaps: lacks };
  const before =
    line.letterSentOn === undefined && lacks.length === 0 ? lawActs(office, asker, record, sending, line, kept) : [];
  const last = commandOf(office, asker, sending, 'recordSending', notedOf(sending, line, edited));
  const refusal = refusedAmong(office, record, [...before, last]);
  if (refusal) return refusal;
  if (edited && !(await freeze(office, record, edited))) return { refused: 'later' };
  for (const command of before) {
    const accepted = acceptCommand(office, command);
    if (isRefusal(accepted)) return accepted;
  }
  return acceptCommand(office, last);
};

/** The acts by which the sending moves the record. */
const lawActs = (
  office: Office,
  asker: Asker,
  { state }: Present,
  sending: Sending,
  { letterName = '' }: LetterLine,
  kept: LetterKept | undefined,
): readonly Command[] => {
  const { day, means, given = {} } = sending;
  const acts = office.letters.sendingActs(letterName, { day, means, state, extras: kept?.extras ?? {}, given });
  return acts.map(({ verb, input }) => commandOf(office, asker, sending, verb, ofVerb(verb, { ...input, ...given })));
};

/** What is noted on the letter itself. */
const notedOf = (
  { day, means }: Sending,
  { letterFile }: LetterLine,
  edited: EditedLetter | undefined,
): Readonly<Record<string, unknown>> => ({
  letterFile,
  letterSentOn: day,
  letterMeans: means,
  ...(edited && { letterSentFile: edited.file, letterSentDigest: edited.digest }),
  ...(edited && edited.lacks.length > 0 ? { letterSentLacks: edited.lacks.map(({ gap }) => gap).join(' ') } : {}),
});

/** Written before the act that cites it. */
const freeze = async ({ caseFiles }: Office, { reference }: Present, { file, content }: EditedLetter) =>
  (await caseFiles.putEvidence(reference, file, content)).kind === 'kept';

/** The record as an act leaves it. */
const left = (state: State, set: ActSet): State =>
  Object.fromEntries(Object.entries({ ...state, ...set }).filter(([, value]) => value !== null));

/** Decides each act on what the one before it would leave; what was accepted already stands in the record. */
const refusedAmong = (office: Office, record: Present, commands: readonly Command[]): Refusal | undefined => {
  const acceptedAt = office.now();
  let { state } = record;
  for (const command of commands.filter(({ id }) => !office.kept.find(id))) {
    const verb = verbOf(command.verb);
    if (!verb) return { refused: 'unknownVerb' };
    const checked = read(office, verb, command.input, acceptedAt);
    if ('faults' in checked) return { refused: 'fields', faults: checked.faults };
    const decision = decide(office, verb, state, { ...command, acceptedAt }, checked.given);
    if ('refused' in decision) return decision;
    state = left(state, decision.set);
  }
  return undefined;
};

/** Only what the verb takes, and what is there. */
const ofVerb = (verb: string, input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const columns = verbOf(verb)?.input ?? {};
  return Object.fromEntries(Object.entries(input).filter(([key, value]) => key in columns && value !== undefined));
};

const commandOf = (
  office: Office,
  { oid, role, name, language }: Asker,
  { reference, digest, day, means }: Sending,
  verb: string,
  input: Readonly<Record<string, unknown>>,
): Command => ({
  id: office.sha256(`${reference}|${verb}|${digest}|${day}|${means}|${JSON.stringify(input)}`),
  verb,
  actor: { oid, role, name },
  receivedAt: office.now(),
  reference,
  input,
  language,
});
