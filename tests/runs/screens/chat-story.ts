import { words } from '../../../src/locales/index.ts';
import { becomes, press, type TeamsWindow } from '../../journeys/teams-window.ts';
import { cardIn, type Scene, snapIn, staffIn, teamsAs, windowOf } from './teams-subject.ts';
import { asked, texts, written } from './written.ts';

/** What the policy says, what it does not say, and what nobody can make sense of. */
const questions = async (scene: Scene, window: TeamsWindow): Promise<void> => {
  const { camera } = scene;
  const { answers } = words(camera.language);
  const said = asked[camera.language];
  const snap = snapIn({ scene, window });
  const answer = await window.say(said.policy);
  await becomes(answer, answers.title);
  await snap('policy-answer', answer);
  const unknown = await window.say(said.unknown);
  await snap('policy-unknown', unknown);
  const unclear = await window.say(said.unclear);
  await snap('unclear', unclear);
};

/** What somebody said is passed on: the list, the form, the receipt; and a report about a minor. */
const passingOn = async (scene: Scene, window: TeamsWindow): Promise<void> => {
  const { camera } = scene;
  const { staff, registers, bot } = words(camera.language);
  const snap = snapIn({ scene, window });
  const { labels } = staff.passOn;
  const card = await window.say('menu');
  await press(card, staff.passOn.button);
  await becomes(card, staff.passOn.title);
  await snap('pass-on', card);
  await card.getByRole('button', { name: registers.verbs.passOnRequest }).click();
  const form = window.acts.dialog;
  await becomes(form, registers.verbs.passOnRequest);
  await snap('pass-on-form', form);
  await form.getByLabel(registers.requests.choices.type.access, { exact: true }).check();
  await form.getByLabel(registers.requests.choices.means.phone, { exact: true }).check();
  await form.getByLabel(registers.yes, { exact: true }).check();
  await form.getByLabel(labels.passOnRequest.requester).fill(texts[camera.language].requester);
  await form.getByLabel(labels.passOnRequest.requesterAddress).fill('514-555-0100');
  await press(form, bot.buttons.save);
  await form.getByText(bot.officerForm.entered).waitFor();
  await window.page.keyboard.press('Escape');
  await becomes(card, staff.kept.titles.requests);
  await snap('writing-help', card);

  const minor = await window.say('menu');
  await press(minor, staff.passOn.button);
  await minor.getByRole('button', { name: registers.verbs.reportMinor }).click();
  await becomes(minor, registers.verbs.reportMinor);
  await snap('minor-form', minor);
  await minor.getByLabel(labels.reportMinor.told).fill(texts[camera.language].minor);
  await press(minor, bot.buttons.save);
  await becomes(minor, staff.kept.titles.minors);
  await snap('minor-receipt', minor);
};

/** A report of one's own: something added, a file, and that it was a mistake. */
const ownReport = async (scene: Scene, window: TeamsWindow): Promise<void> => {
  const { camera } = scene;
  const { bot, staff, registers } = words(camera.language);
  const snap = snapIn({ scene, window });
  const card = await window.say(written[camera.language].report);
  await becomes(card, bot.report.title);
  await card.getByLabel(registers.incidents.choices.scenario.lostDevice).check();
  await press(card, bot.buttons.send);
  await becomes(card, bot.receipt.title);
  await press(card, staff.own.addButton);
  await becomes(card, staff.own.addTitle);
  await snap('own-add', card);
  await card.getByLabel(staff.own.addLabel).fill(texts[camera.language].added);
  await press(card, staff.own.addSend);
  await becomes(card, bot.receipt.title);
  await snap('own-added', card);
  await press(card, staff.own.mistakeButton);
  await becomes(card, staff.own.mistakeTitle);
  await snap('own-mistake', card);
  await press(card, staff.own.mistakeConfirm);
  await becomes(card, bot.receipt.title);
  await snap('own-mistaken', card);
  await window.acts.attach('capture.txt', 'FILE');
  await window.acts.send();
  await snap('own-file', await window.card(staff.file.title));
};

/** A command of the extension on a message, and a link to a report set into a conversation. */
const extension = async (scene: Scene, window: TeamsWindow): Promise<void> => {
  const { camera } = scene;
  const { bot, registers } = words(camera.language);
  await window.acts.chat('groupChat');
  const sent = await window.acts.insertResult(bot.buttons.myReports, '', /INC-/);
  await camera.take('report-link', cardIn(scene, window, sent));
  const message = await window.acts.write(texts[camera.language].account);
  const dialog = await window.acts.messageExtension(message, bot.buttons.report);
  await camera.take('extension-dialog', windowOf(scene, window));
  await dialog.getByRole('button', { name: bot.buttons.send, exact: true }).click();
  await dialog.getByLabel(registers.incidents.choices.scenario.wrongRecipient).check();
  await dialog.getByRole('button', { name: bot.buttons.send, exact: true }).click();
  await dialog.getByRole('heading', { name: bot.receipt.title, exact: true }).waitFor();
  await camera.take('extension-receipt', windowOf(scene, window));
  await window.page.keyboard.press('Escape');
};

/** Everything beyond the report that a member of staff does in chat. */
export const chatStory = async (scene: Scene): Promise<void> => {
  const window = await teamsAs(scene, staffIn(scene));
  await questions(scene, window);
  await passingOn(scene, window);
  await ownReport(scene, window);
  await extension(scene, window);
  await window.close();
};
