import { fold } from '../../ledger/fold.ts';
import { isApproved, isTombstone } from '../../ledger/tombstone.ts';
import type { CaseFileItem } from '../../ports/case-files.ts';
import type { Reference } from '../../registers/reference.ts';
import { type OwnDestruction, ownDestructionIn } from '../own-destruction.ts';

/** Why a tombstone, or its absence, is not what the acts of destruction say. */
export type TombstoneFault = 'notApproved' | 'headDiffers' | 'contentBack' | 'lost';

/** What a check of the tombstones found. */
export interface TombstoneReport {
  readonly tombstones: number;
  readonly wrong: readonly { readonly reference: Reference; readonly because: TombstoneFault }[];
}

interface Entered extends OwnDestruction {
  readonly isCarriedOut: boolean;
}

/** A record that a restored backup brought back may have been destroyed more than once. */
const entriesIn = (items: readonly CaseFileItem[]): readonly Entered[] => {
  return items
    .filter(({ register }) => register === 'destructions')
    .flatMap(({ reference, ledger }) => {
      const state = fold(ledger);
      const entry = ownDestructionIn(reference, state);
      return entry ? [{ ...entry, isCarriedOut: state.stage === 'destroyed' }] : [];
    });
};

/** A tombstone must end with an approval, and an entry among the destructions must name its head. */
const ofTombstone = ({ ledger }: CaseFileItem, entries: readonly Entered[]): TombstoneFault | undefined => {
  if (entries.length === 0 || !isApproved(ledger)) return 'notApproved';
  return entries.some(({ head }) => ledger.at(-1)?.hash === head) ? undefined : 'headDiffers';
};

/**
 * Holds the tombstones against the acts of destruction, in both directions: none stands where nothing was approved, and
 * what is entered as destroyed is a tombstone and nothing else.
 */
export const verifyTombstones = (items: readonly CaseFileItem[]): TombstoneReport => {
  const entered = entriesIn(items);
  const entries = Map.groupBy(entered, ({ reference }) => reference);
  const there = new Set(items.map(({ reference }) => reference));
  const standing = items.filter(({ ledger }) => isTombstone(ledger));
  const wrong = items.flatMap((item) => {
    const mine = entries.get(item.reference) ?? [];
    const isBack = mine.some(({ isCarriedOut }) => isCarriedOut);
    const because = isTombstone(item.ledger) ? ofTombstone(item, mine) : isBack ? 'contentBack' : undefined;
    return because === undefined ? [] : [{ reference: item.reference, because }];
  });
  const lost = [...entries]
    .filter(([reference, mine]) => !there.has(reference) && mine.some(({ isCarriedOut }) => isCarriedOut))
    .map(([reference]) => ({ reference, because: 'lost' as const }));
  return { tombstones: standing.length, wrong: [...wrong, ...lost] };
};
