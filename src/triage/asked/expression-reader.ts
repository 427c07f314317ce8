import { gap, type Key, nearest, readKeys } from './spelling.ts';

/** Lists of words by what they mean: `one|two words|beginning*|one .. three`, where `..` skips up to three words. */
export type Lists<M extends string> = Readonly<Record<M, string>>;

/** A word of a text, or several that belong together, with everything that they may mean; nothing for a strange word. */
export interface Said<M extends string> {
  readonly word: string;
  readonly meanings: readonly M[];
}

interface Expression<M extends string> {
  readonly keys: readonly Key[];
  readonly meaning: M;
}

type Read = readonly (readonly Key[])[];

interface Found<M extends string> {
  readonly places: readonly number[];
  readonly meanings: readonly M[];
}

const mostWords = 60;
/** Strange words that are remembered. */
const mostSlips = 5_000;
const mostLetters = 1_000;
/** How many words `..` in an expression may skip. */
const widestGap = 3;

/** Small letters and figures without accents; apostrophes and hyphens part words. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/œ/gi, 'oe')
    .normalize('NFKD')
    .replace(/[\p{Mn}\u200B-\u200F\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Where the words of an expression stand when it begins at a place; undefined when it does not. */
const placesOf = (read: Read, wanted: readonly Key[], at: number): readonly number[] | undefined => {
  const places: number[] = [];
  let next = at;
  let most = 0;
  for (const key of wanted) {
    if (key === gap) {
      most = widestGap;
      continue;
    }
    let place = next;
    while (place <= next + most && !(read[place]?.includes(key) ?? false)) place += 1;
    if (place > next + most) return undefined;
    places.push(place);
    next = place + 1;
    most = 0;
  }
  return places;
};

/**
 * A reader of short texts in either language: accents, case and slips of the hand make no difference, and of several
 * expressions that begin at a word the longest counts. Pure, deterministic, and bounded: sixty words are read.
 */
export const expressionReader = <M extends string>(lists: readonly (readonly [M, string])[]) => {
  const keys = readKeys();
  const byFirst = new Map<Key, Expression<M>[]>();
  for (const [meaning, list] of lists)
    for (const text of list.split('|')) {
      const sequence = keys.sequence(text);
      const [first] = sequence;
      if (first === undefined) continue;
      const there = byFirst.get(first);
      if (there === undefined) byFirst.set(first, [{ keys: sequence, meaning }]);
      else there.push({ keys: sequence, meaning });
    }

  /** What begins at a word: the longest expression, or several as long. */
  const longestAt = (read: Read, at: number): Found<M> => {
    let longest: Found<M> = { places: [], meanings: [] };
    for (const key of read[at] ?? [])
      for (const { keys: wanted, meaning } of byFirst.get(key) ?? []) {
        const places = placesOf(read, wanted, at);
        if (places === undefined || places.length < longest.places.length) continue;
        const meanings = places.length > longest.places.length ? [] : longest.meanings;
        longest = { places, meanings: [...new Set([...meanings, meaning])] };
      }
    return longest;
  };

  /** Looking for the nearest word is the slow part, and people make the same slips. */
  const slipped = new Map<string, readonly Key[]>();
  const meant = (word: string): readonly Key[] => {
    const known = keys.of(word) ?? slipped.get(word);
    if (known !== undefined) return known;
    const found = nearest(keys, word);
    if (slipped.size < mostSlips) slipped.set(word, found);
    return found;
  };

  return (text: string): readonly Said<M>[] => {
    const words = wordsOf(text.slice(0, mostLetters)).slice(0, mostWords);
    const read: Read = words.map(meant);
    const taken = new Set<number>();
    return words.flatMap((word, at) => {
      if (taken.has(at)) return [];
      const { places, meanings } = longestAt(read, at);
      for (const place of places) taken.add(place);
      return [{ word, meanings }];
    });
  };
};
