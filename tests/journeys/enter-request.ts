import type { Locator } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import type { Language } from '../../src/ports/kept.ts';
import { becomes, press, pressFirst, type TeamsWindow } from './teams-window.ts';

interface ByPost {
  /** The type of request, in words. */
  readonly type: string;
  readonly requester: string;
  /** `YYYY-MM-DD`. */
  readonly receivedOn: string;
}

/** The officer enters a request that came by post; gives the card that is now its case file. */
export const enterByPost = async (
  window: TeamsWindow,
  language: Language,
  { type, requester, receivedOn }: ByPost,
): Promise<Locator> => {
  const { bot, entries, registers } = words(language);
  const { choices, columns } = registers.requests;
  await window.say('menu');
  // Whoever writes for the first time is welcomed before they are answered.
  const card = await window.card(bot.menu.enough);
  await press(card, entries.button);
  await pressFirst(card, registers.verbs.enterRequest);
  const form = window.acts.dialog;
  await becomes(form, registers.verbs.enterRequest);
  await form.getByLabel(type, { exact: true }).check();
  await form.getByLabel(columns.receivedOn, { exact: true }).fill(receivedOn);
  await form.getByLabel(choices.means.post, { exact: true }).check();
  await form.getByLabel(columns.requester, { exact: true }).fill(requester);
  await form.getByLabel(columns.requesterAddress, { exact: true }).fill('1, rue A');
  await press(form, bot.buttons.save);
  await form.getByText(bot.officerForm.entered).waitFor();
  await window.page.keyboard.press('Escape');
  await card.getByText(bot.officerForm.saved).waitFor();
  return card;
};
