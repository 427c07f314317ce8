import type { IntakeEntryView, IntakeView } from '../../src/use-cases/views/intake-view.ts';
import { say, small, subheading } from './build.ts';
import type { Element } from './elements.ts';
import { row } from './row.ts';
import { listed } from './values.ts';
import { dayInWords, type Speech } from './words.ts';

/** Mails that the worklist shows one by one; the pane has them all. */
const most = 3;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a mail seems to be, when it came and by when it is due, and why it could not be read; not a word of it. */
const entryLine = ({ words, language }: Speech, entry: IntakeEntryView): Element => {
  const { worklist } = words.work;
  const { toLookAt, unknown, ...inPane } = words.outlook.worklist;
  const { kinds, suggested, receivedOn, due, promptly, late, automatic, unread, unreadBecause } = entry;
  // What cannot be read is tagged a question, for want of anything better.
  const isRead = unreadBecause === undefined || suggested.some((type) => type !== 'other');
  const seems = kinds.filter((kind) => isRead || kind !== 'question').map((kind) => words.mail.kinds[kind]);
  const day = (text: string): string => dayInWords(text, language);
  const rest = [
    worklist.received(day(receivedOn)),
    promptly ? worklist.promptly : worklist.due(day(due)),
    ...(automatic ? [inPane.automatic] : []),
    ...(unread ? [inPane.unread] : []),
    ...(unreadBecause ? [inPane.unreadBecause[unreadBecause]] : []),
  ];
  const strong = seems.length > 0 ? capital(listed(seems)) : unreadBecause ? toLookAt : unknown;
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
