import { aboutColumns } from '../../src/registers/about.ts';
import { shortDay } from '../ui/days.ts';
import type { PageWords } from '../ui/page-words.ts';
import { named, type Speech } from '../ui/speech.ts';
import { choiceWord } from '../ui/values.ts';
import type { ColumnKey, Line, RegisterKey } from './filters.ts';

/** The words of a register’s stages. */
export const stagesOf = (words: PageWords, register: RegisterKey): object => words.registers[register].stages;

/** What a column shows of a line. */
export const columnWord = (speech: Speech, key: ColumnKey, line: Line): string => {
  const { words, language } = speech;
  switch (key) {
    case 'reference':
      return line.reference;
    case 'register':
      return words.addin.tab.registers[line.register];
    case 'kind':
      return kindOf(speech, line);
    case 'stage':
      return named(stagesOf(words, line.register), line.stage);
    case 'acceptedOn':
      return shortDay(line.acceptedOn, language);
    case 'due':
      return line.due ? shortDay(line.due, language) : '';
    default:
      return key satisfies never;
  }
};

/** The word for what records of a register are about: the type of a request, the scenario of an incident. */
export const kindWord = (speech: Speech, register: RegisterKey, kind: string): string => {
  const column = aboutColumns[register];
  if (kind === '' || column === undefined) return '';
  return register === 'requests'
    ? named(speech.words.law.requestTypes, kind)
    : choiceWord(speech, register, column, kind);
};

const kindOf = (speech: Speech, { register, scenario, type, what }: Line): string =>
  kindWord(speech, register, what?.choice ?? type ?? scenario ?? '');
