import { type Day, dayOf, parseDay } from '../law/day.ts';
import { becauses } from '../law/unknown.ts';
import { holdsBirthDate } from './birth-dates.ts';
import type { Column, Columns, FilledBy, StateOf } from './column.ts';
import { findSecrets, type Secret } from './secrets.ts';

/** Why one field is refused; the words are in the locale, under `faults`. */
export type FieldFault =
  | { readonly fault: 'required' }
  | { readonly fault: 'tooLong'; readonly max: number; readonly length: number }
  | { readonly fault: 'notInList' }
  | { readonly fault: 'notADay' }
  | { readonly fault: 'inFuture' }
  | { readonly fault: 'tooEarly' }
  | { readonly fault: 'endsBeforeItBegins' }
  | { readonly fault: 'notACount' }
  | { readonly fault: 'secret'; readonly secret: Secret }
  | { readonly fault: 'birthDate' }
  | { readonly fault: 'wrongKind' };

export type FieldFaults = Readonly<Record<string, FieldFault>>;

/** What the check is made against. */
export interface Known {
  /** Today in Montréal: no fact can lie after it. */
  readonly today: Day;
  /** Keys of the company's systems, for columns of the kind `listed`. */
  readonly systems: readonly string[];
}

export type Validated<C extends Columns> = { readonly valid: StateOf<C> } | { readonly faults: FieldFaults };

/** Beyond this many persons a number is a slip of the hand, not a count. */
const mostPersons = 100_000_000;
const earliest = parseDay('1950-01-01');
/** Beyond this a day ahead is a slip of the hand. */
const latest = dayOf(2200, 1, 1);

/**
 * Checks an input against a register's columns, field by field (called by `accept`, nowhere else).
 * Only the columns that `by` fills are read; anything else in the input is left out. Texts are trimmed and cleaned of
 * control and direction characters; empty values count as absent. `creating` asks for the required columns.
 */
export const validate = <C extends Columns>(
  columns: C,
  input: Readonly<Record<string, unknown>>,
  by: readonly FilledBy[],
  known: Known,
  creating: boolean,
): Validated<C> => {
  const valid: Record<string, unknown> = {};
  const faults: Record<string, FieldFault> = {};
  for (const [key, column] of Object.entries(columns)) {
    if (!by.includes(column.by)) continue;
    const checked = check(column, input[key], known);
    if (checked === absent) {
      if (creating && column.required) faults[key] = { fault: 'required' };
    } else if ('fault' in checked) faults[key] = checked;
    else valid[key] = checked.value;
  }
  return Object.keys(faults).length > 0 ? { faults } : { valid: valid as StateOf<C> };
};

const absent = Symbol('absent');
type TextColumn = Extract<Column, { kind: 'text' }>;
type Checked = typeof absent | FieldFault | { readonly value: unknown };

const check = (column: Column, value: unknown, known: Known): Checked => {
  if (value === undefined || value === null || value === '') return absent;
  switch (column.kind) {
    case 'text':
      return typeof value === 'string' ? checkText(value, column, known.today) : { fault: 'wrongKind' };
    case 'choice':
      return typeof value === 'string' && column.choices.includes(value) ? { value } : { fault: 'notInList' };
    case 'choices':
      return checkChoices(value, column.choices);
    case 'day':
      return checkDay(value, column.ahead === true ? latest : known.today);
    case 'when':
      return checkWhen(value, known.today);
    case 'count':
      return checkCount(value);
    case 'flag':
      return typeof value === 'boolean' ? { value } : { fault: 'wrongKind' };
    case 'listed':
      return typeof value === 'string' && known.systems.includes(value) ? { value } : { fault: 'notInList' };
    case 'lines':
      // Lines are what an act makes of its input; nobody hands them in.
      return { fault: 'wrongKind' };
    default:
      return column satisfies never;
  }
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const checkText = (raw: string, { max, lines, by, noBirthDate }: TextColumn, today: Day): Checked => {
  const clean = raw.replace(/\r\n?/g, '\n').toWellFormed().replace(unseen, '').trim();
  const text = lines === 'one' ? clean.replace(/\s+/g, ' ') : clean;
  if (text === '') return absent;
  if (text.length > max) return { fault: 'tooLong', max, length: text.length };
  // What Greffe fills is what came in, kept as evidence: only what a person types into a form is stopped.
  const secret = by === 'greffe' ? undefined : findSecrets(text)[0];
  if (secret) return { fault: 'secret', secret };
  return noBirthDate && by !== 'greffe' && holdsBirthDate(text, today) ? { fault: 'birthDate' } : { value: text };
};

const checkChoices = (value: unknown, choices: readonly string[]): Checked => {
  if (!Array.isArray(value)) return { fault: 'wrongKind' };
  const chosen = choices.filter((choice) => value.includes(choice));
  if (value.some((item) => typeof item !== 'string' || !choices.includes(item))) return { fault: 'notInList' };
  return chosen.length > 0 ? { value: chosen } : absent;
};

const checkDay = (value: unknown, today: Day): Checked => {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day === undefined) return { fault: 'notADay' };
  if (day > today) return { fault: 'inFuture' };
  if (earliest !== undefined && day < earliest) return { fault: 'tooEarly' };
  return { value };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checkUnknown = (because: unknown): Checked =>
  becauses.some((known) => known === because) ? { value: { unknown: because } } : { fault: 'notInList' };

const checkWhen = (value: unknown, today: Day): Checked => {
  if (!isRecord(value)) return { fault: 'wrongKind' };
  if ('unknown' in value) return checkUnknown(value.unknown);
  if ('day' in value) {
    const day = checkDay(value.day, today);
    return day === absent || 'fault' in day ? day : { value: { day: day.value } };
  }
  const from = checkDay(value.from, today);
  const to = checkDay(value.to, today);
  if (from === absent || 'fault' in from) return from;
  if (to === absent || 'fault' in to) return to;
  if (String(from.value) > String(to.value)) return { fault: 'endsBeforeItBegins' };
  return { value: { from: from.value, to: to.value } };
};

const checkCount = (value: unknown): Checked => {
  if (!isRecord(value)) return { fault: 'wrongKind' };
  if ('unknown' in value) return checkUnknown(value.unknown);
  const about = value.about;
  const whole = typeof about === 'number' && Number.isInteger(about) && about >= 0 && about <= mostPersons;
  return whole ? { value: { about } } : { fault: 'notACount' };
};
