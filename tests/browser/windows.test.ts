import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';
import { leaveWindow, openWindow } from './windows.ts';

let server: Server;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  server = createServer((_, response) => void response.setHeader('content-type', 'text/html').end('<h1>Page</h1>'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

const kept = '[localStorage.length, sessionStorage.length, document.cookie]';

test('a window that was left is used again, and nothing of its page, storage, cookies, routes and listeners is in it', async () => {
  const first = await openWindow(browser, origin, { locale: 'fr-CA', viewport: { width: 320, height: 640 } });
  await first.goto(origin);
  await first.evaluate("localStorage.setItem('a', '1'); sessionStorage.setItem('b', '1'); document.cookie = 'c=1'");
  expect(await first.evaluate(kept)).toEqual([1, 1, 'c=1']);
  const heard: string[] = [];
  first.on('request', (one) => heard.push(one.url()));
  await first.context().route('**/stopped', (route) => route.abort());
  await leaveWindow(first);
  const second = await openWindow(browser, origin, { locale: 'fr-CA', viewport: { width: 1100, height: 900 } });
  expect(second).toBe(first);
  expect(second.url()).toBe('about:blank');
  heard.length = 0;
  expect((await second.goto(`${origin}/stopped`))?.status()).toBe(200);
  expect(await second.evaluate(kept)).toEqual([0, 0, '']);
  expect(await second.evaluate('innerWidth')).toBe(1100);
  expect(heard).toEqual([]);
  await leaveWindow(second);
});

test('two windows at once are two, each other language has its own, and one that was closed is not used again', async () => {
  const [one, two] = [await openWindow(browser, origin, {}), await openWindow(browser, origin, {})];
  expect(two.context()).not.toBe(one.context());
  await leaveWindow(one);
  const english = await openWindow(browser, origin, { locale: 'en-CA' });
  expect(english).not.toBe(one);
  await two.context().close();
  await leaveWindow(two);
  expect(await openWindow(browser, origin, {})).toBe(one);
  expect((await openWindow(browser, origin, {})).isClosed()).toBe(false);
});
