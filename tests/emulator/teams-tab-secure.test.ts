import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Browser } from 'playwright-core';
import { generate } from 'selfsigned';
import { connectorRoutes } from '../../src/emulator/connector/routes.ts';
import { type RunningEmulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { teamsRoutes } from '../../src/emulator/teams/routes.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { freePort } from './free-port.ts';
import { runSecureTab, type TestTab } from './test-tab.ts';

const appId = '11111111-2222-4333-8444-555555555555';
const data = mkdtempSync(join(tmpdir(), 'emulator-tab-'));
let tab: TestTab;
let emulator: RunningEmulator;
let browser: Browser;

beforeAll(async () => {
  const { private: key, cert: certificate } = await generate([{ name: 'commonName', value: 'localhost' }]);
  tab = await runSecureTab(key, certificate);
  const port = await freePort();
  const host = encodeURIComponent(`https://localhost:${port}`);
  const bot = { appId, name: 'Greffe', endpoint: `${tab.origin}/api/messages` };
  emulator = await startEmulator(
    {
      data,
      port: 0,
      setup: { apps: [], sites: [], bot },
      tab: { url: `${tab.origin}/?host=${host}`, name: { fr: 'Registres', en: 'Registers' } },
      pages: { key, certificate, port },
    },
    [connectorRoutes],
    [teamsRoutes],
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await emulator.close();
  await tab.close();
  rmSync(data, { recursive: true });
});

test('on https://localhost the tab is hosted just the same, and its token is one that the tenant’s keys prove', async () => {
  const page = await browser.newPage();
  await page.goto(`${emulator.ready.tab}?as=manager&lang=en&theme=dark`);
  expect(new URL(page.url()).origin).toBe(emulator.ready.pages);
  const inside = page.frameLocator('iframe');
  await inside.locator('#theme', { hasText: 'dark' }).waitFor();
  const told = String(await inside.locator('body').evaluate('tab.token()'));
  const keys = createRemoteJWKSet(new URL(`${emulator.origin}/${emulator.tenant.id}/discovery/v2.0/keys`));
  const { payload } = await jwtVerify(told.replace('done ', ''), keys, { audience: appId });
  expect(payload).toMatchObject({
    oid: emulator.tenant.accounts.find(({ key }) => key === 'manager')?.oid,
    scp: 'access_as_user',
    tid: emulator.tenant.id,
  });
  await page.close();
});
