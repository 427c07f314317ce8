import type { RegisterKey } from '../../src/registers/index.ts';
import { card, emphasised, heading, labelled, press, say, small } from './build.ts';
import type { Card } from './elements.ts';
import { named, type Speech } from './words.ts';

/** Word to the officer that a reporter added something, or said that it was a mistake; none of its words. */
export const additionCard = (
  speech: Speech,
  added: { readonly reference: string; readonly register: RegisterKey; readonly verb: string },
): Card => {
  const { bot, staff, registers } = speech.words;
  const { reference } = added;
  const title = named(staff.addition.titles, added.verb);
  const body = [
    heading(title),
    emphasised(reference),
    labelled(bot.newRecord.register, registers.titles[added.register]),
    ...(added.verb === 'tellMistake' ? [say(staff.addition.mistake)] : []),
    small(bot.newRecord.hint),
  ];
  return card(speech.language, `${title} ${reference}`, body, [
    press(bot.buttons.openCaseFile, 'openCaseFile', { reference }),
    press(bot.buttons.worklist, 'worklist'),
  ]);
};
