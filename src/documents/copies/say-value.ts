import { type Column, type Count, isUnknown, type Line, type Value, type When } from '../../registers/column.ts';
import { longDayOf } from '../long-day.ts';
import { type Speech, titleOf } from './speech.ts';

const dayIn = (day: string, { language }: Speech): string => longDayOf(day, language) ?? day;

const sayWhen = (when: When, speech: Speech): string => {
  const { registers } = speech.locale;
  if (isUnknown(when)) return registers.unknown(registers.becauses[when.unknown]);
  return 'day' in when ? dayIn(when.day, speech) : registers.period(dayIn(when.from, speech), dayIn(when.to, speech));
};

const sayCount = (count: Count, { locale, language }: Speech): string => {
  const { registers } = locale;
  if (isUnknown(count)) return registers.unknown(registers.becauses[count.unknown]);
  return registers.about(count.about.toLocaleString(`${language}-CA`));
};

const sayLine = (line: Line, columns: Readonly<Record<string, Column>>, speech: Speech): string =>
  Object.entries(columns)
    .flatMap(([key, column]) => {
      const value = line[key];
      return value === undefined
        ? []
        : [speech.locale.copies.pair(titleOf(speech, key), sayValue(key, column, value, speech))];
    })
    .join(' · ');

/** What a value says, as people read it: one way a kind. */
export const sayValue = (key: string, column: Column, value: Value, speech: Speech): string => {
  const text = typeof value === 'string' ? value : '';
  const word = (one: string): string => speech.texts.choices[key]?.[one] ?? one;
  switch (column.kind) {
    case 'text':
      return text;
    case 'choice':
      return word(text);
    case 'choices':
      return (value as readonly string[]).map(word).join(', ');
    case 'listed':
      return speech.systems[text] ?? text;
    case 'day':
      return dayIn(text, speech);
    case 'when':
      return sayWhen(value as When, speech);
    case 'count':
      return sayCount(value as Count, speech);
    case 'flag':
      return speech.locale.registers[value === true ? 'yes' : 'no'];
    case 'lines':
      return (value as readonly Line[]).map((line) => sayLine(line, column.of, speech)).join('\n');
    default:
      return column satisfies never;
  }
};
