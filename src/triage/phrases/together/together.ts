import type { ClassName } from '../classes/index.ts';
import type { SpokenType } from '../index.ts';
import type { Reason } from '../phrase.ts';

/** One family, or any of several. */
export type Need = ClassName | readonly ClassName[];

/** Families of words that say something when one of each stands in a sentence, in whatever order. */
export interface Together {
  readonly type: SpokenType;
  readonly all: readonly Need[];
  readonly weight: number;
  readonly reason: Reason;
  /** How many sentences they may be spread over; one without it. */
  readonly over?: 2 | 3;
  /** Families that speak of something else when they stand there too. */
  readonly not?: readonly ClassName[];
  /** Families that take the words of the others for themselves when they stand between them. */
  readonly notBetween?: readonly ClassName[];
  /** Only in a sentence that ends in a question mark. */
  readonly asked?: true;
  /** A negation among them does not deny what they say, but is part of it. */
  readonly evenDenied?: true;
}

type Rule = Omit<Together, 'type' | 'all' | 'weight' | 'reason'>;

/** Families that ask for something together. */
export const asks = (type: SpokenType, weight: number, all: readonly Need[], rule: Rule = {}): Together => ({
  type,
  all,
  weight,
  reason: 'asksForIt',
  ...rule,
});

/** Families that tell what happened; a negation among them is part of it. */
export const tells = (type: SpokenType, weight: number, all: readonly Need[], rule: Rule = {}): Together => ({
  type,
  all,
  weight,
  reason: 'tellsWhatHappened',
  evenDenied: true,
  ...rule,
});
