import type { FrameLocator, Page } from 'playwright-core';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { words } from '../../src/locales/index.ts';
import { leaveWindow } from '../browser/windows.ts';
import { emlOf, mondayMails } from './monday-mails.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { openPage } from './teams-window.ts';

const { outlook } = words('fr');
const ours = mondayMails.filter(({ records }) => records > 0);

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  for (const mail of mondayMails)
    await place.office.tenant.mail(mailboxAddress, emlOf(mail), new Date().toISOString(), mail.folder);
});
afterAll(() => place.stop());

/** Presses of one morning, counted. */
const counter = () => {
  let presses = 0;
  return {
    press: async (target: ReturnType<FrameLocator['locator']>): Promise<void> => {
      presses += 1;
      await target.click();
    },
    presses: () => presses,
  };
};

const paneOf = async (): Promise<{ readonly page: Page; readonly pane: FrameLocator }> => {
  const look = new URLSearchParams({ as: 'officer', mailbox: mailboxAddress, lang: 'fr' }).toString();
  const { page } = await openPage(place.browser, `${place.office.addresses.outlook}?${look}`, { language: 'fr' });
  page.context().setDefaultTimeout(30_000);
  await page.locator('.message-list button').first().click();
  return { page, pane: page.frameLocator('.pane-frame') };
};

/** Waits until the mailbox was read: the list says how many mails wait. */
const untilRead = async (pane: FrameLocator): Promise<void> => {
  for (let looks = 0; looks < 60; looks += 1) {
    await pane.getByRole('button', { name: outlook.worklist.open, exact: true }).click();
    await pane
      .getByRole('heading', { name: outlook.worklist.title, level: 1 })
      .or(pane.getByText(outlook.worklist.nothing.title))
      .waitFor();
    if ((await pane.getByText(outlook.worklist.intake(ours.length)).count()) > 0) return;
    await pane.getByRole('button', { name: outlook.worklist.backToMessage }).click();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(await pane.locator('body').innerText());
};

const lineOf = (pane: FrameLocator) => pane.locator('section').first().locator('li button');

test('Monday morning: every mail about privacy is decided from the worklist, the most urgent first, none missed', async () => {
  const { page, pane } = await paneOf();
  const { press, presses } = counter();
  await untilRead(pane);
  // What is owed promptly stands first, then what is due soonest.
  const shown = await lineOf(pane).allInnerTexts();
  expect(shown).toHaveLength(ours.length);
  const urgency = shown.map((text) => (text.includes(outlook.worklist.promptly) ? 0 : 1));
  expect(urgency[0]).toBe(0);
  expect(urgency).toEqual(urgency.toSorted((a, b) => a - b));
  const references: string[] = [];
  for (let left = ours.length; left > 0; left -= 1) {
    await press(lineOf(pane).first());
    await pane.getByRole('button', { name: /^Enregistrer/ }).waitFor();
    await press(pane.getByRole('button', { name: /^Enregistrer/ }));
    const said = pane.getByText(/^Enregistré et étiqueté\s: /);
    await said.waitFor();
    references.push(...((await said.innerText()).match(/[A-Z]{3}-\d{4}-[0-9A-Z]{6}/g) ?? []));
    await press(pane.getByRole('button', { name: outlook.worklist.back }));
    // The list as it was stands there until it was read again.
    if (left > 1) await pane.getByText(outlook.worklist.intake(left - 1), { exact: true }).waitFor();
    else await pane.getByText(outlook.worklist.intake(1), { exact: true }).waitFor({ state: 'detached' });
  }
  expect(references).toHaveLength(ours.reduce((sum, { records }) => sum + records, 0));
  expect(new Set(references).size).toBe(references.length);
  await pane.getByText(/dossiers ouverts/).waitFor();
  expect(await pane.getByText(/à trier$/).count()).toBe(0);
  process.stdout.write(
    `Monday morning: ${mondayMails.length} mails, ${ours.length} about privacy, ${references.length} records, ${presses()} presses\n`,
  );
  expect(presses()).toBeLessThanOrEqual(3 * ours.length);
  await leaveWindow(page);
});

test('one in Junk is tagged like the others, and what is nothing of ours bears no tag', async () => {
  const look = new URLSearchParams({ as: 'officer', mailbox: mailboxAddress, lang: 'fr' }).toString();
  const { page } = await openPage(place.browser, `${place.office.addresses.outlook}?${look}`, { language: 'fr' });
  const invoice = page.locator('.message-list button', { hasText: 'Facture 2026-118' });
  await invoice.waitFor();
  expect(await invoice.innerText()).not.toContain('Greffe');
  await page
    .getByRole('button', { name: /^Courrier indésirable/ })
    .last()
    .click();
  const junk = page.locator('.message-list button', { hasText: 'Access request' });
  await junk.waitFor();
  expect(await junk.innerText()).toContain('Greffe');
  await leaveWindow(page);
});
