import type { ProvisionId } from '../../src/law/provisions.ts';
import { longDays, numbers, withFirstUnbroken } from '../../src/locales/formats.ts';
import type { Locale } from '../../src/locales/index.ts';
import { sayGaps } from '../../src/locales/say-gaps.ts';
import type { Language } from '../../src/ports/kept.ts';
import type { RegisterKey } from '../../src/registers/index.ts';
import type { Gap } from '../../src/registers/register.ts';
import type { FieldFault } from '../../src/registers/validate.ts';

/** The words of one card: the locale and the language that it is in. */
export interface Speech {
  readonly words: Locale;
  readonly language: Language;
}

/** The word for a key that only data gives; the key itself where the locale has none, so that nothing shows empty. */
export const named = (table: object, key: string): string => {
  const word = Object.hasOwn(table, key) ? (table as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof word === 'string' ? word : key;
};

/**
 * A civil day (`YYYY-MM-DD`) as it is written in a sentence; French says *1er* for the first of a month. Day and month
 * stay on one line.
 */
export const dayInWords = (day: string, language: Language): string => {
  if (Number.isNaN(Date.parse(day))) return day;
  const text = longDays(language).format(new Date(`${day}T00:00:00Z`));
  return withFirstUnbroken(text, language);
};

/** A provision as it is cited: act and section, or the statement of the policy. */
export const citation = ({ words }: Speech, id: ProvisionId): string => {
  const { cite } = words.addin;
  const [act = '', place = ''] = id.split(':');
  if (act === 'policy') return cite.policy(place);
  const [section = '', paragraph] = place.split('p');
  const text = cite.section(named(cite.acts, act), paragraph ? cite.paragraph(section, paragraph) : section);
  // A citation breaks neither within the number of the act nor before that of the section.
  return text.replaceAll('-', '\u2011').replace(/ (?=[\d.]+$)/, '\u00A0');
};

interface RegisterWords {
  readonly columns: object;
  readonly choices: object;
  readonly stages: object;
}

/** Words of one register. */
export const registerWords = ({ words }: Speech, register: RegisterKey): RegisterWords => words.registers[register];

export const stageWord = (speech: Speech, register: RegisterKey, stage: string): string =>
  named(registerWords(speech, register).stages, stage);

export const choiceWord = (speech: Speech, register: RegisterKey, column: string, choice: string): string => {
  const { choices } = registerWords(speech, register);
  const table: unknown = Object.hasOwn(choices, column) ? (choices as Readonly<Record<string, unknown>>)[column] : {};
  return named(typeof table === 'object' && table !== null ? table : {}, choice);
};

/** What is wrong with one answer, and how to mend it. */
export const faultInWords = ({ words, language }: Speech, fault: FieldFault): string => {
  const { faults } = words.registers;
  const number = numbers(language);
  switch (fault.fault) {
    case 'tooLong':
      return faults.tooLong(number.format(fault.length), number.format(fault.max));
    case 'secret':
      return faults.secret[fault.secret];
    case 'required':
    case 'notInList':
    case 'notADay':
    case 'inFuture':
    case 'tooEarly':
    case 'endsBeforeItBegins':
    case 'notACount':
    case 'wrongKind':
    case 'birthDate':
      return faults[fault.fault];
    default:
      return fault satisfies never;
  }
};

/** What must be there first, one line a gap, counted where the Regulation numbers its items. */
export const gapsInWords = ({ words, language }: Speech, gaps: readonly Gap[]): readonly string[] =>
  sayGaps(words, gaps, (day) => dayInWords(day, language));
