import { errorOf, makeList, startTrial, type TenantOnTrial } from './on-trial.ts';

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

const strike = (rule: object) =>
  trial.control('PUT', 'faults', { rules: [{ path: '/items', method: 'POST', times: 1, ...rule }] });
const create = (Key: string) => trial.ask('POST', `${list}/items`, { body: { fields: { Key } } });
/** Whether an item of this key is there, seen from the unique rule. */
const exists = async (Key: string): Promise<boolean> => (await create(Key)).status === 400;

test.each([
  ['429', 429],
  ['503', 503],
  ['500', 500],
  ['504-before', 504],
])('%s refuses once, does nothing, and is spent', async (kind, status) => {
  await strike({ kind, retryAfter: 3 });
  const reply = await create(kind);
  expect(reply.status).toBe(status);
  expect(reply.headers.get('retry-after')).toBe('3');
  expect(reply.body.error.innerError['request-id']).toBeTruthy();
  expect(await exists(kind)).toBe(false);
});

test('504-after loses the answer of what was done', async () => {
  await strike({ kind: '504-after' });
  expect((await create('late')).status).toBe(504);
  expect(await exists('late')).toBe(true);
});

test.each([
  ['reset-before', false],
  ['reset-after', true],
])('%s cuts the connection', async (kind, isDone) => {
  await strike({ kind });
  await expect(create(kind)).rejects.toThrow('fetch failed');
  expect(await exists(kind)).toBe(isDone);
});

test.each([
  ['hang-before', false],
  ['hang-after', true],
])('%s never answers', async (kind, isDone) => {
  await strike({ kind });
  const call = trial.client().api(`${list}/items`).option('signal', AbortSignal.timeout(150));
  const error = await errorOf(call.post({ fields: { Key: kind } }));
  expect(error.statusCode).toBe(-1);
  expect(await exists(kind)).toBe(isDone);
});

test('non-json answers with a page', async () => {
  await strike({ kind: 'non-json' });
  const reply = await create('page');
  expect([reply.status, reply.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
});

test('a rule strikes only the method and the path that it names, and parts only if it says so', async () => {
  await strike({ kind: '500', times: 9, part: true });
  expect((await create('alone')).status).toBe(201);
  await strike({ kind: '500', method: 'DELETE' });
  expect((await create('other')).status).toBe(201);
});

test('the same seed draws the same faults', async () => {
  const draws = async (): Promise<number[]> => {
    await trial.control('PUT', 'faults', { rules: [{ method: 'GET', kind: '503', probability: 0.5, seed: 7 }] });
    const statuses = [];
    for (let n = 0; n < 12; n += 1) statuses.push((await trial.ask('GET', list)).status);
    return statuses;
  };
  const first = await draws();
  expect(new Set(first)).toEqual(new Set([200, 503]));
  expect(await draws()).toEqual(first);
});

test.each([
  [{}],
  [{ rules: [{ kind: 'flood' }] }],
  [{ rules: [{ kind: '500', path: '(' }] }],
  [{ rules: [{ kind: '500', often: 3 }] }],
])('rules that mean nothing are refused: %j', async (body) => {
  expect((await trial.control('PUT', 'faults', body)).status).toBe(400);
});

test('a kill in the middle of hanging answers does not keep the emulator from stopping', async () => {
  const short = await startTrial();
  await short.control('PUT', 'faults', { rules: [{ kind: 'hang-before' }] });
  const hanging = short.ask('GET', `/sites/${short.site}`).catch(() => 'cut');
  await new Promise((resolve) => setImmediate(resolve));
  await short.stop();
  expect(await hanging).toBe('cut');
});
