import { type Traits, traitsOf } from './nearness.ts';

/** Counted into each side, so that a word of one side alone is no proof. */
const doubt = 0.5;
/** What a word says that neither side has: a little against. */
const unknownWord = -0.5;
const most = 6;
const least = -5;

const wordsOnly = (traits: Traits): readonly string[] => [...traits.keys()].filter((trait) => !trait.includes(' '));

const countOf = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of wordsOnly(traitsOf(text, []))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/**
 * To which of two sides the words of a text lean: above 0 to the first, from -5 to 6, as the sum of the logarithms of
 * how much oftener each word is used on the one side than on the other.
 */
export const leaningTo = (ours: readonly string[], theirs: readonly string[]) => {
  const here = countOf(ours);
  const there = countOf(theirs);
  const share = (count: number, all: number): number => (count + doubt) / (all + 2 * doubt);
  const lean = (word: string): number => {
    const [one, other] = [here.get(word) ?? 0, there.get(word) ?? 0];
    if (one + other === 0) return unknownWord;
    return Math.log(share(one, ours.length) / share(other, theirs.length));
  };
  return (text: string): number => {
    const sum = wordsOnly(traitsOf(text, [])).reduce((all, word) => all + lean(word), 0);
    return Math.max(least, Math.min(most, sum));
  };
};
