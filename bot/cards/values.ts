import { numbers, plurals } from '../../src/locales/formats.ts';
import { listed } from '../../src/locales/listed.ts';
import type { Language } from '../../src/ports/kept.ts';
import { type Column, type Columns, isUnknown } from '../../src/registers/column.ts';
import type { RegisterKey } from '../../src/registers/index.ts';
import { sayLine } from './lines.ts';
import { choiceWord, dayInWords, named, registerWords, type Speech } from './words.ts';

/** Names of the company's systems by key, as a view carries them. */
export type SystemNames = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const becauseOf = ({ words }: Speech, value: Readonly<Record<string, unknown>>): string =>
  words.registers.unknown(named(words.registers.becauses, String(value.unknown)));

const whenInWords = (speech: Speech, value: unknown): string => {
  if (!isRecord(value)) return '';
  if (isUnknown(value)) return becauseOf(speech, value);
  const day = (key: string): string => dayInWords(String(value[key]), speech.language);
  return 'day' in value ? day('day') : speech.words.registers.period(day('from'), day('to'));
};

/** French has none and one in the singular, English one alone. */
const isOne = (count: number, language: Language): boolean => plurals(language).select(count) === 'one';

/** How many: of persons about so many, for nobody counts them to the last; of minutes and lines exactly so many. */
const countInWords = (speech: Speech, key: string, value: unknown, ofPersons: boolean): string => {
  if (!isRecord(value)) return '';
  if (isUnknown(value)) return becauseOf(speech, value);
  const number = numbers(speech.language);
  const { persons } = speech.words.registers;
  const count = Number(value.about);
  if (ofPersons) return persons(number.format(count), isOne(count, speech.language));
  return key.endsWith('Minutes') ? `${number.format(count)}\u00A0min` : number.format(count);
};

/** Columns of lines that hold a key of something that others have words for. */
const wordsOfKeys = ({ words: { letters, registers } }: Speech): Readonly<Record<string, object>> => {
  const { means } = registers.incidents.choices;
  const { identityMethod } = registers.requests.choices;
  return {
    ...{ letterName: letters.names, letterMeans: means, handedMeans: means, passwordMeans: means },
    proofMethod: identityMethod,
  };
};

/** Digests and names of gaps are for machines: a person reads the file's name. */
const forMachines = /Digest$|^letterSentLacks$|^proofCuts$/;

/** One line beneath a record: what its columns hold, in words. */
const lineInWords = (
  speech: Speech,
  register: RegisterKey,
  key: string,
  columns: Columns,
  line: unknown,
  systems: SystemNames,
): string => {
  const tables = wordsOfKeys(speech);
  const filled = Object.entries(columns).flatMap(([name, column]) => {
    const value = isRecord(line) && !forMachines.test(name) ? line[name] : undefined;
    if (value === undefined) return [];
    const table = tables[name];
    const isKey = table !== undefined && typeof value === 'string';
    return [[name, isKey ? named(table, value) : valueInWords(speech, register, name, column, value, systems)]];
  });
  return sayLine(speech, key, Object.fromEntries(filled), registerWords(speech, register).columns);
};

/** A file is cited in its act by name and digest; a person reads its name. */
const withoutDigests = (text: string): string => text.replace(/ — SHA-256 [0-9a-f]{64}/g, '');

/** Lines that begin with the day on which they were added: the day as it is written in a sentence. */
export const datedLines = (speech: Speech, text: string): string =>
  text.replace(/^(\d{4}-\d{2}-\d{2})(?= — )/gm, (day) => dayInWords(day, speech.language));

/**
 * A column's value as a person reads it. What the register types is put in words; texts are given as they are, so the
 * caller shows the result as untrusted.
 */
export const valueInWords = (
  speech: Speech,
  register: RegisterKey,
  key: string,
  column: Column,
  value: unknown,
  systems: SystemNames,
): string => {
  switch (column.kind) {
    case 'text':
      return column.lines === 'many' ? datedLines(speech, withoutDigests(String(value))) : String(value);
    case 'choice':
      return choiceWord(speech, register, key, String(value));
    case 'choices':
      return Array.isArray(value) ? listed(value.map((one) => choiceWord(speech, register, key, String(one)))) : '';
    case 'day':
      return dayInWords(String(value), speech.language);
    case 'when':
      return whenInWords(speech, value);
    case 'count':
      return countInWords(speech, key, value, column.of === 'persons');
    case 'flag':
      return value === true ? speech.words.registers.yes : speech.words.registers.no;
    case 'listed':
      return systems[String(value)]?.[speech.language] ?? String(value);
    case 'lines':
      return Array.isArray(value)
        ? value.map((line) => lineInWords(speech, register, key, column.of, line, systems)).join('\n')
        : '';
    default:
      return column satisfies never;
  }
};
