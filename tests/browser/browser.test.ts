import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { flags, launchBrowser } from './launch-browser.ts';

test('the browser that the journeys use opens a page and shows it', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Registre des incidents</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('Registre des incidents');
  } finally {
    await browser.close();
  }
});

test('what Playwright turns off in a browser stays off', async () => {
  const server = await chromium.launchServer({ executablePath: await findBrowser(), headless: true, args: flags });
  const lists = server.process().spawnargs.filter((one) => one.startsWith('--disable-features='));
  await server.close();
  const [theirs = [], ours = []] = lists.map((list) => list.replace(/^.*=/, '').split(','));
  expect(lists).toHaveLength(2);
  expect(theirs.length).toBeGreaterThan(0);
  expect(ours).toEqual(expect.arrayContaining(theirs));
});

describe('a browser that is named', () => {
  const before = process.env.CHROMIUM_PATH;
  const folder = mkdtempSync(join(tmpdir(), 'greffe-browser-'));
  afterAll(() => {
    if (before === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = before;
    rmSync(folder, { recursive: true });
  });

  test('is taken as it is named', async () => {
    const named = join(folder, 'chromium');
    writeFileSync(named, '');
    process.env.CHROMIUM_PATH = named;
    expect(await findBrowser()).toBe(named);
  });

  test('and is not there makes a sentence that says so', async () => {
    process.env.CHROMIUM_PATH = join(folder, 'none');
    await expect(findBrowser()).rejects.toThrow(/CHROMIUM_PATH names .*none, and there is no such file\./);
  });
});
