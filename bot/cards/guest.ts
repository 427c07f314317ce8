import { card, heading, plain, say } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** Guests and people of other tenants: a polite no, and where to turn. `email` is the published privacy address. */
export const guestCard = (speech: Speech, email: string): Card => {
  const { guest } = speech.words.bot;
  return card(speech.language, guest.title, [
    heading(guest.title),
    say(guest.body),
    plain(guest.next(email), { id: 'next' }),
  ]);
};
