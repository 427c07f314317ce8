import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { words } from '../../src/locales/index.ts';
import { firstLoad } from '../addin/first-load.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from '../journeys/office-in-browser.ts';
import { openPage } from '../journeys/teams-window.ts';
import { median, type Row } from './table.ts';

const looks = 5;
const usableLimit = 1000;
const paneLimit = 200;

const eml = `From: Personne A <personne.a@exemple.example>\r\nTo: ${mailboxAddress}\r\nMessage-ID: <mesure@exemple.example>\r\nSubject: Mesure\r\n\r\nI request access to my personal information under section 27.\r\n`;

/** From the press on a message to the pane's button that can be pressed, a new window each time, in milliseconds. */
const paneUsable = async ({ office, browser }: OfficeInBrowser): Promise<number> => {
  const look = new URLSearchParams({ as: 'officer', mailbox: mailboxAddress, lang: 'fr' }).toString();
  const { page } = await openPage(browser, `${office.addresses.outlook}?${look}`, { language: 'fr' });
  const message = page.getByText('Mesure', { exact: true }).first();
  await message.waitFor();
  const began = performance.now();
  await message.click();
  const { register } = words('fr').addin.pane;
  await page.frameLocator('.pane-frame').getByRole('button', { name: register }).waitFor();
  const took = performance.now() - began;
  await page.context().close();
  return took;
};

/** From asking for the tab to its heading above the answered registers, host included, in milliseconds. */
const tabUsable = async ({ office, browser }: OfficeInBrowser): Promise<number> => {
  const began = performance.now();
  const { page } = await openPage(browser, `${office.addresses.tab}?as=manager&lang=fr`, { language: 'fr' });
  await page
    .frameLocator('iframe')
    .first()
    .getByRole('heading', { name: words('fr').addin.tab.title })
    .waitFor();
  const took = performance.now() - began;
  await page.context().close();
  return took;
};

const times = async (measure: () => Promise<number>): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (let place = 0; place < looks; place += 1) taken.push(await measure());
  return taken;
};

const usable = (what: string, taken: readonly number[]): Row => ({
  what,
  ours: `${median(taken).toFixed(0)} ms`,
  beside: `${looks} windows, first ${taken[0]?.toFixed(0)} ms`,
  heldTo: `< ${usableLimit} ms`,
  holds: median(taken) < usableLimit,
});

/** What the pages weigh, and how soon they can be used beside the real hosts' libraries on the real office. */
export const pages = async (): Promise<readonly Row[]> => {
  const place = await startOfficeInBrowser();
  try {
    await place.office.tenant.mail(mailboxAddress, new TextEncoder().encode(eml), new Date().toISOString());
    const pane = firstLoad('taskpane', 'french');
    const size = (what: string, kilobytes: number, limit?: number): Row => ({
      what,
      ours: `${kilobytes.toFixed(0)} kB`,
      beside: '–',
      heldTo: limit === undefined ? '–' : `<= ${limit} kB`,
      ...(limit === undefined ? {} : { holds: kilobytes <= limit }),
    });
    return [
      size('task pane, first load without sign-in library, gzip', pane, paneLimit),
      size('tab, first load, gzip', firstLoad('tab', 'french')),
      usable('task pane, from the press on a message to usable', await times(() => paneUsable(place))),
      usable('tab, from its address to usable', await times(() => tabUsable(place))),
    ];
  } finally {
    await place.stop();
  }
};
