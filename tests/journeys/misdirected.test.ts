import type { FrameLocator, Page } from 'playwright-core';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { words } from '../../src/locales/index.ts';
import { leaveWindow } from '../browser/windows.ts';
import { emlOf, mondayMails } from './monday-mails.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { openPage } from './teams-window.ts';

const { outlook, registers } = words('fr');
const { misdirected } = outlook;
const recipient = 'personne.b@ailleurs.example';

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
});
afterAll(() => place.stop());

const never = (): never => {
  throw new Error('No such mail');
};

const outlookAs = async (as: string, more: Readonly<Record<string, string>> = {}): Promise<Page> => {
  const look = new URLSearchParams({ as, lang: 'fr', ...more }).toString();
  const { page } = await openPage(place.browser, `${place.office.addresses.outlook}?${look}`, { language: 'fr' });
  page.context().setDefaultTimeout(30_000);
  return page;
};

/** Sends a message as a person would, and opens it among what was sent with the pane beside it. */
const sent = async (page: Page): Promise<FrameLocator> => {
  await page.getByRole('button', { name: 'Nouveau message' }).click();
  await page.getByRole('textbox', { name: 'À' }).fill(recipient);
  await page.getByRole('textbox', { name: 'Objet' }).fill('Relevé');
  await page.getByLabel('Texte du message').fill('Mots secrets du message');
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByText('Éléments envoyés').first().click();
  await page.locator('.message-list button', { hasText: 'Relevé' }).first().click();
  return page.frameLocator('.pane-frame');
};

let reference = '';

test('anybody of the house says of a sent message that it went to the wrong person, and asks for its destruction', async () => {
  const page = await outlookAs('staff1');
  const pane = await sent(page);
  await pane.getByRole('button', { name: misdirected.begin }).click();
  await pane.getByText(misdirected.never).waitFor();
  expect(await pane.getByText(misdirected.lead).count()).toBe(1);
  expect(await pane.getByRole('checkbox', { name: recipient }).isChecked()).toBe(true);
  await pane.getByRole('button', { name: misdirected.report, exact: true }).click();
  const said = pane.getByText(/INC-\d{4}-[0-9A-Z]{6}/).first();
  await said.waitFor();
  reference = /INC-\d{4}-[0-9A-Z]{6}/.exec(await said.innerText())?.[0] ?? '';
  expect(await pane.getByText(misdirected.lead).count()).toBe(0);
  await pane.getByRole('button', { name: misdirected.noteAsked }).click();
  await pane.getByText(misdirected.waiting).waitFor();
  await pane.getByRole('button', { name: misdirected.letter }).click();
  const subject = page.getByRole('textbox', { name: 'Objet' });
  await subject.waitFor();
  expect(await subject.inputValue()).toBe(misdirected.subject);
  expect(await page.getByRole('textbox', { name: 'À' }).inputValue()).toContain(recipient);
  expect(await page.getByRole('textbox', { name: 'Cc' }).inputValue()).toContain(mailboxAddress);
  await leaveWindow(page);
});

test('the same message shows its report, and its confirmation is tracked', async () => {
  const page = await outlookAs('staff1');
  await page.getByText('Éléments envoyés').first().click();
  await page.locator('.message-list button', { hasText: 'Relevé' }).last().click();
  const pane = page.frameLocator('.pane-frame');
  await pane.getByRole('button', { name: misdirected.begin }).click();
  await pane.getByText(misdirected.reported(reference)).waitFor();
  await pane.getByRole('button', { name: misdirected.noteConfirmed }).click();
  await pane.getByText(/Destruction confirmée/).waitFor();
  await leaveWindow(page);
});

test('who reported it finds it among their own reports, in what they can do here', async () => {
  const page = await outlookAs('staff1');
  await page.getByText('Éléments envoyés').first().click();
  await page.locator('.message-list button', { hasText: 'Relevé' }).last().click();
  const pane = page.frameLocator('.pane-frame');
  await pane.getByRole('button', { name: outlook.worklist.open, exact: true }).click();
  await pane.getByRole('heading', { name: outlook.staff.mine }).waitFor();
  await pane.getByText(new RegExp(reference)).first().waitFor();
  await leaveWindow(page);
});

test('the officer finds it in the worklist, with recipients and days, and not a word of the message', async () => {
  await place.office.tenant.mail(mailboxAddress, emlOf(mondayMails[6] ?? never()), new Date().toISOString());
  const page = await outlookAs('officer', { mailbox: mailboxAddress });
  await page.locator('.message-list button').first().click();
  const pane = page.frameLocator('.pane-frame');
  await pane.getByRole('button', { name: outlook.worklist.open, exact: true }).click();
  await pane.locator('li button', { hasText: reference }).click();
  await pane.getByText(outlook.record.file, { exact: true }).click();
  await pane.locator('dt', { hasText: registers.incidents.columns.destructionConfirmedOn }).waitFor();
  const shown = await pane.locator('body').innerText();
  expect(shown).toContain(recipient);
  expect(shown).not.toContain('Mots secrets');
  expect(shown).not.toContain('Relevé');
  await leaveWindow(page);
});
