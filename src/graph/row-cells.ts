import type { State } from '../ledger/fold.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { rowColumns } from '../registers/row.ts';
import { type Cell, type Cells, mapColumn } from './columns.ts';
import { isJson, type Json } from './json.ts';
import type { RowWords } from './row-words.ts';

/** What a row must show. */
export interface RowOfRecord {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly state: State;
  /** Number of the last act that it shows. */
  readonly act: number;
  /** Next dated duty, `YYYY-MM-DD`. */
  readonly due: string | undefined;
}

export const stageOf = (register: RegisterKey, state: State): string => {
  const stage = state.stage;
  return typeof stage === 'string' ? stage : registerOf(register).first;
};

/** The cells of a register row: made from the columns that a row may show and from nothing else (DESIGN §2). */
export const rowCells = ({ reference, register, state, act, due }: RowOfRecord, words: RowWords): Cells => {
  const { columns, closed } = registerOf(register);
  const stage = stageOf(register, state);
  const own = Object.entries(rowColumns(columns)).map(([key, column]) =>
    mapColumn(register, key, column, words).cells(state[key]),
  );
  return {
    Reference: reference,
    Stage: words.stage(register, stage),
    Due: due ?? null,
    Open: !closed.includes(stage),
    Act: act,
    ...Object.assign({}, ...own),
  };
};

/** Cells as Graph takes them. A new item is given no empty cell; several choices need their type said. */
export const fieldsOf = (cells: Cells, creating: boolean): Json =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, cell]) => !(creating && isEmpty(cell)))
      .flatMap(([name, cell]): readonly (readonly [string, Cell])[] =>
        Array.isArray(cell)
          ? [
              [`${name}@odata.type`, 'Collection(Edm.String)'],
              [name, cell],
            ]
          : [[name, cell]],
      ),
  );

const isEmpty = (cell: Cell): boolean => cell === null || (Array.isArray(cell) && cell.length === 0);

/** Whether cells that were read are what they must be. SharePoint leaves empty cells out and may rewrite line ends. */
export const sameCells = (expected: Cells, read: Json): boolean =>
  Object.entries(expected).every(([name, cell]) => sameCell(cell, read[name]));

const sameCell = (cell: Cell, read: unknown): boolean => {
  if (isEmpty(cell))
    return read === undefined || read === null || read === '' || (Array.isArray(read) && read.length === 0);
  if (Array.isArray(cell))
    return Array.isArray(read) && cell.length === read.length && cell.every((choice) => read.includes(choice));
  if (typeof cell === 'string') return typeof read === 'string' && lines(cell) === lines(read);
  // A false that was never set comes back as nothing.
  return cell === false ? read !== true : cell === read;
};

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Only the cells that are ours to judge: what SharePoint adds of its own is left out. */
export const ownCells = (fields: unknown): Json =>
  isJson(fields)
    ? Object.fromEntries(Object.entries(fields).filter(([name]) => !name.includes('@') && !name.startsWith('_')))
    : {};
