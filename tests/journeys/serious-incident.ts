import type { Locator } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import type { Language } from '../../src/ports/kept.ts';
import { handsOn } from './case-file-hands.ts';
import type { TeamsWindow } from './teams-window.ts';

/** On the case file that a card shows: described, concluded to be serious, measures taken; notices are owed then. */
export const concludeSerious = async (
  window: TeamsWindow,
  card: Locator,
  language: Language,
  today: string,
): Promise<void> => {
  const { bot, registers } = words(language);
  const { columns, choices } = registers.incidents;
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
};
