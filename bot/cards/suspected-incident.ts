import type { MailKind } from '../../src/registers/mail-categories.ts';
import { attention, card, heading, labelled, nextStep, press } from './build.ts';
import type { Card } from './elements.ts';
import { dayInWords, type Speech } from './words.ts';

/** Word to the officer that a mail nobody has looked at seems to tell of an incident: its kinds and its day alone. */
export const suspectedIncidentCard = (
  { words, language }: Speech,
  { kinds, day }: { readonly kinds: readonly MailKind[]; readonly day: string },
): Card => {
  const { suspected, kinds: names } = words.mail;
  const body = [
    heading(suspected.title),
    labelled(suspected.kinds, kinds.map((kind) => names[kind]).join(', ')),
    labelled(suspected.day, dayInWords(day, language)),
    attention(suspected.body),
    nextStep(suspected.next),
  ];
  return card(language, suspected.title, body, [press(words.bot.buttons.worklist, 'worklist')]);
};
