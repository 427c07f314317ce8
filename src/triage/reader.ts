import type { PersonCategory } from '../company/vocabulary.ts';
import { combine, type Part } from './combine.ts';
import { type ByFirstWord, byFirstWord, type Found, findPhrases, type Ready } from './find.ts';
import { languageOf, smallWords } from './language.ts';
import { lexicon, type Tree, type WordKey } from './lexicon.ts';
import type { Span, TextLanguage } from './message.ts';
import { readPattern } from './pattern.ts';
import { type Capacity, capacityPatterns, standingPatterns } from './phrases/capacity.ts';
import { type ClassName, classes } from './phrases/classes.ts';
import { context } from './phrases/context.ts';
import { type Gate, gates } from './phrases/gates.ts';
import { phrasesOf, type SpokenType } from './phrases/index.ts';
import { named } from './phrases/named.ts';
import type { Phrase } from './phrases/phrase.ts';
import { conditions, deniers, earlierRequests, negations, negationsOfNothing } from './phrases/set-aside.ts';
import { together } from './phrases/together.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** What a phrase that was found is good for. */
export type Sign =
  | { readonly kind: 'type'; readonly type: SpokenType; readonly phrase: Pick<Phrase, 'weight' | 'reason'> }
  | { readonly kind: 'context'; readonly phrase: Phrase }
  | { readonly kind: 'gate'; readonly gate: Gate; readonly phrase: Phrase }
  | { readonly kind: 'negation' | 'negationOfNothing' | 'condition' | 'earlierRequest' }
  | { readonly kind: 'capacity'; readonly capacity: Exclude<Capacity, 'personConcerned'> }
  | { readonly kind: 'standing'; readonly as: PersonCategory }
  | { readonly kind: 'part'; readonly name: ClassName };

/** A text with its words and every sign found in it. */
export interface Read {
  readonly tokens: Tokens;
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
    kind: 'negation' | 'negationOfNothing' | 'condition' | 'earlierRequest',
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
  const ready = allSigns().map(
    ([pattern, phrase]): Ready<Sign> => ({ phrase, node: readPattern(pattern, named, words) }),
  );
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
  const found = findPhrases(tokens, signs, barred);
  const parts = found.flatMap(({ phrase, from, to }): readonly Part[] =>
    phrase.kind === 'part' ? [{ phrase: phrase.name, from, to }] : [],
  );
  const denies = (at: number): boolean => tokens.symbols[at]?.some((symbol) => barred.has(symbol)) ?? false;
  const combined = combine(tokens, parts, together, denies).map(
    ({ phrase, from, to }): Found<Sign> => ({
      phrase: { kind: 'type', type: phrase.type, phrase },
      from,
      to,
    }),
  );
  return { tokens, signs: [...found.filter(({ phrase }) => phrase.kind !== 'part'), ...combined] };
};

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
