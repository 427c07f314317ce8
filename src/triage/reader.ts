import type { PersonCategory } from '../company/vocabulary.ts';
import { type Combined, combine } from './combine.ts';
import { type ByFirstWord, byFirstWord, type Found, findPhrases, type Ready } from './find.ts';
import { languageOf, smallWords } from './language.ts';
import { lexicon, type Tree, type WordKey } from './lexicon.ts';
import type { Span, SpanKind, TextLanguage } from './message.ts';
import { patternReader } from './pattern.ts';
import { type Capacity, capacityPatterns, standingPatterns } from './phrases/capacity.ts';
import { type ClassName, classes } from './phrases/classes/index.ts';
import { context } from './phrases/context.ts';
import { courtesies } from './phrases/courtesies.ts';
import type { Gate } from './phrases/gate.ts';
import { gates } from './phrases/gates.ts';
import { phrasesOf, type SpokenType } from './phrases/index.ts';
import { named } from './phrases/named.ts';
import type { Phrase } from './phrases/phrase.ts';
import { conditions, deniers, earlierRequests, negations, negationsOfNothing } from './phrases/set-aside.ts';
import { together } from './phrases/together/index.ts';
import { type Part, type Parted, sentencesOf } from './sentences.ts';
import { sentenceAround, type Tokens, tokensOf } from './tokens.ts';

/** What a phrase that was found is good for. */
export type Sign =
  | { readonly kind: 'type'; readonly type: SpokenType; readonly phrase: Pick<Phrase, 'weight' | 'reason'> }
  | { readonly kind: 'context'; readonly phrase: Phrase }
  | { readonly kind: 'gate'; readonly gate: Gate; readonly phrase: Phrase }
  | { readonly kind: 'negation' | 'negationOfNothing' | 'condition' | 'earlierRequest' | 'courtesy' }
  | { readonly kind: 'capacity'; readonly capacity: Exclude<Capacity, 'personConcerned'> }
  | { readonly kind: 'standing'; readonly as: PersonCategory }
  | { readonly kind: 'part'; readonly name: ClassName };

/** A text with its words, every sign and every family of words found in it. */
export interface Read extends Parted {
  readonly signs: readonly Found<Sign>[];
}

interface Engine {
  readonly tree: Tree;
  readonly signs: ByFirstWord<Sign>;
  readonly french: ReadonlySet<WordKey>;
  readonly english: ReadonlySet<WordKey>;
  readonly deniers: ReadonlySet<WordKey>;
}

const keysOf = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>): readonly K[] =>
  Object.keys(record) as K[];

const allSigns = (): readonly (readonly [string, Sign])[] => {
  const plain = (
    kind: 'negation' | 'negationOfNothing' | 'condition' | 'earlierRequest' | 'courtesy',
    patterns: readonly string[],
  ) => patterns.map((pattern): readonly [string, Sign] => [pattern, { kind }]);
  return [
    ...keysOf(phrasesOf).flatMap((type) =>
      phrasesOf[type].map((phrase): readonly [string, Sign] => [phrase.pattern, { kind: 'type', type, phrase }]),
    ),
    ...context.map((phrase): readonly [string, Sign] => [phrase.pattern, { kind: 'context', phrase }]),
    ...gates.flatMap((gate) =>
      gate.phrases.map((phrase): readonly [string, Sign] => [phrase.pattern, { kind: 'gate', gate, phrase }]),
    ),
    ...plain('negation', negations),
    ...plain('negationOfNothing', negationsOfNothing),
    ...plain('condition', conditions),
    ...plain('earlierRequest', earlierRequests),
    ...plain('courtesy', courtesies),
    ...keysOf(classes).map((name): readonly [string, Sign] => [classes[name], { kind: 'part', name }]),
    ...keysOf(capacityPatterns).flatMap((capacity) =>
      capacityPatterns[capacity].map((pattern): readonly [string, Sign] => [pattern, { kind: 'capacity', capacity }]),
    ),
    ...keysOf(standingPatterns).flatMap((as) =>
      (standingPatterns[as] ?? []).map((pattern): readonly [string, Sign] => [pattern, { kind: 'standing', as }]),
    ),
  ];
};

