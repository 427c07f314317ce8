import type { MessageType } from '../types.ts';
import { type Phrase, phrases } from './phrase.ts';

/** What shows that a message is of another kind: a type has to weigh more than the gates that stand before it. */
export interface Gate {
  /** The types that it stands before; all of them when it names none. */
  readonly before?: readonly MessageType[];
  readonly phrases: readonly Phrase[];
}

/** Phrases that speak against, each of the same weight. */
export const against = (weight: number, ...patterns: readonly string[]): readonly Phrase[] =>
  phrases('speaksAgainst', weight, ...patterns);
