import type { Found } from './find.ts';
import type { SpanKind } from './message.ts';
import type { ClassName } from './phrases/classes/index.ts';
import type { Need, Together } from './phrases/together/index.ts';
import type { Parted, Sentence } from './sentences.ts';

/** A combination found, in the text that holds most of it. */
export interface Combined extends Found<Together> {
  readonly of: Parted;
}

/** Words of a sentence that are further apart say nothing together; over two or three sentences they may be further. */
const widest = 30;
const widestOver = 45;

/**
 * The combinations that stand in sentences: one word of each family in one sentence, or over two or three where the
 * rule says so, none of them used twice. A word of denial between them takes it back, unless it is part of what they say.
 */
export const combine = (sentences: readonly Sentence[], wanted: readonly Together[]): readonly Combined[] => {
  const all = new Set(sentences.flatMap(({ byName }) => [...byName.keys()]));
  const windows = ([1, 2, 3] as const).map((over) =>
    sentences.flatMap((_, at) => (at + over <= sentences.length ? (windowOf(sentences, at, over) ?? []) : [])),
  );
  return wanted
    .filter(({ all: needs }) => needs.every((need) => stands(need, (name) => all.has(name))))
    .flatMap((rule) => {
      for (let over = 1; over <= (rule.over ?? 1); over += 1) {
        const found = (windows[over - 1] ?? []).flatMap((window) => foundIn(rule, window) ?? []);
        if (found.length > 0) return found;
      }
      return [];
    });
};

const stands = (need: Need, has: (name: ClassName) => boolean): boolean =>
  typeof need === 'string' ? has(need) : need.some(has);

interface Window {
  readonly sentences: readonly Sentence[];
  /** The text that the last sentence stands in: what stands in the subject is before it. */
  readonly last: Parted;
  readonly has: (name: ClassName) => boolean;
}

/** Sentences that follow each other and were written by the same hand. */
const windowOf = (sentences: readonly Sentence[], at: number, over: number): Window | undefined => {
  const window = sentences.slice(at, at + over);
  const hand = (span: SpanKind | 'subject'): SpanKind => (span === 'subject' ? 'new' : span);
  const [first] = window;
  const last = window.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (window.some(({ span }) => hand(span) !== hand(first.span))) return undefined;
  return {
    sentences: window,
    last: last.of,
    has: over === 1 ? (name) => first.byName.has(name) : (name) => window.some(({ byName }) => byName.has(name)),
  };
};

interface Placed extends Found<ClassName> {
  readonly of: Parted;
  /** Where it stands among the words of the whole window. */
  readonly at: number;
}

const foundIn = (rule: Together, window: Window): Combined | undefined => {
  if (!rule.all.every((need) => stands(need, window.has)) || rule.not?.some(window.has)) return undefined;
  if (rule.asked === true && !window.sentences.some(({ asked }) => asked)) return undefined;
  const chosen = choose(window, rule.all, window.sentences.length === 1 ? widest : widestOver);
  const [first] = chosen ?? [];
  if (chosen === undefined || first === undefined) return undefined;
  const inText = chosen.filter((part) => part.of === window.last);
  const shown = inText.length > 0 ? inText : chosen;
  const of = inText.length > 0 ? window.last : first.of;
  const from = Math.min(...shown.map((part) => part.from));
  const to = Math.max(...shown.map((part) => part.to));
  if (rule.notBetween !== undefined && takenBetween(rule.notBetween, of, shown, from, to)) return undefined;
  if (rule.evenDenied !== true && isDenied(of, shown, from, to)) return undefined;
  return { phrase: rule, from, to, of };
};

/** The parts of a window that may fill a need; those of a subject stand before all others. */
const candidates = ({ sentences, last }: Window, need: Need): readonly Placed[] =>
  sentences.flatMap(({ of, byName }) =>
    (typeof need === 'string' ? [need] : need).flatMap((name) =>
      (byName.get(name) ?? []).map((part) => ({
        ...part,
        of,
        at: of === last ? part.from : part.from - of.tokens.count,
      })),
    ),
  );

const isDenied = ({ denies }: Parted, chosen: readonly Placed[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (denies(at) && !chosen.some((part) => part.from <= at && at < part.to)) return true;
  return false;
};

/** Whether another family stands among the chosen words, and is none of them. */
const takenBetween = (
  names: readonly ClassName[],
  { parts }: Parted,
  chosen: readonly Placed[],
  from: number,
  to: number,
): boolean =>
  parts.some(
    (part) =>
      part.from >= from &&
      part.to <= to &&
      names.includes(part.phrase) &&
      !chosen.some((one) => one.from <= part.from && part.to <= one.to),
  );

/** One of each, as near to each other as may be. */
const choose = (window: Window, all: readonly Need[], most: number): readonly Placed[] | undefined => {
  const [head, ...others] = all.map((need) => candidates(window, need)).toSorted((a, b) => a.length - b.length);
  let best: readonly Placed[] | undefined;
  let width = most + 1;
  for (const anchor of head ?? []) {
    const chosen: Placed[] = [anchor];
    for (const ones of others) {
      const next = nearest(ones, anchor, chosen);
      if (next === undefined) break;
      chosen.push(next);
    }
    const across = spread(chosen);
    if (chosen.length === all.length && across < width) [best, width] = [chosen, across];
  }
  return best;
};

const endOf = ({ at, from, to }: Placed): number => at + to - from;
const spread = (chosen: readonly Placed[]): number =>
  Math.max(...chosen.map(endOf)) - Math.min(...chosen.map(({ at }) => at));
const overlap = (one: Placed, other: Placed): boolean => one.at < endOf(other) && other.at < endOf(one);

const nearest = (ones: readonly Placed[], anchor: Placed, chosen: readonly Placed[]): Placed | undefined => {
  let best: Placed | undefined;
  for (const one of ones)
    if (best === undefined || Math.abs(one.at - anchor.at) < Math.abs(best.at - anchor.at))
      if (!chosen.some((other) => overlap(one, other))) best = one;
  return best;
};
