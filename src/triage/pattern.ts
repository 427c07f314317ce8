import type { Lexicon, WordKey } from './lexicon.ts';
import { type NamedPatterns, type Part, type PartsReader, partsReader } from './pattern-parts.ts';

export type { NamedPatterns } from './pattern-parts.ts';

/** A pattern read into a graph that is walked word by word; how one is written stands in `pattern-parts.ts`. */
export type PatternNode =
  | { readonly kind: 'end' }
  | { readonly kind: 'word'; readonly symbol: WordKey; readonly next: PatternNode }
  | { readonly kind: 'any'; readonly most: number; readonly next: PatternNode }
  /** What may follow, by its first word; `rest` is what does not begin with a word. */
  | {
      readonly kind: 'either';
      readonly byWord: ReadonlyMap<WordKey, readonly PatternNode[]>;
      readonly rest: readonly PatternNode[];
    };

/** A pattern: the words with which it may begin, and its graph, made when a mail first needs it. */
export interface Pattern {
  readonly first: readonly WordKey[];
  /** One of these stands further on wherever it is found; none where it is one word. */
  readonly later: readonly WordKey[];
  /** Whether it is one word and no more. */
  readonly single: boolean;
  readonly node: () => PatternNode;
}

const end: PatternNode = { kind: 'end' };

/** Reads patterns that share their named ones. Throws where one cannot be read: they are ours, and a wrong one is a fault. */
export const patternReader = (named: NamedPatterns, words: Lexicon): ((text: string) => readonly Pattern[]) => {
  const read: PartsReader = partsReader(named);
  const known = new Set<readonly Part[]>();
  const learn = (parts: readonly Part[]): void => {
    if (known.has(parts)) return;
    known.add(parts);
    for (const part of parts)
      if (part.kind === 'words') part.words.forEach(words.symbol);
      else if (part.kind === 'group') part.options.forEach(learn);
  };
  return (text) => {
    const parts = read(text);
    learn(parts);
    const [only, ...others] = parts;
    const options = only?.kind === 'group' && others.length === 0 && !only.optional ? only.options : [parts];
    return options.map((option) => patternOf(option, words, text));
  };
};

/** Reads a pattern by itself: each of its alternatives is one. */
export const readPattern = (text: string, named: NamedPatterns, words: Lexicon): readonly Pattern[] =>
  patternReader(named, words)(text);

const patternOf = (parts: readonly Part[], words: Lexicon, text: string): Pattern => {
  const { words: first, empty } = firstOf(parts, words);
  if (empty || first.size === 0) throw new Error(`a pattern begins with a word: ${text}`);
  let made: PatternNode | undefined;
  const node = (): PatternNode => {
    made ??= graph(parts, end, words);
    return made;
  };
  const [only] = parts;
  const single = parts.length === 1 && only?.kind === 'words' && only.words.length === 1;
  return { first: [...first], later: single ? [] : laterIn(parts, words), single, node };
};

/** The words of which one must follow: those that begin the last part that may not be missing. */
const laterIn = (parts: readonly Part[], words: Lexicon): readonly WordKey[] => {
  for (const [at, part] of [...parts.entries()].toReversed()) {
    if (part.kind === 'words' && (at > 0 || part.words.length > 1)) return [words.symbol(part.words.at(-1) ?? '')];
    if (at === 0) return [];
    const { words: found, empty } = firstOf([part], words);
    if (!empty) return [...found];
  }
  return [];
};

interface First {
  readonly words: ReadonlySet<WordKey>;
  /** Whether nothing at all may stand here. */
  readonly empty: boolean;
}

const firstOf = (parts: readonly Part[], words: Lexicon): First => {
  const [alone] = parts;
  if (alone?.kind === 'words') return { words: new Set([words.symbol(alone.words[0] ?? '')]), empty: false };
  const found = new Set<WordKey>();
  for (const part of parts) {
    if (part.kind === 'gap') return { words: new Set(), empty: true };
    if (part.kind === 'words') {
      const [word] = part.words;
      if (word !== undefined) found.add(words.symbol(word));
      return { words: found, empty: false };
    }
    const options = part.options.map((option) => firstOf(option, words));
    for (const option of options) for (const word of option.words) found.add(word);
    if (!part.optional && !options.some(({ empty }) => empty)) return { words: found, empty: false };
  }
  return { words: found, empty: true };
};

/** From the last part to the first: each knows what follows it. */
const graph = (parts: readonly Part[], next: PatternNode, words: Lexicon): PatternNode =>
  parts.reduceRight<PatternNode>((after, part) => before(part, after, words), next);

/** Choices within choices become one: a mail's word is looked up once, however many ways a pattern may go on. */
const either = (options: readonly PatternNode[]): PatternNode => {
  const byWord = new Map<WordKey, PatternNode[]>();
  const rest: PatternNode[] = [];
  const add = (key: WordKey, next: PatternNode): void => {
    const there = byWord.get(key);
    if (there === undefined) byWord.set(key, [next]);
    else if (!there.includes(next)) there.push(next);
  };
  for (const option of options)
    if (option.kind === 'word') add(option.symbol, option.next);
    else if (option.kind === 'either') {
      for (const [key, nexts] of option.byWord) for (const next of nexts) add(key, next);
      rest.push(...option.rest.filter((one) => !rest.includes(one)));
    } else if (!rest.includes(option)) rest.push(option);
  return { kind: 'either', byWord, rest };
};

const before = (part: Part, after: PatternNode, words: Lexicon): PatternNode => {
  switch (part.kind) {
    case 'words':
      return part.words.reduceRight<PatternNode>(
        (following, word) => ({ kind: 'word', symbol: words.symbol(word), next: following }),
        after,
      );
    case 'gap':
      return { kind: 'any', most: part.most, next: after };
    case 'group': {
      const options = part.options.map((option) => graph(option, after, words));
      return either(part.optional ? [...options, after] : options);
    }
  }
};
