import type { Page } from 'playwright-core';
import { words } from '../../../src/locales/index.ts';
import { openPage } from '../../journeys/teams-window.ts';
import type { Subject } from './camera.ts';
import type { Scene } from './teams-subject.ts';

const desk = { width: 1280, height: 800 };

/** A page that has its appearance in its address. */
const addressed = (page: Page): Subject => ({
  page,
  window: desk,
  wear: async (theme) => {
    await page.goto(page.url().replace(/([?&]theme=)\w+/, `$1${theme}`), { waitUntil: 'networkidle' });
    await page.getByRole('heading').first().waitFor();
  },
});

/** A page that follows the system's own appearance. */
const systemic = (page: Page): Subject => ({
  page,
  window: desk,
  wear: (theme) =>
    page.emulateMedia({
      colorScheme: theme === 'light' ? 'light' : 'dark',
      contrast: theme === 'contrast' ? 'more' : 'no-preference',
    }),
});

const at = (address: string, as: string, language: string): string =>
  `${address}?${new URLSearchParams({ as, lang: language, theme: 'light' }).toString()}`;

/**
 * The pages beside Teams: the first page, SharePoint as a manager and the officer see it with the record of this
 * reference, and those to come.
 */
export const pagesStory = async ({ browser, office, camera }: Scene, reference: string): Promise<void> => {
  const { home, sharepoint, outlook } = office.addresses;
  const { language } = camera;
  const { siteTitles } = words('fr').cli;
  const { titles, lists } = words('fr').registers;
  const { page } = await openPage(browser, `${home}?lang=${language}`, { language });
  await camera.take('home', systemic(page));
  const follow = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('link', { name }).first().click();
    await page.waitForLoadState();
  };

  await page.goto(at(sharepoint, 'manager', language));
  await follow(siteTitles.registers);
  await camera.take('sharepoint-site', addressed(page));
  await follow(titles.incidents);
  await camera.take('sharepoint-list', addressed(page));
  await follow(reference);
  await camera.take('sharepoint-item', addressed(page));

  await page.goto(at(sharepoint, 'officer', language));
  await camera.take('sharepoint-sites', addressed(page));
  await follow(siteTitles.office);
  const caseFiles = page.url();
  await follow(lists.caseFiles);
  await camera.take('sharepoint-case-files', addressed(page));
  await page.goto(caseFiles.replace('as=officer', 'as=manager'));
  await camera.take('sharepoint-refused', addressed(page));
  await page.goto(at(outlook, 'officer', language), { waitUntil: 'networkidle' });
  await camera.take('outlook', addressed(page));
  await page.context().close();
};
