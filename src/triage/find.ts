import type { WordKey } from './lexicon.ts';
import type { Pattern, PatternNode } from './pattern.ts';
import { comma, sentence, type Tokens } from './tokens.ts';

/** A pattern found: words `from` to `to`, the last not included. */
export interface Found<P> {
  readonly phrase: P;
  readonly from: number;
  readonly to: number;
}

/** A phrase with its pattern read. */
export interface Ready<P> {
  readonly phrase: P;
  readonly pattern: Pattern;
}

/** Phrases by the words with which they may begin, and by those of which one must follow. */
export interface ByFirstWord<P> {
  readonly phrases: readonly Ready<P>[];
  /** By their place among the phrases. */
  readonly begun: ReadonlyMap<WordKey, readonly number[]>;
  readonly followed: ReadonlyMap<WordKey, readonly number[]>;
}

/** Puts phrases where they are looked up. */
export const byFirstWord = <P>(phrases: readonly Ready<P>[]): ByFirstWord<P> => {
  const begun = new Map<WordKey, number[]>();
  const followed = new Map<WordKey, number[]>();
  const add = (map: Map<WordKey, number[]>, key: WordKey, one: number): void => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [one]);
    else there.push(one);
  };
  for (const [at, { pattern }] of phrases.entries()) {
    for (const symbol of pattern.first) add(begun, symbol, at);
    for (const symbol of pattern.later) add(followed, symbol, at);
  }
  return { phrases, begun, followed };
};

/**
 * Every phrase in a text, in the order of the words. No phrase reaches over the end of a sentence, so that the work
 * is bounded by the sentences however hostile the text; and no gap skips one of the `barred` words, or a comma.
 */
export const findPhrases = <P>(
  tokens: Tokens,
  { phrases, begun, followed }: ByFirstWord<P>,
  barred: ReadonlySet<WordKey> = new Set(),
): readonly Found<P>[] => {
  const found: Found<P>[] = [];
  const closed = tokens.symbols.map(
    (symbols, at) => (tokens.parted[at] ?? sentence) >= comma || symbols.some((symbol) => barred.has(symbol)),
  );
  /** For each phrase the last sentence that has a word it cannot do without. */
  const possible = new Int32Array(phrases.length).fill(-1);
  for (let start = 0; start < tokens.count; ) {
    const end = sentenceEnd(tokens, start);
    for (let at = start; at < end; at += 1)
      for (const symbol of tokens.symbols[at] ?? [])
        for (const one of followed.get(symbol) ?? []) possible[one] = start;
    for (let at = start; at < end; at += 1)
      for (const symbol of tokens.symbols[at] ?? [])
        for (const one of begun.get(symbol) ?? []) {
          const ready = phrases[one];
          if (ready === undefined) continue;
          const { phrase, pattern } = ready;
          if (!pattern.single && pattern.later.length > 0 && possible[one] !== start) continue;
          const to = pattern.single ? at + 1 : walk(pattern.node(), { tokens, closed, first: at }, at);
          if (to > 0) found.push({ phrase, from: at, to });
        }
    start = end;
  }
  return found;
};

const sentenceEnd = (tokens: Tokens, start: number): number => {
  let end = start + 1;
  while (end < tokens.count && tokens.parted[end] !== sentence) end += 1;
  return end;
};

interface Walk {
  readonly tokens: Tokens;
  /** The words that no gap skips. */
  readonly closed: readonly boolean[];
  readonly first: number;
}

/** The symbols of the word at a place, where a phrase that began earlier may still go on. */
const symbolsAt = ({ tokens, first }: Walk, at: number): readonly WordKey[] =>
  at < tokens.count && (at === first || tokens.parted[at] !== sentence) ? (tokens.symbols[at] ?? []) : [];

/** Where the pattern ends when it begins here; -1 when it does not. */
const walk = (node: PatternNode, here: Walk, at: number): number => {
  switch (node.kind) {
    case 'end':
      return at;
    case 'word':
      return symbolsAt(here, at).includes(node.symbol) ? walk(node.next, here, at + 1) : -1;
    case 'either': {
      for (const symbol of symbolsAt(here, at))
        for (const next of node.byWord.get(symbol) ?? []) {
          const to = walk(next, here, at + 1);
          if (to >= 0) return to;
        }
      for (const other of node.rest) {
        const to = walk(other, here, at);
        if (to >= 0) return to;
      }
      return -1;
    }
    case 'any': {
      for (let skipped = 0; skipped <= node.most; skipped += 1) {
        // What is said after a comma is said of something else, unless it is the next word.
        if (skipped > 0 && (here.closed[at + skipped - 1] ?? true)) return -1;
        const to = walk(node.next, here, at + skipped);
        if (to >= 0) return to;
      }
      return -1;
    }
  }
};
