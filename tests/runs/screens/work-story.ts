import type { Locator } from 'playwright-core';
import { dayInWords } from '../../../bot/cards/words.ts';
import { words } from '../../../src/locales/index.ts';
import { handsOn } from '../../journeys/case-file-hands.ts';
import { enterByPost } from '../../journeys/enter-request.ts';
import { fillGrant } from '../../journeys/task-hands.ts';
import { becomes, press, referenceOn } from '../../journeys/teams-window.ts';
import { type At, type Scene, snapIn, teamsAs, windowOf } from './teams-subject.ts';
import { texts, written } from './written.ts';

/** A search is handed to a colleague, who answers it; gives the case file with the answer. */
const tasksOf = async (at: At, card: Locator, until: string): Promise<Locator> => {
  const { scene, window } = at;
  const { language } = scene.camera;
  const { tasks, bot, staff } = words(language);
  const snap = snapIn(at);
  const holder = await teamsAs(scene, 'staff1');
  const theirs = snapIn({ scene, window: holder });
  await holder.say(written[language].hello);
  const reference = await referenceOn(card);
  await press(card, tasks.grant.title);
  await becomes(card, tasks.grant.title);
  await fillGrant(card, language, { name: 'Membre du personnel 1', until, ask: texts[language].ask });
  await snap('grant-form', card);
  await press(card, tasks.grant.send);
  await card.getByText(tasks.grant.done).waitFor();
  await snap('case-file-request', card);
  const task = await holder.card(reference);
  await becomes(task, tasks.pushed.title);
  await theirs('task-pushed', task);
  await press(task, tasks.pushed.open);
  await becomes(task, tasks.kinds.search);
  await theirs('task', task);
  await task.getByLabel(tasks.searchResults.nothing, { exact: true }).check();
  await task.getByLabel(tasks.task.minutes).fill('25');
  await press(task, tasks.task.send);
  await theirs('task-done', await holder.card(tasks.task.done));
  await holder.close();
  await window.card(staff.addition.titles.answerTask);
  const answered = await window.card(reference);
  await press(answered, bot.buttons.openCaseFile);
  await becomes(answered, bot.caseFile.title);
  await snap('case-file-answered', answered);
  return answered;
};

/** Letters, a correction, the two clocks, and a card that is no longer so. */
const caseFile = async (at: At, card: Locator): Promise<void> => {
  const { scene, window } = at;
  const { language } = scene.camera;
  const { bot, work, registers } = words(language);
  const snap = snapIn(at);
  const hands = handsOn(window, card, language);
  const dialog = await hands.choose('proveIdentity');
  await scene.camera.take('dialog-form', windowOf(scene, window));
  await dialog.getByRole('button', { name: bot.buttons.save, exact: true }).click();
  await dialog.getByText(bot.refusal.check).waitFor();
  await scene.camera.take('dialog-refused', windowOf(scene, window));
  await window.page.keyboard.press('Escape');
  await card.getByRole('button', { name: work.acts.letters }).click();
  await becomes(card, work.letters.title);
  await snap('letters', card);
  await card
    .getByRole('button', { name: work.letters.open('').trim() })
    .first()
    .click();
  await card.getByRole('button', { name: work.letters.back }).waitFor();
  await snap('letter-form', card);
  await press(card, work.letters.back);
  await press(card, bot.buttons.backToCaseFile);
  await becomes(card, bot.caseFile.title);
  await card.getByRole('button', { name: registers.verbs.correctRequest }).click();
  await becomes(card, work.correct.title);
  await snap('correct', card);
  await card.getByRole('button', { name: registers.requests.columns.type }).first().click();
  await becomes(card, registers.verbs.correctRequest);
  await snap('correct-form', card);
  await press(card, bot.buttons.backToCaseFile);
  await becomes(card, bot.caseFile.title);
};

/** Somebody else acts on the case file that lies open: the card says so, and shows the present. */
const stale = async (at: At, card: Locator, today: string): Promise<void> => {
  const { scene } = at;
  const { language } = scene.camera;
  const { bot, work, registers } = words(language);
  const reference = await referenceOn(card);
  const other = await teamsAs(scene, 'deputy');
  await other.say(written[language].hello);
  const file = await other.say(reference);
  await becomes(file, bot.caseFile.title);
  const { columns, choices } = registers.requests;
  await handsOn(other, file, language).act('proveIdentity', {
    fills: { [columns.identityOn]: today, [columns.identityBy]: texts[language].requester },
    checks: [Object.values(choices.identityMethod)[0] ?? '', Object.values(choices.capacity)[0] ?? ''],
  });
  await other.close();
  await card.getByRole('button', { name: registers.verbs.correctRequest }).click();
  await card.getByText(work.stale.shown).waitFor();
  await snapIn(at)('stale', card);
};

/** A request in the officer's hands, with a task, letters, a correction; then the managers' numbers. */
export const workStory = async (scene: Scene, today: string, until: string): Promise<void> => {
  const { language } = scene.camera;
  const { registers, work } = words(language);
  const window = await teamsAs(scene, 'officer');
  const at = { scene, window };
  const type = registers.requests.choices.type.access;
  const byPost = { type, requester: texts[language].requester, receivedOn: today };
  const card = await tasksOf(at, await enterByPost(window, language, byPost), until);
  await caseFile(at, card);
  await stale(at, card, today);
  await snapIn(at)('worklist-clocks', await window.say(written[language].todo));
  await window.close();
  const manager = await teamsAs(scene, 'manager');
  const menu = await manager.say(written[language].hello);
  await press(menu, work.dashboard.button);
  await becomes(menu, work.dashboard.title);
  await snapIn({ scene, window: manager })('dashboard', menu);
  await manager.close();
};

/** The officer writes a word in this language: what is sent later comes in it. */
export const meetOfficer = async (scene: Scene): Promise<void> => {
  const window = await teamsAs(scene, 'officer');
  await window.say(written[scene.camera.language].hello);
  await window.close();
};

/** What the real pass sent to the officer once days had gone by: reminders, what had waited, and the word of the day. */
export const remindedStory = async (scene: Scene, day: string): Promise<void> => {
  const { language } = scene.camera;
  const { reminders } = words(language);
  const window = await teamsAs(scene, 'officer');
  const snap = snapIn({ scene, window });
  await snap('digest', await window.card(reminders.digest.title(dayInWords(day, language))));
  await snap('reminder', await window.card(reminders.ends));
  await window.close();
};
