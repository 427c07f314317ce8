import type { Company } from '../../company/company.ts';
import type { CopyLine, CopyRead, LineRefused } from '../../ports/copies.ts';
import { copyColumns } from '../../registers/copy-columns.ts';
import { registerOf } from '../../registers/index.ts';
import { isReference } from '../../registers/reference.ts';
import type { Cell } from './cells.ts';
import { readCells } from './read-cells.ts';
import { type Recognized, recognize } from './recognize.ts';
import { keyOf } from './speech.ts';
import { ownColumns, stageLabels, valueColumns } from './table.ts';

/** A table as it was read: a heading, then rows; `line` of the first row below the heading is 2. */
export interface RawTable {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type LineRead = { readonly line: CopyLine } | { readonly refused: readonly Omit<LineRefused, 'line'>[] };

const textOf = (cell: Cell): string =>
  cell === undefined ? '' : cell.as === 'text' ? cell.text : cell.as === 'day' ? cell.day : String(cell.number);

type RowReader = (row: readonly Cell[]) => LineRead;

const valuesReader = ({ register, scope, speech, place }: Recognized) => {
  const columns = copyColumns(register, scope);
  const known = valueColumns({ register, scope }, speech);
  return (row: readonly Cell[], reference: string) => {
    const values: Record<string, unknown> = {};
    const refused: Omit<LineRefused, 'line'>[] = [];
    for (const { key, cells, labels } of known) {
      const column = columns[key];
      if (column === undefined) continue;
      const given = cells.map(({ title }) => row[place.get(title) ?? -1]);
      const read = readCells(column, given, labels, speech);
      if ('fault' in read) refused.push({ reference, column: cells[0]?.title ?? key, because: read.fault });
      else if (read.value !== undefined) values[key] = read.value;
    }
    return { values, refused };
  };
};

const rowReader = (known: Recognized): RowReader => {
  const { register, speech, place } = known;
  const stages = stageLabels(speech);
  const [reference, stage, acts, head] = ownColumns(speech).map(({ title }) => place.get(title) ?? -1);
  const readValues = valuesReader(known);
  const seen = new Set<string>();
  return (row) => {
    const at = (where: number | undefined): string => textOf(row[where ?? -1]);
    const name = at(reference);
    const refuse = (because: LineRefused['because']): LineRead => ({ refused: [{ reference: name, because }] });
    if (!isReference(name)) return refuse('notAReference');
    if (!name.startsWith(`${registerOf(register).prefix}-`)) return refuse('otherRegister');
    if (seen.has(name)) return refuse('twice');
    seen.add(name);
    const stageKey = keyOf(stages, at(stage));
    if (stageKey === undefined) return refuse('unknownStage');
    const { values, refused } = readValues(row, name);
    const number = Number(at(acts));
    if (!Number.isInteger(number)) return refuse('wrongKind');
    if (refused.length > 0) return { refused };
    return { line: { reference: name, stage: stageKey, acts: number, head: at(head), values } };
  };
};

/** Takes a table back, row by row; what is refused says its line, its column and why. */
export const readTable = (
  company: Company,
  { heading, rows }: RawTable,
  about: { readonly asOf: string; readonly seal?: string },
): CopyRead => {
  const known = recognize(company, heading);
  if (known === undefined) return { unreadable: 'noHeading' };
  const read = rowReader(known);
  const lines: CopyLine[] = [];
  const refused: LineRefused[] = [];
  for (const [place, row] of rows.entries()) {
    const found = read(row);
    if ('line' in found) lines.push(found.line);
    else refused.push(...found.refused.map((one) => ({ ...one, line: place + 2 })));
  }
  const { register, scope } = known;
  const { asOf, seal } = about;
  return { copy: { register, scope, asOf, lines }, ...(seal === undefined ? {} : { seal }), refused };
};
