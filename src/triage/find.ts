import type { WordKey } from './lexicon.ts';
import { firstSymbols, type PatternNode } from './pattern.ts';
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
  readonly node: PatternNode;
}

/** Phrases by the words with which they may begin. */
export type ByFirstWord<P> = ReadonlyMap<WordKey, readonly Ready<P>[]>;

/** Puts phrases where they are looked up. */
export const byFirstWord = <P>(phrases: readonly Ready<P>[]): ByFirstWord<P> => {
  const begun = new Map<WordKey, Ready<P>[]>();
  for (const ready of phrases)
    for (const symbol of firstSymbols(ready.node)) {
      const there = begun.get(symbol);
      if (there === undefined) begun.set(symbol, [ready]);
      else there.push(ready);
    }
  return begun;
};

/**
 * Every phrase in a text, in the order of the words. No phrase reaches over the end of a sentence, so that the work
 * is bounded by the sentences however hostile the text; and no gap skips one of the `barred` words, or a comma.
 */
export const findPhrases = <P>(
  tokens: Tokens,
  phrases: ByFirstWord<P>,
  barred: ReadonlySet<WordKey> = new Set(),
): readonly Found<P>[] => {
  const found: Found<P>[] = [];
  const closed = tokens.symbols.map(
    (symbols, at) => (tokens.parted[at] ?? sentence) >= comma || symbols.some((symbol) => barred.has(symbol)),
  );
  for (let at = 0; at < tokens.count; at += 1)
    for (const symbol of tokens.symbols[at] ?? [])
      for (const { phrase, node } of phrases.get(symbol) ?? []) {
        const to = walk(node, { tokens, closed, first: at }, at);
        if (to > 0) found.push({ phrase, from: at, to });
      }
  return found;
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
