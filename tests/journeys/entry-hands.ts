import type { Locator } from 'playwright-core';
import { isLong } from '../../bot/cards/next-acts.ts';
import { type Language, words } from '../../src/locales/index.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
import { becomes, type TeamsWindow } from './teams-window.ts';

/** The card beneath, and the form of an entry: a dialog where it is long, else in the place of the card. */
export interface Entering {
  readonly card: Locator;
  readonly form: Locator;
}

/** The menu again, and from it the form of an entry. */
export const entering = async (
  window: TeamsWindow,
  verb: keyof ReturnType<typeof words>['registers']['verbs'],
  language: Language,
  button: string = words(language).entries.button,
): Promise<Entering> => {
  const title = words(language).registers.verbs[verb];
  const card = await window.say(language === 'fr' ? 'Bonjour' : 'Hello');
  await card.getByRole('button', { name: button }).click();
  await card.getByRole('button', { name: title }).click();
  const form = isLong(verbOf(verb)?.input ?? {}) ? window.acts.dialog : card;
  await becomes(form, title);
  return { card, form };
};

/** Saves an entry from its dialog: the card beneath becomes its case file. */
export const saved = async (window: TeamsWindow, language: Language, { card, form }: Entering): Promise<void> => {
  const { bot } = words(language);
  await form.getByRole('button', { name: bot.buttons.save }).click();
  await form.getByText(bot.officerForm.entered).waitFor();
  await window.page.keyboard.press('Escape');
  await card.getByText(bot.officerForm.saved).waitFor();
};
