import type { FrameLocator, Page } from 'playwright-core';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { words } from '../../src/locales/index.ts';
import { leaveWindow } from '../browser/windows.ts';
import { emlOf, type MondayMail } from './monday-mails.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { openPage } from './teams-window.ts';

const { letters, outlook, registers, work } = words('fr');
const { decide, done, other, record, relate } = outlook;

const access =
  'Bonjour, en vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.';
const mails: readonly MondayMail[] = [
  { id: 'un', subject: 'Premier message', text: access, records: 1 },
  { id: 'deux', subject: 'Deuxième message', text: 'Voici la copie de ma carte que vous attendiez.', records: 0 },
  { id: 'trois', subject: 'Troisième message', text: access, records: 1 },
];

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  for (const mail of mails) await place.office.tenant.mail(mailboxAddress, emlOf(mail), new Date().toISOString());
});
afterAll(() => place.stop());

const opened = async (as: string, subject: string): Promise<{ readonly page: Page; readonly pane: FrameLocator }> => {
  const look = new URLSearchParams({ as, mailbox: mailboxAddress, lang: 'fr' }).toString();
  const { page } = await openPage(place.browser, `${place.office.addresses.outlook}?${look}`, { language: 'fr' });
  page.context().setDefaultTimeout(30_000);
  await choose(page, subject);
  return { page, pane: page.frameLocator('.pane-frame') };
};

const choose = (page: Page, subject: string): Promise<void> =>
  page.locator('.message-list button', { hasText: subject }).first().click();

let reference = '';

test('registering is undone in one press, the record ends as registered in error, and the mail waits again', async () => {
  const { page, pane } = await opened('officer', 'Troisième message');
  await pane.getByRole('button', { name: decide.register(1) }).click();
  await pane.getByRole('heading', { name: /^REQ-/ }).waitFor();
  await pane.getByRole('button', { name: done.undo, exact: true }).click();
  await pane.getByText(done.undone).waitFor();
  await leaveWindow(page);
});

test('what is nothing of ours is said so in one press, and that can be undone', async () => {
  const { page, pane } = await opened('officer', 'Deuxième message');
  await pane.getByRole('button', { name: other.notPrivacy }).click();
  await pane.getByText(done.notPrivacy).waitFor();
  await pane.getByText(other.wasNotPrivacy).waitFor();
  await pane.getByRole('button', { name: done.undo, exact: true }).click();
  await pane.getByText(done.undone).waitFor();
  await pane.getByRole('button', { name: other.notPrivacy }).waitFor();
  await leaveWindow(page);
});

test('a suggestion is put right in one press', async () => {
  const { page, pane } = await opened('officer', 'Deuxième message');
  await pane.getByLabel(other.correct).selectOption('complaint');
  await pane.getByRole('button', { name: other.change }).click();
  await pane.getByText(done.corrected).waitFor();
  await pane.getByText('Greffe : plainte').waitFor();
  await leaveWindow(page);
});

test('what is missing is asked with a prefilled reply, from the record, and no clock stops', async () => {
  const { page, pane } = await opened('officer', 'Premier message');
  await pane.getByRole('button', { name: decide.register(1) }).click();
  const heading = pane.getByRole('heading', { name: /^REQ-/ });
  await heading.waitFor();
  reference = await heading.innerText();
  await pane.getByRole('button', { name: letters.names.identityRequest }).click();
  await pane.getByRole('button', { name: work.letters.prepare }).click();
  await page
    .getByText(/\.docx/)
    .first()
    .waitFor();
  await leaveWindow(page);
});

test('a message is added to the file of a record by its reference, and linked', async () => {
  const { page, pane } = await opened('officer', 'Deuxième message');
  await pane.getByText(relate.other).click();
  await pane.getByLabel(relate.reference).fill(reference.toLowerCase());
  await pane.getByRole('button', { name: relate.addHere }).click();
  await pane.getByText(done.added(reference)).waitFor();
  await pane.getByRole('heading', { name: reference }).waitFor();
  await leaveWindow(page);
});

test('an act is done from the pane; what was typed stands when another message was looked at meanwhile', async () => {
  const { page, pane } = await opened('officer', 'Premier message');
  await pane.getByRole('heading', { name: reference }).waitFor();
  const act = pane.getByRole('button', { name: registers.verbs.notARequest });
  await act.click();
  await pane
    .getByLabel(/Pourquoi|raison/i)
    .first()
    .fill('Mots gardés');
  await choose(page, 'Troisième message');
  await pane.getByRole('heading', { name: 'Troisième message' }).waitFor();
  await choose(page, 'Premier message');
  await pane.getByRole('heading', { name: reference }).waitFor();
  await pane.getByRole('button', { name: registers.verbs.notARequest }).click();
  const typed = pane.getByLabel(/Pourquoi|raison/i).first();
  await typed.waitFor();
  expect(await typed.inputValue()).toBe('Mots gardés');
  await pane.getByRole('button', { name: record.save }).click();
  await pane.getByText(registers.acts.notARequest).waitFor();
  await leaveWindow(page);
});
