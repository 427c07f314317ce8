import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { officeOfTests } from './office-in-browser.ts';
import { passOnWithProof } from './request-with-proof.ts';
import { becomes, pressFirst, type TeamsWindow } from './teams-window.ts';

const place = officeOfTests();

const pictures = process.env.GREFFE_PICTURES;
const language = 'fr';
const { bot, registers, work, letters } = words(language);
const { handing } = work;
const open = (as: string): Promise<TeamsWindow> => place.teams({ as, language, height: 1400 });

const look = async ({ page }: TeamsWindow, name: string): Promise<void> => {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};

/** The letter that goes with what is handed over. */
const withLetter = async (card: Locator): Promise<void> => {
  const title = letters.names.identityRequest;
  await pressFirst(card, work.acts.letters);
  await becomes(card, work.letters.title);
  await pressFirst(card, work.letters.open(title));
  await pressFirst(card, work.letters.prepare);
  await becomes(card, work.letters.preparedTitle);
  await pressFirst(card, work.letters.back);
  await pressFirst(card, bot.buttons.backToCaseFile);
  await becomes(card, bot.caseFile.title);
};

test('the officer hands over a closed file from chat: its password once, the file to their OneDrive, and what follows', async () => {
  const officer = await open('officer');
  await officer.say('Bonjour');
  const reference = await passOnWithProof(await open('staff1'), language);
  const card = await officer.card(reference);
  await pressFirst(card, bot.buttons.openCaseFile);
  await becomes(card, bot.caseFile.title);
  await withLetter(card);
  await pressFirst(card, handing.title);
  await becomes(card, handing.title);
  await look(officer, 'handing');
  await pressFirst(card, registers.verbs.noteHandOver);
  const { dialog } = officer.acts;
  await becomes(dialog, registers.verbs.noteHandOver);
  await dialog.getByLabel(handing.letter).selectOption({ index: 1 });
  await dialog.getByLabel(/permis\.txt/).check();
  await dialog.getByLabel(handing.passage(1)).fill('Le nom d’un tiers');
  await dialog.getByLabel(handing.provision(1)).selectOption('p39.1:40');
  await dialog.getByLabel(handing.means).selectOption('email');
  await look(officer, 'hand-over-form');
  await pressFirst(dialog, handing.make);
  await becomes(dialog, handing.madeTitle);
  const [password = ''] = /(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}/.exec(await dialog.innerText()) ?? [];
  expect(password).not.toBe('');
  await look(officer, 'handed');
  await officer.page.keyboard.press('Escape');
  await look(officer, 'offered');
  expect(await officer.page.locator('body').innerText()).not.toContain(password);

  await officer.page.getByRole('button', { name: 'Accepter', exact: true }).click();
  await officer.card(handing.receivedTitle);
  const link = officer.page.getByRole('link', { name: /\.zip/ });
  const [download] = await Promise.all([officer.page.waitForEvent('download'), link.click()]);
  const parts = await partsOfZip(new Uint8Array(await readFile(await download.path())), password);
  expect(Object.keys(parts).some((name) => name.endsWith('permis.txt'))).toBe(true);

  const done = await officer.card(handing.receivedTitle);
  await pressFirst(done, handing.back);
  await becomes(done, handing.title);
  await pressFirst(done, handing.passwordTitle);
  await becomes(done, handing.passwordTitle);
  await done.getByLabel(handing.passwordMeans).selectOption('phone');
  await pressFirst(done, handing.passwordTitle);
  await becomes(done, handing.title);
  await look(officer, 'password-noted');
  await pressFirst(done, handing.proofTitle);
  await done.getByLabel(handing.proofFile).selectOption({ index: 1 });
  await done.getByLabel(handing.proofMethod).selectOption('documentSeen');
  await look(officer, 'proof-form');
  await pressFirst(done, handing.destroy);
  await done.getByText(handing.destroyed, { exact: true }).waitFor();
  await look(officer, 'proof-destroyed');
});
