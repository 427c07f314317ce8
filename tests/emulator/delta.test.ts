import { makeList, startTrial, type TenantOnTrial } from './on-trial.ts';

let trial: TenantOnTrial;
let list: string;

beforeEach(async () => {
  trial = await startTrial();
  list = await makeList(trial, 'Dossiers', [{ name: 'Act', number: {} }]);
});
afterEach(() => trial.stop());

interface DeltaPage {
  readonly value: { id: string; deleted?: { state: string }; fields?: { Act: number } }[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

const add = async (Act: number): Promise<string> =>
  (await trial.ask('POST', `${list}/items`, { body: { fields: { Act } } })).body.id;

/** Follows a delta to its end; gives ids and the link for next time. */
const follow = async (start: string): Promise<{ ids: string[]; last: string; pages: DeltaPage[] }> => {
  const pages: DeltaPage[] = [];
  let link: string | undefined = start;
  while (link !== undefined) {
    const page: DeltaPage = await trial.client().api(link).get();
    pages.push(page);
    link = page['@odata.nextLink'];
  }
  const ids = pages.flatMap(({ value }) => value.map(({ id }) => id));
  return { ids, last: pages.at(-1)?.['@odata.deltaLink'] ?? '', pages };
};

test('a delta enumerates the list, then tells only what changed since', async () => {
  for (const n of [1, 2, 3, 4, 5]) await add(n);
  const first = await follow(`${list}/items/delta?$expand=fields&$top=2`);
  expect(first.pages).toHaveLength(3);
  expect(first.ids).toEqual(['1', '2', '3', '4', '5']);
  expect(first.last).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/.*expand=fields.*token=/);
  expect((await follow(first.last)).ids).toEqual([]);
  await trial.ask('PATCH', `${list}/items/2/fields`, { body: { Act: 22 } });
  await trial.ask('DELETE', `${list}/items/4`);
  await add(6);
  const second = await follow(first.last);
  expect(second.ids).toEqual(['2', '4', '6']);
  const changed = second.pages.flatMap(({ value }) => value);
  expect(changed[0]?.fields?.Act).toBe(22);
  expect(changed[1]).toMatchObject({ id: '4', deleted: { state: 'deleted' } });
});

test('what changes during the first enumeration comes again afterwards', async () => {
  for (const n of [1, 2, 3]) await add(n);
  const start: DeltaPage = await trial.client().api(`${list}/items/delta?$top=2`).get();
  await trial.ask('PATCH', `${list}/items/1/fields`, { body: { Act: 9 } });
  const rest = await follow(start['@odata.nextLink'] ?? '');
  expect(rest.ids).toEqual(['3']);
  expect((await follow(rest.last)).ids).toEqual(['1']);
});

test('token=latest gives no items, only the place from which to follow', async () => {
  await add(1);
  const latest = await follow(`${list}/items/delta?token=latest`);
  expect(latest.ids).toEqual([]);
  const id = await add(2);
  expect((await follow(latest.last)).ids).toEqual([id]);
});

test('the delta of a list knows nothing of another list, and refuses its tokens', async () => {
  const other = await makeList(trial, 'Autre', []);
  const { last } = await follow(`${other}/items/delta`);
  await add(1);
  expect((await follow(last)).ids).toEqual([]);
  const token = new URL(last).searchParams.get('token');
  expect((await trial.ask('GET', `${list}/items/delta?token=${token}`)).status).toBe(410);
  expect((await trial.ask('GET', `${list}/items/delta?token=invented`)).status).toBe(400);
});

test('after a purge every token ends in 410 with the address of a new enumeration', async () => {
  await add(1);
  const { last } = await follow(`${list}/items/delta?$expand=fields`);
  await trial.control('POST', 'delta/purge');
  const gone = await trial.ask('GET', last.replace('https://graph.microsoft.com/v1.0', ''));
  expect(gone.status).toBe(410);
  expect(gone.body.error.code).toBe('resyncRequired');
  const again = await follow(gone.headers.get('location') ?? '');
  expect(again.ids).toEqual(['1']);
});

test('a link given before a restart is good after it', async () => {
  await add(1);
  const { last } = await follow(`${list}/items/delta`);
  await trial.restart();
  const id = await add(2);
  expect((await follow(last)).ids).toEqual([id]);
});

test('with the lag switched on, a write is seen by delta and filters only later, and then surely', async () => {
  await trial.control('POST', 'switches', { deltaLagMs: 60_000 });
  await add(1);
  const early = await follow(`${list}/items/delta`);
  expect(early.ids).toEqual([]);
  const read = await trial.ask('GET', `${list}/items/1`);
  expect(read.status).toBe(200);
  await trial.control('POST', 'switches', { deltaLagMs: 0 });
  expect((await follow(early.last)).ids).toEqual(['1']);
});
