import type { Found } from './find.ts';
import type { ClassName } from './phrases/classes.ts';
import type { Together } from './phrases/together.ts';
import { sentence, type Tokens } from './tokens.ts';

/** A family of words found in a text. */
export type Part = Found<ClassName>;

/** Words of a sentence that are further apart say nothing together. */
const widest = 30;

/**
 * The combinations that stand in a text: one word of each family in one sentence, none of them used twice. A word of
 * denial between them takes it all back, unless it is part of what they say.
 */
export const combine = (
  tokens: Tokens,
  parts: readonly Part[],
  wanted: readonly Together[],
  denies: (token: number) => boolean,
): readonly Found<Together>[] => {
  const sentences = bySentence(tokens, parts);
  return sentences.flatMap((inIt) => {
    const names = new Set(inIt.map(({ phrase }) => phrase));
    if (names.size < 2) return [];
    return wanted.flatMap((one) => {
      const chosen = one.all.every((name) => names.has(name)) ? choose(inIt, one.all) : undefined;
      return chosen === undefined ? [] : (joined(one, chosen, denies) ?? []);
    });
  });
};

const bySentence = (tokens: Tokens, parts: readonly Part[]): readonly (readonly Part[])[] => {
  const sentences: Part[][] = [[]];
  let read = 0;
  for (const part of parts) {
    for (; read <= part.from; read += 1) if (read > 0 && tokens.parted[read] === sentence) sentences.push([]);
    sentences.at(-1)?.push(part);
  }
  return sentences;
};

/** One of each, the first that leaves room for the others; the longest names come first in `all`'s order. */
const choose = (inIt: readonly Part[], all: readonly ClassName[]): readonly Part[] | undefined => {
  const chosen: Part[] = [];
  // What takes many words is chosen first, so that a single word is not taken from within it.
  const order = all.toSorted((a, b) => longest(inIt, b) - longest(inIt, a));
  for (const name of order) {
    const found = inIt.find((part) => part.phrase === name && !chosen.some((other) => overlap(part, other)));
    if (found === undefined) return undefined;
    chosen.push(found);
  }
  return chosen;
};

const longest = (inIt: readonly Part[], name: ClassName): number =>
  Math.max(...inIt.filter(({ phrase }) => phrase === name).map(({ from, to }) => to - from));

const overlap = (one: Part, other: Part): boolean => one.from < other.to && other.from < one.to;

const joined = (
  phrase: Together,
  chosen: readonly Part[],
  denies: (token: number) => boolean,
): Found<Together> | undefined => {
  const from = Math.min(...chosen.map((part) => part.from));
  const to = Math.max(...chosen.map((part) => part.to));
  if (to - from > widest) return undefined;
  if (phrase.evenDenied !== true)
    for (let at = from; at < to; at += 1)
      if (denies(at) && !chosen.some((part) => part.from <= at && at < part.to)) return undefined;
  return { phrase, from, to };
};
