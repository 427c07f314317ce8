import { type Act, type ForgottenAct, isForgotten, type Sha256 } from './act.ts';
import { forget } from './chain.ts';
import { sealedPart } from './opening.ts';

/** The act by which the officer approves the destruction of one of our own records: the last of its ledger. */
export const approvalVerb = 'approveDestruction';

/**
 * Whether a ledger says nothing any more: every act kept its place in the chain, and lost content and salt (s. 23). A
 * ledger that could not be read is no tombstone.
 */
export const isTombstone = (ledger: readonly Act[]): ledger is readonly ForgottenAct[] =>
  ledger.length > 0 && ledger.every((act) => isForgotten(act) && act.n > 0);

/** Whether the officer has approved the destruction of the record: nothing follows that act, and the chain says so. */
export const isApproved = (ledger: readonly Act[]): boolean => ledger.at(-1)?.verb === approvalVerb;

/**
 * What stays of a ledger when its record is destroyed: the chain of hashes with the verb and the moment of each act, and
 * no content and no salt. Where older acts went to a file that is lost, the first act names the hash that it follows.
 */
export const tombstoneOf = (ledger: readonly Act[], sha256: Sha256): readonly ForgottenAct[] => {
  const sealed = sealedPart(ledger);
  return ledger.map((act, place) => ({
    ...forget(act, sha256),
    ...(place === 0 && sealed !== undefined ? { follows: sealed.hash } : {}),
  }));
};
