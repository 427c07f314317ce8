import { readFileSync, statSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import express from 'express';
import { pagesCertificate } from '../../src/cli/pages-certificate.ts';
import { readConfig } from '../../src/server/config.ts';
import { createPagesHttp } from '../../src/server/http.ts';
import { pageRoutes } from '../../src/server/pages.ts';
import { type Listening, serve } from '../../src/server/serve.ts';
import { servePages } from '../../src/server/serve-pages.ts';
import { newFolder, removeFolders } from './folder.ts';
import { appId, tenantId } from './issuer.ts';
import { serveOffice } from './served-office.ts';
import { cloud } from './settings.ts';

const config = {
  app: { appId, secret: 'never-sent' },
  tenantId,
  apiAudiences: [appId, `api://${appId}`],
  signInOrigin: 'https://login.microsoftonline.com',
  officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  frameOrigins: ['https://*.cloud.microsoft', 'https://outlook.office.com'],
  local: false,
};

let listening: Listening;
beforeAll(async () => {
  listening = await serve(express().use('/pages', pageRoutes(config)), '127.0.0.1', 0);
});
afterAll(() => listening.close(100));

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${listening.port}/pages/${path}`, { headers });

const settingsIn = (html: string): Readonly<Record<string, unknown>> =>
  JSON.parse(/<script type="application\/json" id="greffe" nonce="[^"]+">(.*?)<\/script>/.exec(html)?.[1] ?? '');

describe.each(['taskpane', 'tab'])('the page %s', (page) => {
  test('is told addresses and identifiers, and no secret', async () => {
    const html = await (await get(`${page}.html`)).text();
    expect(settingsIn(html)).toEqual({
      api: '/api',
      clientId: appId,
      tenantId,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      scope: `api://${appId}/access_as_user`,
      officeJs: config.officeJs,
      frameOrigins: config.frameOrigins,
    });
    expect(html).not.toContain('never-sent');
  });

  test('runs scripts of its own and of Microsoft, inline ones never, and is framed by its hosts alone', async () => {
    const { headers } = await get(`${page}.html`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).not.toMatch(/unsafe|\*(?!\.cloud)/);
    expect(policy).toContain('frame-ancestors https://*.cloud.microsoft https://outlook.office.com');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('cross-origin-resource-policy')).toBeNull();
  });

  test('gets another nonce each time, the one that its policy names', async () => {
    const seen = new Set<string>();
    for (const answer of [await get(`${page}.html`), await get(`${page}.html`)]) {
      const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
      expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      seen.add(nonce);
    }
    expect(seen.size).toBe(2);
  });
});

test('a built file is kept for ever and sent compressed; nothing beside the built files is sent', async () => {
  const html = await (await get('taskpane.html')).text();
  const script = /\/pages\/(assets\/taskpane-[\w-]+\.js)/.exec(html)?.[1] ?? '';
  const plain = await get(script, { 'accept-encoding': 'identity' });
  expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(plain.headers.get('content-encoding')).toBeNull();
  const packed = await get(script, { 'accept-encoding': 'br' });
  expect(packed.headers.get('content-encoding')).toBe('br');
  expect(await packed.text()).toBe(await plain.text());
  for (const path of ['assets/', `${script}.br`, 'assets/..%2Fmanifest.json', 'manifest.json', 'assets/none.js'])
    expect((await get(path)).status).toBe(404);
});

test('icons of the app package are there for whoever shows the buttons', async () => {
  const icon = await get('icons/icon-32.png');
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(icon.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect((await get('icons/disc.svg')).status).toBe(404);
});

describe('the listener of the pages', () => {
  test('speaks https under localhost with the certificate of its data folder, and serves no bot and no home page', async () => {
    const served = await serveOffice();
    const folder = newFolder();
    const certificate = await pagesCertificate(folder, new Date().toISOString());
    expect(statSync(join(folder, 'pages.key')).mode & 0o777).toBe(0o600);
    const { config: settings, office } = served.held;
    const check = async () => undefined;
    const app = createPagesHttp({ config: settings, office, check, log: () => undefined });
    const secure = await servePages(app, { ...certificate, port: 0 });
    const statusOf = statusFrom(secure.port, readFileSync(certificate.certFile, 'utf8'));
    expect(await statusOf('/pages/tab.html')).toBe(200);
    expect(await statusOf('/api/registers')).toBe(401);
    for (const path of ['/', '/healthz', '/nothing']) expect(await statusOf(path)).toBe(404);
    await secure.close(100);
    await served.close();
  });

  test('keeps its certificate, and makes another before it ends', async () => {
    const folder = newFolder();
    const read = (): string => readFileSync(join(folder, 'pages.crt'), 'utf8');
    await pagesCertificate(folder, '2026-11-22T12:00:00.000Z');
    const first = read();
    await pagesCertificate(folder, '2027-10-01T12:00:00.000Z');
    expect(read()).toBe(first);
    await pagesCertificate(folder, '2027-12-10T12:00:00.000Z');
    expect(read()).not.toBe(first);
    removeFolders();
  });

  test('needs key, certificate and port together', () => {
    const read = readConfig({ ...cloud, GREFFE_PAGES_KEY: '/var/greffe/pages.key' });
    expect('faults' in read ? read.faults : []).toEqual([
      { name: 'GREFFE_PAGES_CERT', fault: 'missing' },
      { name: 'GREFFE_PAGES_PORT', fault: 'missing' },
    ]);
  });
});

/** Asks over https, trusting this certificate alone. */
const statusFrom =
  (port: number, ca: string) =>
  (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`https://localhost:${port}${path}`, { ca, family: 4 }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
