import { shortDay } from '../ui/days.ts';
import { named, type Speech } from '../ui/speech.ts';
import { choiceWord } from '../ui/values.ts';
import { stagesOf } from './filter-bar.tsx';
import type { Line, SortKey } from './filters.ts';

/** What a column shows of a line; days stay as they sort unless they are `shown`. */
export const columnWord = (speech: Speech, key: SortKey, line: Line, use: 'sorted' | 'shown' = 'sorted'): string => {
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
      return use === 'shown' ? shortDay(line.acceptedOn, language) : line.acceptedOn;
    case 'due':
      return use === 'shown' && line.due ? shortDay(line.due, language) : (line.due ?? '');
    default:
      return key satisfies never;
  }
};

/** What a record is about, as its register says it: the scenario of an incident, the type of what has types. */
const kindOf = (speech: Speech, { register, scenario, type }: Line): string => {
  if (register === 'requests' && type !== undefined) return named(speech.words.law.requestTypes, type);
  if (type !== undefined) return choiceWord(speech, register, 'type', type);
  return scenario === undefined ? '' : choiceWord(speech, register, 'scenario', scenario);
};
