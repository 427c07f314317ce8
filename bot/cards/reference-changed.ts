import { card, heading, labelled, press, say } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** The promised reference was already taken: word to the reporter, with the one that holds. */
export const referenceChangedCard = (
  speech: Speech,
  change: { readonly before: string; readonly reference: string },
): Card => {
  const { referenceChanged, buttons } = speech.words.bot;
  const body = [
    heading(referenceChanged.title),
    labelled(referenceChanged.before, change.before),
    labelled(referenceChanged.after, change.reference),
    say(referenceChanged.body),
  ];
  return card(speech.language, `${referenceChanged.title} ${change.reference}`, body, [
    press(buttons.showReceipt, 'showReceipt', { reference: change.reference }),
    press(buttons.myReports, 'myReports'),
  ]);
};
