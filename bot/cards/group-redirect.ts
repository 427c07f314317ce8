import { card, heading, nextStep, say } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** In a group or channel everybody reads: nothing is asked or shown there, and the form waits in private. */
export const groupRedirectCard = (speech: Speech, formSent: boolean): Card => {
  const { shared } = speech.words.bot;
  const next = nextStep(formSent ? shared.sent : shared.notSent);
  return card(speech.language, shared.title, [heading(shared.title), say(shared.body), next]);
};
