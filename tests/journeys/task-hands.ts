import type { Locator } from 'playwright-core';
import { addDays, formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { type Language, words } from '../../src/locales/index.ts';
import { becomes, press, referenceOn, type TeamsWindow } from './teams-window.ts';

export const requester = 'Personne A';
export const ask = 'Les courriels échangés avec cette personne / The mails with this person';
const soon = formatDay(addDays(montrealDay(new Date().toISOString()), 3));
const pictures = process.env.GREFFE_PICTURES;

/** Takes a picture of a window, where they are asked for. */
export const look = async ({ page }: TeamsWindow, name: string): Promise<void> => {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};

/** A member of staff passes a written request on; gives its reference. */
export const passedOn = async (window: TeamsWindow, language: Language): Promise<string> => {
  const { bot, registers, staff } = words(language);
  const card = await window.say('menu');
  await press(card, staff.passOn.button);
  await card.getByRole('button', { name: registers.verbs.passOnRequest }).click();
  const form = window.acts.dialog;
  await becomes(form, registers.verbs.passOnRequest);
  const { labels } = staff.passOn;
  const { type, means } = registers.requests.choices;
  for (const choice of [type.access, means.post, registers.no]) await form.getByLabel(choice, { exact: true }).check();
  await form.getByLabel(labels.passOnRequest.requester).fill(requester);
  await form.getByLabel(labels.passOnRequest.requesterAddress).fill('514-555-0100');
  await press(form, bot.buttons.save);
  await form.getByText(bot.officerForm.entered).waitFor();
  await window.page.keyboard.press('Escape');
  await becomes(card, staff.kept.titles.requests);
  return referenceOn(card);
};

/** Fills the form by which a colleague is handed a search. */
export const fillGrant = async (
  card: Locator,
  language: Language,
  given: { readonly name: string; readonly until: string; readonly ask: string },
): Promise<void> => {
  const { tasks } = words(language);
  await card.getByLabel(tasks.kinds.search, { exact: true }).check();
  await card.getByLabel(tasks.grant.person).selectOption({ label: given.name });
  await card.getByLabel(tasks.grant.until).fill(given.until);
  await card.getByLabel(tasks.grant.system).selectOption({ index: 1 });
  await card.getByLabel(tasks.grant.ask).fill(given.ask);
};

/** The officer opens the record from its card and hands a search to a colleague by name, for the next three days. */
export const handedOut = async (
  window: TeamsWindow,
  language: Language,
  reference: string,
  name: string,
): Promise<void> => {
  const { bot, tasks } = words(language);
  const card = await window.card(reference);
  await press(card, bot.buttons.openCaseFile);
  await becomes(card, bot.caseFile.title);
  await press(card, tasks.grant.title);
  await becomes(card, tasks.grant.title);
  await fillGrant(card, language, { name, until: soon, ask });
  await look(window, `grant-form-${language}`);
  await press(card, tasks.grant.send);
  await card.getByText(tasks.grant.done).waitFor();
};

/** The colleague opens a task from the word of it, and is shown what it needs; gives its card. */
export const openedTask = async (window: TeamsWindow, language: Language, reference: string): Promise<Locator> => {
  const { tasks } = words(language);
  const pushed = await window.card(reference);
  await becomes(pushed, tasks.pushed.title);
  expect(await pushed.innerText()).not.toContain(requester);
  await look(window, `task-pushed-${language}`);
  await press(pushed, tasks.pushed.open);
  await becomes(pushed, tasks.kinds.search);
  expect(await pushed.innerText()).toContain(requester);
  return pushed;
};
