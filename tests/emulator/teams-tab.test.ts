import { decodeJwt } from 'jose';
import type { Browser, Frame, Page } from 'playwright-core';
import { connectorRoutes } from '../../src/emulator/connector/routes.ts';
import { teamsRoutes } from '../../src/emulator/teams/routes.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { seriousFaults } from '../browser/serious-faults.ts';
import { leaveWindow, openWindow } from '../browser/windows.ts';
import { type Bot, runBot } from './teams-bot.ts';
import { ACCOUNTS, BOT, type Running, runTenant, TENANT_ID } from './tenant-double.ts';
import { runTestTab, type TestTab } from './test-tab.ts';

const stop = new AbortController();
let bot: Bot;
let tab: TestTab;
/** By what the tab shows: its page, one that says it failed, one that says nothing. */
const running = new Map<string, Running>();
let browser: Browser;
let page: Page;
const asked: string[] = [];

const name = { fr: 'Registres', en: 'Registers' };

const startTenant = (path: string): Promise<Running> =>
  runTenant({
    botEndpoint: bot.endpoint,
    // The page must know who may host it.
    tab: (host) => ({ url: `${tab.origin}${path}?host=${encodeURIComponent(host)}`, name }),
    mount: (app, tenant) => app.use(teamsRoutes(tenant, stop.signal), connectorRoutes(tenant)),
  });

const originOf = (path = '/'): string => running.get(path)?.origin ?? '';

const open = async (query: string, path = '/'): Promise<void> => {
  await page.goto(`${originOf(path)}/tab?${query}`);
};

const frame = async (): Promise<Frame> => {
  const found = await (await page.waitForSelector('iframe')).contentFrame();
  if (found === null) throw new Error('The tab has no frame');
  await found.locator('#context', { hasText: 'user' }).waitFor();
  return found;
};

const read = async (inside: Frame, id: string): Promise<string> =>
  String(await inside.evaluate(`document.getElementById('${id}').textContent`));

/** Runs one of the page's own calls of teams-js in its frame. */
const call = async (inside: Frame, what: string): Promise<string> => String(await inside.evaluate(`tab.${what}`));

beforeAll(async () => {
  bot = await runBot(() => originOf());
  tab = await runTestTab();
  for (const path of ['/', '/failing', '/silent']) running.set(path, await startTenant(path));
  browser = await launchBrowser();
});
afterAll(async () => {
  stop.abort();
  await browser.close();
  for (const one of running.values()) await one.close();
  await tab.close();
  await bot.close();
});
beforeEach(async () => {
  asked.length = 0;
  page = await openWindow(browser, originOf(), { viewport: { width: 1100, height: 700 } });
  page.on('response', (response) => asked.push(response.url()));
});
afterEach(() => leaveWindow(page));

test('the tab learns from Teams who looks, in which language and appearance, and of which tenant', async () => {
  await open('as=officer&theme=dark');
  const inside = await frame();
  const account = ACCOUNTS.find(({ key }) => key === 'officer');
  expect(JSON.parse(await read(inside, 'context'))).toMatchObject({
    app: { locale: 'fr-ca', theme: 'dark', host: { name: 'Teams', clientType: 'web' } },
    user: { id: account?.oid, userPrincipalName: account?.upn, tenant: { id: TENANT_ID } },
  });
  expect(await page.title()).toBe('Teams (émulateur)');
  await page.getByText('Connexion : Personne C (officer@contoso.example)').waitFor();
  await page.getByRole('button', { name: 'Registres' }).and(page.locator('[aria-current=page]')).waitFor();
});

test('the language of the page is the language of the tab', async () => {
  await open('as=staff2');
  expect(JSON.parse(await read(await frame(), 'context'))).toMatchObject({
    app: { locale: 'en-ca', theme: 'default' },
  });
  await page.getByRole('button', { name: 'Registers' }).waitFor();
});

test('a change of appearance reaches the open tab', async () => {
  await open('as=officer&theme=light');
  const inside = await frame();
  for (const [chosen, told] of [
    ['contrast', 'contrast'],
    ['dark', 'dark'],
    ['light', 'default'],
  ] as const) {
    await page.getByLabel('Apparence').selectOption(chosen);
    await inside.locator('#theme').getByText(told, { exact: true }).waitFor();
  }
});

test('the tab gets a token for its application as this person, or is refused one, or gets one that has ended', async () => {
  await open('as=officer');
  const inside = await frame();
  const given = decodeJwt((await call(inside, 'token()')).replace('done ', ''));
  expect(given).toMatchObject({ aud: BOT.appId, oid: ACCOUNTS.find(({ key }) => key === 'officer')?.oid });
  const turned = async (kind: string): Promise<void> => {
    const done = page.waitForResponse((response) => response.url().endsWith('/teams/api/switches'));
    await page.getByLabel('Jeton').selectOption(kind);
    await done;
  };
  await turned('refused');
  expect(await call(inside, 'token()')).toBe('refused resourceRequiresConsent');
  await turned('expired');
  const ended = decodeJwt((await call(inside, 'token()')).replace('done ', ''));
  expect(ended.aud).toBe(BOT.appId);
  expect(Number(ended.exp)).toBeLessThan(Date.now() / 1000);
  await turned('given');
});

