import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../ports/kept.ts';
import { type LetterKind, letterKinds } from './letter-kinds.ts';

/** What a line of a letter is; its mark stands before it in the text file. */
export type LineKind = 'company' | 'line' | 'date' | 'subject' | 'heading' | 'item' | 'signature' | 'paragraph';

/** A line of a letter's text file. */
export type SourceLine =
  | { readonly kind: 'text'; readonly as: LineKind; readonly text: string; readonly marked: boolean }
  | { readonly kind: 'if'; readonly name: string; readonly not: boolean }
  | { readonly kind: 'end' }
  | { readonly kind: 'gap' };

const marks: readonly (readonly [mark: string, kind: LineKind])[] = [
  ['## ', 'heading'],
  ['# ', 'company'],
  ['| ', 'line'],
  ['> ', 'date'],
  ['= ', 'subject'],
  ['- ', 'item'],
  ['~ ', 'signature'],
];

const lineOf = (line: string): SourceLine => {
  const condition = /^\{\{if (not )?(\w+)\}\}$/.exec(line);
  if (condition?.[2] !== undefined) return { kind: 'if', name: condition[2], not: condition[1] !== undefined };
  if (line === '{{end}}') return { kind: 'end' };
  if (line === '') return { kind: 'gap' };
  const [mark, as] = marks.find(([start]) => line.startsWith(start)) ?? ['', 'paragraph'];
  return { kind: 'text', as, text: line.slice(mark.length), marked: mark !== '' };
};

const read = new Map<string, readonly SourceLine[]>();

/** The text of a letter in a language, read from its file the first time. Throws when a case is left open in it. */
export const letterSource = (kind: LetterKind, language: Language): readonly SourceLine[] => {
  const path = join(import.meta.dirname, '../locales/letters', language, `${letterKinds[kind].file}.txt`);
  const known = read.get(path);
  if (known !== undefined) return known;
  const lines = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) => lineOf(line.trimEnd()));
  const open = (kindOf: SourceLine['kind']): number => lines.filter((line) => line.kind === kindOf).length;
  if (open('if') !== open('end')) throw new Error(`A case is left open in ${path}`);
  read.set(path, lines);
  return lines;
};

/** A blank in a text: `{{name}}`. */
export const blankPattern = /\{\{(\w+)\}\}/g;

/** The blanks and cases that a letter's text asks for in a language, each once, in the order of the alphabet. */
export const askedBy = (
  kind: LetterKind,
  language: Language,
): { readonly blanks: readonly string[]; readonly cases: readonly string[] } => {
  const lines = letterSource(kind, language);
  const blanks = lines.flatMap((line) =>
    line.kind === 'text' ? [...line.text.matchAll(blankPattern)].map((match) => match[1] ?? '') : [],
  );
  const cases = lines.flatMap((line) => (line.kind === 'if' ? [line.name] : []));
  return { blanks: [...new Set(blanks)].sort(), cases: [...new Set(cases)].sort() };
};
