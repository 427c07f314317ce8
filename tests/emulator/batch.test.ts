import { makeList, runtimeApp, startTrial, type TenantOnTrial } from './on-trial.ts';

let trial: TenantOnTrial;
let list: string;

beforeAll(async () => {
  trial = await startTrial();
  list = await makeList(trial, 'Dossiers', [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }]);
});
afterAll(() => trial.stop());
afterEach(async () => {
  await trial.control('DELETE', 'faults');
});

const headers = { 'Content-Type': 'application/json' };
const create = (id: string, Key: string, dependsOn?: string[]): object => ({
  id,
  method: 'POST',
  url: `${list}/items`,
  headers,
  body: { fields: { Key } },
  ...(dependsOn ? { dependsOn } : {}),
});

const batch = async (requests: readonly object[], token?: string) => {
  const reply = await trial.ask('POST', '/$batch', { body: { requests }, ...(token ? { token } : {}) });
  const responses: { id: string; status: number; body: { error: { code: string } } & Record<string, unknown> }[] =
    reply.body.responses ?? [];
  return { status: reply.status, by: new Map(responses.map((part) => [part.id, part])), responses };
};

test('each part is answered as it would be alone, under its id', async () => {
  const patch = { id: 'p', method: 'PATCH', url: `${list}/items/999/fields`, headers, body: { Key: 'x' } };
  const { status, by } = await batch([
    create('a', 'A'),
    create('b', 'A'),
    patch,
    { id: 'g', method: 'GET', url: list },
  ]);
  expect(status).toBe(200);
  expect(by.get('a')?.status).toBe(201);
  expect(by.get('b')?.status).toBe(400);
  expect(by.get('p')?.body.error.code).toBe('itemNotFound');
  expect(by.get('g')?.body).toMatchObject({ displayName: 'Dossiers' });
});

test('the order of the answers is not that of the requests', async () => {
  const { responses } = await batch([create('1', 'O1'), create('2', 'O2'), create('3', 'O3')]);
  expect(responses.map(({ id }) => id)).not.toEqual(['1', '2', '3']);
});

test('If-Match is honoured inside a batch', async () => {
  const made = (await batch([create('a', 'M')])).by.get('a')?.body as unknown as { id: string; eTag: string };
  const change = (etag: string): object => ({
    id: 'c',
    method: 'PATCH',
    url: `${list}/items/${made.id}/fields`,
    headers: { ...headers, 'If-Match': etag },
    body: { Title: 'x' },
  });
  expect((await batch([change(made.eTag)])).by.get('c')?.status).toBe(200);
  expect((await batch([change(made.eTag)])).by.get('c')?.status).toBe(412);
});

test('what depends on a failed part is not done and says 424', async () => {
  const { by } = await batch([create('1', 'S'), create('2', 'S', ['1']), create('3', 'T', ['2'])]);
  expect([by.get('1')?.status, by.get('2')?.status, by.get('3')?.status]).toEqual([201, 400, 424]);
  expect((await batch([create('t', 'T')])).by.get('t')?.status).toBe(201);
});

test.each([
  ['more than twenty requests', () => Array.from({ length: 21 }, (_none, n) => create(String(n), `N${n}`))],
  ['an id twice', () => [create('1', 'D1'), create('1', 'D2')]],
  ['a body without its type', () => [{ id: '1', method: 'POST', url: `${list}/items`, body: { fields: {} } }]],
  ['an absolute address', () => [{ id: '1', method: 'GET', url: 'https://graph.microsoft.com/v1.0/sites' }]],
  ['a dependency that comes later', () => [create('1', 'L1', ['2']), create('2', 'L2')]],
  [
    'an order neither serial nor parallel',
    () => [create('1', 'X1'), create('2', 'X2', ['1']), create('3', 'X3'), create('4', 'X4', ['3'])],
  ],
  ['no requests', () => []],
])('a batch with %s is refused as a whole', async (_what, requests) => {
  expect((await batch(requests())).status).toBe(400);
});

test('rights are checked for each part', async () => {
  const token = await trial.appToken(runtimeApp);
  const { by } = await batch(
    [create('in', 'R1'), { id: 'out', method: 'GET', url: `/sites/${trial.elsewhere}` }],
    token,
  );
  expect([by.get('in')?.status, by.get('out')?.status]).toEqual([201, 403]);
});

test('a fault strikes one part and leaves the others', async () => {
  await trial.control('PUT', 'faults', {
    rules: [{ method: 'POST', path: '/items$', kind: '503', times: 1, retryAfter: 7, part: true }],
  });
  const { by } = await batch([create('1', 'F1'), create('2', 'F2')]);
  expect(by.get('1')).toMatchObject({ status: 503, headers: { 'Retry-After': '7' } });
  expect(by.get('2')?.status).toBe(201);
});

test('a part whose answer was lost was done all the same', async () => {
  await trial.control('PUT', 'faults', { rules: [{ kind: '504-after', times: 1, part: true }] });
  expect((await batch([create('1', 'G1')])).by.get('1')?.status).toBe(504);
  expect((await batch([create('1', 'G1')])).by.get('1')?.status).toBe(400);
});

test('a batch is one request to the meter, and its parts are counted beside it', async () => {
  await trial.control('DELETE', 'meter');
  await batch([create('1', 'K1'), { id: '2', method: 'GET', url: list }]);
  const meter = (await trial.control('GET', 'meter')).body;
  expect(meter).toMatchObject({ requests: 1, parts: 2, resourceUnits: 3, throttled: 0 });
  expect(meter.byKind['POST /$batch']).toBe(1);
  expect(meter.byKind['POST /sites/{site}/lists/{list}/items']).toBe(1);
});
