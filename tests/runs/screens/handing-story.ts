import type { Locator } from 'playwright-core';
import { words } from '../../../src/locales/index.ts';
import { givenXlsx } from '../../documents/given-xlsx.ts';
import { passOnWithProof } from '../../journeys/request-with-proof.ts';
import { concludeSerious } from '../../journeys/serious-incident.ts';
import { becomes, pressFirst, referenceOn } from '../../journeys/teams-window.ts';
import { type At, type Scene, snapIn, staffIn, teamsAs, windowOf } from './teams-subject.ts';
import { texts, written } from './written.ts';

/** The words of Teams' own page for taking a file that is offered. */
const accept = { fr: 'Accepter', en: 'Accept' } as const;

/** The letter without which nothing is handed over. */
const withLetter = async ({ scene }: At, card: Locator): Promise<void> => {
  const { bot, letters, work } = words(scene.camera.language);
  await pressFirst(card, work.acts.letters);
  await becomes(card, work.letters.title);
  await pressFirst(card, work.letters.open(letters.names.identityRequest));
  await pressFirst(card, work.letters.prepare);
  await becomes(card, work.letters.preparedTitle);
  await pressFirst(card, work.letters.back);
  await pressFirst(card, bot.buttons.backToCaseFile);
  await becomes(card, bot.caseFile.title);
};

/** The closed file is made in its window, and taken from the conversation. */
const handedOver = async (at: At, card: Locator): Promise<Locator> => {
  const { scene, window } = at;
  const { registers, work } = words(scene.camera.language);
  const { handing } = work;
  await pressFirst(card, registers.verbs.noteHandOver);
  const { dialog } = window.acts;
  await becomes(dialog, registers.verbs.noteHandOver);
  await dialog.getByLabel(handing.letter).selectOption({ index: 1 });
  await dialog.getByLabel(handing.passage(1)).fill(texts[scene.camera.language].requester);
  await dialog.getByLabel(handing.provision(1)).selectOption('p39.1:40');
  await dialog.getByLabel(handing.means).selectOption('email');
  await pressFirst(dialog, handing.morePassages);
  await scene.camera.take('hand-over-form', windowOf(scene, window));
  await pressFirst(dialog, handing.make);
  await becomes(dialog, handing.madeTitle);
  await scene.camera.take('handed', windowOf(scene, window));
  await window.page.keyboard.press('Escape');
  const offers = window.page.getByRole('button', { name: accept[scene.camera.language], exact: true });
  await offers.last().click();
  const received = await window.card(handing.receivedTitle);
  await snapIn(at)('hand-over-received', received);
  return received;
};

/** What leaves a case file: the card of it, the closed file, its password, and a proof of identity that is destroyed. */
export const handingStory = async (scene: Scene): Promise<void> => {
  const { language } = scene.camera;
  const theirs = await teamsAs(scene, staffIn(scene));
  const reference = await passOnWithProof(theirs, language);
  await theirs.close();
  const { bot, work } = words(language);
  const { handing } = work;
  const window = await teamsAs(scene, 'officer');
  const at = { scene, window };
  const snap = snapIn(at);
  const card = await window.say(reference);
  await becomes(card, bot.caseFile.title);
  await withLetter(at, card);
  await pressFirst(card, handing.title);
  await becomes(card, handing.title);
  await snap('handing', card);
  const done = await handedOver(at, card);
  await pressFirst(done, handing.back);
  await becomes(done, handing.title);
  await pressFirst(done, handing.passwordTitle);
  await becomes(done, handing.passwordTitle);
  await snap('password-form', done);
  await done.getByLabel(handing.passwordMeans).selectOption('phone');
  await pressFirst(done, handing.passwordTitle);
  await becomes(done, handing.title);
  await snap('handing-done', done);
  await pressFirst(done, handing.proofTitle);
  await becomes(done, handing.proofTitle);
  await snap('proof-form', done);
  await pressFirst(done, handing.back);
  await pressFirst(done, bot.buttons.backToCaseFile);
  await becomes(done, bot.caseFile.title);
  await snap('case-file-handed', done);
  await window.close();
};

/** An incident that is concluded to be serious: the list of those whom it obliges to notify, sent as a spreadsheet. */
export const personsStory = async (scene: Scene, today: string): Promise<void> => {
  const { language } = scene.camera;
  const { bot, persons, registers, staff } = words(language);
  const theirs = await teamsAs(scene, staffIn(scene));
  const form = await theirs.say(written[language].report);
  await form.getByLabel(registers.incidents.choices.scenario.wrongRecipient).check();
  await pressFirst(form, bot.buttons.send);
  await becomes(form, bot.receipt.title);
  const reference = await referenceOn(form);
  await theirs.close();
  const window = await teamsAs(scene, 'officer');
  const snap = snapIn({ scene, window });
  await snap('case-file-serious', await concludeSerious(window, reference, language, today));
  const who = texts[language].requester;
  const list = await givenXlsx([
    [persons.fields.name, persons.fields.email],
    [`${who} 1`, 'un@exemple.example'],
    [`${who} 2`, ''],
  ]);
  const before = await window.page.locator('.message.bot .card').count();
  await window.acts.attach('liste.xlsx', list);
  await window.acts.send();
  const card = window.page.locator('.message.bot .card').nth(before);
  await becomes(card, staff.file.title);
  await card.getByLabel(persons.toList(reference)).check();
  await pressFirst(card, staff.file.confirm);
  await becomes(card, persons.title);
  await snap('persons', card);
  await window.close();
};
