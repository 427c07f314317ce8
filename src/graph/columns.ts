import { type Because, becauses } from '../law/unknown.ts';
import type { Column } from '../registers/column.ts';
import type { RegisterKey } from '../registers/index.ts';
import { type ColumnSpec, longestLine } from './definition.ts';
import { isJson } from './json.ts';
import type { ColumnPart, RowWords } from './row-words.ts';

/** What a cell holds; `null` empties it, an empty list empties a column of several choices. */
export type Cell = string | number | boolean | readonly string[] | null;
export type Cells = Readonly<Record<string, Cell>>;

/** A register's column in SharePoint: how it is defined, and what its cells hold for a value of the record. */
export interface MappedColumn {
  readonly specs: readonly ColumnSpec[];
  readonly cells: (value: unknown) => Cells;
}

/** Text of a civil day: a date column would hold an instant and show another day elsewhere. */
const dayLength = 10;

/** The internal name of a register's column: its key in PascalCase, ASCII, so that Graph encodes nothing. */
export const columnName = (key: string): string => {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(key)) throw new RangeError(`Not a column key: ${key}`);
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
};

/** Maps one column of a register, whatever its kind. A `when` becomes three columns, a `count` two. */
export const mapColumn = (register: RegisterKey, key: string, column: Column, words: RowWords): MappedColumn => {
  const name = columnName(key);
  const title = (part?: ColumnPart): string => words.title(register, key, part);
  const label = (choice: string): string => words.choice(register, key, choice);
  // Only what is on the list becomes a cell: a register row must not hold free words by way of a choice.
  switch (column.kind) {
    case 'text':
      return one(
        { name, title: title(), facet: isLine(column) ? { kind: 'text', max: column.max } : { kind: 'note' } },
        textCell,
      );
    case 'choice':
      return one({ name, title: title(), facet: { kind: 'choice', choices: column.choices.map(label) } }, (value) =>
        typeof value === 'string' && column.choices.includes(value) ? label(value) : null,
      );
    case 'choices':
      return one({ name, title: title(), facet: { kind: 'choices', choices: column.choices.map(label) } }, (value) =>
        Array.isArray(value) ? column.choices.filter((choice) => value.includes(choice)).map(label) : [],
      );
    case 'day':
      return one({ name, title: title(), facet: { kind: 'text', max: dayLength } }, textCell);
    case 'when':
      return when(name, title, words);
    case 'count':
      return count(name, title, words);
    case 'flag':
      // Never left empty: SharePoint may have filled a new column with its own default.
      return one({ name, title: title(), facet: { kind: 'boolean' } }, (value) => value === true);
    case 'listed':
      return one({ name, title: title(), facet: { kind: 'text', max: longestLine } }, (value) =>
        typeof value === 'string' ? words.listed(column.of, value) : null,
      );
    case 'lines':
      // A row is one line: how many lie beneath it, and nothing of what they hold.
      return one({ name, title: title(), facet: { kind: 'number' } }, (value) =>
        Array.isArray(value) ? value.length : null,
      );
    default:
      return column satisfies never;
  }
};

const isLine = (column: Extract<Column, { kind: 'text' }>): boolean =>
  column.lines === 'one' && column.max <= longestLine;

const textCell = (value: unknown): Cell => (typeof value === 'string' && value !== '' ? value : null);

const one = (spec: ColumnSpec, cell: (value: unknown) => Cell): MappedColumn => ({
  specs: [spec],
  cells: (value) => ({ [spec.name]: cell(value) }),
});

/** A day is a period that ends where it begins, so that managers sort and filter on one column. */
const when = (name: string, title: (part: ColumnPart) => string, words: RowWords): MappedColumn => ({
  specs: [
    { name: `${name}From`, title: title('from'), facet: { kind: 'text', max: dayLength } },
    { name: `${name}To`, title: title('to'), facet: { kind: 'text', max: dayLength } },
    unknownSpec(name, title, words),
  ],
  cells: (value) => {
    const { day, from, to, unknown } = isJson(value) ? value : {};
    return {
      [`${name}From`]: textCell(day ?? from),
      [`${name}To`]: textCell(day ?? to),
      [`${name}Unknown`]: unknownCell(unknown, words),
    };
  },
});

const count = (name: string, title: (part?: ColumnPart) => string, words: RowWords): MappedColumn => ({
  specs: [{ name, title: title(), facet: { kind: 'number' } }, unknownSpec(name, title, words)],
  cells: (value) => {
    const { about, unknown } = isJson(value) ? value : {};
    return { [name]: typeof about === 'number' ? about : null, [`${name}Unknown`]: unknownCell(unknown, words) };
  },
});

const unknownSpec = (name: string, title: (part: ColumnPart) => string, words: RowWords): ColumnSpec => ({
  name: `${name}Unknown`,
  title: title('unknown'),
  facet: { kind: 'choice', choices: becauses.map((because) => words.because(because)) },
});

const unknownCell = (value: unknown, words: RowWords): Cell => {
  const because = becauses.find((known): known is Because => known === value);
  return because === undefined ? null : words.because(because);
};
