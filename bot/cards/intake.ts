import type { IntakeEntryView, IntakeView } from '../../src/use-cases/views/intake-view.ts';
import { say, small, subheading } from './build.ts';
import type { Element } from './elements.ts';
import { row } from './row.ts';
import { listed } from './values.ts';
import { dayInWords, type Speech } from './words.ts';

/** Mails that the worklist shows one by one; the pane has them all. */
const most = 3;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a mail seems to be, when it came and by when it is due; not a word of it. */
const entryLine = ({ words, language }: Speech, entry: IntakeEntryView): Element => {
  const { worklist } = words.work;
  const kinds = listed(entry.kinds.map((kind) => words.mail.kinds[kind]));
  const day = (text: string): string => dayInWords(text, language);
  const rest = [
    worklist.received(day(entry.receivedOn)),
    entry.promptly ? worklist.promptly : worklist.due(day(entry.due)),
  ];
  const late = entry.late && !entry.promptly ? { flag: words.bot.worklist.late } : {};
  return row({ strong: kinds === '' ? worklist.unknown : capital(kinds), ...late, rest });
};

/** Mail that waits to be sorted: how many, since when, and the most urgent for those who may sort it. */
export const intakeLines = (speech: Speech, intake: IntakeView | undefined): readonly Element[] => {
  if (!intake) return [];
  const { worklist } = speech.words.work;
  const { waiting, oldestOn, entries = [] } = intake;
  return [
    subheading(worklist.intake),
    say(worklist.intakeCount(waiting, dayInWords(oldestOn, speech.language))),
    ...entries.slice(0, most).map((entry) => entryLine(speech, entry)),
    ...(entries.length > 0 ? [small(worklist.intakeWhere)] : []),
  ];
};
