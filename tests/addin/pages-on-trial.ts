import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { manifestFolder } from '../../src/cli/package/parts.ts';
import { pagesCertificate } from '../../src/cli/pages-certificate.ts';
import { connectorRoutes } from '../../src/emulator/connector/routes.ts';
import { readAddinCommands } from '../../src/emulator/outlook/addin-commands.ts';
import { outlookRoutes } from '../../src/emulator/outlook/routes.ts';
import { type RunningEmulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { teamsRoutes } from '../../src/emulator/teams/routes.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import type { Theme } from '../browser/looks.ts';
import { leaveWindow, openWindow } from '../browser/windows.ts';
import { freePort } from '../emulator/free-port.ts';
import { newFolder, removeFolders } from '../server/folder.ts';
import { readPem } from './certificate.ts';
import { appId, type OfficeDouble, startOfficeDouble } from './office-double.ts';

/** How a host is opened. */
export interface Look {
  readonly language?: 'fr' | 'en';
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly more?: Readonly<Record<string, string>>;
  readonly browser?: BrowserContextOptions;
}

/** One of our pages inside its host. */
export interface Hosted {
  /** The host’s page around it. */
  readonly page: Page;
  /** Ours. */
  readonly inside: FrameLocator;
  readonly frame: () => Promise<Frame>;
}

/** The production pages in the local Outlook and the local Teams, with only the office’s API stood in for. */
export interface PagesOnTrial {
  readonly office: OfficeDouble;
  readonly emulator: RunningEmulator;
  readonly browser: Browser;
  /** Outlook with a message open and the pane beside it. */
  outlook(subject: string, look?: Look): Promise<Hosted>;
  /** Teams at the tab. */
  teams(look?: Look): Promise<Hosted>;
  /** A page in a window of its own, without any host. */
  alone(path: string, language?: 'fr' | 'en'): Promise<Page>;
  /** Closes every window; gives what our pages complained of. */
  closeWindows(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export const mailbox = 'privacy@exemple.example';

/** What comes from the host’s own library, and is no fault of a page: office.js parses what is no XML. */
const isKnown = (said: string): boolean => /Applying inline style|validDomains|res\.cdn\.office\.net/.test(said);

const manifest = join(manifestFolder, 'manifest.json');

const setup = {
  apps: [{ appId, secret: 'secret', name: 'Greffe', roles: [] }],
  sites: [],
  mailboxes: [{ address: mailbox, title: 'Vie privée', members: { officer: 'full', deputy: 'full' }, grants: {} }],
  bot: { appId, name: 'Greffe', endpoint: 'http://127.0.0.1:9/api/messages' },
} as const;

/** Starts hosts, pages and browser; one a test file. */
export const startPages = async (): Promise<PagesOnTrial> => {
  const data = newFolder();
  const port = await freePort();
  const frame = `https://localhost:${port}`;
  const office = await startOfficeDouble({ frame, officeJs: `${frame}/office.js` });
  const emulator = await startEmulator(
    {
      data,
      port: 0,
      setup,
      tab: { url: `${office.origin}/pages/tab.html`, name: { fr: 'Registres', en: 'Registers' } },
      addin: {
        url: `${office.origin}/pages/taskpane.html`,
        name: { fr: 'Greffe', en: 'Greffe' },
        permission: 'ReadItem',
        commands: readAddinCommands(manifest, `${office.origin}/pages/taskpane.html`),
      },
      pages: { ...readPem(await pagesCertificate(newFolder(), new Date().toISOString())), port },
    },
    [connectorRoutes],
    [teamsRoutes, outlookRoutes],
  );
  const browser = await launchBrowser();
  const windows = openWindows(browser);
  return {
    office,
    emulator,
    browser,
    ...windowsIn(emulator, office, windows),
    closeWindows: () => windows.close(),
    stop: async () => {
      await browser.close();
      await emulator.close();
      await office.close();
      rmSync(data, { recursive: true, force: true });
      removeFolders();
    },
  };
};

interface Windows {
  open(address: string, look: Look): Promise<Page>;
  close(): Promise<readonly string[]>;
}

const openWindows = (browser: Browser): Windows => {
  const open: Page[] = [];
  const complaints: string[] = [];
  return {
    open: async (address, { language = 'fr', theme = 'light', width = 1400, height = 900, browser: more = {} }) => {
      const page = await openWindow(browser, new URL(address).origin, {
        locale: `${language}-CA`,
        viewport: { width, height },
        // What moves cannot be looked at, nor its contrast measured.
        reducedMotion: 'reduce',
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        ...more,
      });
      page.context().setDefaultTimeout(30_000);
      page.on('pageerror', (fault) => complaints.push(fault.message));
      page.on('console', (said) => {
        const complaint = `${said.text()} ${said.location().url}`;
        if (said.type() === 'error' && !isKnown(complaint)) complaints.push(complaint);
      });
      await page.goto(address);
      open.push(page);
      return page;
    },
    close: async () => {
      await Promise.all(open.splice(0).map(leaveWindow));
      return complaints.splice(0);
    },
  };
};

const hosted = (page: Page, frame: string): Hosted => ({
  page,
  inside: page.frameLocator(frame),
  frame: async () => {
    const found = await (await page.waitForSelector(frame)).contentFrame();
    if (found === null) throw new Error('The page is in no frame');
    return found;
  },
});

const windowsIn = (
  { ready }: RunningEmulator,
  office: OfficeDouble,
  windows: Windows,
): Pick<PagesOnTrial, 'outlook' | 'teams' | 'alone'> => ({
  outlook: async (subject, look = {}) => {
    const { language = 'fr', theme = 'light', more = {} } = look;
    const query = new URLSearchParams({ as: 'officer', lang: language, theme, ...more });
    const page = await windows.open(`${ready.outlook}?${query.toString()}`, look);
    await page.locator('.message-list button', { hasText: subject }).click();
    return hosted(page, '.pane-frame');
  },
  teams: async (look = {}) => {
    const { language = 'fr', theme = 'light', more = {} } = look;
    const query = new URLSearchParams({ as: 'manager', lang: language, theme, ...more });
    return hosted(await windows.open(`${ready.tab}?${query.toString()}`, look), '.tab-frame');
  },
  alone: (path, language = 'fr') => windows.open(`${office.origin}${path}`, { language }),
});

/** Lets a message arrive in the privacy mailbox. */
export const arrive = async (
  { emulator }: PagesOnTrial,
  subject: string,
  id: string,
  text = 'Bonjour',
): Promise<void> => {
  const eml = [
    'From: "Personne A" <a@ailleurs.example>',
    `To: ${mailbox}`,
    `Subject: ${subject}`,
    'Date: Sun, 22 Nov 2026 14:05:00 -0500',
    `Message-ID: <${id}@ailleurs.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');
  const answer = await fetch(`${emulator.origin}/emulator/mail`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mailbox, eml, receivedAt: '2026-11-22T19:05:00Z' }),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
};
