import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../ports/kept.ts';

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

const words = join(import.meta.dirname, '../locales/letters');

/** The lines of a text file, with those of the parts that it takes in: `{{include signature}}`. */
const linesIn = (language: Language, file: string): readonly string[] =>
  readFileSync(join(words, language, `${file}.txt`), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .flatMap((raw) => {
      const line = raw.trimEnd();
      const part = /^\{\{include ([a-z-]+)\}\}$/.exec(line)?.[1];
      return part === undefined ? [line] : linesIn(language, `parts/${part}`);
    });

const read = new Map<string, readonly SourceLine[]>();

/** The text of a letter in a language, read from its file the first time. Throws when a case is left open in it. */
export const letterSource = (file: string, language: Language): readonly SourceLine[] => {
  const key = `${language}/${file}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const lines = linesIn(language, file).map(lineOf);
  const open = (kindOf: SourceLine['kind']): number => lines.filter((line) => line.kind === kindOf).length;
  if (open('if') !== open('end')) throw new Error(`A case is left open in ${key}`);
  read.set(key, lines);
  return lines;
};

/** A blank in a text: `{{name}}`. */
export const blankPattern = /\{\{(\w+)\}\}/g;

/** The blanks and cases that a letter's text asks for in a language, each once, in the order of the alphabet. */
export const askedBy = (
  file: string,
  language: Language,
): { readonly blanks: readonly string[]; readonly cases: readonly string[] } => {
  const lines = letterSource(file, language);
  const blanks = lines.flatMap((line) =>
    line.kind === 'text' ? [...line.text.matchAll(blankPattern)].map((match) => match[1] ?? '') : [],
  );
  const cases = lines.flatMap((line) => (line.kind === 'if' ? [line.name] : []));
  return { blanks: [...new Set(blanks)].sort(), cases: [...new Set(cases)].sort() };
};
