import type { ClassName } from './phrases/classes/index.ts';
import { leaningsOf } from './phrases/leanings/index.ts';
import type { Weights } from './phrases/leanings/read-leanings.ts';
import type { Read } from './reader.ts';
import { comma } from './tokens.ts';
import { type MessageType, messageTypes } from './types.ts';
import type { Where } from './weigh.ts';
import { wordsOf } from './words.ts';

/** A family or a word that stands in a message, at the first place where it does. */
export interface Trait {
  readonly name: string;
  readonly where: Where;
  readonly from: number;
  readonly to: number;
}

/** What is known of a message besides its words: each from 0 to about 2. */
export interface Circumstances {
  readonly gate: number;
  readonly context: number;
  readonly asked: number;
  readonly length: number;
}

export type Leaning = Readonly<Record<MessageType, number>>;
/** What each family and each word speaks for. */
export type Leanings = (name: string) => Weights;

/** What these families name is not wanted where a negation stands just before: *do not delete*. */
const deniable: ReadonlySet<ClassName> = new Set(['erase', 'obtain', 'correct', 'complains', 'exporting', 'closeIt']);
const reach = 4;

const isDenied = ({ tokens, denies }: Read, at: number): boolean => {
  for (let before = at; before > at - reach && before > 0; before -= 1) {
    if ((tokens.parted[before] ?? comma) >= comma) return false;
    if (denies(before - 1)) return true;
  }
  return false;
};

/** A text as it was read, and which of its words count. */
export interface Speaking {
  readonly where: Where;
  readonly text: string;
  readonly read: Read;
  readonly counts: (token: number) => boolean;
}

/** The families and words of a message: of its subject, and of what its sender wrote or passed on. */
export const traitsOf = (parts: readonly Speaking[]): readonly Trait[] => {
  const traits = new Map<string, Trait>();
  for (const { where, text, read, counts } of parts) {
    const add = (name: string, { from, to }: { readonly from: number; readonly to: number }): void => {
      if (!traits.has(name)) traits.set(name, { name, where, from, to });
    };
    for (const part of read.parts)
      if (counts(part.from) && !(deniable.has(part.phrase) && isDenied(read, part.from))) add(`@${part.phrase}`, part);
    for (const word of wordsOf(text, read.tokens, counts, where === 'subject')) add(word.name, word);
  }
  return [...traits.values()];
};

/** So many traits a message of ordinary length has. */
const usual = 60;

/** What each trait counts: in a long message any word may stand, and each says less. */
export const shareOf = (traits: readonly Trait[]): number => Math.min(1, Math.sqrt(usual / Math.max(1, traits.length)));

/** How much each trait speaks for a type, in natural logarithms of odds: below zero it speaks against it. */
export const weightOf = (name: string, type: MessageType): number =>
  leaningsOf(name).find(([one]) => one === type)?.[1] ?? 0;

/** Which types the words of a message lean to, one by one and in no order. */
export const leaningOf = (
  traits: readonly Trait[],
  around: Circumstances,
  leanings: Leanings = leaningsOf,
): Leaning => {
  const sums = Object.fromEntries(messageTypes.map((type) => [type, 0])) as Record<MessageType, number>;
  const add = (name: string, value: number): void => {
    for (const [type, weight] of leanings(name)) sums[type] += weight * value;
  };
  const share = shareOf(traits);
  for (const { name } of traits) add(name, share);
  for (const [name, value] of Object.entries(around)) add(`#${name}`, value);
  add('#always', 1);
  return sums;
};
