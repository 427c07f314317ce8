import type { Act, ForgottenAct } from '../ledger/act.ts';
import { isForgotten } from '../ledger/act.ts';
import { verifyChain } from '../ledger/chain.ts';
import { fold } from '../ledger/fold.ts';
import { isApproved, isTombstone, tombstoneOf } from '../ledger/tombstone.ts';
import type { IndexedRecord } from '../ports/record-index.ts';
import type { DestructionState } from '../registers/destructions.ts';
import { keepingIn } from '../registers/keeping-mark.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { wholeLedger } from './ledger-at.ts';
import type { Office } from './office.ts';
import { greffe } from './perform.ts';
import { present } from './present.ts';

/** The destruction of one of our own records, as its entry in the register of destructions has it. */
export interface OwnDestruction {
  /** The record that is destroyed. */
  readonly reference: Reference;
  /** Its entry among the destructions. */
  readonly entry: Reference;
  readonly file: string;
  readonly digest: string;
  readonly head: string;
}

/** Made from the record and its approval alone: another instance, or this one after a restart, comes to the same entry. */
const idOf = (reference: Reference, head: string): string => `${reference}|ownDestruction|${head.slice(0, 16)}`;

const headOf = (ledger: readonly Act[]): string => ledger.at(-1)?.hash ?? '';

/** The destruction that an entry stands for; undefined for one that somebody entered by hand. */
export const ownDestructionIn = (
  entry: Reference,
  state: Readonly<Record<string, unknown>>,
): OwnDestruction | undefined => {
  const { destroyedRecord, tombstoneFile, tombstoneDigest, tombstoneHead } = state as DestructionState;
  if (!destroyedRecord || !tombstoneFile || !tombstoneDigest || !tombstoneHead) return undefined;
  return { reference: destroyedRecord, entry, file: tombstoneFile, digest: tombstoneDigest, head: tombstoneHead };
};

/** The entry of the destruction that a record's last act approved, accepted or in SharePoint. */
const entryOf = (
  office: Office,
  { reference, ledger }: Pick<IndexedRecord, 'reference' | 'ledger'>,
): OwnDestruction | undefined => {
  const id = idOf(reference, headOf(ledger));
  const entry = office.kept.find(id)?.reference ?? office.index.openedWith(id);
  const record = entry === undefined ? undefined : present(office, entry);
  return record && ownDestructionIn(record.reference, record.state);
};

/** The tombstone of a record whose ledger is still there; `broken` when the chain does not hold. */
export const tombstoneFor = async (
  office: Office,
  { reference, ledger }: Pick<IndexedRecord, 'reference' | 'ledger'>,
): Promise<readonly ForgottenAct[] | 'later' | 'broken'> => {
  if (!verifyChain(ledger, office.sha256).ok) return 'broken';
  if (isTombstone(ledger)) return ledger;
  const whole = await wholeLedger(office, reference, ledger);
  if (whole === 'later') return 'later';
  // Older acts that are lost cannot be in it: it then begins after them, and says which hash it follows.
  return tombstoneOf(whole === 'lost' ? ledger : whole, office.sha256);
};

const approvalIn = (ledger: readonly Act[]): { readonly by: string; readonly on: string } | undefined => {
  const last = ledger.at(-1);
  const on = keepingIn(fold(ledger)).approvedOn;
  return last === undefined || isForgotten(last) || on === undefined ? undefined : { by: last.actor.name, on };
};

/**
 * Enters the destruction that the officer approved, once the approval is in SharePoint. From then on the entry says how to
 * go on, also where our own disk is lost.
 */
export const enterDestruction = async (
  office: Office,
  record: IndexedRecord,
): Promise<OwnDestruction | 'later' | 'broken'> => {
  const { reference, ledger } = record;
  const known = entryOf(office, record);
  if (known !== undefined) return known;
  const approval = approvalIn(ledger);
  if (approval === undefined || !isApproved(ledger)) return 'broken';
  const tombstone = await tombstoneFor(office, record);
  if (typeof tombstone === 'string') return tombstone;
  acceptCommand(office, {
    id: idOf(reference, headOf(ledger)),
    verb: 'enterOwnDestruction',
    actor: greffe,
    receivedAt: office.now(),
    input: {
      destroyedRecord: reference,
      approvedBy: approval.by,
      approvedOn: approval.on,
      tombstoneFile: `tombstone-${reference}.json`,
      tombstoneDigest: office.sha256(JSON.stringify(tombstone)),
      tombstoneHead: headOf(tombstone),
      tombstoneActs: { about: tombstone.at(-1)?.n ?? 0 },
    },
    language: 'fr',
  });
  return entryOf(office, record) ?? 'later';
};
