import { acceptCommand } from '../../src/use-cases/accept.ts';
import { people } from './people.ts';
import { type ServedOffice, serveOffice, whole } from './served-office.ts';

let served: ServedOffice;
beforeAll(async () => {
  served = await serveOffice();
});
afterAll(() => served.close());

const ask: ServedOffice['ask'] = (...question) => served.ask(...question);

const address = (path: string): string => served.address(path);

const report = (id: string): string => {
  const accepted = acceptCommand(served.held.office, {
    id,
    verb: 'reportIncident',
    actor: { ...people.staffB, role: 'staff' },
    receivedAt: served.held.office.now(),
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
    expect(Buffer.from(served.heard.at(-1) ?? []).toString()).toBe('{ "type": "message" }');
  });
});
