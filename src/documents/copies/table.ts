import type { CopyLine, CopySaid, RegisterCopy } from '../../ports/copies.ts';
import type { Value } from '../../registers/column.ts';
import { copyColumns } from '../../registers/copy-columns.ts';
import { registerOf } from '../../registers/index.ts';
import { type Cell, type CellColumn, cellColumns, cellsOf, type Labels, labelsFor } from './cells.ts';
import { itemCells, itemTitles } from './items.ts';
import { labelsOf, type Speech } from './speech.ts';

/** A copy as one table: what is only read comes first, and what is taken back after it. */
export interface Table {
  readonly head: readonly CellColumn[];
  readonly row: (line: CopyLine) => readonly Cell[];
}

/** The columns that every copy has, with their place in what is read back. */
export const ownColumns = ({ locale }: Speech): readonly CellColumn[] => {
  const { system } = locale.registers;
  return [
    { title: system.reference, as: 'text', width: 18 },
    { title: system.stage, as: 'text', width: 20 },
    { title: system.acts, as: 'number', width: 8 },
    { title: locale.copies.head, as: 'text', width: 20 },
  ];
};

export interface ValueColumn {
  readonly key: string;
  readonly cells: readonly CellColumn[];
  readonly labels: Labels;
}

/** Titles that two columns would share bear their key too. */
const apart = (columns: readonly ValueColumn[], taken: readonly string[]): readonly ValueColumn[] => {
  const titles = [...taken, ...columns.flatMap(({ cells }) => cells.map(({ title }) => title))];
  const isTwice = (title: string): boolean => titles.filter((other) => other === title).length > 1;
  return columns.map((column) => ({
    ...column,
    cells: column.cells.map((cell) =>
      isTwice(cell.title) ? { ...cell, title: `${cell.title} [${column.key}]` } : cell,
    ),
  }));
};

export const stageLabels = ({ register, texts }: Speech): Labels => labelsOf(registerOf(register).stages, texts.stages);

/** The columns of a copy's values, in its words. */
export const valueColumns = ({ register, scope }: Pick<RegisterCopy, 'register' | 'scope'>, speech: Speech) =>
  apart(
    Object.entries(copyColumns(register, scope)).map(([key, column]) => ({
      key,
      cells: cellColumns(key, column, speech),
      labels: labelsFor(key, column, speech),
    })),
    ownColumns(speech).map(({ title }) => title),
  );

/** The table of a copy; that for the Commission begins with its eight items. */
export const tableOf = (copy: RegisterCopy, said: CopySaid, speech: Speech): Table => {
  const columns = Object.entries(copyColumns(copy.register, copy.scope));
  const values = valueColumns(copy, speech);
  const stages = stageLabels(speech);
  const [reference, ...rest] = ownColumns(speech);
  const items = copy.scope === 'commission' ? itemTitles(speech) : [];
  return {
    head: [...(reference ? [reference] : []), ...items, ...rest, ...values.flatMap(({ cells }) => cells)],
    row: (line) => [
      { as: 'text', text: line.reference },
      ...(copy.scope === 'commission' ? itemCells(line, said, speech) : []),
      { as: 'text', text: stages.get(line.stage) ?? line.stage },
      { as: 'number', number: line.acts },
      { as: 'text', text: line.head },
      ...columns.flatMap(([key, column], place) =>
        cellsOf(column, line.values[key] as Value | undefined, values[place]?.labels ?? new Map(), speech),
      ),
    ],
  };
};
