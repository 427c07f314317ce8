import { parseDay } from '../../law/day.ts';
import { becauses } from '../../law/unknown.ts';
import type { LineRefused } from '../../ports/copies.ts';
import type { Column, Value } from '../../registers/column.ts';
import type { Cell, Labels } from './cells.ts';
import { fitsColumn } from './fits.ts';
import { between, keyOf, type Speech } from './speech.ts';

export type CellFault = LineRefused['because'];
/** What cells say: a value, nothing, or why they cannot be read. */
export type CellsRead = { readonly value: Value | undefined } | { readonly fault: CellFault };

const said = (cell: Cell): string | undefined => (cell === undefined ? undefined : textOf(cell));

const textOf = (cell: NonNullable<Cell>): string =>
  cell.as === 'text' ? cell.text : cell.as === 'day' ? cell.day : String(cell.number);

const isDay = (text: string): boolean => parseDay(text) !== undefined;

const fromKey = (labels: Labels, word: string): CellsRead => {
  const key = keyOf(labels, word);
  return key === undefined ? { fault: 'notInList' } : { value: key };
};

const reasonOf = (labels: Labels, word: string): CellsRead => {
  const key = becauses.find((because) => because === keyOf(labels, word));
  return key === undefined ? { fault: 'notInList' } : { value: { unknown: key } };
};

/** Reads back what `cellsOf` wrote: one reader a kind. */
export const readCells = (column: Column, cells: readonly Cell[], labels: Labels, speech: Speech): CellsRead => {
  const [first, second, third] = cells.map(said);
  switch (column.kind) {
    case 'when':
      return third === undefined ? readWhen(first, second) : reasonOf(labels, third);
    case 'count':
      return second === undefined ? readCount(first) : reasonOf(labels, second);
    default:
      return first === undefined ? { value: undefined } : readOne(column, first, labels, speech);
  }
};

type OneCell = Exclude<Column, { kind: 'when' | 'count' }>;

const readOne = (column: OneCell, word: string, labels: Labels, { locale }: Speech): CellsRead => {
  switch (column.kind) {
    case 'text':
      return { value: word };
    case 'choice':
    case 'listed':
      return fromKey(labels, word);
    case 'choices':
      return readChoices(labels, word);
    case 'flag':
      if (word === locale.registers.yes) return { value: true };
      return word === locale.registers.no ? { value: false } : { fault: 'notInList' };
    case 'day':
      return isDay(word) ? { value: word } : { fault: 'notADay' };
    case 'lines':
      return readLines(column, word);
    default:
      return column satisfies never;
  }
};

const readChoices = (labels: Labels, word: string): CellsRead => {
  const keys = word === '' ? [] : word.split(between).map((one) => keyOf(labels, one));
  const known = keys.flatMap((key) => key ?? []);
  return known.length === keys.length ? { value: known } : { fault: 'notInList' };
};

const readLines = (column: Column, word: string): CellsRead => {
  try {
    const value: unknown = JSON.parse(word);
    return fitsColumn(column, value) ? { value } : { fault: 'wrongKind' };
  } catch {
    return { fault: 'wrongKind' };
  }
};

const readWhen = (from: string | undefined, to: string | undefined): CellsRead => {
  if (from === undefined) return to === undefined ? { value: undefined } : { fault: 'notADay' };
  if (!isDay(from) || (to !== undefined && !isDay(to))) return { fault: 'notADay' };
  return { value: to === undefined ? { day: from } : { from, to } };
};

const readCount = (word: string | undefined): CellsRead => {
  if (word === undefined) return { value: undefined };
  const about = /^\d{1,9}$/.test(word) ? Number(word) : undefined;
  return about === undefined ? { fault: 'wrongKind' } : { value: { about } };
};
