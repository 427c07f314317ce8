import { errorOf, makeList, startTrial, type TenantOnTrial } from './on-trial.ts';

let trial: TenantOnTrial;
beforeAll(async () => {
  trial = await startTrial();
});
afterAll(() => trial.stop());

const lists = (): string => `/sites/${trial.site}/lists`;
const column = async (list: string, body: object) => trial.ask('POST', `${list}/columns`, { body });

test('a list is made with its columns, and its name comes from its first display name', async () => {
  const client = trial.client();
  const columns = [{ name: 'Reference', displayName: 'Référence', text: {}, indexed: true }];
  const made = await client.api(lists()).post({ displayName: 'Registre des événements', columns });
  expect(made).toMatchObject({
    name: 'Registredesevenements',
    displayName: 'Registre des événements',
    list: { template: 'genericList' },
  });
  const renamed = await client.api(`${lists()}/${made.id}`).patch({ displayName: 'Incidents' });
  expect(renamed).toMatchObject({ name: 'Registredesevenements', displayName: 'Incidents' });
  const found = await client.api(lists()).filter("displayName eq 'Incidents'").expand('columns').get();
  expect(found.value).toHaveLength(1);
  const names = found.value[0].columns.map(({ name }: { name: string }) => name);
  expect(names).toEqual(['Title', 'ContentType', 'Modified', 'Created', 'Attachments', 'ID', 'Reference']);
});

test('two lists cannot have the same name', async () => {
  await makeList(trial, 'Demandes', []);
  const error = await errorOf(trial.client().api(lists()).post({ displayName: 'demandes' }));
  expect(error).toMatchObject({ statusCode: 409, code: 'nameAlreadyExists' });
});

test('a list is found by id and by name, and a deleted one no more', async () => {
  const list = await makeList(trial, 'À détruire', []);
  expect((await trial.ask('GET', `${lists()}/Adetruire`)).status).toBe(200);
  expect((await trial.ask('DELETE', list)).status).toBe(204);
  expect((await trial.ask('GET', list)).status).toBe(404);
});

test('system lists are left out unless their facet is asked for', async () => {
  const names = async (query: string): Promise<string[]> =>
    (await trial.ask('GET', `${lists()}${query}`)).body.value.map(
      ({ displayName }: { displayName: string }) => displayName,
    );
  expect(await names('')).toContain('Documents');
  expect(await names('')).not.toContain('User Information List');
  expect(await names('?$select=displayName,system')).toContain('User Information List');
});

test('other filters on lists are refused', async () => {
  expect((await trial.ask('GET', `${lists()}?$filter=startswith(displayName,'D')`)).status).toBe(400);
});

test.each([
  [{ name: 'A' }, 'exactly one type'],
  [{ name: 'A', text: {}, number: {} }, 'exactly one type'],
  [{ text: {} }, "'name' is required"],
  [{ name: 'A', text: { allowFillIn: true } }, "'allowFillIn' does not exist"],
  [{ name: 'A', choice: { choices: [] } }, 'at least one choice'],
  [{ name: 'A', dateTime: { format: 'day' } }, 'not valid'],
  [{ name: 'A', text: { allowMultipleLines: true }, indexed: true }, 'cannot be indexed'],
  [{ name: 'A', choice: { choices: ['x'], displayAs: 'checkBoxes' }, indexed: true }, 'cannot be indexed'],
  [{ name: 'A', text: {}, enforceUniqueValues: true }, 'must be indexed'],
  [{ name: 'A', text: {}, formatter: '{}' }, "'formatter' does not exist"],
  [{ name: 'A', calculated: { formula: '=1' } }, 'not offered'],
])('a column that SharePoint would not make is refused: %j', async (body, words) => {
  const list = (await trial.ask('GET', `${lists()}/Demandes`)).body.id;
  const reply = await column(`${lists()}/${list}`, body);
  expect(reply.status).toBe(400);
  expect(reply.body.error.message).toContain(words);
});

test('names are encoded as SharePoint encodes them, and a second column of a name is refused', async () => {
  const list = await makeList(trial, 'Noms', []);
  expect((await column(list, { name: 'Échéance due', text: {} })).body.name).toBe('_x00c9_ch_x00e9_ance_x0020_due');
  await column(list, { name: 'Etape', text: {} });
  expect((await column(list, { name: 'etape', number: {} })).status).toBe(409);
});

test('a list has at most twenty indexed columns', async () => {
  const twenty = Array.from({ length: 20 }, (_none, n) => ({ name: `C${n}`, text: {}, indexed: true }));
  const list = await makeList(trial, 'Vingt', twenty);
  expect((await column(list, { name: 'C20', text: {}, indexed: true })).body.error.message).toContain('20 indexed');
  expect((await column(list, { name: 'C20', text: {} })).status).toBe(201);
});

test('a column can be changed but keeps name and kind; its index follows the items already there', async () => {
  const list = await makeList(trial, 'Change', [
    { name: 'Stage', choice: { choices: ['a'] } },
    { name: 'Key', text: {} },
  ]);
  for (const Key of ['x', 'x']) await trial.ask('POST', `${list}/items`, { body: { fields: { Key, Stage: 'a' } } });
  const patch = (name: string, body: object) => trial.ask('PATCH', `${list}/columns/${name}`, { body });
  expect((await patch('Stage', { choice: { choices: ['a', 'b'] } })).body.choice.choices).toEqual(['a', 'b']);
  expect((await patch('Stage', { text: {} })).status).toBe(400);
  expect((await patch('Stage', { name: 'Other' })).status).toBe(400);
  expect((await patch('Key', { indexed: true, enforceUniqueValues: true })).body.error.message).toContain('duplicate');
  expect((await patch('Key', { indexed: true })).body.indexed).toBe(true);
  const found = await trial.client().api(`${list}/items`).filter("fields/Key eq 'x'").get();
  expect(found.value).toHaveLength(2);
});

test('a deleted column is not recognised any more, and the built-in ones stay', async () => {
  const list = await makeList(trial, 'Sans', [{ name: 'Gone', text: {} }]);
  expect((await trial.ask('DELETE', `${list}/columns/Gone`)).status).toBe(204);
  expect((await trial.ask('POST', `${list}/items`, { body: { fields: { Gone: 'x' } } })).status).toBe(400);
  expect((await trial.ask('DELETE', `${list}/columns/Title`)).status).toBe(400);
});

test('hidden columns come only when columns are named', async () => {
  const list = await makeList(trial, 'Cachée', [{ name: 'Hidden', text: {}, hidden: true }]);
  const names = async (query: string): Promise<string[]> =>
    (await trial.ask('GET', `${list}/columns${query}`)).body.value.map(({ name }: { name: string }) => name);
  expect(await names('')).not.toContain('Hidden');
  expect(await names('?$select=name')).toContain('Hidden');
});

test('the list of people holds the ids that LookupId columns take', async () => {
  const people = await trial.ask('GET', `${lists()}/users/items/8?$expand=fields`);
  expect(people.body.fields.Title).toBe('Responsable');
});

test('a library takes no plain items', async () => {
  const made = await trial.ask('POST', `${lists()}/Documents/items`, { body: { fields: { Title: 'x' } } });
  expect(made.body.error.message).toContain('SPFileCollection.Add()');
});
