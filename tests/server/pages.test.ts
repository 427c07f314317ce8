import express from 'express';
import { pageRoutes } from '../../src/server/pages.ts';
import { type Listening, serve } from '../../src/server/serve.ts';
import { appId, tenantId } from './issuer.ts';

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
