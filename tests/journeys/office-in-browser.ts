import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type StartedOffice, startOffice } from '../runs/office.ts';
import { type Look, openTeams, type TeamsWindow } from './teams-window.ts';

/** The whole office with a browser in front of it; one a test file, started once. */
export interface OfficeInBrowser {
  readonly office: StartedOffice;
  readonly browser: Browser;
  teams(look: Look): Promise<TeamsWindow>;
  /** Closes every window that a test left open; gives what their pages complained of. */
  closeWindows(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Office and browser; when one of the two does not start, the other one ends, for it would hold the tests open. */
const bothOrNone = async (starting: Promise<StartedOffice>, launching: Promise<Browser>) => {
  const [office, browser] = await Promise.allSettled([starting, launching]);
  if (office.status === 'fulfilled' && browser.status === 'fulfilled') return [office.value, browser.value] as const;
  if (office.status === 'fulfilled') await office.value.stop();
  if (browser.status === 'fulfilled') await browser.value.close();
  throw office.status === 'rejected' ? office.reason : new Error('The browser did not start', { cause: browser });
};

/** Starts emulator, office and browser together. */
export const startOfficeInBrowser = async (): Promise<OfficeInBrowser> => {
  const [office, browser] = await bothOrNone(startOffice(), launchBrowser());
  const open: TeamsWindow[] = [];
  return {
    office,
    browser,
    teams: async (look) => {
      const window = await openTeams(browser, office.addresses.teams, look);
      open.push(window);
      return window;
    },
    closeWindows: async () => {
      const windows = open.splice(0);
      await Promise.all(windows.map((window) => window.close()));
      return windows.flatMap(({ complaints }) => complaints);
    },
    stop: async () => {
      await browser.close();
      await office.stop();
    },
  };
};

/**
 * The office of a test file, with its browser: started before its tests and ended after them. After each test the windows
 * that it left open are closed, and no page of theirs may have complained.
 */
export const officeOfTests = (): Pick<OfficeInBrowser, 'office' | 'browser' | 'teams'> => {
  let started: OfficeInBrowser | undefined;
  const place = (): OfficeInBrowser => {
    if (started === undefined) throw new Error('The office is there from the first test on');
    return started;
  };
  beforeAll(async () => {
    started = await startOfficeInBrowser();
  });
  afterAll(() => started?.stop());
  afterEach(async () => expect(await started?.closeWindows()).toEqual([]));
  return {
    get office() {
      return place().office;
    },
    get browser() {
      return place().browser;
    },
    teams: (look) => place().teams(look),
  };
};
