import type { WorklistView } from '../../src/use-cases/views/views.ts';
import { press, say, subheading } from './build.ts';
import type { Element } from './elements.ts';
import { row } from './row.ts';
import { dayInWords, type Speech } from './words.ts';

/** Records whose time is up: how many, and the first of them, each leading to the case file where it is decided. */
export const retentionLines = (speech: Speech, retention: WorklistView['retention']): readonly Element[] => {
  if (retention === undefined) return [];
  const { words, language } = speech;
  const { work } = words.retention;
  const { records, lines } = retention;
  return [
    subheading(work.title),
    say(work.reached(String(records), records === 1)),
    ...lines.map(({ reference, keptUntil }) =>
      row(
        { strong: reference, rest: [work.since(dayInWords(keptUntil, language))] },
        press(words.bot.worklist.open(reference), 'openCaseFile', { reference }),
      ),
    ),
  ];
};
