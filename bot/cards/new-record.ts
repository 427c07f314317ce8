import type { RecordLineView } from '../../src/use-cases/views/views.ts';
import { card, emphasised, heading, labelled, press, small } from './build.ts';
import type { Card, Element } from './elements.ts';
import { choiceWord, dayInWords, type Speech } from './words.ts';

/** Word to the officer that a record was opened: reference, kind, day and due date; no identity, no words of anybody. */
export const newRecordCard = (speech: Speech, line: RecordLineView): Card => {
  const { words, language } = speech;
  const { newRecord, buttons } = words.bot;
  const body: readonly Element[] = [
    heading(newRecord.title),
    emphasised(line.reference),
    labelled(newRecord.register, words.registers.titles[line.register]),
    ...(line.scenario ? [labelled(newRecord.what, choiceWord(speech, line.register, 'scenario', line.scenario))] : []),
    labelled(newRecord.receivedOn, dayInWords(line.acceptedOn, language)),
    ...(line.due ? [labelled(newRecord.due, dayInWords(line.due, language))] : []),
    small(newRecord.hint),
  ];
  return card(language, `${newRecord.title} ${line.reference}`, body, [
    press(buttons.openCaseFile, 'openCaseFile', { reference: line.reference }),
    press(buttons.worklist, 'worklist'),
  ]);
};
