import { errorOf, makeList, runtimeApp, startTrial, type TenantOnTrial } from './on-trial.ts';

let trial: TenantOnTrial;
let list: string;
const items = (): string => `${list}/items`;

beforeAll(async () => {
  trial = await startTrial();
  list = await makeList(trial, 'Dossiers', [
    { name: 'Reference', text: { maxLength: 20 }, indexed: true, enforceUniqueValues: true, required: true },
    { name: 'Stage', choice: { choices: ['ouvert', 'fermé'] }, indexed: true, defaultValue: { value: 'ouvert' } },
    { name: 'Tags', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } },
    { name: 'Ledger', text: { allowMultipleLines: true } },
    { name: 'Act', number: { minimum: 0 } },
    { name: 'Late', boolean: {} },
    { name: 'Due', dateTime: { format: 'dateOnly' } },
    { name: 'At', dateTime: { format: 'dateTime' } },
    { name: 'Locked', text: {}, readOnly: true },
    { name: 'Owner', personOrGroup: {} },
  ]);
});
afterAll(() => trial.stop());

test('an item is made with 201, its ETag, its author and its fields', async () => {
  const client = trial.client(await trial.appToken(runtimeApp));
  const fields = { Reference: 'A-1', Act: 1, Late: false, At: '2026-11-22T15:00:00Z', Title: 'Un' };
  const item = await client.api(items()).post({ fields });
  expect(item.eTag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
  expect(item['@odata.etag']).toBe(item.eTag);
  expect(item.createdBy.application.id).toBe(runtimeApp);
  expect(item.fields).toMatchObject({ ...fields, Stage: 'ouvert', id: item.id, ContentType: 'Item' });
  expect(item.fields).not.toHaveProperty('Ledger');
});

test('an item made by a person says so', async () => {
  const client = trial.client(await trial.userToken('officer'));
  const item = await client.api(items()).post({ fields: { Reference: 'A-2' } });
  expect(item.lastModifiedBy.user).toMatchObject({ displayName: 'Responsable' });
});

test.each([
  [{ Unknown: 1 }, "Field 'Unknown' is not recognized"],
  [{ reference: 'x' }, "Field 'reference' is not recognized"],
  [{ Reference: 'x'.repeat(21) }, 'longer than 20'],
  [{ Ledger: 'x'.repeat(64_000) }, 'longer than 63999'],
  [{ Stage: 'perdu' }, 'not one of the choices'],
  [{ Act: '1' }, 'not of the type'],
  [{ Act: -1 }, 'outside the allowed range'],
  [{ Late: 'yes' }, 'not of the type'],
  [{ At: '22/11/2026' }, 'not of the type'],
  [{ Locked: 'x' }, 'read-only'],
  [{ Created: '2026-01-01T00:00:00Z' }, 'read-only'],
  [{ Tags: ['a'] }, 'Collection(Edm.String)'],
  [{ Tags: ['c'], 'Tags@odata.type': 'Collection(Edm.String)' }, 'not one of the choices'],
  [{ OwnerLookupId: 8 }, 'not of the type'],
  [{ OwnerLookupId: '99' }, 'was not found'],
  [{ Reference: null }, 'is required'],
])('a value that its column does not accept is refused with 400: %j', async (fields, words) => {
  const made = await trial.ask('POST', items(), { body: { fields: { Reference: 'B-0', ...fields } } });
  expect(made.status).toBe(400);
  expect(made.body.error).toMatchObject({ code: 'invalidRequest', message: expect.stringContaining(words) });
});

test('the longest ledger that SharePoint can hold is accepted', async () => {
  const made = await trial.ask('POST', items(), { body: { fields: { Reference: 'B-1', Ledger: 'x'.repeat(63_999) } } });
  expect(made.status).toBe(201);
});

test('several choices and a person are kept as they were sent', async () => {
  const sent = { Reference: 'B-2', Tags: ['a', 'b'], 'Tags@odata.type': 'Collection(Edm.String)', OwnerLookupId: '8' };
  const made = await trial.ask('POST', items(), { body: { fields: sent } });
  expect(made.body.fields).toMatchObject(sent);
});

test('null clears a field, and an empty field is absent', async () => {
  const made = await trial.ask('POST', items(), { body: { fields: { Reference: 'B-3', Act: 4 } } });
  const changed = await trial.ask('PATCH', `${items()}/${made.body.id}/fields`, { body: { Act: null } });
  expect(changed.status).toBe(200);
  expect(changed.body).not.toHaveProperty('Act');
});

test('a date-only column gives back the midnight of the site, so midnight UTC becomes the day before', async () => {
  const due = async (sent: string, reference: string): Promise<unknown> => {
    const made = await trial.ask('POST', items(), { body: { fields: { Reference: reference, Due: sent } } });
    return made.body.fields.Due;
  };
  expect(await due('2026-12-12T12:00:00Z', 'D-1')).toBe('2026-12-12T05:00:00Z');
  expect(await due('2026-07-12T00:00:00Z', 'D-2')).toBe('2026-07-11T04:00:00Z');
  expect(await due('2026-12-12', 'D-3')).toBe('2026-12-12T05:00:00Z');
});

test('a second item with the same unique value is refused in Graph’s words', async () => {
  await trial.ask('POST', items(), { body: { fields: { Reference: 'U-1' } } });
  const error = await errorOf(
    trial
      .client()
      .api(items())
      .post({ fields: { Reference: 'U-1' } }),
  );
  expect(error).toMatchObject({
    statusCode: 400,
    code: 'invalidRequest',
    message: 'One or more fields with unique constraints already has the provided value.',
  });
});

test('a change may not take the unique value of another item, and may keep its own', async () => {
  const one = await trial.ask('POST', items(), { body: { fields: { Reference: 'U-2' } } });
  const two = await trial.ask('POST', items(), { body: { fields: { Reference: 'U-3' } } });
  const change = (item: string, Reference: string) =>
    trial.ask('PATCH', `${items()}/${item}/fields`, { body: { Reference } });
  expect((await change(two.body.id, 'u-2')).status).toBe(400);
  expect((await change(one.body.id, 'U-2')).status).toBe(200);
});

test('the switch uniqueValues makes the unique rule inert', async () => {
  await trial.control('POST', 'switches', { uniqueValues: false });
  const fields = { Reference: 'U-4' };
  const statuses = [];
  for (let n = 0; n < 2; n += 1) statuses.push((await trial.ask('POST', items(), { body: { fields } })).status);
  await trial.control('POST', 'switches', { uniqueValues: true });
  expect(statuses).toEqual([201, 201]);
});

test('a change with a stale ETag ends in 412 and changes nothing; without one it overwrites', async () => {
  const made = await trial.ask('POST', items(), { body: { fields: { Reference: 'E-1' } } });
  const item = `${items()}/${made.body.id}`;
  const change = (Act: number, etag?: string) =>
    trial.ask('PATCH', `${item}/fields`, { body: { Act }, ...(etag ? { headers: { 'if-match': etag } } : {}) });
  const first = await change(1, made.body.eTag);
  expect(first.body['@odata.etag']).toMatch(/,2"$/);
  expect((await change(2, made.body.eTag)).status).toBe(412);
  expect((await trial.ask('GET', `${item}?$expand=fields`)).body.fields.Act).toBe(1);
  expect((await change(3)).status).toBe(200);
  expect((await change(4, '*')).status).toBe(200);
  expect((await trial.ask('DELETE', item, { headers: { 'if-match': made.body.eTag } })).status).toBe(412);
});

test('fields come only when they are asked for, and only those named', async () => {
  const made = await trial
    .client()
    .api(items())
    .post({ fields: { Reference: 'S-1', Act: 1 } });
  const plain = await trial.client().api(`${items()}/${made.id}`).get();
  expect(plain).not.toHaveProperty('fields');
  const named = await trial.client().api(`${items()}/${made.id}`).expand('fields($select=Act)').get();
  expect(Object.keys(named.fields).sort()).toEqual(['@odata.etag', 'Act']);
  const strange = await trial.ask('GET', `${items()}/${made.id}?$expand=fields($select=Nothing)`);
  expect(strange.status).toBe(400);
});

test('a deleted item is gone with 404', async () => {
  const made = await trial.ask('POST', items(), { body: { fields: { Reference: 'X-1' } } });
  expect((await trial.ask('DELETE', `${items()}/${made.body.id}`)).status).toBe(204);
  expect((await trial.ask('GET', `${items()}/${made.body.id}`)).body.error.code).toBe('itemNotFound');
});

test('what stands beside fields in an item cannot be written', async () => {
  const made = await trial.ask('POST', items(), { body: { fields: { Reference: 'X-2' }, Stage: 'ouvert' } });
  expect(made.status).toBe(400);
});

test('every change keeps the version before it, and an old one can be restored', async () => {
  const made = await trial.ask('POST', items(), { body: { fields: { Reference: 'V-1', Act: 1 } } });
  const item = `${items()}/${made.body.id}`;
  for (const Act of [2, 3]) await trial.ask('PATCH', `${item}/fields`, { body: { Act } });
  const kept = await trial.client().api(`${item}/versions`).expand('fields').get();
  expect(
    kept.value.map((version: { id: string; fields: { Act: number } }) => [version.id, version.fields.Act]),
  ).toEqual([
    ['3.0', 3],
    ['2.0', 2],
    ['1.0', 1],
  ]);
  expect((await trial.ask('POST', `${item}/versions/1.0/restoreVersion`)).status).toBe(204);
  const now = await trial.ask('GET', `${item}?$expand=fields`);
  expect(now.body.fields).toMatchObject({ Act: 1, _UIVersionString: '4.0' });
  expect((await trial.ask('GET', `${item}/versions/2.0`)).body.fields.Act).toBe(2);
});

test('everything survives a restart of the emulator', async () => {
  const made = await trial.ask('POST', items(), { body: { fields: { Reference: 'R-1', Act: 7 } } });
  await trial.restart();
  const read = await trial.ask('GET', `${items()}/${made.body.id}?$expand=fields`);
  expect(read.body).toMatchObject({ eTag: made.body.eTag, fields: { Act: 7 } });
});
