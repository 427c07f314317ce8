import type { Page } from 'playwright-core';
import { type Language, words } from '../../src/locales/index.ts';
import { seriousFaults } from '../browser/serious-faults.ts';
import { leaveWindow } from '../browser/windows.ts';
import { reportFrom } from './a-report.ts';
import { handsOn } from './case-file-hands.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { becomes, openPage } from './teams-window.ts';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
/** Colours are the same in both languages: the second one is looked at in light alone. */
const themesIn = { fr: themes, en: ['light'] } as const;

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  await reportFrom(place.office, 'staff2', { scenario: 'wronglyShared', told: '—', kinds: 'name', persons_about: '3' });
});
afterAll(() => place.stop());
afterEach(async () => expect(await place.closeWindows()).toEqual([]));

const fitsNarrowly = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate('document.documentElement.scrollWidth');
  expect({ page: page.url(), width }).toEqual({ page: page.url(), width: 320 });
  await page.setViewportSize({ width: 1100, height: 900 });
};

const wear = (page: Page, theme: Theme, language: Language): Promise<unknown> =>
  page.getByLabel(language === 'fr' ? 'Apparence' : 'Appearance').selectOption(theme);

const holds = async (page: Page, language: Language): Promise<void> => {
  for (const theme of themesIn[language]) {
    await wear(page, theme, language);
    expect(await seriousFaults(page)).toEqual([]);
  }
  await fitsNarrowly(page);
};

/**
 * A page with its appearance in its address, or, as the home page, in the system's settings. Gives what it complained
 * of.
 */
const holdsAt = async (
  address: string,
  language: Language,
  change: (theme: Theme) => string,
): Promise<readonly string[]> => {
  const { page, complaints } = await openPage(place.browser, address, { language });
  for (const theme of themesIn[language]) {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(change(theme));
    expect(await seriousFaults(page)).toEqual([]);
  }
  await fitsNarrowly(page);
  await leaveWindow(page);
  return complaints.filter((said) => !/status of 403/.test(said));
};

const written = { fr: ['signaler un incident', 'à faire'], en: ['report an incident', 'to do'] } as const;

describe.each(['fr', 'en'] as const)('nothing serious stands in anybody’s way, in %s', (language) => {
  const { bot, registers } = words(language);
  const scenario = registers.incidents.choices.scenario.cyberattack;

  test('on the home page', async () => {
    const address = `${place.office.addresses.home}?lang=${language}`;
    expect(await holdsAt(address, language, () => address)).toEqual([]);
  });

  test('in Teams, from the form with its details and its faults to the receipt', async () => {
    const window = await place.teams({ as: 'staff1', language });
    const { page } = window;
    const card = await window.say(written[language][0]);
    await card.getByRole('button', { name: bot.buttons.details }).click();
    await card.getByRole('button', { name: bot.buttons.send }).click();
    await card.getByText(bot.inputs.pickScenario).waitFor();
    await holds(page, language);
    await card.getByLabel(scenario).check();
    await card.getByLabel(bot.report.fields.told).fill('NAS 046 454 286');
    await card.getByRole('button', { name: bot.buttons.send }).click();
    await card.getByText(registers.faults.secret.nas).waitFor();
    await holds(page, language);
    await card.getByLabel(bot.report.fields.told).fill('');
    await card.getByRole('button', { name: bot.buttons.send }).click();
    await becomes(card, bot.receipt.title);
    await holds(page, language);
  });
});

describe('nothing serious stands in anybody’s way', () => {
  const language = 'fr';
  const { bot } = words(language);

  test('in Teams, on the officer’s worklist, case file and forms', async () => {
    const window = await place.teams({ as: 'officer', language });
    const { page } = window;
    const card = await window.say(written[language][1]);
    await becomes(card, bot.worklist.title);
    await holds(page, language);
    await card
      .getByRole('button', { name: bot.worklist.open('') })
      .first()
      .click();
    await becomes(card, bot.caseFile.title);
    await holds(page, language);
    await handsOn(window, card, language).choose('assess');
    await holds(page, language);
  });

  test('on SharePoint’s pages, from the sites to an item’s versions, and where access is refused', async () => {
    const { sharepoint } = place.office.addresses;
    const { page } = await openPage(place.browser, `${sharepoint}?as=officer&lang=${language}`, { language });
    const addresses = [page.url()];
    const follow = async (name: string | RegExp): Promise<void> => {
      await page.getByRole('link', { name }).first().click();
      addresses.push(page.url());
    };
    await follow(words('fr').cli.siteTitles.registers);
    await follow(words('fr').registers.titles.incidents);
    await follow(/^INC-/);
    await page.goto(addresses[0] ?? '');
    await follow(words('fr').cli.siteTitles.office);
    addresses.push(page.url().replace('as=officer', 'as=manager'));
    await leaveWindow(page);
    for (const address of addresses) {
      const themed = (theme: Theme): string => address.replace(/&theme=\w+|$/, `&theme=${theme}`);
      expect(await holdsAt(address, language, themed)).toEqual([]);
    }
  });

  test('in Outlook, and in the tab of Teams', async () => {
    const { outlook, tab } = place.office.addresses;
    for (const page of [outlook, tab])
      await holdsAt(page, language, (theme) => `${page}?lang=${language}&theme=${theme}`);
  });
});
