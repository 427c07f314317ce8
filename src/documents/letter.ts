import type { Because } from '../law/unknown.ts';
import { words } from '../locales/index.ts';
import { letterWords } from '../locales/letters/index.ts';
import type { Language } from '../ports/kept.ts';
import type { BlankOf, CaseOf, LetterKind } from './letter-kinds.ts';
import { blankPattern, type LineKind, letterSource, type SourceLine } from './letter-source.ts';

/** What fills a blank: its words, or the reason why nobody knows them. */
export type Filling = string | { readonly unknown: Because } | undefined;

/** Everything that a letter may ask for; a case that nobody decided is missing as much as an empty blank. */
export type Blanks<K extends LetterKind> = Readonly<Record<BlankOf<K>, Filling>> &
  Readonly<Record<CaseOf<K>, boolean | undefined>>;

/** A part of a letter that stands alone. */
export interface Block {
  readonly as: LineKind;
  readonly text: string;
}

export type LetterText =
  | { readonly text: string; readonly blocks: readonly Block[]; readonly missing: readonly [] }
  /** No letter: nothing fills these blanks. */
  | { readonly text?: undefined; readonly missing: readonly [string, ...string[]] };

type Given = Readonly<Record<string, Filling | boolean>>;

/**
 * The words of a letter with its blanks filled. In: everything the letter may ask for; only what its standing
 * paragraphs ask for must be there. Out: the letter as text and as its parts, the headings numbered; or, when anything
 * is missing, the names of what is, and no letter (DESIGN, point 4: no unlawful letter can be produced).
 */
export const letterOf = <K extends LetterKind>(kind: K, language: Language, blanks: Blanks<K>): LetterText => {
  const given: Given = blanks;
  const { lines, undecided } = standing(letterSource(kind, language), given);
  const asked = lines.flatMap((line) => [...line.text.matchAll(blankPattern)].map((match) => match[1] ?? ''));
  const empty = asked.filter((name) => filled(given[name], language) === undefined);
  const [first, ...others] = new Set([...undecided, ...empty]);
  if (first !== undefined) return { missing: [first, ...others] };
  // In one pass, so that what somebody wrote is never taken for a blank.
  const fill = (text: string): string =>
    text.replaceAll(blankPattern, (_all, name: string) => filled(given[name], language) ?? '');
  const blocks = numbered(joined(lines).map(({ as, text }) => ({ as, text: fill(text) })));
  return { text: plain(blocks), blocks, missing: [] };
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
      const decided = given[line.name];
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

/** The words for a blank on one line, without what no file may hold; nothing when there are none. */
const filled = (filling: Filling | boolean, language: Language): string | undefined => {
  if (typeof filling === 'object')
    return letterWords(language).unknown(words(language).registers.becauses[filling.unknown]);
  if (typeof filling !== 'string') return undefined;
  const text = filling
    .toWellFormed()
    .replaceAll(unprintable, ' ')
    .replaceAll(/\s{2,}/g, ' ')
    .trim();
  return text === '' ? undefined : text;
};

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
