import { card, emphasised, heading, labelled, nextStep, say } from './build.ts';
import type { Card } from './elements.ts';
import { dayInWords, type Speech } from './words.ts';

/** The sealed head of the day, out of our reach once it is with the officer: what proves a ledger was not rewritten. */
export const sealedHeadsCard = (speech: Speech, sealed: { readonly head: string; readonly day: string }): Card => {
  const { sealedHeads } = speech.words.bot;
  const body = [
    heading(sealedHeads.title),
    labelled(sealedHeads.day, dayInWords(sealed.day, speech.language)),
    labelled(sealedHeads.head, ''),
    emphasised(sealed.head),
    say(sealedHeads.body),
    nextStep(sealedHeads.next),
  ];
  return card(speech.language, sealedHeads.title, body);
};
