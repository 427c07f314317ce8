import { type Door, openDoor } from './http-double.ts';

describe('where Graph’s links may lead', () => {
  let door: Door;
  beforeEach(async () => {
    door = await openDoor();
  });
  afterEach(() => door.close());

  test.each([
    'https://example.org/v1.0/x',
    'https://graph.microsoft.com.example.org/v1.0/x',
    'https://exemple.sharepoint.com/_api/web/x',
    'https://exemple.sharepoint.com:8443/_api/v2.0/x',
    'https://sharepoint.com.example.org/_api/v2.0/x',
    'http://graph.microsoft.com/v1.0/x',
    'http://127.0.0.1/v1.0/x',
    '/v1.0/x',
    '',
  ])('a link to %s is not followed', async (link) => {
    expect(await door.gateway().follow(link)).toMatchObject({ kind: 'refused', code: 'foreignLink' });
    expect(door.seen).toHaveLength(0);
  });

  test('a link of Graph’s, or of SharePoint’s address for it, is followed as it came', async () => {
    await door
      .gateway()
      .follow('https://graph.microsoft.com/v1.0/sites/a,b,c/lists/d/items/delta?token=x%2By%3D%3D&$expand=fields');
    await door.gateway().follow('https://exemple.sharepoint.com/_api/v2.0/sites/a/lists/d/items?$skiptoken=UGFnZWQ%3d');
    const asked = door.seen.map(({ url }) => new URL(url, 'http://x'));
    expect(asked[0]?.searchParams.get('token')).toBe('x+y==');
    expect(asked[1]?.pathname).toBe('/v1.0/sites/a/lists/d/items');
    expect(asked[1]?.searchParams.get('$skiptoken')).toBe('UGFnZWQ=');
  });

  test('a redirect is not followed', async () => {
    door.answers = [(response) => void response.writeHead(302, { Location: `${door.origin}/elsewhere` }).end()];
    await door.gateway().get('/x');
    expect(door.seen).toHaveLength(1);
  });

  test('a file comes from where Graph points, without our token, and from no other host', async () => {
    const to = (location: string) => (response: Parameters<Door['answers'][number]>[0]) =>
      void response.writeHead(302, { Location: location }).end();
    door.answers = [
      to(`${door.origin}/file?secret=1`),
      (response) => void response.writeHead(200).end(Buffer.from([0, 255, 1])),
      to('https://example.org/file'),
    ];
    expect(await door.gateway().download('/drives/d/items/i/content')).toMatchObject({
      kind: 'ok',
      body: Buffer.from([0, 255, 1]),
    });
    expect(door.seen[1]?.headers).not.toHaveProperty('authorization');
    expect(await door.gateway().download('/drives/d/items/i/content')).toMatchObject({ code: 'foreignLink' });
    expect(await door.gateway().uploadPiece('https://example.org/up', Buffer.from('a'), 0, 1)).toMatchObject({
      code: 'foreignLink',
    });
    expect(door.seen).toHaveLength(3);
  });
});
