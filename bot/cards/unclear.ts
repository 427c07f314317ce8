import type { Role } from '../../src/ledger/act.ts';
import { actionSet, card, heading, press, say } from './build.ts';
import type { Card } from './elements.ts';
import { menuActions } from './menu.ts';
import type { Speech } from './words.ts';

/** Buttons that a renderer shows below a card unless it is told otherwise. */
const mostBelow = 5;

/** What was written is nothing that is done here: what is, and the menu. */
export const unclearCard = (speech: Speech, role: Role, hasTasks = false): Card => {
  const { answers } = speech.words;
  const asking = press(answers.askTitle, 'askPolicy');
  const actions = menuActions(speech, role, hasTasks);
  const fits = actions.length < mostBelow;
  const body = [heading(answers.unclear), say(answers.unclearBody), ...(fits ? [] : [actionSet(asking)])];
  return card(speech.language, answers.unclear, body, fits ? [...actions, asking] : actions);
};
