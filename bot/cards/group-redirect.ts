import { card, heading, nextStep, say } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** In a group or channel everybody reads: nothing is asked or shown there, and the form waits in private. */
export const groupRedirectCard = (speech: Speech, sent: boolean, what: 'form' | 'shown' = 'form'): Card => {
  const { bot, staff } = speech.words;
  const { shared } = bot;
  const waiting = what === 'form' ? shared.sent : staff.sharedShown;
  const next = nextStep(sent ? waiting : shared.notSent);
  return card(speech.language, shared.title, [heading(shared.title), say(shared.body), next]);
};
