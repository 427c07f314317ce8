import { card, emphasised, heading, labelled, press, say } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** A register row was changed by hand and put back: word to the officer, with who did it. */
export const rowPutBackCard = (speech: Speech, row: { readonly reference: string; readonly author: string }): Card => {
  const { rowPutBack, buttons } = speech.words.bot;
  const body = [
    heading(rowPutBack.title),
    emphasised(row.reference),
    say(rowPutBack.body),
    labelled(rowPutBack.author, row.author),
  ];
  return card(speech.language, `${rowPutBack.title} ${row.reference}`, body, [
    press(buttons.openCaseFile, 'openCaseFile', { reference: row.reference }),
    press(buttons.worklist, 'worklist'),
  ]);
};
