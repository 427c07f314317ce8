import type { ReminderLine, ReminderMessage } from '../../src/ports/reminders.ts';
import { attention, card, emphasised, heading, labelled, openUrl, press, say, small } from './build.ts';
import type { Card, Element } from './elements.ts';
import { row } from './row.ts';
import type { TabLink } from './tab-link.ts';
import { dayInWords, named, type Speech } from './words.ts';

/** Lines of one card. */
const most = 15;

const dutyName = ({ words }: Speech, { duty }: ReminderLine): string => named(words.registers.duties, duty);

/** By when, or since when; never whom it concerns. */
export const whenOf = ({ words, language }: Speech, { by, since, late }: ReminderLine): string => {
  const { reminders } = words;
  if (by === undefined) return reminders.promptly(dayInWords(since, language));
  const day = dayInWords(by, language);
  return late ? reminders.wasDueOn(day) : reminders.dueOn(day);
};

const dutyLine = (speech: Speech, line: ReminderLine): Element =>
  labelled(speech.words.reminders.duty(dutyName(speech, line)), whenOf(speech, line));

/**
 * What is owed on one record now. `opens`: the reader may open the case file; else the card is for the highest authority.
 * `link` leads to the record’s entry in the tab, which everybody who is reminded may see.
 */
export const reminderCard = (
  speech: Speech,
  { reference, lines }: Extract<ReminderMessage, { kind: 'reminder' }>,
  opens: boolean,
  link: TabLink,
): Card => {
  const { words, language } = speech;
  const { reminders } = words;
  const { buttons } = words.bot;
  const isLate = lines.some(({ late }) => late);
  const body: readonly Element[] = [
    heading(reminders.title),
    ...(isLate ? [attention(reminders.late)] : []),
    emphasised(reference),
    ...lines.slice(0, most).map((line) => dutyLine(speech, line)),
    small(opens ? reminders.ends : `${reminders.toDirection} ${reminders.ends}`),
  ];
  // Mail that waits has no case file yet: the worklist shows it.
  const hasFile = lines.some(({ register }) => register !== 'office');
  return card(language, reminders.aloud(reference), body, [
    ...(opens && hasFile ? [press(buttons.openCaseFile, 'openCaseFile', { reference })] : []),
    press(buttons.worklist, 'worklist'),
    hasFile ? openUrl(reminders.inTab.entry, link(reference)) : openUrl(reminders.inTab.list, link()),
  ]);
};

const recordLine = (speech: Speech, line: ReminderLine, opens: boolean): Element => {
  const { reminders } = speech.words;
  const { reference, late } = line;
  const said = {
    strong: reference,
    ...(late ? { flag: reminders.late } : {}),
    rest: [dutyName(speech, line), whenOf(speech, line)],
  };
  return opens && line.register !== 'office'
    ? row(said, press(reminders.open(reference), 'openCaseFile', { reference }))
    : row(said);
};

/** What fell due while nothing ran, in one card. */
export const catchUpCard = (
  speech: Speech,
  { lines }: Extract<ReminderMessage, { kind: 'catchUp' }>,
  opens: boolean,
  link: TabLink,
): Card => {
  const { reminders, bot } = speech.words;
  const { title, intro } = reminders.catchUp;
  const hidden = Math.max(0, lines.length - most);
  const body: readonly Element[] = [
    heading(title),
    say(intro),
    ...lines.slice(0, most).map((line) => recordLine(speech, line, opens)),
    ...(hidden > 0 ? [say(reminders.more(hidden))] : []),
    small(opens ? reminders.ends : `${reminders.toDirection} ${reminders.ends}`),
  ];
  return card(speech.language, title, body, [
    press(bot.buttons.worklist, 'worklist'),
    openUrl(reminders.inTab.list, link()),
  ]);
};
