import type { Locator } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import type { Language } from '../../src/ports/kept.ts';
import { handsOn } from './case-file-hands.ts';
import { becomes, type TeamsWindow } from './teams-window.ts';

/** Opens an incident by its reference: described, concluded to be serious, measures taken; notices are owed then. */
export const concludeSerious = async (
  window: TeamsWindow,
  reference: string,
  language: Language,
  today: string,
): Promise<Locator> => {
  const { bot, registers } = words(language);
  const { columns, choices } = registers.incidents;
  const card = await window.say(reference);
  await becomes(card, bot.caseFile.title);
  const hands = handsOn(window, card, language);
  await hands.act('describe', {
    fills: {
      [columns.circumstances]: 'Un relevé est parti à la mauvaise personne.',
      [columns.informationConcerned]: 'Noms et salaires.',
      [bot.inputs.day]: today,
    },
  });
  await hands.act('assess', {
    fills: { [columns.officerConsultedOn]: today, [columns.rationale]: 'Salaires lus par un tiers.' },
    checks: [choices.conclusion.yes],
  });
  await hands.act('recordMeasures', {
    fills: { [columns.measures]: 'Message rappelé.', [columns.measuresTakenOn]: today },
  });
  return card;
};
