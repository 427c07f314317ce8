import type { Act, Actor } from '../ledger/act.ts';
import { openingOf } from '../ledger/opening.ts';
import { overflow } from '../ledger/overflow.ts';
import type { CaseFileDraft, WriteOutcome } from '../ports/case-files.ts';
import type { KeptCommand } from '../ports/kept.ts';
import type { Reference } from '../registers/reference.ts';
import { promise } from './accept.ts';
import { delay, delayed, noDelay } from './backoff.ts';
import { carry } from './carry.ts';
import { putLineOf } from './facts.ts';
import type { Office } from './office.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Refusal } from './outcome.ts';
import { draftOf } from './project.ts';
import { finish, settleEvidence } from './settle.ts';
import { take } from './take.ts';
import { verbOf } from './verbs/index.ts';
import { rowIsBehind, writeRow } from './write-row.ts';

/** `done`: nothing of the record waits any more. `later`: it is kept, and will be tried again. */
export type Performed = 'done' | 'later';

/** What time alone brings about is done by Greffe itself (DESIGN §2). */
export const greffe: Actor = { oid: 'greffe', role: 'greffe', name: 'Greffe' };

/** Conflicts in a row after which somebody else shall go first. */
const mostTries = 5;
/** A ledger longer than this sends its older acts to a file: far below what a multi-line column holds (DESIGN §2). */
const longestLedger = 30_000;

/**
 * Carries the accepted commands of one record to SharePoint, in the order of acceptance, one record at a time: decides
 * on the ledger as it stands, writes case file and row in one round trip, and after a conflict or an unknown outcome
 * looks before it writes again (DESIGN §3). Never throws for what the tenant answers.
 */
export const perform = (office: Office, reference: Reference): Promise<Performed> =>
  oneAtATime(office, reference, () => performNow(office, reference));

const performNow = async (office: Office, first: Reference): Promise<Performed> => {
  let reference = first;
  const began = office.now();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const waiting = office.kept.waitingOn(reference);
    const indexed = office.index.get(reference);
    if (waiting.length === 0) return indexed && rowIsBehind(indexed) ? writeRow(office, reference) : 'done';
    // The index was lost, or does not have it yet: an act is not refused for a record that nobody has looked for.
    const isLost = !indexed && !waiting.some(({ creates }) => creates);
    if (isLost && (await look(office, reference, waiting, 'unknown')) === undefined) return 'later';
    if (isLost) continue;
    const carried = carryAll(office, indexed?.ledger ?? [], waiting);
    if (carried.refused.length > 0) refuseLater(office, carried.refused);
    if (carried.ledger === indexed?.ledger || carried.ledger.length === 0) {
      finish(office, reference, carried.done);
      continue;
    }
    const register = waiting[0]?.register ?? 'incidents';
    if ((await settleEvidence(office, reference, waiting, carried.done)) === 'later')
      return wait(office, reference, 'evidence') ?? 'later';
    const ledger = await shortened(office, reference, carried.ledger);
    if (!ledger) return wait(office, reference, 'evidence') ?? 'later';
    const draft = draftOf(office, reference, register, ledger, indexed);
    const outcome = await office.caseFiles.write(draft);
    if (outcome.kind === 'written') return written(office, draft, carried.done, outcome, began);
    const next = await afterwards(office, reference, waiting, outcome);
    if (next === undefined) return 'later';
    reference = next;
  }
  return wait(office, reference, 'conflict') ?? 'later';
};

interface Carried {
  readonly ledger: readonly Act[];
  readonly done: readonly string[];
  readonly refused: readonly { readonly command: KeptCommand; readonly refusal: Refusal }[];
}

/** Adds what was accepted to a ledger; what somebody faster has made impossible is set aside. */
const carryAll = (office: Office, ledger: readonly Act[], waiting: readonly KeptCommand[]): Carried => {
  let after = ledger;
  const done: string[] = [];
  const refused: { command: KeptCommand; refusal: Refusal }[] = [];
  for (const command of waiting) {
    const carried = carry(office, after, command);
    if ('refused' in carried) refused.push({ command, refusal: carried });
    else {
      after = carried;
      done.push(command.id);
    }
  }
  return { ledger: after, done, refused };
};

