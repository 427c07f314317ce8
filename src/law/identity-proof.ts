import type { Day } from './day.ts';
import type { Duty } from './duty.ts';

/** What is owed because of a proof of identity that was destroyed once checked. */
export const proofDutyKeys = ['proofInMailbox'] as const;
export type ProofDutyKey = (typeof proofDutyKeys)[number];

/** A proof of identity that was checked. Days are civil days in Montréal. */
export interface ProofStanding {
  readonly destroyedOn?: Day | undefined;
  /** When the mail that brought it was deleted from the mailbox, by the officer's own hand. */
  readonly leftMailboxOn?: Day | undefined;
}

/**
 * Checked and destroyed here, a proof that came by mail is still in the mailbox: its purpose is achieved there as well
 * (s. 23; s. 30 asks that identity be proved, not that the proof be kept). No section sets a day: it is the house's own.
 */
export const proofDuties = (proofs: readonly ProofStanding[]): readonly Duty<ProofDutyKey>[] => {
  const destroyed = proofs.filter(({ destroyedOn }) => destroyedOn !== undefined);
  if (destroyed.length === 0) return [];
  return [
    {
      key: 'proofInMailbox',
      to: 'applicant',
      provision: ['p39.1:23', 'p39.1:30'],
      basis: 'house',
      done: destroyed.every(({ leftMailboxOn }) => leftMailboxOn !== undefined),
      late: false,
      steps: [],
    },
  ];
};
