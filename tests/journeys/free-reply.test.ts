import type { FrameLocator, Page } from 'playwright-core';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { words } from '../../src/locales/index.ts';
import { leaveWindow } from '../browser/windows.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { openPage } from './teams-window.ts';

const { addin, outlook, registers } = words('fr');
const subject = 'Mes renseignements';
const eml = [
  'From: Personne A <personne.a@exemple.example>',
  `To: ${mailboxAddress}`,
  'Date: Sun, 22 Nov 2026 10:00:00 -0500',
  'Message-ID: <reponse-libre@exemple.example>',
  `Subject: ${subject}`,
  'Content-Type: text/plain; charset=utf-8',
  '',
  'En vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.',
  '',
].join('\r\n');

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  await place.office.tenant.mail(mailboxAddress, new TextEncoder().encode(eml), new Date().toISOString());
});
afterAll(() => place.stop());

const outlookOpen = async (): Promise<{ readonly page: Page; readonly pane: FrameLocator }> => {
  const look = new URLSearchParams({ as: 'officer', mailbox: mailboxAddress, lang: 'fr' }).toString();
  const { page } = await openPage(place.browser, `${place.office.addresses.outlook}?${look}`, { language: 'fr' });
  page.context().setDefaultTimeout(20_000);
  await page.locator('.message-list button', { hasText: subject }).first().click();
  return { page, pane: page.frameLocator('.pane-frame') };
};

/** The record in the pane, as it stands now. */
const recordIn = async (pane: FrameLocator, reference: string): Promise<void> => {
  await pane.getByRole('button', { name: outlook.worklist.open, exact: true }).click();
  await pane.locator('li button', { hasText: reference }).click();
  await pane.getByText(outlook.record.next, { exact: true }).waitFor();
};

test('a free reply in the conversation of a record stops no clock: the officer is asked, and says that it was none', async () => {
  const { page, pane } = await outlookOpen();
  await pane.getByText(addin.messageTypes.access).first().waitFor();
  await pane.getByRole('button', { name: addin.pane.register }).click();
  const heading = pane.getByRole('heading', { name: /^REQ-\d{4}-/ });
  await heading.waitFor();
  const reference = await heading.innerText();
  await page.getByRole('button', { name: 'Répondre', exact: true }).click();
  await page.getByLabel('Texte du message').fill('Nous avons bien reçu votre message.');
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.locator('.message-list button', { hasText: subject }).first().click();
  await recordIn(pane, reference);
  const asked = pane.getByText(registers.duties.confirmReply);
  // The office looks among what was sent every fifteen seconds.
  for (let tries = 0; tries < 60 && (await asked.count()) === 0; tries += 1) {
    await page.reload();
    await page.locator('.message-list button', { hasText: subject }).first().click();
    await recordIn(pane, reference);
  }
  await asked.waitFor();
  await pane.getByRole('button', { name: outlook.worklist.back }).click();
  await pane.locator('li button', { hasText: reference }).getByText(outlook.worklist.replyFound).waitFor();
  await pane.locator('li button', { hasText: reference }).click();
  await pane.getByRole('button', { name: registers.verbs.replyIsNoAnswer }).click();
  await pane.getByRole('button', { name: outlook.record.save }).click();
  await pane.getByText(outlook.record.saved).waitFor();
  await asked.waitFor({ state: 'detached' });
  await pane.getByText(registers.duties.replyPromised).first().waitFor();
  await leaveWindow(page);
});
