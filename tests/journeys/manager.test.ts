import type { Page } from 'playwright-core';
import { type Language, words } from '../../src/locales/index.ts';
import { leaveWindow } from '../browser/windows.ts';
import { reportFrom } from './a-report.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { openPage } from './teams-window.ts';

const told = 'Personne A a écrit à Personne B depuis la rue Inventée.';
const reporter = 'Membre du personnel 1';
const chrome = {
  fr: { refused: 'Accès refusé', versions: 'Historique des versions' },
  en: { refused: 'Access denied', versions: 'Version history' },
} as const;

let place: OfficeInBrowser;
let reference: string;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  const typed = { scenario: 'lostDevice', told, kinds: 'name,email', persons_about: '12', system: 'laptop' };
  reference = await reportFrom(place.office, 'staff1', typed);
});
afterAll(() => place.stop());

const visit = async (as: string, language: Language, look: (page: Page) => Promise<void>): Promise<void> => {
  const { sharepoint } = place.office.addresses;
  const address = `${sharepoint}?${new URLSearchParams({ as, lang: language }).toString()}`;
  const { page, complaints } = await openPage(place.browser, address, { language });
  try {
    await look(page);
    expect(complaints.filter((said) => !/status of 403/.test(said))).toEqual([]);
  } finally {
    await leaveWindow(page);
  }
};

const { titles, incidents } = words('fr').registers;
const { siteTitles } = words('fr').cli;

describe.each(['fr', 'en'] as const)('a manager, on SharePoint’s pages in %s', (language) => {
  test('reads the register under its French titles: closed values, and nobody’s name or words', async () => {
    await visit('manager', language, async (page) => {
      await page.getByRole('link', { name: siteTitles.registers }).click();
      await page.getByRole('link', { name: titles.incidents }).click();
      const heads = await page.getByRole('columnheader').allInnerTexts();
      for (const key of ['scenario', 'kinds', 'system', 'persons'] as const)
        expect(heads.map((head) => head.trim())).toContain(incidents.columns[key]);
      const row = page.getByRole('row', { name: reference });
      const text = await row.innerText();
      expect(text).toContain(incidents.choices.scenario.lostDevice);
      expect(text).toContain(incidents.stages.reported);

      await row.getByRole('link').first().click();
      await page.getByRole('heading', { name: chrome[language].versions }).waitFor();
      const item = await page.locator('body').innerText();
      for (const identity of ['Personne A', 'rue Inventée']) expect(`${text}${item}`).not.toContain(identity);
      expect(await page.locator('main').innerText()).not.toContain(reporter);
    });
  });

  test('is not shown the office site, and is refused at its address', async () => {
    let address = '';
    await visit('officer', language, async (page) => {
      address = (await page.getByRole('link', { name: siteTitles.office }).getAttribute('href')) ?? '';
    });
    await visit('manager', language, async (page) => {
      expect(await page.getByRole('link', { name: siteTitles.office }).count()).toBe(0);
      await page.goto(new URL(address.replace('as=officer', 'as=manager'), page.url()).href);
      await page.getByRole('heading', { name: chrome[language].refused }).waitFor();
      expect(await page.locator('main').innerText()).not.toContain(reference);
    });
  });
});
