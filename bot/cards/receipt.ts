import type { ReceiptView, UrgentContact } from '../../src/use-cases/views/views.ts';
import {
  actionSet,
  card,
  confirmed,
  emphasised,
  group,
  heading,
  labelled,
  plain,
  press,
  say,
  subheading,
} from './build.ts';
import type { Card, Element } from './elements.ts';
import { choiceWord, dayInWords, named, type Speech } from './words.ts';

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

/** The receipt of a report: its reference, what comes next, whom to call, and what can be done at once. */
export const receiptCard = (speech: Speech, view: ReceiptView): Card => {
  const { words, language } = speech;
  const { receipt, buttons } = words.bot;
  const { officer } = view;
  const body: readonly Element[] = [
    heading(receipt.title),
    emphasised(view.reference),
    labelled(receipt.receivedOn, dayInWords(view.acceptedOn, language)),
    labelled(receipt.what, choiceWord(speech, view.register, 'scenario', view.scenario)),
    labelled(receipt.state, words.registers.progress[view.progress]),
    ...(view.progress === 'kept' ? [say(receipt.keptForNow)] : []),
    whomToCall(speech, officer),
    ...(view.firstMeasures.length > 0 && view.progress !== 'closed'
      ? [subheading(receipt.measures), ...view.firstMeasures.map((one) => measure(speech, view, one))]
      : []),
    subheading(receipt.next),
    plain(receipt.nextSteps(officer.name)),
    say(receipt.thanks),
  ];
  return card(language, `${receipt.title} ${view.reference}`, body, [
    press(buttons.myReports, 'myReports'),
    press(buttons.menu, 'menu'),
  ]);
};
