import { request } from 'node:http';
import type { LogEvent } from '../../src/ports/log.ts';
import { createHttp } from '../../src/server/http.ts';
import { serve } from '../../src/server/serve.ts';
import { createTokenCheck } from '../../src/server/tokens.ts';
import { appId, audiences, claimsOf, tenantId } from './issuer.ts';
import { openTestOffice } from './open-test-office.ts';
import { people } from './people.ts';
import { type ServedOffice, serveOffice, tries, whole } from './served-office.ts';

let served: ServedOffice;
beforeAll(async () => {
  served = await serveOffice();
});
afterAll(() => served.close());

const address = (path: string): string => served.address(path);

describe('what is answered', () => {
  test('nothing is stored, sniffed, referred or framed', async () => {
    for (const path of ['/', '/healthz', '/nothing', '/api/worklist', '/pages/tab.html']) {
      const { headers } = await fetch(address(path));
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      const framed =
        path === '/pages/tab.html' ? 'frame-ancestors https://teams.microsoft.com' : "frame-ancestors 'none'";
      expect(headers.get('content-security-policy')).toContain(framed);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test('what is not there answers alike, whatever is asked for and however', async () => {
    const nothing = await whole(await fetch(address('/nothing')));
    for (const path of ['/.env', '/.git/config', '/metrics', '/healthz/x', '/nothing?name=Personne'])
      expect(await whole(await fetch(address(path)))).toEqual(nothing);
    const traced = await new Promise<number | undefined>((resolve, reject) => {
      request(address('/'), { method: 'TRACE' }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(traced).toBe(404);
  });

  test('a fault is shown with a number and no message, and logged without one', async () => {
    const broken = openTestOffice();
    broken.office.close();
    const check = createTokenCheck({ signInOrigin: served.issuer.origin, tenantId, audiences, appId });
    const events: LogEvent[] = [];
    const app = createHttp({
      config: broken.config,
      office: broken.office,
      check,
      receive: async () => ({ status: 200 }),
      log: (event) => events.push(event),
    });
    const other = await serve(app, '127.0.0.1', 0);
    const answer = await fetch(`http://127.0.0.1:${other.port}/api/my-reports`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await served.issuer.sign(claimsOf(people.staffA))}`,
        'content-type': 'application/json',
      },
      body: '{}',
    });
    await other.close(100);
    expect(answer.status).toBe(500);
    const body = (await answer.json()) as { correlation: string; message: string };
    expect(body.message).toContain(body.correlation);
    const fault = events.find(({ event }) => event === 'fault');
    expect(fault).toEqual({ event: 'fault', where: 'http', kind: expect.any(String), correlation: body.correlation });
    expect(JSON.stringify(body)).not.toMatch(/database|sqlite|\.ts/i);
  });

  test('the log knows routes, never what stood in an address', async () => {
    await fetch(address('/personne-a@exemple.example?q=Personne'));
    await fetch(address('/api/Personne-B'));
    expect(JSON.stringify(served.logged)).not.toMatch(/personne/i);
  });
});

describe('the first page', () => {
  const page = async (path: string, language?: string): Promise<string> =>
    (await fetch(address(path), language === undefined ? {} : { headers: { 'accept-language': language } })).text();

  test('is French first, English where asked, and leads into the emulator', async () => {
    expect(await page('/')).toContain('<html lang="fr-CA">');
    expect(await page('/', 'en-CA,en;q=0.9')).toContain('<html lang="en-CA">');
    const english = await page('/?lang=en');
    expect(english).toContain('Nothing leaves it');
    for (const link of [`${tries.teams}?as=staff1`, `${tries.teams}?as=officer`, `${tries.sharepoint}?as=manager`])
      expect(english).toContain(`href="${link}"`);
  });

  test('has no script, and its one style is the one that the policy names', async () => {
    const text = await page('/?lang=fr');
    expect(text).not.toMatch(/<script|\son\w+=|style="/i);
    expect(text.match(/<style>/g)).toHaveLength(1);
  });
});
