import type { Locator } from 'playwright-core';
import { words } from '../../../src/locales/index.ts';
import { becomes, type TeamsWindow } from '../../journeys/teams-window.ts';
import { cardIn, type Scene, staffIn, teamsAs, windowOf } from './teams-subject.ts';
import { texts, written } from './written.ts';

/** Filled in with faults first, then well, up to the receipt and a measure noted on it. */
const fillInForm = async (scene: Scene, window: TeamsWindow, form: Locator): Promise<void> => {
  const { camera } = scene;
  const { bot, registers } = words(camera.language);
  const { account, secret } = texts[camera.language];
  const choices = registers.incidents.choices.scenario;
  const { fields } = bot.report;
  await form.getByLabel(choices.wrongRecipient).check();
  await form.getByLabel(fields.told).fill(`${account} ${secret}`);
  await form.getByLabel(fields.occurred).selectOption('period');
  await form.getByLabel(bot.inputs.day).fill('2026-11-20');
  await form.getByLabel(bot.inputs.to).fill('2026-11-18');
  await form.getByRole('button', { name: bot.buttons.send }).click();
  await form.getByText(registers.faults.secret.nas).waitFor();
  await camera.take('report-faults', cardIn(scene, window, form));

  await form.getByLabel(fields.told).fill(account);
  await form.getByLabel(bot.inputs.to).fill('2026-11-21');
  await form.getByLabel(registers.incidents.choices.kinds.name).check();
  await form.getByLabel(registers.incidents.choices.kinds.financial).check();
  await form.getByRole('button', { name: bot.buttons.send }).click();
  await becomes(form, bot.receipt.title);
  await camera.take('receipt', cardIn(scene, window, form));
  await form.getByRole('button', { name: bot.buttons.done }).first().click();
  await form.getByText(bot.receipt.measureDone).waitFor();
  await camera.take('receipt-done', cardIn(scene, window, form));
};

/** From the greeting to the receipt and back, as a member of the staff sees it. */
export const staffStory = async (scene: Scene): Promise<void> => {
  const { camera } = scene;
  const { bot } = words(camera.language);
  const said = written[camera.language];
  const window = await teamsAs(scene, staffIn(scene));

  const menu = await window.say(said.hello);
  await camera.take('menu', cardIn(scene, window, menu));
  const form = await window.say(said.report);
  await camera.take('teams', windowOf(scene, window));
  await camera.take('report', cardIn(scene, window, form));
  await form.getByRole('button', { name: bot.buttons.details }).click();
  await camera.take('report-details', cardIn(scene, window, form));

  await fillInForm(scene, window, form);
  const mine = await window.say(said.mine);
  await camera.take('my-reports', cardIn(scene, window, mine));
  // Left open: it expires before the office is seen again.
  await becomes(await window.say(said.report), bot.report.title);
  await window.close();
};

/** What the bot says to whom it does not serve, and where others can read. */
export const edgesStory = async (scene: Scene): Promise<void> => {
  const { camera } = scene;
  const { bot } = words(camera.language);
  const guest = await teamsAs(scene, 'guest');
  await camera.take('guest', cardIn(scene, guest, await guest.say(written[camera.language].report)));
  await guest.close();

  const window = await teamsAs(scene, staffIn(scene));
  await window.page.getByRole('button', { name: 'Équipe / Team' }).click();
  await window.page.getByRole('button', { name: /^(Mentionner|Mention) Greffe$/ }).click();
  await window.page.keyboard.type(written[camera.language].report);
  await window.page.keyboard.press('Enter');
  await camera.take('group', cardIn(scene, window, await window.card(bot.shared.title)));
  await camera.take('group-window', windowOf(scene, window));
  await window.close();
};

/** A form that was left open for ten days. */
export const expiredStory = async (scene: Scene): Promise<void> => {
  const { camera } = scene;
  const { bot, registers } = words(camera.language);
  const { account } = texts[camera.language];
  const window = await teamsAs(scene, staffIn(scene));
  const form = window.page
    .locator('.message.bot .card')
    .filter({ has: window.page.getByRole('textbox') })
    .last();
  await form.getByLabel(registers.incidents.choices.scenario.lostDevice).check();
  await form.getByLabel(bot.report.fields.told).fill(account);
  await form.getByRole('button', { name: bot.buttons.send }).click();
  await form.getByText(registers.refusals.expired).waitFor();
  await camera.take('refusal-expired', cardIn(scene, window, form));
  await window.close();
};
