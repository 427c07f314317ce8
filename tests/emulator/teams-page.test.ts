import type { Browser, Page } from 'playwright-core';
import { connectorRoutes } from '../../src/emulator/connector/routes.ts';
import { teamsRoutes } from '../../src/emulator/teams/routes.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { seriousFaults } from '../browser/serious-faults.ts';
import { leaveWindow, openWindow } from '../browser/windows.ts';
import { BOT_CLAIMS, type Body, type Bot, type Received, runBot } from './teams-bot.ts';
import { type Running, runTenant } from './tenant-double.ts';

const stop = new AbortController();
let running: Running;
let bot: Bot;
let browser: Browser;
let page: Page;

const CARD = 'application/vnd.microsoft.card.adaptive';
const card = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text, style: 'heading', wrap: true },
    { type: 'Input.Text', id: 'what', label: 'Quoi ?', isRequired: true, errorMessage: 'Dites quoi.' },
  ],
  actions: [{ type: 'Action.Execute', title: 'Enregistrer', verb: 'save' }],
});

let cards = 0;
const replyWithCard = async (activity: Received): Promise<undefined> => {
  const token = await running.tenant.sign('entra', BOT_CLAIMS, 3600);
  const chat = encodeURIComponent(String((activity.conversation as Body).id));
  await fetch(`${running.origin}/connector/v3/conversations/${chat}/activities/${activity.id}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      attachments: [{ contentType: CARD, content: card(`**Incident** ${cards}`) }],
    }),
  });
  return undefined;
};

const invokes = (): readonly Received[] => bot.received.filter(({ type }) => type === 'invoke');
const shown = () => page.locator('.card').last();

beforeAll(async () => {
  bot = await runBot(() => running.origin);
  running = await runTenant({
    botEndpoint: bot.endpoint,
    mount: (app, tenant) => app.use(teamsRoutes(tenant, stop.signal), connectorRoutes(tenant)),
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  stop.abort();
  await running.close();
  await bot.close();
});
beforeEach(async () => {
  bot.behave(async (activity) => (activity.type === 'message' ? replyWithCard(activity) : undefined));
  page = await openWindow(browser, running.origin, { viewport: { width: 320, height: 640 }, bypassCSP: true });
  await page.goto(`${running.origin}/teams?as=staff1`);
  cards += 1;
  await page.getByRole('textbox', { name: 'Écrire à Greffe' }).fill('menu');
  await page.keyboard.press('Enter');
  await shown()
    .getByRole('heading', { name: `Incident ${cards}`, exact: true })
    .waitFor();
});
afterEach(() => leaveWindow(page));

test('the page says that it is an emulator and fits 320 pixels, without serious fault in any theme', async () => {
  expect(await page.locator('.emulator-banner').textContent()).toContain('rien ne quitte cette machine');
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.getByLabel('Apparence').selectOption(theme);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  }
});

test('a card that is pressed twice is sent once, and the focus goes to the card that replaces it', async () => {
  const before = invokes().length;
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  bot.behave(async () => {
    await asked;
    return { body: { statusCode: 200, type: CARD, value: card('Reçu') } };
  });
  await shown().getByRole('textbox').fill('Courriel');
  const button = shown().getByRole('button', { name: 'Enregistrer' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.locator('.card[aria-busy]').waitFor();
  answer();
  await shown().getByRole('heading', { name: 'Reçu' }).waitFor();
  expect(invokes()).toHaveLength(before + 1);
  expect(invokes().at(-1)).toMatchObject({ value: { action: { verb: 'save', data: { what: 'Courriel' } } } });
  expect(await shown().evaluate((frame) => frame === frame.ownerDocument.activeElement)).toBe(true);
});

test('an error leaves what was typed and says so under the card', async () => {
  bot.behave(async () => ({ status: 500 }));
  await shown().getByRole('textbox').fill('Courriel');
  await shown().getByRole('button', { name: 'Enregistrer' }).click();
  await shown().getByRole('alert').filter({ hasText: 'L’action n’a pas pu être faite (500).' }).waitFor();
  expect(await shown().getByRole('textbox').inputValue()).toBe('Courriel');
});

test('a required field that is empty is asked for and nothing is sent', async () => {
  const before = invokes().length;
  await shown().getByRole('button', { name: 'Enregistrer' }).click();
  await shown().getByText('Dites quoi.').waitFor();
  expect(invokes()).toHaveLength(before);
});
