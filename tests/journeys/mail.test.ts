import type { FrameLocator, Page } from 'playwright-core';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { type Language, words } from '../../src/locales/index.ts';
import { leaveWindow } from '../browser/windows.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { openPage } from './teams-window.ts';

const law = {
  fr: 'En vertu de l’article 27 de la Loi sur la protection des renseignements personnels dans le secteur privé, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.',
  en: 'Under section 27 of the Act respecting the protection of personal information in the private sector, I request access to all the personal information that you hold about me.',
} as const;
const subject = { fr: 'Mes renseignements', en: 'My information' } as const;

const emlIn = (language: Language): Uint8Array =>
  new TextEncoder().encode(
    [
      'From: Personne A <personne.a@exemple.example>',
      `To: ${mailboxAddress}`,
      'Date: Sun, 22 Nov 2026 10:00:00 -0500',
      `Message-ID: <trajet-${language}@exemple.example>`,
      `Subject: ${subject[language]}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      law[language],
      '',
    ].join('\r\n'),
  );

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  for (const language of ['fr', 'en'] as const)
    await place.office.tenant.mail(mailboxAddress, emlIn(language), new Date().toISOString());
});
afterAll(() => place.stop());

/** Outlook as one person, with a message open and the pane beside it; what the office answers is the real office’s. */
const opened = async (
  as: string,
  language: Language,
): Promise<{ readonly page: Page; readonly pane: FrameLocator }> => {
  const look = new URLSearchParams({ as, mailbox: mailboxAddress, lang: language }).toString();
  const { page } = await openPage(place.browser, `${place.office.addresses.outlook}?${look}`, { language });
  await page.getByText(subject[language], { exact: true }).first().click();
  return { page, pane: page.frameLocator('.pane-frame') };
};

describe.each(['fr', 'en'] as const)('a request by mail, in %s', (language) => {
  const { addin, registers } = words(language);
  let reference = '';

  test('is explained beside the message, registered and tagged with one press, and answered with a draft', async () => {
    const { page, pane } = await opened('officer', language);
    await pane.getByText(addin.messageTypes.access).first().waitFor();
    await pane.getByRole('button', { name: addin.pane.register }).click();
    const heading = pane.getByRole('heading', { name: /^REQ-\d{4}-/ });
    await heading.waitFor();
    reference = await heading.innerText();
    await pane.getByText('Greffe : enregistré').waitFor();
    await pane.getByRole('button', { name: addin.pane.acknowledge }).waitFor();
    const days = await pane.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(days.filter((day) => day?.length === 10).length).toBeGreaterThanOrEqual(2);
    await pane.getByRole('button', { name: addin.pane.acknowledge }).click();
    await page
      .getByText(/\.docx/)
      .first()
      .waitFor();
    await leaveWindow(page);
  });

  test('shows the record that exists when a colleague opens the same mail', async () => {
    const { page, pane } = await opened('deputy', language);
    await pane.getByRole('heading', { name: reference }).waitFor();
    expect(await pane.getByRole('button', { name: addin.pane.register }).count()).toBe(0);
    await leaveWindow(page);
  });

  test('stands in the managers’ tab, by its kind and dates, and says nothing of who asks', async () => {
    const look = new URLSearchParams({ as: 'manager', lang: language }).toString();
    const { page } = await openPage(place.browser, `${place.office.addresses.tab}?${look}`, { language });
    const tab = page.frameLocator('iframe').first();
    const row = tab.getByRole('row', { name: new RegExp(reference) });
    await row.waitFor();
    expect(await row.innerText()).toContain(registers.requests.choices.type.access);
    expect(await tab.locator('body').innerText()).not.toMatch(/Personne A|personne\.a/);
    await leaveWindow(page);
  });
});
