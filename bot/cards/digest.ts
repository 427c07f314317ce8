import type { Digest } from '../../src/ports/reminders.ts';
import { attention, card, emphasised, group, heading, openUrl, press, say, small, subheading } from './build.ts';
import type { Card, Element } from './elements.ts';
import { row } from './row.ts';
import type { TabLink } from './tab-link.ts';
import { dayInWords, type Speech, stageWord } from './words.ts';

const lineRow = (speech: Speech, { reference, register, stage, due, late }: Digest['lines'][number]): Element => {
  const { reminders } = speech.words;
  const rest = [
    stageWord(speech, register, stage),
    ...(due ? [(late ? reminders.wasDueOn : reminders.dueOn)(dayInWords(due, speech.language))] : []),
  ];
  const said = { strong: reference, ...(late ? { flag: reminders.late } : {}), rest };
  return row(said, press(reminders.open(reference), 'openCaseFile', { reference }));
};

/** The sealed head of the night: out of our reach once it is with the officer, it proves that no ledger was rewritten. */
const sealedLines = (speech: Speech, sealed: Digest['sealed']): readonly Element[] => {
  const { digest } = speech.words.reminders;
  if (!sealed) return [];
  const title = subheading(digest.sealed(dayInWords(sealed.day, speech.language)));
  return [title, group([emphasised(sealed.head), small(digest.sealedBody)])];
};

/** The word of the morning: what is to do, due first, what is late, what waits to be sorted, and the sealed head. */
export const digestCard = (speech: Speech, digested: Digest, link: TabLink): Card => {
  const { day, lines, more, late, intake, notReached, timeUp, sealed } = digested;
  const { words, language } = speech;
  const { digest } = words.reminders;
  const { buttons } = words.bot;
  const title = digest.title(dayInWords(day, language));
  const body: readonly Element[] = [
    heading(title),
    ...(late > 0 ? [attention(digest.late(late))] : []),
    ...(notReached > 0 ? [attention(digest.notReached(notReached))] : []),
    ...(intake && intake.waiting > 0
      ? [say(digest.intake(intake.waiting, dayInWords(intake.oldestOn, language)))]
      : []),
    ...(timeUp ? [say(words.retention.work.reached(String(timeUp), timeUp === 1))] : []),
    say(lines.length > 0 ? digest.intro : digest.none),
    ...lines.map((line) => lineRow(speech, line)),
    ...(more > 0 ? [say(digest.more(more))] : []),
    ...sealedLines(speech, sealed),
  ];
  return card(language, title, body, [
    press(buttons.worklist, 'worklist'),
    openUrl(words.reminders.inTab.list, link()),
    press(buttons.menu, 'menu'),
  ]);
};
