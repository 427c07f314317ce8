import type { Lexicon, WordKey } from './lexicon.ts';

/**
 * A pattern read into a graph that is walked word by word. Written so:
 * `word`, `beginning*`, `words?` whose last letter may be missing, `(one|two words|three)`, `(this)?` that may be
 * missing, `..3` up to three words between, `@name` for a named pattern. Apostrophes and hyphens part words, as they do in a mail.
 */
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

/** Named patterns, for the things that every language has many words for. */
export type NamedPatterns = Readonly<Record<string, string>>;

type Part =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'group'; readonly options: readonly (readonly Part[])[]; readonly optional: boolean };

const piece = /\s*(?:(\()|(\)\??)|(\|)|\.\.(\d+)|([\p{L}\p{N}'’-]+)(\*?)(\??))/uy;
const end: PatternNode = { kind: 'end' };

/** Reads a pattern. Throws where it cannot be read: patterns are ours, and a wrong one is a fault. */
export const readPattern = (text: string, named: NamedPatterns, words: Lexicon): PatternNode => {
  const compiled = graph(read(expand(text, named)), end, words);
  if (firstSymbols(compiled).length === 0) throw new Error(`a pattern begins with a word: ${text}`);
  return compiled;
};

/** The words with which a pattern may begin. */
export const firstSymbols = (node: PatternNode): readonly WordKey[] => {
  switch (node.kind) {
    case 'word':
      return [node.symbol];
    case 'either':
      return node.rest.length === 0 ? [...node.byWord.keys()] : [];
    case 'any':
    case 'end':
      return [];
  }
};

const expand = (text: string, named: NamedPatterns, depth = 0): string => {
  if (depth > 5) throw new Error(`a named pattern names itself: ${text}`);
  return text.replace(/@(\w+)/g, (_, name: string) => {
    const meant = named[name];
    if (meant === undefined) throw new Error(`no pattern is named @${name}`);
    return `(${expand(meant, named, depth + 1)})`;
  });
};

interface Open {
  readonly options: Part[][];
}

const read = (text: string): readonly Part[] => {
  const outer: Open = { options: [[]] };
  const open: Open[] = [outer];
  const here = (): Open => open.at(-1) ?? outer;
  const add = (part: Part): void => {
    here().options.at(-1)?.push(part);
  };
  piece.lastIndex = 0;
  while (piece.lastIndex < text.trimEnd().length) {
    const found = piece.exec(text);
    if (found === null) throw new Error(`a pattern cannot be read: ${text}`);
    const [, opens, closes, or, gap, word, star, maybe] = found;
    if (opens) open.push({ options: [[]] });
    else if (closes) {
      const closed = open.pop();
      if (closed === undefined || open.length === 0) throw new Error(`a bracket too many: ${text}`);
      add({ kind: 'group', options: closed.options, optional: closes.endsWith('?') });
    } else if (or) here().options.push([]);
    else if (gap) add({ kind: 'gap', most: Number(gap) });
    else if (word) add(wordPart(word, star ?? '', maybe === '?'));
  }
  if (open.length !== 1) throw new Error(`a bracket is not closed: ${text}`);
  return outer.options.length === 1 ? (outer.options[0] ?? []) : [{ kind: 'group', ...outer, optional: false }];
};

const wordPart = (text: string, star: string, shortened: boolean): Part => {
  const all = text.split(/['’-]+/).filter((word) => word !== '');
  const words = all.map((word, at) => (at === all.length - 1 ? `${word}${star}` : word));
  const part: Part = { kind: 'words', words };
  if (!shortened) return part;
  const shorter: Part = { kind: 'words', words: [...words.slice(0, -1), text.slice(0, -1)] };
  return { kind: 'group', options: [[part], [shorter]], optional: false };
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
        (following, word) => ({ kind: 'word', symbol: words.symbol(word.toLowerCase()), next: following }),
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
