import { montrealDay, montrealYear } from '../law/montreal.ts';
import { fold } from '../ledger/fold.ts';
import { type Command, DiskFull, type KeptCommand, type Push, type Receipt } from '../ports/kept.ts';
import { heldBy } from '../registers/grant-lines.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import { type Reference, referenceFor } from '../registers/reference.ts';
import { isOfficer } from './asker.ts';
import { decide, digestOf, read } from './carry.ts';
import type { Asker, Office } from './office.ts';
import type { Accepted, Refusal } from './outcome.ts';
import { type Present, present } from './present.ts';
import { readTicket } from './ticket.ts';
import type { Decision, Verb } from './verb.ts';
import { verbOf } from './verbs/index.ts';

/**
 * Accepts what a card or page sends back. The ticket says verb, record and command id; it must be ours, made for this
 * person, and not expired. The same answer again gives the same receipt, however old the ticket is. `seen` is the number
 * of the last act that the person was shown: where others have acted since, nothing is done and they are told.
 */
export const accept = (
  office: Office,
  asker: Asker,
  answer: { ticket: unknown; input: Command['input']; seen?: number },
): Accepted => {
  const opened = readTicket(office, answer.ticket, asker.oid);
  if ('refused' in opened) return refuse(office, '', opened);
  const { id, verb, reference, about } = opened.ticket;
  // A message is registered from what the server reads in it, never from what a page says of it.
  if (about !== undefined) return refuse(office, verb, { refused: 'forged' });
  const { language, ...actor } = asker;
  const command: Command = {
    id,
    verb,
    actor: { oid: actor.oid, role: actor.role, name: actor.name },
    receivedAt: office.now(),
    ...(reference ? { reference } : {}),
    input: answer.input,
    language,
  };
  const before = office.kept.find(id);
  if (opened.expired && !before) return refuse(office, verb, { refused: 'expired' });
  if (!before && reference && hasChanged(office, reference, answer.seen))
    return refuse(office, verb, { refused: 'changed' });
  return acceptCommand(office, command);
};

/** Whether anything was done to a record since its act number `seen` was its last. */
const hasChanged = (office: Office, reference: Reference, seen: number | undefined): boolean =>
  seen !== undefined && (present(office, reference)?.ledger.at(-1)?.n ?? seen) !== seen;

/**
 * Accepts a command: checks the role, validates against the register's columns, decides on the record as it stands and
 * stores the command in one durable transaction. Synchronous: when it returns a receipt, the disk has it.
 * Same id again: the same receipt. Same id with other content: refused (DESIGN §3).
 */
export const acceptCommand = (office: Office, command: Command): Accepted => {
  const digest = digestOf(office, command);
  const before = office.kept.find(command.id);
  if (before)
    return before.digest === digest ? receiptFor(before) : refuse(office, command.verb, { refused: 'otherContent' });
  const verb = verbOf(command.verb);
  if (!verb) return refuse(office, command.verb, { refused: 'unknownVerb' });
  const acceptedAt = office.now();
  const allowed = mayAct(office, verb, command);
  if ('refused' in allowed) return refuse(office, verb.verb, allowed);
  const checked = read(office, verb, command.input, acceptedAt);
  if ('faults' in checked) return refuse(office, verb.verb, { refused: 'fields', faults: checked.faults });
  const state = fold(allowed.record?.ledger ?? []);
  const decision = decide(office, verb, state, { ...command, acceptedAt }, checked.given);
  if ('refused' in decision) return refuse(office, verb.verb, decision);
  if (isTooLong(command, decision)) return refuse(office, verb.verb, { refused: 'actTooLong' });
  return keep(office, verb, { ...command, acceptedAt, digest }, allowed.record);
};

/** Characters of one act: what is longer is evidence, cited by its digest (DESIGN §2). */
const longestAct = 12_000;

/**
 * What people write in one act is held to it. The lines that a record keeps of letters and tasks do not count: nothing
 * that is due waits because there are many. What Greffe takes back from a copy is as long as it was.
 */
const isTooLong = ({ actor }: Command, { set, why = '' }: Exclude<Decision, Refusal>): boolean => {
  const texts = [why, ...Object.values(set).filter((value) => typeof value === 'string')];
  return actor.role !== 'greffe' && texts.reduce((sum, text) => sum + text.length, 0) > longestAct;
};

const refuse = (office: Office, verb: string, refusal: Refusal): Refusal => {
  office.log({ event: 'refused', verb, because: refusal.refused });
  return refusal;
};

const actsOn = ({ register, alsoOn = [] }: Verb, on: RegisterKey): boolean => on === register || alsoOn.includes(on);

