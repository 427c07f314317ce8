import type { Language } from '../../src/ports/kept.ts';
import { type Column, isUnknown } from '../../src/registers/column.ts';
import type { RegisterKey } from '../../src/registers/index.ts';
import { choiceWord, dayInWords, named, type Speech } from './words.ts';

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

const countInWords = (speech: Speech, value: unknown): string => {
  if (!isRecord(value)) return '';
  if (isUnknown(value)) return becauseOf(speech, value);
  const number = new Intl.NumberFormat(speech.language === 'fr' ? 'fr-CA' : 'en-CA');
  return speech.words.registers.about(number.format(Number(value.about)));
};

/** Choices in a row: each is written as if it stood alone, so all but the first lose their capital. */
export const listed = (choices: readonly string[]): string =>
  choices.map((one, place) => (place === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1))).join(', ');

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
      return String(value);
    case 'choice':
      return choiceWord(speech, register, key, String(value));
    case 'choices':
      return Array.isArray(value) ? listed(value.map((one) => choiceWord(speech, register, key, String(one)))) : '';
    case 'day':
      return dayInWords(String(value), speech.language);
    case 'when':
      return whenInWords(speech, value);
    case 'count':
      return countInWords(speech, value);
    case 'flag':
      return value === true ? speech.words.registers.yes : speech.words.registers.no;
    case 'listed':
      return systems[String(value)]?.[speech.language] ?? String(value);
    default:
      return column satisfies never;
  }
};
