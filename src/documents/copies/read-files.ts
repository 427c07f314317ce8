import type { Company } from '../../company/company.ts';
import type { CopyLine, CopyRead, LineRefused } from '../../ports/copies.ts';
import { type CopyScope, copyColumns, copyScopes } from '../../registers/copy-columns.ts';
import { listedKeys, type RegisterKey, registerOf } from '../../registers/index.ts';
import { isReference } from '../../registers/reference.ts';
import type { Cell } from './cells.ts';
import { fitsColumns } from './fits.ts';
import { unguarded } from './guarded.ts';
import { openFormat } from './json.ts';
import { readTable } from './read-table.ts';

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const unreadable: CopyRead = { unreadable: 'notACopy' };
/** The day that the name of a copy bears, for CSV says it nowhere else. */
const dayInName = (name: string): string => /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '';

const separators = [';', ',', '\t'] as const;

/** The separator that the heading has most of: who saved it again may have another. */
const separatorOf = (text: string): string => {
  const heading = text.slice(0, text.indexOf('\n') + 1).replace(/"[^"]*"/g, '');
  const count = (separator: string): number => heading.split(separator).length;
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
};

const readCsv = async (company: Company, content: Uint8Array, fileName: string): Promise<CopyRead> => {
  const { parse } = await import('csv-parse/sync');
  const text = new TextDecoder().decode(content);
  const options = { bom: true, delimiter: separatorOf(text), relax_column_count: true, skip_empty_lines: true };
  let rows: string[][];
  try {
    rows = parse(text, options);
  } catch {
    return unreadable;
  }
  const [heading, ...rest] = rows;
  if (heading === undefined) return unreadable;
  const cell = (said: string): Cell => (said === '' ? undefined : { as: 'text', text: unguarded(said) });
  return readTable(company, { heading, rows: rest.map((row) => row.map(cell)) }, { asOf: dayInName(fileName) });
};

const sheetCell = (value: unknown): Cell => {
  if (value instanceof Date) return { as: 'day', day: value.toISOString().slice(0, 10) };
  if (typeof value === 'number') return { as: 'number', number: value };
  return typeof value === 'string' && value !== '' ? { as: 'text', text: value } : undefined;
};

const readXlsx = async (company: Company, content: Uint8Array, fileName: string): Promise<CopyRead> => {
  const { default: readSheets } = await import('read-excel-file/node');
  const sheets = await readSheets(Buffer.from(content), { trim: false }).catch(() => []);
  const [register, about] = sheets.map(({ data }) => data);
  const [heading, ...rows] = register ?? [];
  if (heading === undefined) return unreadable;
  const said = (about ?? []).map((row) => row.map((value) => (value === null ? '' : String(value))));
  const asOf = said[2]?.[1] ?? dayInName(fileName);
  const seal = said.flat().find((text) => /^[0-9a-f]{64}$/.test(text));
  return readTable(
    company,
    { heading: heading.map((title) => String(title ?? '')), rows: rows.map((row) => row.map(sheetCell)) },
    { asOf, ...(seal === undefined ? {} : { seal }) },
  );
};

const lineOf = (raw: unknown, register: RegisterKey, scope: CopyScope): CopyLine | Omit<LineRefused, 'line'> => {
  if (!isJson(raw)) return { because: 'wrongKind' };
  const { reference, stage, acts, head, values } = raw;
  if (typeof reference !== 'string' || !isReference(reference)) return { because: 'notAReference' };
  const { prefix, stages } = registerOf(register);
  if (!reference.startsWith(`${prefix}-`)) return { reference, because: 'otherRegister' };
  if (typeof stage !== 'string' || !stages.includes(stage)) return { reference, because: 'unknownStage' };
  if (typeof head !== 'string' || !Number.isInteger(acts) || !isJson(values))
    return { reference, because: 'wrongKind' };
  const columns = copyColumns(register, scope);
  const wrong = Object.entries(values).find(([key, value]) => !fitsColumns(columns, { [key]: value }));
  if (wrong !== undefined) return { reference, column: wrong[0], because: 'wrongKind' };
  return { reference, stage, acts: Number(acts), head, values };
};

const readJson = (content: Uint8Array): CopyRead => {
  const raw = parsed(content);
  if (!isJson(raw) || raw.format !== openFormat || !Array.isArray(raw.lines)) return unreadable;
  const register = listedKeys.find((key) => key === raw.register);
  const scope = copyScopes.find((key) => key === raw.scope);
  if (register === undefined || scope === undefined) return { unreadable: 'unknownRegister' };
  const lines: CopyLine[] = [];
  const refused: LineRefused[] = [];
  for (const [place, one] of raw.lines.entries()) {
    const line = lineOf(one, register, scope);
    if ('because' in line) refused.push({ ...line, line: place + 1 });
    else if (lines.some(({ reference }) => reference === line.reference))
      refused.push({ line: place + 1, reference: line.reference, because: 'twice' });
    else lines.push(line);
  }
  const asOf = typeof raw.asOf === 'string' ? raw.asOf : '';
  return {
    copy: { register, scope, asOf, lines },
    ...(typeof raw.seal === 'string' ? { seal: raw.seal } : {}),
    refused,
  };
};

const parsed = (content: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch {
    return undefined;
  }
};

/** Reads a copy back, whatever its format: a package begins with *PK*, the open format with a brace. */
export const readCopy = async (company: Company, content: Uint8Array, fileName: string): Promise<CopyRead> => {
  if (content[0] === 0x50 && content[1] === 0x4b) return readXlsx(company, content, fileName);
  const begins = new TextDecoder().decode(content.subarray(0, 64)).replace('\uFEFF', '').trimStart();
  return begins.startsWith('{') ? readJson(content) : readCsv(company, content, fileName);
};