const build = (): Engine => {
  const words = lexicon();
  const read = patternReader(named, words);
  const ready = allSigns().flatMap(([text, phrase]) => read(text).map((pattern): Ready<Sign> => ({ phrase, pattern })));
  const small = (language: 'fr' | 'en'): ReadonlySet<WordKey> => new Set(smallWords[language].map(words.symbol));
  const engine = {
    signs: byFirstWord(ready),
    french: small('fr'),
    english: small('en'),
    deniers: new Set(deniers.map(words.symbol)),
  };
  return { ...engine, tree: words.tree() };
};

const made: { engine?: Engine } = {};

/** Made when the first mail is read: what never reads a mail does not pay for it. */
const engine = (): Engine => {
  made.engine ??= build();
  return made.engine;
};

/** Reads a text: its words, and every phrase of every kind that stands in it. */
export const readText = (text: string): Read => {
  const { tree, signs, deniers: barred } = engine();
  const tokens = tokensOf(text, tree);
  const parts: Part[] = [];
  const others: Found<Sign>[] = [];
  for (const one of findPhrases(tokens, signs, barred))
    if (one.phrase.kind === 'part') parts.push({ phrase: one.phrase.name, from: one.from, to: one.to });
    else others.push(one);
  const denies = (at: number): boolean => tokens.symbols[at]?.some((symbol) => barred.has(symbol)) ?? false;
  const counts = withoutCourtesies(tokens, others);
  if (counts === undefined) return { tokens, parts, denies, signs: others };
  return { tokens, parts: parts.filter(counts), denies, signs: others.filter(counts) };
};

/** Phrases of so many points ask for something, however politely. */
const asksForSomething = 4;

/** What stands in a sentence that is only polite counts for nothing, but for what shows how the mail came; undefined where none is. */
const withoutCourtesies = (
  tokens: Tokens,
  signs: readonly Found<Sign>[],
): ((one: Found<unknown>) => boolean) | undefined => {
  const polite = signs.filter(({ phrase }) => phrase.kind === 'courtesy');
  if (polite.length === 0) return undefined;
  const asking = signs.filter(({ phrase }) => phrase.kind === 'type' && phrase.phrase.weight >= asksForSomething);
  const only = polite
    .map(({ from }) => sentenceAround(tokens, from))
    .filter(([from, to]) => !asking.some((one) => from <= one.from && one.from < to));
  const kept = new Set<unknown>(signs.filter(({ phrase }) => phrase.kind === 'gate'));
  return (one) => kept.has(one) || !only.some(([from, to]) => from <= one.from && one.from < to);
};

/** The subject and the text with the signs that they make together, family beside family. */
export const readTogether = (subject: Read, text: Read, spanAt: (token: number) => SpanKind): readonly [Read, Read] => {
  const sentences = [...sentencesOf(subject, () => 'subject'), ...sentencesOf(text, spanAt)];
  const combined = combine(sentences, together);
  const withThem = (read: Read): Read => ({
    ...read,
    signs: [...read.signs, ...combined.filter(({ of }) => of === read).map(asSign)],
  });
  return [withThem(subject), withThem(text)];
};

const asSign = ({ phrase, from, to }: Combined): Found<Sign> => ({
  phrase: { kind: 'type', type: phrase.type, phrase },
  from,
  to,
});

/** How many small words of each language a text has, among the words that `counts` says are its own. */
export const countSmallWords = (
  tokens: Tokens,
  counts: (token: number) => boolean,
): { readonly french: number; readonly english: number } => {
  const { french: fr, english: en } = engine();
  let french = 0;
  let english = 0;
  for (let at = 0; at < tokens.count; at += 1)
    if (counts(at))
      for (const symbol of tokens.symbols[at] ?? []) {
        if (fr.has(symbol)) french += 1;
        if (en.has(symbol)) english += 1;
      }
  return { french, english };
};

/** The language of what the sender wrote or passed on, by its small words alone. */
export const guessLanguage = (subject: string, text: string, spans: readonly Span[]): TextLanguage => {
  const { tree } = engine();
  const own = spans.filter(({ kind }) => kind === 'new' || kind === 'forwarded');
  const said = own.map(({ from, to }) => text.slice(from, to)).join('\n');
  const { french, english } = countSmallWords(tokensOf(said.trim() === '' ? subject : said, tree), () => true);
  return languageOf(french, english);
};
