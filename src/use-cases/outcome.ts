import type { ProvisionId } from '../law/provisions.ts';
import type { Receipt } from '../ports/kept.ts';
import type { Gap } from '../registers/register.ts';
import type { FieldFaults } from '../registers/validate.ts';

/**
 * Why something is not done, as a value (DESIGN §8).
 * `notFound` is also what anybody gets for a record that is not theirs to see.
 */
export type Because =
  | 'fields'
  | 'notAllowed'
  | 'notFound'
  | 'gaps'
  | 'wrongStage'
  /** The record is no longer as the card showed it. */
  | 'changed'
  | 'otherContent'
  | 'expired'
  | 'notYours'
  | 'forged'
  | 'unknownVerb'
  | 'diskFull'
  | 'fileTooLarge'
  /** The record or the task names as many files as it can. */
  | 'filesFull'
  /** With what stands already, the act would be longer than a ledger takes. */
  | 'actTooLong'
  | 'fileGone'
  | 'notNow'
  | 'later';

export interface Refusal {
  readonly refused: Because;
  /** Field by field, when the input is at fault. */
  readonly faults?: FieldFaults;
  /** Item by item, when something must be there first. */
  readonly gaps?: readonly Gap[];
  readonly provision?: ProvisionId;
}

export type Outcome<T> = T | Refusal;

export const isRefusal = (outcome: object): outcome is Refusal => 'refused' in outcome;

/** What a channel gets for a command: the receipt, or why not. */
export type Accepted = Outcome<Receipt>;
