import { becauses } from '../../law/unknown.ts';
import { canonical } from '../../ledger/canonical.ts';
import { type Column, type Count, isUnknown, type Value, type When } from '../../registers/column.ts';
import { between, labelsOf, type Speech, titleOf } from './speech.ts';

/** What one cell holds, whatever the file: words, a day, a whole number, or nothing. */
export type Cell =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'day'; readonly day: string }
  | { readonly as: 'number'; readonly number: number }
  | undefined;

export type CellKind = 'text' | 'day' | 'number';

/** One of the cells that a column becomes. */
export interface CellColumn {
  readonly title: string;
  readonly as: CellKind;
  /** Characters that it is wide, where the file knows of width. */
  readonly width: number;
}

const text = (said: string): Cell => ({ as: 'text', text: said });
const day = (on: string | undefined): Cell => (on === undefined ? undefined : { as: 'day', day: on });

/** The cells that a column of each kind becomes: one mapper a kind. */
export const cellColumns = (key: string, column: Column, speech: Speech): readonly CellColumn[] => {
  const title = titleOf(speech, key);
  const { from, to, unknown } = speech.locale.registers.system;
  const reasons: CellColumn = { title: unknown(title), as: 'text', width: 24 };
  switch (column.kind) {
    case 'text':
      return [{ title, as: 'text', width: column.lines === 'many' ? 60 : 24 }];
    case 'choice':
    case 'listed':
      return [{ title, as: 'text', width: 24 }];
    case 'choices':
    case 'lines':
      return [{ title, as: 'text', width: 40 }];
    case 'flag':
      return [{ title, as: 'text', width: 10 }];
    case 'day':
      return [{ title, as: 'day', width: 20 }];
    case 'when':
      return [{ title: from(title), as: 'day', width: 20 }, { title: to(title), as: 'day', width: 20 }, reasons];
    case 'count':
      return [{ title, as: 'number', width: 12 }, reasons];
    default:
      return column satisfies never;
  }
};

/** The cells of a column that nothing is known of, by how many it has. */
const empty = { 1: [undefined], 2: [undefined, undefined], 3: [undefined, undefined, undefined] } as const;

/** A value that is one word or text; the kinds that hold one hold nothing else. */
const wordOf = (value: Value): string => (typeof value === 'string' ? value : '');

/** What a value is, in the cells of its column; as many as `cellColumns` gives, in their order. */
export const cellsOf = (column: Column, value: Value | undefined, labels: Labels, speech: Speech): readonly Cell[] => {
  if (value === undefined) return empty[column.kind === 'when' ? 3 : column.kind === 'count' ? 2 : 1];
  switch (column.kind) {
    case 'text':
      return [text(wordOf(value))];
    case 'choice':
    case 'listed':
      return [text(labels.get(wordOf(value)) ?? wordOf(value))];
    case 'choices':
      return [text((value as readonly string[]).map((key) => labels.get(key) ?? key).join(between))];
    case 'lines':
      return [text(canonical(value))];
    case 'flag':
      return [text(speech.locale.registers[value === true ? 'yes' : 'no'])];
    case 'day':
      return [day(wordOf(value))];
    case 'when':
      return whenCells(value as When, labels);
    case 'count':
      return countCells(value as Count, labels);
    default:
      return column satisfies never;
  }
};

const whenCells = (when: When, labels: Labels): readonly Cell[] => {
  if (isUnknown(when)) return [undefined, undefined, text(labels.get(when.unknown) ?? when.unknown)];
  return 'day' in when ? [day(when.day), undefined, undefined] : [day(when.from), day(when.to), undefined];
};

const countCells = (count: Count, labels: Labels): readonly Cell[] =>
  isUnknown(count)
    ? [undefined, text(labels.get(count.unknown) ?? count.unknown)]
    : [{ as: 'number', number: count.about }, undefined];

export type Labels = ReadonlyMap<string, string>;

/** The words that the cells of a column may hold, by their keys; none where they are free. */
export const labelsFor = (key: string, column: Column, speech: Speech): Labels => {
  switch (column.kind) {
    case 'choice':
    case 'choices':
      return labelsOf(column.choices, speech.texts.choices[key]);
    case 'listed':
      return labelsOf(Object.keys(speech.systems), speech.systems);
    case 'when':
    case 'count':
      return labelsOf(becauses, speech.locale.registers.becauses);
    case 'text':
    case 'lines':
    case 'day':
    case 'flag':
      return new Map();
    default:
      return column satisfies never;
  }
};
