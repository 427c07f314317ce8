import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import { fileOf } from './first-load.ts';
import { arrive, type PagesOnTrial, startPages } from './pages-on-trial.ts';

const built = join(import.meta.dirname, '..', '..', 'dist', 'addin');
const { troubles, retry } = words('fr').addin;
const msal = fileOf('ui/sign-in/msal.ts') ?? '';

let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
  await arrive(trial, 'Ma demande', 'm1');
});
afterAll(() => trial.stop());
beforeEach(() => trial.office.reset());
afterEach(async () => {
  await trial.closeWindows();
  await tokens('given');
});

/** What Entra does from now on with a pane that asks for a token. */
const tokens = async (paneToken: 'given' | 'refused'): Promise<void> => {
  const answer = await fetch(`${trial.emulator.origin}/outlook/api/switches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ paneToken }),
  });
  if (!answer.ok) throw new Error(await answer.text());
};

/** The files of ours that a window fetches, in their order. */
const fetchedBy = (page: Page): string[] => {
  const files: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === trial.office.origin && pathname.startsWith('/pages/')) files.push(pathname.slice('/pages/'.length));
  });
  return files;
};

const weightOf = (file: string): number => readFileSync(join(built, `${file}.gz`)).length / 1000;

test('the sign-in library is asked for with the first question, and what came before weighs at most 200 kB', async () => {
  const { page, inside } = await trial.outlook('Ma demande');
  const press = inside.getByRole('button', { name: words('fr').outlook.decide.register(2) });
  await press.waitFor();
  const files = fetchedBy(page);
  await page.reload();
  await page.locator('.message-list button', { hasText: 'Ma demande' }).click();
  await press.waitFor();
  const at = files.indexOf(msal);
  expect(at).toBeGreaterThan(0);
  const before = files.slice(0, at).filter((file) => file.endsWith('.js') || file.endsWith('.css'));
  expect(before.length).toBeGreaterThan(2);
  expect(before.reduce((sum, file) => sum + weightOf(file), 0)).toBeLessThanOrEqual(200);
});

test('an Outlook that cannot sign in says so and where to go on; nothing is asked and no library is fetched', async () => {
  const { page, inside } = await trial.outlook('Ma demande', { more: { signin: 'none' } });
  const files = fetchedBy(page);
  await inside.getByText(troubles.noSignIn.title).waitFor();
  await inside.getByText(troubles.noSignIn.body).waitFor();
  await inside.getByRole('button', { name: retry }).click();
  await inside.getByText(troubles.noSignIn.title).waitFor();
  expect(trial.office.asked).toEqual([]);
  expect(files).not.toContain(msal);
});

test('a sign-in that is refused says so, and the next press tries again', async () => {
  await tokens('refused');
  const { inside } = await trial.outlook('Ma demande');
  await inside.getByText(troubles.signedOut.title).waitFor();
  expect(trial.office.asked).toEqual([]);
  await tokens('given');
  await inside.getByRole('button', { name: retry }).click();
  await inside.getByRole('button', { name: words('fr').outlook.decide.register(2) }).waitFor();
});

test('a sign-in library that does not arrive is no refusal: the network is named, and it is fetched anew', async () => {
  const { page, inside } = await trial.outlook('Ma demande');
  await inside.getByRole('button', { name: words('fr').outlook.decide.register(2) }).waitFor();
  await page.context().route(`**/${msal}`, (route) => route.abort());
  await page.reload();
  await page.locator('.message-list button', { hasText: 'Ma demande' }).click();
  await inside.getByText(troubles.unreachable.title).waitFor();
});
