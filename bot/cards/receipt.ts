import type { ReceiptView, UrgentContact } from '../../src/use-cases/views/views.ts';
import {
  actionSet,
  attention,
  card,
  confirmed,
  emphasised,
  group,
  heading,
  labelled,
  plain,
  press,
  say,
  small,
  subheading,
  untrusted,
} from './build.ts';
import type { Card, Element, Execute } from './elements.ts';
import { datedLines } from './values.ts';
import { choiceWord, dayInWords, named, type Speech } from './words.ts';
import { requestHelp } from './writing-help.ts';

/** Buttons that a card has at most. */
const mostButtons = 6;

const whomToCall = ({ words }: Speech, officer: UrgentContact): Element => {
  const { receipt } = words.bot;
  const lines = officer.phone
    ? [receipt.reach(officer.name, officer.phone), officer.email]
    : [officer.name, officer.email];
  const label = labelled(officer.phone ? receipt.urgent : receipt.urgentWrite, '');
  return group([label, ...lines.map((line) => plain(line))], 'emphasis');
};

/** A first measure, how to take it, and its button; what was noted stays on the card. */
const measure = (speech: Speech, view: ReceiptView, one: ReceiptView['firstMeasures'][number]): Element => {
  const { registers, bot } = speech.words;
  const done = press(bot.buttons.done, 'noteMeasure', {
    ticket: one.ticket,
    measure: one.key,
    reference: view.reference,
  });
  return group([
    labelled(choiceWord(speech, view.register, 'firstMeasures', one.key), ''),
    say(named(registers.measuresHow, one.key), 'None'),
    one.done ? confirmed(bot.receipt.measureDone) : actionSet(done),
  ]);
};

const measures = (speech: Speech, view: ReceiptView): readonly Element[] =>
  view.firstMeasures.length > 0 && view.progress !== 'closed'
    ? [subheading(speech.words.bot.receipt.measures), ...view.firstMeasures.map((one) => measure(speech, view, one))]
    : [];

const titleOf = ({ words }: Speech, { register }: ReceiptView): string =>
  register === 'incidents' ? words.bot.receipt.title : named(words.staff.kept.titles, register);

const about = (speech: Speech, view: ReceiptView): readonly Element[] => {
  const { bot, staff } = speech.words;
  if (!view.what) return [];
  const passed = view.register === 'requests' || view.register === 'complaints';
  const choice = choiceWord(speech, view.register, view.what.column, view.what.choice);
  return [labelled(passed ? staff.kept.passed : bot.receipt.what, choice)];
};

/** What the person said after the report: their own words, files, and that it was a mistake. */
const added = (speech: Speech, view: ReceiptView): readonly Element[] => {
  const { own } = speech.words.staff;
  return [
    ...(view.mistaken ? [attention(own.mistaken)] : []),
    ...(view.quoted ? [small(own.quoted)] : []),
    ...(view.added === '' ? [] : [subheading(own.added), untrusted(datedLines(speech, view.added))]),
    ...(view.files.length === 0 ? [] : [subheading(own.files), untrusted(view.files.join('\n'))]),
  ];
};

const nextOf = ({ words }: Speech, { register, officer, toDirection }: ReceiptView): string => {
  const { bot, staff } = words;
  if (toDirection !== undefined) return bot.receipt.nextDirection(toDirection);
  switch (register) {
    case 'requests':
    case 'complaints':
    case 'minors':
      return staff.kept.next[register](officer.name);
    default:
      return bot.receipt.nextSteps(officer.name);
  }
};

const whatNow = (speech: Speech, view: ReceiptView): readonly Element[] => {
  const { bot, staff } = speech.words;
  const passed = view.register === 'requests' || view.register === 'complaints';
  return [
    subheading(bot.receipt.next),
    plain(nextOf(speech, view)),
    view.addTicket ? small(staff.own.addHint) : say(staff.own.closed),
    say(passed ? staff.kept.thanks : bot.receipt.thanks),
  ];
};

/** What may be done with it; the menu is there where six buttons leave room for it. */
const buttons = ({ words }: Speech, view: ReceiptView): readonly Execute[] => {
  const { bot, staff } = words;
  const { reference } = view;
  const open = view.progress === 'closed' ? 0 : view.firstMeasures.filter(({ done }) => !done).length;
  const own = [
    ...(view.addTicket ? [press(staff.own.addButton, 'addForm', { reference })] : []),
    ...(view.mistakeTicket ? [press(staff.own.mistakeButton, 'mistakeForm', { reference })] : []),
    ...(view.addTicket ? [] : [press(bot.buttons.report, 'report')]),
    press(bot.buttons.myReports, 'myReports'),
    press(bot.buttons.menu, 'menu'),
  ];
  return own.slice(0, mostButtons - open);
};

/** The receipt of a report: its reference, what comes next, whom to call, and what can be done at once. */
export const receiptCard = (speech: Speech, view: ReceiptView, message?: string): Card => {
  const { words, language } = speech;
  const { receipt } = words.bot;
  const title = titleOf(speech, view);
  const body: readonly Element[] = [
    heading(title),
    emphasised(view.reference),
    ...(message ? [confirmed(message)] : []),
    labelled(receipt.receivedOn, dayInWords(view.acceptedOn, language)),
    ...about(speech, view),
    labelled(receipt.state, words.registers.progress[view.progress]),
    ...(view.progress === 'kept' ? [say(receipt.keptForNow)] : []),
    ...added(speech, view),
    ...requestHelp(speech, view),
    ...(view.register === 'incidents' && view.toDirection === undefined ? [whomToCall(speech, view.officer)] : []),
    ...measures(speech, view),
    ...whatNow(speech, view),
  ];
  return card(language, `${title} ${view.reference}`, body, buttons(speech, view));
};
