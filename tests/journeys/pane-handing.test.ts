import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { words } from '../../src/locales/index.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { outlookWindow, rawMail } from './pane-items.ts';

const { letters, outlook, registers, work } = words('fr');
const { handing } = work;
const access =
  'Bonjour, en vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.';

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  const mail = rawMail({ id: 'remise', subject: 'Ma demande', body: access });
  await place.office.tenant.mail(mailboxAddress, mail, new Date().toISOString());
});
afterAll(() => place.stop());

/** The bytes of what a press saves. */
const savedBy = async (page: Page, press: Locator): Promise<Buffer> => {
  const download = page.waitForEvent('download');
  await press.click();
  return readFileSync(await (await download).path());
};

test('from the pane a letter is prepared, handed over with what is withheld in a closed file, and its password goes another way', async () => {
  const { page, pane, choose, close } = await outlookWindow(place, 'officer');
  await choose('Ma demande');
  await pane.getByRole('button', { name: outlook.decide.register(1) }).click();
  await pane.getByRole('heading', { name: /^REQ-/ }).waitFor();
  await pane.getByRole('button', { name: letters.names.identityRequest }).click();
  await pane.getByRole('button', { name: work.letters.prepare }).click();
  // Outlook opens the draft in place of the message; the message is what is gone on with.
  await page
    .getByText(/\.docx/)
    .first()
    .waitFor();
  await choose('Ma demande');
  await pane.getByRole('heading', { name: /^REQ-/ }).waitFor();
  await pane.getByText(outlook.handing.title, { exact: true }).click();
  await pane.getByRole('button', { name: registers.verbs.noteHandOver }).click();
  await pane.getByLabel(handing.letter).selectOption({ index: 1 });
  await pane.getByRole('button', { name: handing.passage(1) }).click();
  await pane.getByLabel(handing.passage(1)).fill('Page 2, lignes 4 à 9');
  await pane.getByLabel(handing.provision(1)).selectOption('p39.1:40');
  await pane.getByLabel(handing.means).selectOption('email');
  const file = await savedBy(page, pane.getByRole('button', { name: handing.make }));
  // 0x9901: the extra field of AES; the strength is its fifth byte from there, 3 for 256 bits.
  const extra = file.indexOf(Buffer.from([0x01, 0x99, 0x07, 0x00]));
  expect(file[extra + 8]).toBe(3);
  const password = await pane.getByText(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/).innerText();
  await pane.getByRole('button', { name: outlook.handing.understood }).click();
  await pane.getByText(handing.passwordOwed).waitFor();
  expect(await pane.locator('body').innerText()).not.toContain(password);
  await pane.getByRole('button', { name: handing.passwordTitle }).click();
  await pane.getByLabel(handing.passwordMeans).selectOption('phone');
  await pane.getByRole('button', { name: outlook.record.save }).click();
  await pane.getByText(/^mot de passe transmis le/).waitFor();
  await close();
}, 120_000);

test('the whole case file is saved as one zip, and that it left is in the record', async () => {
  const { page, pane, choose, close } = await outlookWindow(place, 'deputy');
  await choose('Ma demande');
  await pane.getByRole('heading', { name: /^REQ-/ }).waitFor();
  await pane.getByText(outlook.handing.title, { exact: true }).click();
  const file = await savedBy(page, pane.getByRole('button', { name: handing.copy }));
  expect(file.subarray(0, 2).toString()).toBe('PK');
  for (const name of ['Index', 'pieces/']) expect(file.includes(name)).toBe(true);
  await pane.getByText(registers.acts.noteCaseFileCopy).first().waitFor();
  await close();
});
