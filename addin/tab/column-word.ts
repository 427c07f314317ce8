import { shortDay } from '../ui/days.ts';
import { named, type Speech } from '../ui/speech.ts';
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

/** What a record is about, as its register says it: the scenario of an incident, the type of a request. */
const kindOf = ({ words }: Speech, { scenario, type }: Line): string => {
  if (type !== undefined) return named(words.law.requestTypes, type);
  return scenario === undefined ? '' : named(words.registers.incidents.choices.scenario, scenario);
};
