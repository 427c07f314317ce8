import type { Column, Columns } from '../../src/registers/column.ts';

/** What a pressed card hands in: its own words and the inputs, all by name; nothing in it is believed. */
export type Entered = Readonly<Record<string, unknown>>;

const textOf = (entered: Entered, id: string): string => {
  const value = entered[id];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

/** What was filled in says which kind is meant where the person did not choose one. */
const whenKind = (entered: Entered, key: string): string =>
  textOf(entered, `${key}_kind`) ||
  (textOf(entered, `${key}_to`) && 'period') ||
  (textOf(entered, `${key}_day`) && 'day') ||
  (textOf(entered, `${key}_because`) && 'unknown') ||
  '';

const readWhen = (entered: Entered, key: string): unknown => {
  const day = textOf(entered, `${key}_day`);
  switch (whenKind(entered, key)) {
    case 'day':
      return { day: day || 'absent' };
    case 'period':
      return { from: day || 'absent', to: textOf(entered, `${key}_to`) || 'absent' };
    case 'unknown':
      return { unknown: textOf(entered, `${key}_because`) };
    default:
      return undefined;
  }
};

const readCount = (entered: Entered, key: string): unknown => {
  const about = textOf(entered, `${key}_about`).replace(/[\s\u00A0\u202F]/g, '');
  if (about !== '') return { about: /^\d{1,12}$/.test(about) ? Number(about) : about };
  const because = textOf(entered, `${key}_because`);
  return because === '' ? undefined : { unknown: because };
};

/** The value that a column's inputs make, for `accept` to judge; undefined when nothing was entered. */
const readColumn = (key: string, column: Column, entered: Entered): unknown => {
  const raw = entered[key];
  switch (column.kind) {
    case 'text':
    case 'choice':
    case 'day':
    case 'listed':
      return raw === '' ? undefined : raw;
    case 'choices':
      return typeof raw === 'string' ? raw.split(',').filter((choice) => choice !== '') : raw;
    case 'when':
      return readWhen(entered, key);
    case 'count':
      return readCount(entered, key);
    case 'lines':
      return undefined;
    case 'flag':
      // An untouched toggle comes as "false", whatever its own words for off are.
      if (raw === 'true' || raw === true) return true;
      return column.required && raw === 'false' ? false : undefined;
    default:
      return column satisfies never;
  }
};

/** The input of a command, from what a card handed in: these columns and nothing else of it. */
export const readEntered = (columns: Columns, entered: Entered): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(columns)
      .map(([key, column]) => [key, readColumn(key, column, entered)] as const)
      .filter(([, value]) => value !== undefined),
  );

const isRecord = (value: unknown): value is Entered =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Drops what is not there, and makes text of the rest. */
const texts = (pairs: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(pairs)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([id, value]) => [id, String(value)]),
  );

const writeColumn = (key: string, column: Column, value: unknown): Readonly<Record<string, string>> => {
  switch (column.kind) {
    case 'text':
    case 'choice':
    case 'day':
    case 'listed':
    case 'flag':
      return texts({ [key]: value });
    case 'choices':
      return texts({ [key]: Array.isArray(value) ? value.join(',') : undefined });
    case 'when': {
      if (!isRecord(value)) return {};
      const kind = 'unknown' in value ? 'unknown' : 'day' in value ? 'day' : 'period';
      const day = value.day ?? value.from;
      return texts({
        [`${key}_kind`]: kind,
        [`${key}_day`]: day,
        [`${key}_to`]: value.to,
        [`${key}_because`]: value.unknown,
      });
    }
    case 'lines':
      return {};
    case 'count':
      return isRecord(value) ? texts({ [`${key}_about`]: value.about, [`${key}_because`]: value.unknown }) : {};
    default:
      return column satisfies never;
  }
};

/** What the inputs show for values that are known already: the way back of `readEntered`. */
export const writeEntered = (columns: Columns, values: Readonly<Record<string, unknown>>): Entered =>
  Object.assign({}, ...Object.entries(columns).map(([key, column]) => writeColumn(key, column, values[key])));
