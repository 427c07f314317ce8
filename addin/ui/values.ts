import { listed } from '../../src/locales/listed.ts';
import { type Column, type Columns, isUnknown } from '../../src/registers/column.ts';
import type { RegisterKey } from '../../src/registers/index.ts';
import { longDay } from './days.ts';
import { named, type Speech } from './speech.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The word for a choice of a register’s column. */
export const choiceWord = ({ words }: Speech, register: RegisterKey, key: string, value: unknown): string => {
  const choices: Fields = words.registers[register].choices;
  const table = choices[key];
  return named(isFields(table) ? table : {}, String(value));
};

const because = ({ words }: Speech, value: Fields): string =>
  words.registers.unknown(named(words.registers.becauses, String(value.unknown)));

const when = (speech: Speech, value: unknown): string => {
  if (!isFields(value)) return '';
  if (isUnknown(value)) return because(speech, value);
  const day = (key: string): string => longDay(String(value[key]), speech.language);
  return 'day' in value ? day('day') : speech.words.registers.period(day('from'), day('to'));
};

const count = (speech: Speech, value: unknown, ofPersons: boolean): string => {
  if (!isFields(value)) return '';
  if (isUnknown(value)) return because(speech, value);
  const tag = speech.language === 'fr' ? 'fr-CA' : 'en-CA';
  const written = new Intl.NumberFormat(tag).format(Number(value.about));
  const { about, persons } = speech.words.registers;
  // French has none and one in the singular, English one alone.
  return ofPersons ? persons(written, new Intl.PluralRules(tag).select(Number(value.about)) === 'one') : about(written);
};

/** One line beneath a record: what its columns hold, one after the other. */
const lineInWords = (speech: Speech, register: RegisterKey, columns: Columns, line: unknown): string =>
  Object.entries(columns)
    .flatMap(([key, column]) => {
      const value = isFields(line) ? line[key] : undefined;
      return value === undefined ? [] : [valueInWords(speech, register, key, column, value)];
    })
    .join(', ');

/** A column’s value as a person reads it, by its kind. */
export const valueInWords = (
  speech: Speech,
  register: RegisterKey,
  key: string,
  column: Column,
  value: unknown,
): string => {
  switch (column.kind) {
    case 'text':
    case 'listed':
      return String(value);
    case 'choice':
      return choiceWord(speech, register, key, value);
    case 'choices':
      return Array.isArray(value) ? listed(value.map((one) => choiceWord(speech, register, key, one))) : '';
    case 'day':
      return longDay(String(value), speech.language);
    case 'when':
      return when(speech, value);
    case 'count':
      return count(speech, value, column.of === 'persons');
    case 'flag':
      return value === true ? speech.words.registers.yes : speech.words.registers.no;
    case 'lines':
      return Array.isArray(value) ? value.map((line) => lineInWords(speech, register, column.of, line)).join('\n') : '';
    default:
      return column satisfies never;
  }
};
