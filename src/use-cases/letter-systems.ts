import { fold } from '../ledger/fold.ts';
import type { LetterSystem } from '../ports/letters.ts';
import { isUnknown } from '../registers/column.ts';
import type { SystemState } from '../registers/systems.ts';
import type { Office } from './office.ts';
import { othersIn } from './others.ts';

/** Entries of the register that are closed: a company has some dozens. */
const mostClosed = 500;

const closedIn = ({ index }: Office): readonly SystemState[] =>
  index
    .page({ register: 'systems', open: false, sort: 'newest', size: mostClosed })
    .map(({ reference }) => fold(index.get(reference)?.ledger ?? []) as SystemState);

const months = (kept: SystemState['keptMonths']): number | undefined =>
  kept === undefined || isUnknown(kept) ? undefined : kept.about;

/**
 * The systems as letters speak of them (s. 8; policy, rows 15, 29 and 42): what the officer entered or corrected in the
 * register of systems. A system that is in no entry yet stands as the company names it; a retired one is no longer in
 * use, unless it was entered again.
 */
export const systemsForLetters = (office: Office): readonly LetterSystem[] => {
  const open = othersIn(office)
    .open('systems')
    .map(({ state }) => state as SystemState);
  const closed = closedIn(office);
  return office.company.systems.map((system): LetterSystem => {
    const { key, name } = system;
    const inUse = open.find((state) => state.system === key);
    const entry = inUse ?? closed.find((state) => state.system === key);
    if (entry === undefined) return { ...system, inUse: true };
    const { kinds, purposes, accessBy, keptMonths, provider, outsideQuebec } = entry;
    return {
      key,
      name,
      inUse: inUse !== undefined,
      kinds,
      purposes,
      accessBy,
      keptMonths: months(keptMonths),
      provider: provider ?? system.provider,
      outsideQuebec,
    };
  });
};
