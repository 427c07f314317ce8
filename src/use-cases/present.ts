import type { Act } from '../ledger/act.ts';
import { fold, type State } from '../ledger/fold.ts';
import { openingOf } from '../ledger/opening.ts';
import type { IndexedRecord } from '../ports/record-index.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { carry } from './carry.ts';
import type { Office } from './office.ts';
import { rowIsBehind } from './write-row.ts';

/** A record as it stands for people: what SharePoint has, and on top what was accepted and is still on its way. */
export interface Present {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly ledger: readonly Act[];
  readonly state: State;
  /** Acts from this number on wait for SharePoint. */
  readonly waitingFrom: number | undefined;
  readonly indexed: IndexedRecord | undefined;
  /** Whether everything accepted on it is in SharePoint, its row included. */
  readonly isSettled: boolean;
  /** Object id of the person who opened it; empty when that was forgotten. */
  readonly openedBy: string;
  readonly openedAt: string;
}

/**
 * Reads a record from the index and the inbox: no Graph call (DESIGN §3). Undefined when neither knows it. `indexed` is
 * what the index has of it, for whoever has read that already.
 */
export const present = (
  office: Office,
  reference: Reference,
  indexed: IndexedRecord | undefined = office.index.get(reference),
): Present | undefined => {
  const waiting = office.kept.waitingOn(reference);
  const register = indexed?.register ?? waiting[0]?.register;
  if (!register || (!indexed && !waiting.some((command) => command.creates))) return undefined;
  let ledger: readonly Act[] = indexed?.ledger ?? [];
  const there = ledger.at(-1)?.n ?? 0;
  for (const command of waiting) {
    const after = carry(office, ledger, command);
    if (!('refused' in after)) ledger = after;
  }
  const opening = openingOf(ledger);
  return {
    reference,
    register,
    ledger,
    state: fold(ledger),
    waitingFrom: (ledger.at(-1)?.n ?? 0) > there ? there + 1 : undefined,
    indexed,
    isSettled: indexed !== undefined && waiting.length === 0 && !rowIsBehind(indexed),
    openedBy: opening?.actor?.oid ?? '',
    openedAt: opening?.at ?? '',
  };
};