test('the tab leads to the chats, out of Teams, and nowhere else', async () => {
  await open('as=officer');
  const inside = await frame();
  const beside = page.waitForEvent('popup');
  expect(await call(inside, `open('${tab.origin}/silent')`)).toMatch(/^done/);
  expect((await beside).url()).toBe(`${tab.origin}/silent`);
  expect(await call(inside, "open('https://teams.microsoft.com/l/meeting/new')")).toMatch(/^refused/);
  await page.getByText('Cet émulateur ne mène pas à ce lien de Teams.').waitFor();
  expect(await call(inside, "open('javascript:alert(1)')")).toMatch(/^refused/);
  expect(await call(inside, "navigate('conversations')")).toMatch(/^done/);
  await page.getByRole('textbox', { name: 'Écrire à Greffe' }).waitFor();
  await page.getByRole('button', { name: 'Registres' }).click();
  await page.locator('iframe').waitFor();
  expect(await call(inside, `open('https://teams.microsoft.com/l/entity/${BOT.appId}/conversations')`)).toMatch(
    /^done/,
  );
  await page.getByRole('textbox', { name: 'Écrire à Greffe' }).waitFor();
});

test('a tab that could not start says so above itself, and can be loaded again', async () => {
  await open('as=officer&lang=en', '/failing');
  await call(await frame(), "fail('the registers cannot be read')");
  await page.getByRole('status').getByText('could not start: the registers cannot be read').waitFor();
  const again = page.waitForResponse((response) => response.url().startsWith(`${tab.origin}/failing`));
  await page.getByRole('button', { name: 'Reload' }).click();
  await again;
});

test('a page that says nothing is said to be silent, with a way to open it alone', async () => {
  await page.clock.install();
  await open('as=officer', '/silent');
  await page.getByText('L’onglet se charge…').waitFor();
  await page.clock.fastForward(8_000);
  await page.getByText('L’onglet ne répond pas.').waitFor();
  const link = page.getByRole('link', { name: 'Ouvrir la page seule' });
  expect(await link.getAttribute('href')).toContain(`${tab.origin}/silent`);
  // Its clock stays, so nobody uses this window again.
  await page.context().close();
});

test('a stranger’s frame on the same page is not answered', async () => {
  await open('as=officer');
  await frame();
  await page.evaluate(`new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', done);
    frame.src = '${tab.origin}/silent';
    document.body.append(frame);
  })`);
  const stranger = page.frames().find((one) => one.url() === `${tab.origin}/silent`);
  await stranger?.evaluate(`globalThis.heard = [];
    addEventListener('message', (event) => heard.push(event.data));
    parent.postMessage({ id: 1, func: 'getContext', args: [] }, '*');
    undefined;`);
  // The tab's own call takes the same way later, so the stranger's would have been answered by now.
  expect(await call(await frame(), 'token()')).toMatch(/^done/);
  expect(await stranger?.evaluate('heard')).toEqual([]);
});

test('teams-js asks nobody outside for anything while the page’s policy keeps connections here', async () => {
  await open('as=officer');
  await frame();
  expect(asked.filter((url) => !/^(http:\/\/127\.0\.0\.1:|data:)/.test(url))).toEqual([]);
});

test('a link to a place in the tab shows the tab at that place', async () => {
  await open('as=officer&sub=INC-2026-7KQ4M2');
  expect(JSON.parse(await read(await frame(), 'context'))).toMatchObject({ page: { subPageId: 'INC-2026-7KQ4M2' } });
  const link = `https://teams.microsoft.com/l/entity/${BOT.appId}/tab?context=${encodeURIComponent('{"subEntityId":"REQ-2026-AAAAAA"}')}`;
  const again = page.waitForResponse((response) => response.url().startsWith(`${tab.origin}/?host`));
  await (await frame()).evaluate(`void tab.open('${link}')`);
  await again;
  await page.frameLocator('iframe').locator('#context', { hasText: '"subPageId":"REQ-2026-AAAAAA"' }).waitFor();
});

describe('at 320 pixels', () => {
  beforeEach(async () => {
    await leaveWindow(page);
    page = await openWindow(browser, originOf(), { viewport: { width: 320, height: 640 }, bypassCSP: true });
  });

  test.each(['fr', 'en'])('the page fits in %s, with no serious fault in any appearance', async (lang) => {
    await open(`as=officer&lang=${lang}`);
    await frame();
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.getByLabel(lang === 'fr' ? 'Apparence' : 'Appearance').selectOption(theme);
      expect(await seriousFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    }
    expect(Number(await page.evaluate("document.querySelector('iframe').clientHeight"))).toBeGreaterThan(200);
  });
});
