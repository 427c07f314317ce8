import { card, heading, labelled, press, say } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** Something broke on our side: no message of the machine, only the code under which the log has it. */
export const faultCard = (speech: Speech, correlation: string): Card => {
  const { fault, buttons } = speech.words.bot;
  return card(
    speech.language,
    fault.title,
    [heading(fault.title), say(fault.body), labelled(fault.code, correlation)],
    [press(buttons.menu, 'menu')],
  );
};
