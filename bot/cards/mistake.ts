import { card, emphasised, heading, press, say, small, submit } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** Asks once more before a report is marked as a mistake: it stays, and the officer decides. */
export const mistakeCard = (speech: Speech, reference: string, ticket: string): Card => {
  const { own } = speech.words.staff;
  const body = [heading(own.mistakeTitle), emphasised(reference), say(own.mistakeBody), small(own.mistakeUntil)];
  return card(speech.language, `${own.mistakeTitle} ${reference}`, body, [
    submit(own.mistakeConfirm, 'tellMistake', { ticket, reference }),
    press(own.back, 'showReceipt', { reference }),
  ]);
};
