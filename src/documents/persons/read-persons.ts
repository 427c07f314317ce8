import type { Day } from '../../law/day.ts';
import type { PersonsRead } from '../../ports/persons-lists.ts';
import { type ListedPerson, mostListed, type PersonField, type PersonRefused } from '../../registers/persons-list.ts';
import { plain } from '../plain.ts';
import { fieldOf } from './person-words.ts';
import { type Cells, readPerson } from './read-person.ts';
import { safeXlsx } from './safe-xlsx.ts';

type Row = readonly unknown[];

/** Lines that are said to be wrong; who has more of them corrects these first. */
const mostLines = 500;

const said = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

const cellsOf = (row: Row, fields: readonly (PersonField | undefined)[]): Cells => {
  const cells: Partial<Record<PersonField, string>> = {};
  for (const [place, field] of fields.entries())
    if (field !== undefined) cells[field] ??= said(row[place]).replaceAll(/\r\n?/g, '\n').trim();
  return cells;
};

/** Whom a line means: the same name with the same contact information is the same person. */
const keyOf = ({ name, address = '', email = '', phone = '' }: ListedPerson): string =>
  [name, address, email, phone].map(plain).join('|');

const readRows = (rows: readonly Row[], fields: readonly (PersonField | undefined)[], today: Day): PersonsRead => {
  const persons: ListedPerson[] = [];
  const lines: PersonRefused[] = [];
  const known = new Set<string>();
  for (const [place, row] of rows.entries()) {
    const cells = cellsOf(row, fields);
    if (Object.values(cells).every((cell) => cell === '')) continue;
    if (persons.length >= mostListed) return { unreadable: 'tooMany' };
    const line = place + 2;
    const read = readPerson(cells, today);
    if ('because' in read) lines.push({ line, ...read });
    else if (known.has(keyOf(read))) lines.push({ line, field: 'name', because: 'twice' });
    else {
      known.add(keyOf(read));
      persons.push(read);
    }
    if (lines.length >= mostLines) break;
  }
  const [first, ...others] = lines;
  if (first !== undefined) return { lines: [first, ...others] };
  return persons.length === 0 ? { unreadable: 'empty' } : { persons };
};

/**
 * Reads a list of persons from an XLSX that somebody made: the first sheet, headings in either language and any order;
 * what it has beside them is not read. All or nothing: one line that cannot be read, and no person is taken, for who is
 * left out would not be told (s. 3.5). Refuses a workbook that could do harm (`safeXlsx`).
 */
export const readPersons = async (content: Uint8Array, today: Day): Promise<PersonsRead> => {
  const safe = await safeXlsx(content);
  if ('unreadable' in safe) return safe;
  const { default: readSheets } = await import('read-excel-file/node');
  const sheets = await readSheets(Buffer.from(safe.content), { trim: false }).catch(() => undefined);
  const data: readonly Row[] | undefined = sheets?.[0]?.data;
  if (data === undefined) return { unreadable: 'notXlsx' };
  const [heading = [], ...rows] = data;
  const fields = heading.map((title) => fieldOf(said(title)));
  return fields.includes('name') ? readRows(rows, fields, today) : { unreadable: 'noHeading' };
};
