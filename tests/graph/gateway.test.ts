import { type Door, graphError, json, openDoor } from './http-double.ts';

describe('the way to Graph', () => {
  let door: Door;
  beforeEach(async () => {
    door = await openDoor();
  });
  afterEach(() => door.close());

  const batchOf = (...responses: readonly object[]) => json(200, { responses });
  const part = { id: '1', method: 'POST', path: '/x', body: {} } as const;

  test('a request for Graph reaches the configured origin with token, User-Agent and an id', async () => {
    await door.gateway().get('/sites/root', { $select: 'id' });
    const [seen] = door.seen;
    expect(seen?.url).toBe('/v1.0/sites/root?$select=id');
    expect(seen?.headers).toMatchObject({
      authorization: 'Bearer token-of-the-tests',
      'user-agent': 'NONISV|Greffe|Greffe/0.1',
    });
    expect(seen?.headers['client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen?.headers).not.toHaveProperty('sdkversion');
  });

  test('a company whose name has accents can still be named to Graph', async () => {
    const answer = await door.gateway({ userAgent: 'NONISV|L’Étoilé|Greffe/0.1' }).get('/x');
    expect(answer.kind).toBe('ok');
    expect(door.seen[0]?.headers['user-agent']).toBe('NONISV|LEtoile|Greffe/0.1');
  });

  test.each(["'", '#', '&', '+', '%', '?', '/', 'é', '« a » = b'])(
    'a value with %s arrives as it was',
    async (value) => {
      await door.gateway().get('/x', { $filter: `fields/A eq '${value}'`, $top: '2' });
      const asked = new URL(door.seen[0]?.url ?? '', 'http://x').searchParams;
      expect(asked.get('$filter')).toBe(`fields/A eq '${value}'`);
      expect(asked.get('$top')).toBe('2');
    },
  );

  test.each([
    [429, 'throttled'],
    [500, 'unknown'],
    [502, 'unknown'],
    [503, 'unknown'],
    [504, 'unknown'],
  ])('a write answered %i is sent once and is %s', async (status, kind) => {
    door.answers = [graphError(status, 'x')];
    expect((await door.gateway().write('POST', '/x', {})).kind).toBe(kind);
    expect((await door.gateway().write('PATCH', '/x', {})).kind).toBe(kind);
    expect(door.seen).toHaveLength(2);
  });

  test('a write turned away with a time is throttled for that time, in seconds or until a date', async () => {
    door.answers = [
      graphError(503, 'x', '', { 'Retry-After': '12' }),
      graphError(429, 'x', '', { 'Retry-After': 'Sun, 22 Nov 2026 15:00:30 GMT' }),
    ];
    expect(await door.gateway().write('POST', '/x')).toEqual({ kind: 'throttled', status: 503, afterMs: 12_000 });
    expect(await door.gateway().write('POST', '/x')).toEqual({ kind: 'throttled', status: 429, afterMs: 30_000 });
  });

  test('a spent quota waits for its reset when that is later than Retry-After', async () => {
    door.answers = [
      graphError(429, 'x', '', { 'Retry-After': '2', 'RateLimit-Remaining': '0', 'RateLimit-Reset': '40' }),
    ];
    expect(await door.gateway().write('POST', '/x')).toMatchObject({ afterMs: 40_000 });
  });

  test('a read is asked again up to three times, and no more', async () => {
    door.answers = [graphError(504, 'x'), (response) => response.socket?.destroy(), json(200, { a: 1 })];
    expect(await door.gateway().get('/x')).toMatchObject({ kind: 'ok', body: { a: 1 } });
    expect(door.seen).toHaveLength(3);
    door.seen.length = 0;
    door.answers = [graphError(504, 'x')];
    expect(await door.gateway({ timeoutMs: 20_000 }).get('/x')).toEqual({ kind: 'unknown', status: 504 });
    expect(door.seen).toHaveLength(4);
    expect(door.events.filter(({ event }) => event === 'graph')).toHaveLength(7);
  });

  test('a read does not wait longer than its deadline', async () => {
    door.answers = [graphError(429, 'x', '', { 'Retry-After': '60' })];
    expect(await door.gateway().get('/x')).toEqual({ kind: 'throttled', status: 429, afterMs: 60_000 });
    expect(door.seen).toHaveLength(1);
  });

  test('no answer, or half an answer, is unknown at the deadline', async () => {
    door.answers = [
      () => undefined,
      (response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"a":'),
    ];
    const gateway = door.gateway({ timeoutMs: 200 });
    expect(await gateway.write('POST', '/x', {})).toEqual({ kind: 'unknown', status: 0 });
    expect(await gateway.write('POST', '/x', {})).toEqual({ kind: 'unknown', status: 0 });
    expect(door.seen).toHaveLength(2);
  });

  test('an answer that is no JSON is unknown, an empty one is not', async () => {
    const html = (status: number) => (response: Parameters<Door['answers'][number]>[0]) =>
      void response.writeHead(status).end('<html>');
    door.answers = [
      html(200),
      html(503),
      (response) => void response.writeHead(204).end(),
      (response) => void response.writeHead(202).end(),
      html(403),
    ];
    const kinds = [];
    for (let n = 0; n < 5; n += 1) kinds.push((await door.gateway().write('PATCH', '/x', {})).kind);
    expect(kinds).toEqual(['unknown', 'unknown', 'ok', 'ok', 'refused']);
  });

  test('a refusal keeps status and code and never the message, but tells a unique column’s refusal', async () => {
    door.answers = [
      graphError(400, 'invalidRequest', 'One or more fields with unique constraints already has the provided value.'),
      graphError(412, 'resourceModified', 'Personne A'),
    ];
    expect(await door.gateway().write('POST', '/x')).toEqual({
      kind: 'refused',
      status: 400,
      code: 'invalidRequest',
      unique: true,
    });
    expect(await door.gateway().write('POST', '/x')).toEqual({
      kind: 'refused',
      status: 412,
      code: 'resourceModified',
      unique: false,
    });
  });

  test('bytes arrive as they are, also from the middle of a larger buffer', async () => {
    const whole = Buffer.from('avant|le milieu|apres');
    await door.gateway().putBytes('/x', whole.subarray(6, 15));
    expect(door.seen[0]?.body.toString()).toBe('le milieu');
    expect(door.seen[0]?.headers['content-type']).toBe('application/octet-stream');
  });

  test('without a token nothing is sent, and the write may be tried again', async () => {
    const token = () => Promise.reject(new Error('no'));
    expect(await door.gateway({ token }).write('POST', '/x', {})).toMatchObject({ kind: 'throttled', status: 0 });
    expect(door.seen).toHaveLength(0);
  });

  test('a token that Graph refuses is forgotten', async () => {
    door.answers = [graphError(401, 'InvalidAuthenticationToken')];
    let forgotten = 0;
    const token = Object.assign(async () => 'old', {
      forget: () => {
        forgotten += 1;
      },
    });
    expect(await door.gateway({ token }).write('POST', '/x', {})).toMatchObject({ kind: 'refused', status: 401 });
    expect(forgotten).toBe(1);
  });

  test('a batch answers each part by its id, whatever their order', async () => {
    door.answers = [
      batchOf(
        { id: '4', status: 424, body: { error: { code: 'failedDependency' } } },
        { id: '3', status: 429, headers: { 'retry-after': '5' }, body: { error: { code: 'activityLimitReached' } } },
        { id: '2', status: 504 },
        { id: '1', status: 201, headers: {}, body: { id: 'a' } },
      ),
    ];
    const parts = ['1', '2', '3', '4', '5'].map((id) => ({ ...part, id }));
    const answers = await door.gateway().batch(parts);
    expect([...answers]).toEqual([
      ['1', { kind: 'ok', status: 201, headers: {}, body: { id: 'a' } }],
      ['2', { kind: 'unknown', status: 504 }],
      ['3', { kind: 'throttled', status: 429, afterMs: 5_000 }],
      ['4', { kind: 'refused', status: 424, code: 'failedDependency', unique: false }],
      ['5', { kind: 'unknown', status: 0 }],
    ]);
    expect(door.seen).toHaveLength(1);
  });

  test('what befalls the whole batch befalls each part, and nothing is sent twice', async () => {
    door.answers = [graphError(504, 'x'), graphError(429, 'x', '', { 'Retry-After': '1' })];
    expect((await door.gateway().batch([part])).get('1')).toEqual({ kind: 'unknown', status: 504 });
    expect((await door.gateway().batch([part])).get('1')).toEqual({ kind: 'throttled', status: 429, afterMs: 1_000 });
    expect(door.seen).toHaveLength(2);
    await expect(door.gateway().batch(Array.from({ length: 21 }, () => part))).rejects.toThrow(RangeError);
  });

  test('the log gets methods, statuses and times, and no address, body or message', async () => {
    door.answers = [graphError(400, 'x', 'Personne A')];
    await door.gateway().write('POST', '/sites/secret', { told: 'Personne A' });
    expect(door.events).toEqual([{ event: 'graph', method: 'POST', status: 400, ms: expect.any(Number), attempt: 1 }]);
  });
});