/** An officer; or Greffe itself, which notes what it finds among the messages sent: no channel can be it. */
const actsForOffice = ({ actor }: Command): boolean => isOfficer(actor) || actor.role === 'greffe';

/** Whether this person may do this to this record; what is not theirs to see does not exist for them. */
const mayAct = (office: Office, verb: Verb, command: Command): { readonly record: Present | undefined } | Refusal => {
  const record = command.reference ? present(office, command.reference) : undefined;
  if (verb.creates === 'never' && !(record && actsOn(verb, record.register))) return { refused: 'notFound' };
  switch (verb.who) {
    case 'anybody':
      return { record };
    case 'reporter':
      return actsForOffice(command) || record?.openedBy === command.actor.oid ? { record } : { refused: 'notFound' };
    case 'officers':
      return actsForOffice(command) ? { record } : { refused: 'notFound' };
    case 'grantee':
      return record && holds(record, command, office.now()) ? { record } : { refused: 'notFound' };
    case 'greffe':
      return command.actor.role === 'greffe' ? { record } : { refused: 'notFound' };
    default:
      return verb.who satisfies never;
  }
};

/** Whether this person holds the live task that the command names, on a record that is open (DESIGN §5). */
const holds = ({ state, register }: Present, { actor, input }: Command, now: string): boolean =>
  !registerOf(register).closed.includes(String(state.stage)) &&
  heldBy(state, input.grantKey, actor.oid, montrealDay(now)) !== undefined;

const keep = (
  office: Office,
  verb: Verb,
  command: Command & { readonly acceptedAt: string; readonly digest: string },
  record: Present | undefined,
): Accepted => {
  const creates = verb.creates === 'always' || (verb.creates === 'whenAbsent' && !record);
  const { reference, k } =
    creates && verb.creates === 'always' ? promise(office, verb, command) : { reference: command.reference, k: 0 };
  if (!reference) return { refused: 'notFound' };
  const register = record?.register ?? verb.opens?.(command.reference) ?? verb.register;
  const kept: KeptCommand = { ...command, reference, register, creates, k, state: 'accepted' };
  try {
    office.kept.accept(kept, wordOf(office, verb, kept));
  } catch (fault) {
    if (fault instanceof DiskFull) return refuse(office, verb.verb, { refused: 'diskFull' });
    throw fault;
  }
  office.log({ event: 'accepted', verb: verb.verb, reference });
  return receiptFor(kept);
};

/** The first reference of a command that neither index nor inbox holds, from the k-th on. */
export const promise = (
  office: Office,
  verb: Verb,
  command: { readonly id: string; readonly acceptedAt: string },
  from = 0,
): { readonly reference: Reference; readonly k: number } => {
  for (let k = from; ; k += 1) {
    const reference = referenceFor(
      registerOf(verb.register),
      montrealYear(command.acceptedAt),
      command.id,
      k,
      office.sha256,
    );
    if (!office.kept.promisedTo(reference) && !office.index.get(reference)) return { reference, k };
  }
};

/** Whom the acceptance of a command is told: the officers, unless Greffe did it, or it is a sample. */
const wordOf = (office: Office, verb: Verb, kept: KeptCommand): readonly Push[] => {
  if (kept.sample) return [];
  if (verb.tells) return verb.tells(kept, office.roster.officers());
  if (verb.who === 'greffe') return [];
  if (verb.creates === 'always') return announcements(office, kept);
  // Said afterwards that it is about the officer: the highest authority hears of it now.
  if (kept.input.aboutOfficer === true) return announcements(office, kept);
  return verb.tellsOfficers ? additions(office, kept) : [];
};

/** A card for the officer and the deputies at what a reporter adds (DESIGN §5: what it is, and none of its words). */
const additions = (office: Office, { id, reference, register, verb }: KeptCommand): readonly Push[] =>
  office.roster.officers().map(({ oid }) => ({
    id: `addition|${id}|${oid}`,
    to: oid,
    message: { kind: 'addition', reference, register, verb },
  }));

/** A card for the officer and the deputies at each new record, at once (DESIGN §5: without identities). */
const announcements = (office: Office, { reference, register, input }: KeptCommand): readonly Push[] =>
  (input.aboutOfficer === true ? office.roster.direction() : office.roster.officers()).map(({ oid }) => ({
    id: `newRecord|${reference}|${oid}`,
    to: oid,
    message: { kind: 'newRecord', reference, register },
  }));

const receiptFor = ({ id, verb, reference, register, acceptedAt }: KeptCommand): Receipt => ({
  id,
  verb,
  reference,
  register,
  acceptedAt,
});