/** Somebody was faster: the author is told, but for Greffe itself, and what they typed stays readable to them. */
const refuseLater = (office: Office, refused: Carried['refused']): void => {
  for (const { command, refusal } of refused) {
    const { id, reference, actor } = command;
    const message = { kind: 'refusedLater', commandId: id, reference } as const;
    const told = actor.role === 'greffe' ? [] : [{ id: `refused|${id}`, to: actor.oid, message }];
    office.kept.refused(id, office.now(), JSON.stringify(refusal), told);
    office.log({ event: 'refused', verb: command.verb, because: refusal.refused });
  }
};

/** A ledger that grew too long, begun anew after its acts were written to a file; undefined when that must wait. */
const shortened = async (
  office: Office,
  reference: Reference,
  ledger: readonly Act[],
): Promise<readonly Act[] | undefined> => {
  if (JSON.stringify(ledger).length <= longestLedger) return ledger;
  const shorter = overflow(ledger, greffe, office.randomness(16), office.sha256);
  if (!shorter) return ledger;
  const kept = await office.caseFiles.putEvidence(reference, shorter.file, shorter.content);
  return kept.kind === 'kept' ? shorter.ledger : undefined;
};

const written = (
  office: Office,
  { reference, register, ledger }: CaseFileDraft,
  done: readonly string[],
  outcome: WriteOutcome & { kind: 'written' },
  began: string,
): Promise<Performed> | Performed => {
  const acts = ledger.at(-1)?.n ?? 0;
  const row = outcome.row && { ...outcome.row, act: acts };
  const record = { reference, register, ledger, ...outcome.at, ...(row ? { row } : {}) };
  office.index.put(record, putLineOf(office, register, ledger));
  finish(office, reference, done);
  noDelay(office, reference);
  office.log({ event: 'performed', reference, acts, ms: Date.parse(office.now()) - Date.parse(began) });
  return outcome.row || register === 'office' ? 'done' : writeRow(office, reference);
};

/** What to do after a write that did not say "written": the reference to go on with; undefined when it must wait. */
const afterwards = async (
  office: Office,
  reference: Reference,
  waiting: readonly KeptCommand[],
  outcome: Exclude<WriteOutcome, { kind: 'written' }>,
): Promise<Reference | undefined> => {
  switch (outcome.kind) {
    case 'later':
      return wait(office, reference, 'throttled', outcome.afterMs);
    case 'broken':
      return wait(office, reference, `broken ${outcome.status} ${outcome.code}`);
    case 'conflict':
    case 'unknown':
    case 'taken':
      return look(office, reference, waiting, outcome.kind);
    default:
      return outcome satisfies never;
  }
};

/**
 * Reads the item. Our command id in its first act: done, go on. Another's: the next reference that the id makes, and
 * word to the reporter. Nothing found: not proof of absence, so wait and look again — never the next reference.
 */
const look = async (
  office: Office,
  reference: Reference,
  waiting: readonly KeptCommand[],
  why: 'conflict' | 'unknown' | 'taken',
): Promise<Reference | undefined> => {
  const register = waiting[0]?.register ?? 'incidents';
  const found = await office.caseFiles.find(register, reference);
  if (found.kind === 'later') return wait(office, reference, why, found.afterMs);
  if (found.kind === 'notFound') return wait(office, reference, why);
  const creating = waiting.find((command) => command.creates && verbOf(command.verb)?.creates === 'always');
  if (creating && openingOf(found.item.ledger)?.id !== creating.id) return renamed(office, creating);
  take(office, found.item);
  return reference;
};

const renamed = (office: Office, command: KeptCommand): Reference => {
  const verb = verbOf(command.verb);
  if (!verb) return command.reference;
  const { reference, k } = promise(office, verb, command, command.k + 1);
  office.kept.rename(command.id, reference, k, [
    {
      id: `renamed|${command.id}|${k}`,
      to: command.actor.oid,
      message: { kind: 'referenceChanged', before: command.reference, reference },
    },
  ]);
  return reference;
};

const wait = (office: Office, reference: Reference, because: string, afterMs?: number): undefined => {
  delay(office, reference, afterMs);
  office.log({ event: 'delayed', reference, because });
};

/** Whether a record may be tried now, or waits after what the tenant answered. */
export const mayTry = (office: Office, reference: Reference): boolean => !delayed(office, reference);
