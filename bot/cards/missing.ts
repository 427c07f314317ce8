import { card, emphasised, heading, press, say } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** A case file vanished from SharePoint without an act of ours: word to the officer. */
export const missingCard = (speech: Speech, reference: string): Card => {
  const { missing, buttons } = speech.words.bot;
  const body = [heading(missing.title), emphasised(reference), say(missing.body), say(missing.next)];
  return card(speech.language, `${missing.title} ${reference}`, body, [
    press(buttons.openCaseFile, 'openCaseFile', { reference }),
    press(buttons.worklist, 'worklist'),
  ]);
};
