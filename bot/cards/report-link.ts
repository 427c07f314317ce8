import { card, emphasised, heading, press, say } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** A link to one's own report for any conversation: the reference and nothing else, for others read it there. */
export const reportLinkCard = (speech: Speech, reference: string): Card => {
  const { link } = speech.words.staff;
  return card(
    speech.language,
    `${link.title} ${reference}`,
    [heading(link.title), emphasised(reference), say(link.body)],
    [press(link.open, 'showReceipt', { reference })],
  );
};
