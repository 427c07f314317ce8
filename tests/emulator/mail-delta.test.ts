import { type MailOnTrial, plainEml, startMailTrial, steady, subjects } from './mail-trial.ts';
import { type Body, type Reply, runtimeApp } from './on-trial.ts';

let trial: MailOnTrial;
beforeAll(async () => {
  trial = await startMailTrial();
});
afterAll(() => trial.stop());

const inbox = '/mailFolders/inbox/messages/delta';
const begin = (options = '', size = 200) =>
  trial.mail('GET', `${inbox}${options}`, undefined, { prefer: `${steady.prefer}, odata.maxpagesize=${size}` });
const on = async (link: unknown): Promise<Reply> => {
  const path = String(link).replace('https://graph.microsoft.com/v1.0', '');
  return trial.ask('GET', path, { token: await trial.appToken(runtimeApp), headers: steady });
};
const deltaLink = async (options = ''): Promise<string> => (await begin(options)).body['@odata.deltaLink'];

let place = 0;
const arrive = (subject: string, more = {}) => {
  place += 1;
  return trial.arrive(plainEml(subject, 'x', `d${place}`), more);
};

test('a folder is enumerated page by page, newest first, and then followed by its changes alone', async () => {
  const first = await arrive('Un', { receivedAt: '2026-11-01T10:00:00Z' });
  await arrive('Deux', { receivedAt: '2026-11-02T10:00:00Z' });
  await arrive('Trois', { receivedAt: '2026-11-03T10:00:00Z' });
  const page = await begin('?$select=subject,categories', 2);
  expect(subjects(page)).toEqual(['Trois', 'Deux']);
  expect(page.body['@odata.deltaLink']).toBeUndefined();
  const rest = await on(page.body['@odata.nextLink']);
  expect(subjects(rest)).toEqual(['Un']);
  const link = rest.body['@odata.deltaLink'];
  expect((await on(link)).body.value).toEqual([]);
  await trial.mail('PATCH', `/messages/${first}`, { categories: ['Une'] });
  const { body } = await on(link);
  expect(body.value).toEqual([
    {
      '@odata.type': '#microsoft.graph.message',
      '@odata.etag': expect.any(String),
      id: first,
      subject: 'Un',
      categories: ['Une'],
    },
  ]);
});

test('what leaves a folder is removed from it, and arrives in the other one', async () => {
  const id = await arrive('Part');
  const link = await deltaLink();
  const archive = await trial.mail('GET', '/mailFolders/archive/messages/delta', undefined, steady);
  await trial.mail('POST', `/messages/${id}/move`, { destinationId: 'archive' });
  expect((await on(link)).body.value).toEqual([
    { '@odata.type': '#microsoft.graph.message', id, '@removed': { reason: 'deleted' } },
  ]);
  expect(subjects(await on(archive.body['@odata.deltaLink']))).toEqual(['Part']);
});

test('only what was asked for is followed: a kind of change, or messages received since', async () => {
  const [created, deleted] = [await deltaLink('?changeType=created'), await deltaLink('?changeType=deleted')];
  const filter = encodeURIComponent('receivedDateTime ge 2026-11-20T00:00:00Z');
  const since = await begin(`?$filter=${filter}&$orderby=receivedDateTime desc`);
  const id = await arrive('Nouveau', { receivedAt: '2026-11-21T10:00:00Z' });
  const old = await arrive('Vieux', { receivedAt: '2026-01-01T10:00:00Z' });
  expect(subjects(await on(created))).toEqual(['Nouveau', 'Vieux']);
  expect(subjects(await on(since.body['@odata.deltaLink']))).toEqual(['Nouveau']);
  await trial.mail('PATCH', `/messages/${id}`, { isRead: true });
  await trial.mail('POST', `/messages/${old}/permanentDelete`);
  expect((await on(deleted)).body.value.map((one: Body) => one.id)).toEqual([old]);
});

test.each([
  ['?$filter=isRead eq false', 'ErrorInvalidUrlQueryFilter'],
  ['?$orderby=subject', 'ErrorInvalidUrlQuery'],
  ['?changeType=other', 'ErrorInvalidUrlQuery'],
  ['?$deltatoken=made-up', 'invalidRequest'],
])('delta refuses %s', async (options, code) => {
  const reply = await begin(options);
  expect([reply.status, reply.body.error.code]).toEqual([400, code]);
});

test('a token of before a purge, or of another folder, is answered with 410, and the sync begins again', async () => {
  const link = await deltaLink();
  const token = new URL(link).search;
  expect((await trial.mail('GET', `/mailFolders/archive/messages/delta${token}`)).status).toBe(410);
  await trial.control('POST', 'delta/purge');
  const gone = await on(link);
  expect([gone.status, gone.body.error.code]).toEqual([410, 'SyncStateNotFound']);
  expect((await begin()).body['@odata.deltaLink']).toBeDefined();
});
