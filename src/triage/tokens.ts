import { fold, noLetter, noWord, oe } from './fold.ts';
import type { Tree, WordKey } from './lexicon.ts';

/** What stands before a word: nothing that parts, the end of a line or a colon, a comma, or the end of a sentence. */
export const joined = 0;
export const line = 1;
export const comma = 2;
export const sentence = 3;

/** The words of a text, in columns: where each begins and ends, what it is to the patterns, what parts it from the last. */
export interface Tokens {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly symbols: readonly (readonly WordKey[])[];
  readonly parted: readonly number[];
  /** Words after which a question mark stands. */
  readonly asked: ReadonlySet<number>;
}

/** Of a longer text the beginning is read: what a person asks for stands there, and nobody can make reading slow. */
export const readAtMost = 12_000;

const o = fold(0x6f);
const e = fold(0x65);

const isHardStop = (code: number): boolean =>
  code === 0x21 || code === 0x3f || code === 0x3b || code === 0x2026 || code === 0x2022;
const isSoftStop = (code: number): boolean => code === 0x3a || code === 0x28 || code === 0x29;

/** How far the blank and the punctuation before a word part it from the one before. */
interface Between {
  lines: number;
  parted: number;
  dot: boolean;
  asked: boolean;
}

const notice = (between: Between, code: number): void => {
  if (code === 0x0a) {
    between.lines += 1;
    between.parted = Math.max(between.parted, between.lines > 1 ? sentence : line);
  } else if (isHardStop(code)) {
    between.parted = sentence;
    if (code === 0x3f) between.asked = true;
  } else if (code === 0x2c) between.parted = Math.max(between.parted, comma);
  else if (isSoftStop(code)) between.parted = Math.max(between.parted, line);
  else if (code === 0x2e) between.dot = true;
  // A line that begins with a dash, a star or a number is an item of a list, and stands alone.
  else if (between.lines > 0 && (code === 0x2d || code === 0x2a)) between.parted = sentence;
};

const abbreviated = new Set(
  'art arts no nos mr mrs ms mme mlle dr st ste inc ltd tel al ss par para vs cf ex env etc boul av'.split(' '),
);

/** A full stop ends a sentence where a blank follows, unless the word before it is written short (*art.*, *M.*). */
const endsSentence = (between: Between, gap: number, last: string): boolean =>
  between.dot && gap > 1 && (between.lines > 0 || (last.length > 1 && !abbreviated.has(last.toLowerCase())));

/** Parts a text into words and walks each through the tree of what the patterns name. One pass, in linear time. */
export const tokensOf = (text: string, tree: Tree): Tokens => {
  const starts: number[] = [];
  const ends: number[] = [];
  const symbols: (readonly WordKey[])[] = [];
  const parted: number[] = [];
  const asked = new Set<number>();
  const length = Math.min(text.length, readAtMost);
  let at = 0;
  while (at < length) {
    const between: Between = { lines: 0, parted: joined, dot: false, asked: false };
    const gapFrom = at;
    let letter = fold(text.charCodeAt(at));
    while (at < length && (letter === noWord || letter === noLetter)) {
      notice(between, text.charCodeAt(at));
      at += 1;
      letter = fold(text.charCodeAt(at));
    }
    if (between.asked) asked.add(starts.length - 1);
    if (at >= length) break;
    const start = at;
    let state = 0;
    let deepest = 0;
    while (at < length && letter !== noWord) {
      if (letter !== noLetter) {
        state = letter === oe ? tree.step(tree.step(state, o), e) : tree.step(state, letter);
        if (state >= 0) deepest = state;
      }
      at += 1;
      letter = fold(text.charCodeAt(at));
    }
    const last = between.dot ? text.slice(starts.at(-1) ?? 0, ends.at(-1) ?? 0) : '';
    parted.push(endsSentence(between, start - gapFrom, last) ? sentence : between.parted);
    starts.push(start);
    ends.push(at);
    symbols.push(state >= 0 ? tree.whole(state) : tree.begun(deepest));
  }
  return { count: starts.length, starts, ends, symbols, parted, asked };
};

/** The first word of the sentence in which a word stands, and the first of the next. */
export const sentenceAround = ({ parted, count }: Tokens, word: number): readonly [number, number] => {
  let from = word;
  while (from > 0 && parted[from] !== sentence) from -= 1;
  let to = word + 1;
  while (to < count && parted[to] !== sentence) to += 1;
  return [from, to];
};
