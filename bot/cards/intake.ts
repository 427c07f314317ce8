import { mailCalled, mailNotes } from '../../src/locales/say-mail.ts';
import type { IntakeEntryView, IntakeView } from '../../src/use-cases/views/intake-view.ts';
import { say, small, subheading } from './build.ts';
import type { Element } from './elements.ts';
import { row } from './row.ts';
import { dayInWords, type Speech } from './words.ts';

/** Mails that the worklist shows one by one; the pane has them all. */
const most = 3;

/** What a mail seems to be, when it came and by when it is due, and why it could not be read; not a word of it. */
const entryLine = ({ words, language }: Speech, entry: IntakeEntryView): Element => {
  const { worklist } = words.work;
  const { receivedOn, due, promptly, late } = entry;
  const day = (text: string): string => dayInWords(text, language);
  const rest = [
    worklist.received(day(receivedOn)),
    promptly ? worklist.promptly : worklist.due(day(due)),
    ...mailNotes(words.outlook, entry),
  ];
  const strong = mailCalled(words, words.outlook, entry);
  return row({ strong, ...(late && !promptly ? { flag: words.bot.worklist.late } : {}), rest });
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
