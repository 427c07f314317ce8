import { words } from '../locales/index.ts';
import { letterWords } from '../locales/letters/index.ts';
import type { Language } from '../ports/kept.ts';
import { blankPattern, type LineKind, letterSource, type SourceLine } from './letter-source.ts';
import type { Filling } from './letters/kind.ts';

/** What stands for a name that a letter asks for: the words of a blank, or whether a case holds. */
export type Given = (name: string) => Filling | boolean;

/** A part of a letter that stands alone. */
export interface Block {
  readonly as: LineKind;
  readonly text: string;
}

export type LetterText =
  | { readonly text: string; readonly blocks: readonly Block[]; readonly missing: readonly [] }
  /** No letter: nothing fills these blanks. */
  | { readonly text?: undefined; readonly missing: readonly [string, ...string[]] };

/**
 * The words of a letter with its blanks filled. In: everything the letter may ask for, by name; only what its standing
 * paragraphs ask for must be there. Out: the letter as text and as its parts, the headings numbered; or, when anything
 * is missing, the names of what is, and no letter (DESIGN, point 4: no unlawful letter can be produced).
 */
export const letterOf = (file: string, language: Language, given: Given): LetterText => {
  const { lines, undecided } = standing(letterSource(file, language), given);
  const asked = new Set(lines.flatMap((line) => [...line.text.matchAll(blankPattern)].map((match) => match[1] ?? '')));
  const filled = new Map([...asked].map((name) => [name, wordsFor(given(name), language)]));
  const empty = [...asked].filter((name) => filled.get(name)?.length === 0);
  const [first, ...others] = new Set([...undecided, ...empty]);
  if (first !== undefined) return { missing: [first, ...others] };
  const blocks = numbered(joined(lines).flatMap((block) => spread(block, filled)));
  return { text: plain(blocks), blocks, missing: [] };
};

type Filled = ReadonlyMap<string, readonly string[]>;

/** A part whose blank has several fillings stands once for each of them. */
const spread = ({ as, text }: Block, filled: Filled): readonly Block[] => {
  const several = [...text.matchAll(blankPattern)]
    .map((match) => match[1] ?? '')
    .find((name) => (filled.get(name)?.length ?? 0) > 1);
  const times = several === undefined ? 1 : (filled.get(several)?.length ?? 1);
  // In one pass, so that what somebody wrote is never taken for a blank.
  return Array.from({ length: times }, (_, place) => ({
    as,
    text: text.replaceAll(blankPattern, (_all, name: string) => {
      const one = filled.get(name) ?? [];
      return (name === several ? one[place] : one.join(' ')) ?? '';
    }),
  }));
};

interface StandingLine {
  readonly as: LineKind;
  readonly text: string;
  /** Begins a part of its own. */
  readonly begins: boolean;
}

/** The lines whose cases hold; below a case that nobody decided nothing stands. */
const standing = (
  source: readonly SourceLine[],
  given: Given,
): { readonly lines: readonly StandingLine[]; readonly undecided: readonly string[] } => {
  const lines: StandingLine[] = [];
  const undecided: string[] = [];
  const open: boolean[] = [];
  let begins = true;
  for (const line of source) {
    if (line.kind === 'end') open.pop();
    if (line.kind === 'gap') begins = true;
    const stands = open.every(Boolean);
    if (line.kind === 'if') {
      const decided = stands ? given(line.name) : false;
      if (stands && typeof decided !== 'boolean') undecided.push(line.name);
      open.push(decided === !line.not);
    }
    if (line.kind !== 'text' || !stands) continue;
    lines.push({ as: line.as, text: line.text, begins: begins || line.marked });
    begins = false;
  }
  return { lines, undecided };
};

/** Lines of one part put together. */
const joined = (lines: readonly StandingLine[]): readonly Block[] => {
  const blocks: Block[] = [];
  for (const { as, text, begins } of lines) {
    const last = begins ? undefined : blocks.pop();
    blocks.push(last === undefined ? { as, text } : { as: last.as, text: `${last.text} ${text}` });
  }
  return blocks;
};

const numbered = (blocks: readonly Block[]): readonly Block[] => {
  let number = 0;
  return blocks.map((block) => {
    if (block.as !== 'heading') return block;
    number += 1;
    return { as: block.as, text: `${number}. ${block.text}` };
  });
};

const isList = (filling: Filling | boolean): filling is readonly string[] => Array.isArray(filling);

/** The words for a blank, one a line, without what no file may hold; none when there are none. */
const wordsFor = (filling: Filling | boolean, language: Language): readonly string[] => {
  if (typeof filling === 'string') return cleaned([filling]);
  if (isList(filling)) return cleaned(filling);
  if (typeof filling !== 'object') return [];
  const say = letterWords(language);
  return 'unknown' in filling ? [say.unknown(words(language).registers.becauses[filling.unknown])] : [say.toFollow];
};

const cleaned = (texts: readonly string[]): readonly string[] =>
  texts
    .map((text) =>
      text
        .toWellFormed()
        .replaceAll(unprintable, ' ')
        .replaceAll(/\s{2,}/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');

/** Controls, line ends and marks that turn the direction of writing: they come from a stranger's heading at best. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

const isTight = (block: Block, before: Block | undefined): boolean =>
  before?.as === block.as && (block.as === 'line' || block.as === 'item' || block.as === 'signature');

/** The letter as plain text: parts apart by an empty line, lines of one block together. */
const plain = (blocks: readonly Block[]): string =>
  blocks
    .map((block, place) => {
      const text = block.as === 'item' ? `- ${block.text}` : block.text;
      return place === 0 ? text : `${isTight(block, blocks[place - 1]) ? '\n' : '\n\n'}${text}`;
    })
    .join('');
