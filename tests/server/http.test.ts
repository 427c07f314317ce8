import { request } from 'node:http';
import type { LogEvent } from '../../src/ports/log.ts';
import { createHttp } from '../../src/server/http.ts';
import { type Listening, serve } from '../../src/server/serve.ts';
import { createTokenCheck } from '../../src/server/tokens.ts';
import { acceptCommand } from '../../src/use-cases/accept.ts';
import { removeFolders } from './folder.ts';
import { appId, audiences, claimsOf, type Issuer, startIssuer, tenantId } from './issuer.ts';
import { openTestOffice, type TestOffice } from './open-test-office.ts';
import { people } from './people.ts';

let issuer: Issuer;
let held: TestOffice;
let listening: Listening;
const logged: LogEvent[] = [];
const heard: Uint8Array[] = [];

const tries = {
  teams: 'http://127.0.0.1:4701/teams',
  sharepoint: 'http://127.0.0.1:4701/sharepoint',
  outlook: 'http://127.0.0.1:4701/outlook',
  tab: 'http://127.0.0.1:4701/tab',
};

beforeAll(async () => {
  issuer = await startIssuer();
  held = openTestOffice();
  const check = createTokenCheck({ signInOrigin: issuer.origin, tenantId, audiences, appId });
  const app = createHttp({
    config: { ...held.config, tries, frameOrigins: ['https://teams.microsoft.com'] },
    office: held.office,
    check,
    receive: async (_, raw) => {
      heard.push(raw);
      return raw.length === 0 ? { status: 400 } : { status: 200, body: { heard: raw.length } };
    },
    log: (event) => logged.push(event),
  });
  listening = await serve(app, '127.0.0.1', 0);
});
afterAll(async () => {
  await listening.close(100);
  await issuer.close();
  held.office.close();
  removeFolders();
});

type Person = (typeof people)[keyof typeof people];

const address = (path: string): string => `http://127.0.0.1:${listening.port}${path}`;

