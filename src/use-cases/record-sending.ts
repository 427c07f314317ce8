import type { ActSet } from '../ledger/act.ts';
import type { State } from '../ledger/fold.ts';
import type { Command } from '../ports/kept.ts';
import type { LetterLine } from '../registers/letter-columns.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { decide, read } from './carry.ts';
import { lettersOf } from './letter-record.ts';
import type { Asker, Office } from './office.ts';
import { type Accepted, isRefusal, type Refusal } from './outcome.ts';
import { keptBeside, type LetterKept } from './prepare-letter.ts';
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
}

/**
 * Records that a letter was sent, for the officer and deputies, or for Greffe that found it among what was sent: first
 * by the verbs that move the record where the law says so, each with its own guards, then on the letter itself. The same
 * again changes nothing. Refuses what any of those verbs refuses, before the first is carried: nothing is then noted,
 * neither an act nor the sending.
 */
export const recordSending = async (office: Office, asker: Asker, sending: Sending): Promise<Accepted> => {
  const may = isOfficer(asker) || asker.role === 'greffe';
  const record = may ? present(office, sending.reference) : undefined;
  const line = record && lettersOf(record).find(({ letterDigest }) => letterDigest === sending.digest);
  if (!record || !line?.letterFile) return { refused: 'notFound' };
  const extras = await extrasOf(office, record, line);
  if (extras === 'later') return { refused: 'later' };
  const { day, means, given = {} } = sending;
  const acts = office.letters.sendingActs(line.letterName ?? '', { day, means, state: record.state, extras, given });
  const again = line.letterSentOn !== undefined;
  const sent = { letterFile: line.letterFile, letterSentOn: day, letterMeans: means };
  const last = commandOf(office, asker, sending, 'recordSending', sent);
  const before = (again ? [] : acts).map(({ verb, input }) =>
    commandOf(office, asker, sending, verb, ofVerb(verb, { ...input, ...given })),
  );
  const refusal = refusedAmong(office, record, [...before, last]);
  if (refusal) return refusal;
  for (const command of before) {
    const accepted = acceptCommand(office, command);
    if (isRefusal(accepted)) return accepted;
  }
  return acceptCommand(office, last);
};

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

const extrasOf = async (
  { caseFiles }: Office,
  { reference }: Present,
  { letterFile = '' }: LetterLine,
): Promise<LetterKept['extras'] | 'later'> => {
  const found = await caseFiles.readEvidence(reference, keptBeside(letterFile));
  if (found.kind === 'later') return 'later';
  if (found.kind === 'notFound') return {};
  const kept: LetterKept = JSON.parse(found.item);
  return kept.extras;
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
