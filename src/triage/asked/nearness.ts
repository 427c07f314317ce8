import { wordsOf } from './expression-reader.ts';

/** What a text is made of, each with how much it says by its kind. */
export type Traits = ReadonlyMap<string, number>;

const mostLetters = 1_000;
const mostWords = 60;
/** So many letters of a word tell its meaning; endings differ by number, person and tense. */
const stem = 6;
const pairWeight = 0.5;
const meaningWeight = 0.9;
/** How much the second and the third wording of the same label add to the best. */
const furtherWeight = 0.25;

const stemOf = (word: string): string => word.slice(0, stem).replace(/s$/, '');

/** The words of a text by their beginnings, each two that stand together, and what was read of it. */
export const traitsOf = (text: string, meanings: Iterable<string>): Traits => {
  const stems = wordsOf(text.slice(0, mostLetters)).slice(0, mostWords).map(stemOf);
  return new Map([
    ...stems.slice(1).map((word, at) => [`${stems[at]} ${word}`, pairWeight] as const),
    ...stems.map((word) => [word, 1] as const),
    ...[...meanings].map((meaning) => [`#${meaning}`, meaningWeight] as const),
  ]);
};

const isPair = (trait: string): boolean => trait.includes(' ');

interface Place {
  readonly wording: number;
  readonly weight: number;
}

/** Where each trait stands among the wordings; a rare trait says more than a common one. */
const indexOf = (wordings: readonly Traits[]) => {
  const counts = new Map<string, number>();
  for (const traits of wordings) for (const trait of traits.keys()) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const weightOf = (trait: string, kind: number): number =>
    kind * Math.log(1 + wordings.length / ((counts.get(trait) ?? 0) + 0.5));
  const places = new Map<string, Place[]>();
  for (const [wording, traits] of wordings.entries())
    for (const [trait, kind] of traits) {
      const place = { wording, weight: weightOf(trait, kind) };
      const there = places.get(trait);
      if (there === undefined) places.set(trait, [place]);
      else there.push(place);
    }
  /** A pair that no wording has says nothing: its words are counted already. */
  const lengthOf = (traits: Traits): number =>
    Math.hypot(
      ...[...traits].map(([trait, kind]) => (isPair(trait) && !counts.has(trait) ? 0 : weightOf(trait, kind))),
    );
  return { places, weightOf, lengths: wordings.map(lengthOf), lengthOf };
};

/** The best of several, with a little of the next two. */
const together = (all: readonly number[]): number => {
  const [first = 0, second = 0, third = 0] = all.toSorted((a, b) => b - a);
  return first + furtherWeight * ((second + third) / 2);
};

/**
 * How near a text is to the wordings of each label, from 0 to a little above 1: the cosine of their traits, the rare
 * ones weighing more. Pure and deterministic.
 */
export const nearnessTo = <L extends string>(known: readonly (readonly [L, Traits])[]) => {
  const { places, weightOf, lengths, lengthOf } = indexOf(known.map(([, traits]) => traits));
  return (traits: Traits): ReadonlyMap<L, number> => {
    const shared = new Map<number, number>();
    for (const [trait, kind] of traits) {
      const weight = weightOf(trait, kind);
      for (const place of places.get(trait) ?? [])
        shared.set(place.wording, (shared.get(place.wording) ?? 0) + weight * place.weight);
    }
    const length = lengthOf(traits);
    const near = new Map<L, number[]>();
    for (const [wording, product] of shared) {
      const label = known[wording]?.[0];
      if (label === undefined) continue;
      const cosine = product / (length * (lengths[wording] ?? 1));
      const there = near.get(label);
      if (there === undefined) near.set(label, [cosine]);
      else there.push(cosine);
    }
    return new Map([...near].map(([label, all]) => [label, together(all)]));
  };
};