const ask = async (
  person: Person,
  verb: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(address(`/api/${verb}`), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await issuer.sign(claimsOf(person))}`,
      'content-type': 'application/json',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Everything of an answer that may differ between two, but for the date. */
const whole = async (answer: Response): Promise<unknown> => {
  const headers = [...answer.headers].filter(([name]) => name !== 'date');
  return { status: answer.status, headers, body: await answer.text() };
};

const report = (id: string): string => {
  const accepted = acceptCommand(held.office, {
    id,
    verb: 'reportIncident',
    actor: { ...people.staffB, role: 'staff' },
    receivedAt: held.office.now(),
    input: { scenario: 'lostDevice', told: 'Un téléphone perdu' },
    language: 'fr',
  });
  if ('refused' in accepted) throw new Error(accepted.refused);
  return accepted.reference;
};

describe('who may ask', () => {
  test('without a right token every path answers 401, and says nothing more', async () => {
    for (const path of ['/api/worklist', '/api/nothing', '/api/']) {
      const answer = await fetch(address(path), { method: 'POST', headers: { authorization: 'Bearer x.y.z' } });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(await answer.text()).toBe('');
    }
  });

  test('another’s record, and the officer’s pages, are to staff exactly what does not exist', async () => {
    const reference = report('another-report');
    const nothing = await whole(await ask(people.staffA, 'nothing', {}));
    expect(nothing).toMatchObject({ status: 404 });
    const missing = { reference: 'INC-2026-ZZZZZZ' };
    for (const [verb, body] of [
      ['receipt', { reference }],
      ['receipt', missing],
      ['receipt', { reference: "INC-2026-7KQ4M2' or 1=1" }],
      ['receipt', { oid: people.staffB.oid }],
      ['open-case-file', { reference }],
      ['open-case-file', missing],
      ['open-case-file', {}],
      ['worklist', {}],
      ['worklist', { all: true }],
    ] as const) {
      expect(await whole(await ask(people.staffA, verb, body))).toEqual(nothing);
    }
  });

  test('a manager cannot open a case file, and sees the worklist without identities', async () => {
    const reference = report('managed-report');
    const nothing = await whole(await ask(people.manager, 'nothing', {}));
    expect(await whole(await ask(people.manager, 'open-case-file', { reference }))).toEqual(nothing);
    const list = await ask(people.manager, 'worklist', {});
    expect(list.status).toBe(200);
    const text = await list.text();
    expect(text).toContain(reference);
    expect(text).not.toContain(people.staffB.name);
    expect(text).not.toContain('téléphone perdu');
  });

  test('the officer opens a case file, and the reporter sees the own receipt', async () => {
    const reference = report('officer-report');
    const opened = await ask(people.officer, 'open-case-file', { reference });
    expect(await opened.json()).toMatchObject({ reference, reporter: people.staffB.name });
    expect((await ask(people.staffB, 'receipt', { reference })).status).toBe(200);
  });
});

describe('what may be sent', () => {
  test('a report goes through the API, and the same again gives the same receipt', async () => {
    const form = (await (await ask(people.staffA, 'report-form', {})).json()) as { ticket: string };
    const command = { ticket: form.ticket, input: { scenario: 'wrongRecipient' } };
    const first = await (await ask(people.staffA, 'accept', command)).json();
    expect(first).toMatchObject({ verb: 'reportIncident', register: 'incidents' });
    expect(await (await ask(people.staffA, 'accept', command)).json()).toEqual(first);
    const other = { ...command, input: { scenario: 'lostDevice' } };
    expect((await ask(people.staffA, 'accept', other)).status).toBe(409);
    expect((await ask(people.staffB, 'accept', command)).status).toBe(404);
  });

  test('faults of the input come back field by field', async () => {
    const form = (await (await ask(people.staffA, 'report-form', {})).json()) as { ticket: string };
    const answer = await ask(people.staffA, 'accept', {
      ticket: form.ticket,
      input: { occurred: { day: '2026-02-30' } },
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      refused: 'fields',
      faults: { scenario: { fault: 'required' }, occurred: { fault: 'notADay' } },
    });
  });

  test('a field that no verb knows is refused', async () => {
    expect((await ask(people.staffA, 'my-reports', { createdAt: '2020-01-01' })).status).toBe(400);
    expect((await ask(people.staffA, 'accept', { ticket: 'x', input: {}, actor: people.officer })).status).toBe(400);
  });

  test('what a form of another page could send is refused by its type', async () => {
    expect((await ask(people.staffA, 'my-reports', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
    const preflight = await fetch(address('/api/my-reports'), {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(['{', '"x"', 'null', '5', '{"__proto__":{"x":1}}', '{"input":{"constructor":{"x":1}}}'])(
    'the body %s is refused, and the office lives on',
    async (body) => {
      expect((await ask(people.staffA, 'accept', body)).status).toBe(400);
      expect(Reflect.get({}, 'x')).toBeUndefined();
    },
  );

  test('a body too large, or one that is compressed, is not read', async () => {
    expect((await ask(people.staffA, 'accept', `{"ticket":"${'x'.repeat(300_000)}"}`)).status).toBe(413);
    expect((await ask(people.staffA, 'my-reports', '{}', { 'content-encoding': 'gzip' })).status).toBe(415);
    const large = await fetch(address('/api/messages'), { method: 'POST', body: 'x'.repeat(300_000) });
    expect(large.status).toBe(413);
  });

  test('the bot is given the bytes as they came', async () => {
    const answer = await fetch(address('/api/messages'), { method: 'POST', body: '{ "type": "message" }' });
    expect(await answer.json()).toEqual({ heard: 21 });
    expect(Buffer.from(heard.at(-1) ?? []).toString()).toBe('{ "type": "message" }');
  });
});

describe('what is answered', () => {
  test('nothing is stored, sniffed, referred or framed', async () => {
    for (const path of ['/', '/healthz', '/nothing', '/api/worklist', '/tab']) {
      const { headers } = await fetch(address(path));
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      const framed = path === '/tab' ? 'frame-ancestors https://teams.microsoft.com' : "frame-ancestors 'none'";
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
    const check = createTokenCheck({ signInOrigin: issuer.origin, tenantId, audiences, appId });
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
        authorization: `Bearer ${await issuer.sign(claimsOf(people.staffA))}`,
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
    expect(JSON.stringify(logged)).not.toMatch(/personne/i);
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
