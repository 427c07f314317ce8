import { isLong } from '../../bot/cards/next-acts.ts';
import { words } from '../../src/locales/index.ts';
import type { Language } from '../../src/ports/kept.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
import { becomes, referenceOn, type TeamsWindow } from './teams-window.ts';

/** In a member of staff's window: a written request is passed on, and what proves who asks goes with it. Gives its reference. */
export const passOnWithProof = async (window: TeamsWindow, language: Language): Promise<string> => {
  const { bot, registers, staff } = words(language);
  await window.say('menu');
  const card = await window.card(bot.menu.title);
  await card.getByRole('button', { name: staff.passOn.button }).click();
  await becomes(card, staff.passOn.title);
  await card.getByRole('button', { name: registers.verbs.passOnRequest }).click();
  const form = isLong(verbOf('passOnRequest')?.input ?? {}) ? window.acts.dialog : card;
  await becomes(form, registers.verbs.passOnRequest);
  const { type, means } = registers.requests.choices;
  for (const choice of [type.access, means.post, registers.no]) await form.getByLabel(choice, { exact: true }).check();
  const { labels } = staff.passOn;
  await form.getByLabel(labels.passOnRequest.requester).fill('Personne A');
  await form.getByLabel(labels.passOnRequest.requesterAddress).fill('1, rue A');
  await form.getByRole('button', { name: bot.buttons.save }).click();
  await form.getByText(bot.officerForm.entered).waitFor();
  await window.page.keyboard.press('Escape');
  await becomes(card, staff.kept.titles.requests);
  const reference = await referenceOn(card);
  const before = await window.page.locator('.message.bot .card').count();
  await window.acts.attach('permis.txt', 'PROOF');
  await window.acts.send();
  const offer = window.page.locator('.message.bot .card').nth(before);
  const choice = offer.getByLabel(reference);
  await offer.getByRole('button', { name: staff.file.confirm }).waitFor();
  if ((await choice.count()) > 0) await choice.first().check();
  await offer.getByRole('button', { name: staff.file.confirm }).click();
  await window.card(staff.file.done);
  return reference;
};
