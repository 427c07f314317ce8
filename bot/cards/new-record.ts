import { registerOf } from '../../src/registers/index.ts';
import type { RecordLineView } from '../../src/use-cases/views/views.ts';
import { card, emphasised, heading, labelled, openUrl, press, renewed, small } from './build.ts';
import type { Card, Element } from './elements.ts';
import type { TabLink } from './tab-link.ts';
import { choiceWord, dayInWords, type Speech, stageWord } from './words.ts';

/**
 * Word to the officer that a record was opened: reference, kind, day and due date; no identity, no words of anybody.
 * Looked at again later, it says how far the record is by then.
 */
export const newRecordCard = (speech: Speech, line: RecordLineView, link: TabLink): Card => {
  const { words, language } = speech;
  const { newRecord, buttons, caseFile } = words.bot;
  const { reference, register, stage, what } = line;
  const title = stage === registerOf(register).first ? newRecord.title : words.work.newRecord.opened;
  const body: readonly Element[] = [
    heading(title),
    emphasised(reference),
    labelled(newRecord.register, words.registers.titles[register]),
    ...(what ? [labelled(newRecord.what, choiceWord(speech, register, what.column, what.choice))] : []),
    labelled(newRecord.receivedOn, dayInWords(line.acceptedOn, language)),
    labelled(caseFile.stage, stageWord(speech, register, stage)),
    ...(line.due ? [labelled(newRecord.due, dayInWords(line.due, language))] : []),
    small(newRecord.hint),
  ];
  const shown = card(language, `${title} ${reference}`, body, [
    press(buttons.openCaseFile, 'openCaseFile', { reference }),
    press(buttons.worklist, 'worklist'),
    openUrl(words.reminders.inTab.entry, link(reference)),
  ]);
  return renewed(shown, 'newRecord', { reference });
};
