import { graphMailbox } from '../../src/graph/mailbox.ts';
import { letter } from '../contracts/mailbox.ts';
import { type Door, graphError, json, openDoor } from './http-double.ts';

describe('what is asked of Graph about mail', () => {
  let door: Door;
  beforeEach(async () => {
    door = await openDoor();
  });
  afterEach(() => door.close());

  const now = () => '2026-11-22T15:00:00.000Z';
  const mailbox = () =>
    graphMailbox({
      gateway: door.gateway(),
      address: 'privacy@exemple.example',
      log: (event) => void door.events.push(event),
      now,
    });
  const read = { id: 'a', internetMessageId: '<a>', receivedAt: now(), fromName: '', fromAddress: '', subject: '' };
  const base = 'https://graph.microsoft.com/v1.0/users/x';
  const message = (id: string, change: object = {}) => ({
    id,
    '@odata.etag': 'W/"1"',
    internetMessageId: `<${id}@exemple.example>`,
    receivedDateTime: '2026-11-22T14:00:00Z',
    categories: [],
    isDraft: false,
    ...change,
  });
  const folders = json(200, { value: [{ id: 'inbox', childFolderCount: 0 }] });
  /** The links, with the moment of the reading. */
  const readNow = (links: object): string => JSON.stringify({ '@read': now(), ...links });
  const noFolder = graphError(404, 'ErrorItemNotFound');
  const path = (place: number) => new URL(door.seen[place]?.url ?? '', 'http://x').pathname;

  test('every request asks for ids that survive a move', async () => {
    door.answers = [json(200, { id: 'draft', body: { contentType: 'text', content: '' }, value: [] })];
    const through = mailbox();
    await through.find('<a>');
    await through.mime('a');
    await through.tag({ ...read, categories: [], etag: 'W/"1"' }, ['Greffe : demande'], []);
    await through.draftReply('a', letter);
    await through.changes(undefined);
    expect(door.seen.length).toBeGreaterThan(8);
    for (const { headers } of door.seen) expect(headers.prefer).toContain('IdType="ImmutableId"');
    expect(door.seen.every(({ url }) => url.startsWith('/v1.0/users/privacy%40exemple.example/'))).toBe(true);
  });

  test('a tag is written on the version that was read', async () => {
    await mailbox().tag({ ...read, categories: ['B'], etag: 'W/"7"' }, ['Greffe : demande'], []);
    expect(door.seen).toMatchObject([{ method: 'PATCH', headers: { 'if-match': 'W/"7"' } }]);
    expect(JSON.parse(String(door.seen[0]?.body))).toEqual({ categories: ['B', 'Greffe : demande'] });
  });

  test('after a second 412 a tag is a conflict', async () => {
    const stale = graphError(412, 'ErrorIrresolvableConflict');
    door.answers = [stale, json(200, message('a')), stale];
    expect(await mailbox().tag({ ...read, categories: [], etag: 'W/"0"' }, ['Greffe : demande'], [])).toBe('conflict');
    expect(door.seen).toHaveLength(3);
  });

  test('the bytes of a message are taken from Graph itself: a redirect is followed nowhere', async () => {
    door.answers = [(response) => response.writeHead(302, { Location: `${door.origin}/elsewhere` }).end()];
    expect(await mailbox().mime('a')).toMatchObject({ kind: 'later' });
    expect(door.seen).toHaveLength(1);
  });

  test('a page of changes on a strange host is not followed with our token', async () => {
    door.answers = [
      noFolder,
      noFolder,
      noFolder,
      folders,
      json(200, { value: [], '@odata.nextLink': `${door.origin}/x` }),
    ];
    const brought = await mailbox().changes(undefined);
    expect(door.seen.every(({ url }) => url.startsWith('/v1.0/users/'))).toBe(true);
    expect(brought).toMatchObject({ kind: 'changes', arrived: [], link: readNow({}) });
  });

  test('a change that names only what changed is completed by asking for the message', async () => {
    const delta = {
      value: [
        { id: 'a', isRead: true },
        { id: 'b', '@removed': { reason: 'deleted' } },
      ],
      '@odata.deltaLink': `${base}/d`,
    };
    door.answers = [noFolder, noFolder, noFolder, folders, json(200, delta), json(200, message('a'))];
    const brought = await mailbox().changes(undefined);
    expect(brought).toMatchObject({ arrived: [{ id: 'a', internetMessageId: '<a@exemple.example>' }] });
    expect(path(5)).toMatch(/\/messages\/a$/);
  });

  test('a draft that lies about in a followed folder did not arrive', async () => {
    const delta = { value: [message('a', { isDraft: true })], '@odata.deltaLink': `${base}/d` };
    door.answers = [noFolder, noFolder, noFolder, folders, json(200, delta)];
    expect(await mailbox().changes(undefined)).toMatchObject({ arrived: [] });
  });

  test('a link that is worn out begins that folder anew, from sixty days before', async () => {
    const end = json(200, { value: [message('a')], '@odata.deltaLink': `${base}/d2` });
    door.answers = [noFolder, noFolder, noFolder, folders, graphError(410, 'SyncStateNotFound'), end];
    const brought = await mailbox().changes(JSON.stringify({ inbox: `${base}/d1` }));
    expect(brought).toMatchObject({ arrived: [{ id: 'a' }], link: readNow({ inbox: `${base}/d2` }) });
    const asked = new URL(door.seen[5]?.url ?? '', 'http://x');
    expect(asked.searchParams.get('$filter')).toBe('receivedDateTime ge 2026-09-23T15:00:00Z');
  });

  test('after an outage longer than sixty days a folder is read from the day before it was last read', async () => {
    const end = json(200, { value: [], '@odata.deltaLink': `${base}/d2` });
    door.answers = [noFolder, noFolder, noFolder, folders, graphError(410, 'SyncStateNotFound'), end];
    await mailbox().changes(JSON.stringify({ '@read': '2026-07-01T00:00:00.000Z', inbox: `${base}/d1` }));
    const asked = new URL(door.seen[5]?.url ?? '', 'http://x');
    expect(asked.searchParams.get('$filter')).toBe('receivedDateTime ge 2026-06-30T00:00:00Z');
  });

  test('a folder that is refused keeps its link and does not hold up the others', async () => {
    const two = json(200, {
      value: [
        { id: 'one', childFolderCount: 0 },
        { id: 'two', childFolderCount: 0 },
      ],
    });
    const end = json(200, { value: [message('a')], '@odata.deltaLink': `${base}/new` });
    door.answers = [noFolder, noFolder, noFolder, two, graphError(403, 'ErrorAccessDenied'), end];
    const brought = await mailbox().changes(JSON.stringify({ one: `${base}/one`, two: `${base}/two` }));
    expect(brought).toMatchObject({
      arrived: [{ id: 'a' }],
      link: readNow({ one: `${base}/one`, two: `${base}/new` }),
    });
    expect(door.events).toContainEqual(expect.objectContaining({ event: 'fault', kind: 'ErrorAccessDenied' }));
  });

  test('a mailbox that is not there is no missing message: the reader waits for the administrator', async () => {
    door.answers = [graphError(404, 'ErrorInvalidUser')];
    expect(await mailbox().find('<a>')).toMatchObject({ kind: 'later' });
    expect(await mailbox().mime('a')).toMatchObject({ kind: 'later' });
  });

  test('text that a stranger wrote into a comment does not swallow ours', async () => {
    const content = '<!-- <body> --><html><body>Cité</body></html>';
    door.answers = [json(201, { id: 'd', body: { contentType: 'html', content } }), json(200, {}), json(201, {})];
    await mailbox().draftReply('a', letter);
    const { body } = JSON.parse(String(door.seen[1]?.body));
    expect(body.content.startsWith('<div>Bonjour')).toBe(true);
    expect(body.content.endsWith(content)).toBe(true);
  });
});
