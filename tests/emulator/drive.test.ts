import { type Body, errorOf, runtimeApp, startTrial, type TenantOnTrial } from './on-trial.ts';

let trial: TenantOnTrial;
let drive: string;
const unit = 320 * 1024;

beforeAll(async () => {
  trial = await startTrial();
  const found = await trial
    .client(await trial.appToken(runtimeApp))
    .api(`/sites/${trial.site}/drive`)
    .get();
  drive = `/drives/${found.id}`;
});
afterAll(() => trial.stop());

const put = async (path: string, bytes: Uint8Array | string, headers: Record<string, string> = {}) => {
  const token = await trial.appToken(runtimeApp);
  const response = await fetch(`${trial.origin}/v1.0${drive}${path}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream', ...headers },
    body: bytes,
  });
  return { status: response.status, body: (await response.json()) as Body };
};
const folder = async (name: string, behaviour?: string) =>
  trial.ask('POST', `${drive}/items/root/children`, {
    body: { name, folder: {}, ...(behaviour ? { '@microsoft.graph.conflictBehavior': behaviour } : {}) },
  });

test('a folder is made once; a second of the name is refused, renamed or taken as it is', async () => {
  const made = await folder('INC-2026-AAAAAA');
  expect(made.body).toMatchObject({ name: 'INC-2026-AAAAAA', folder: { childCount: 0 } });
  expect(made.body.eTag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
  expect((await folder('inc-2026-aaaaaa')).body.error.code).toBe('nameAlreadyExists');
  expect((await folder('INC-2026-AAAAAA', 'rename')).body.name).toBe('INC-2026-AAAAAA 1');
  expect((await folder('INC-2026-AAAAAA', 'replace')).body.id).toBe(made.body.id);
});

test('a file goes up in one piece and comes back over an address that needs no token', async () => {
  const { id } = (await folder('Pièces')).body;
  const sent = Buffer.from('Objet : essai\r\n\r\nBonjour é');
  const made = await put(`/items/${id}:/message original.eml:/content`, sent);
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    name: 'message original.eml',
    size: sent.length,
    file: { mimeType: 'message/rfc822' },
  });
  const content = await trial.ask('GET', `${drive}/items/${made.body.id}/content`);
  expect(content.status).toBe(302);
  const file = await fetch(content.headers.get('location') ?? '');
  expect(Buffer.from(await file.arrayBuffer())).toEqual(sent);
  const forged = (content.headers.get('location') ?? '').replace(made.body.id, '01OTHER');
  expect((await fetch(forged)).status).toBe(401);
  const children = await trial.client().api(`${drive}/items/${id}/children`).get();
  expect(children.value.map(({ name }: { name: string }) => name)).toEqual(['message original.eml']);
});

test('the Graph client itself writes and reads contents', async () => {
  const client = trial.client(await trial.appToken(runtimeApp));
  const made = await client.api(`${drive}/items/root:/client.txt:/content`).put('du client');
  const stream = await client.api(`${drive}/items/${made.id}/content`).getStream();
  expect(await new Response(stream).text()).toBe('du client');
});

test('a second file of the name replaces, fails or is renamed, as the caller says', async () => {
  const path = '/items/root:/lettre.docx:/content';
  const first = await put(path, 'un');
  const second = await put(path, 'deux');
  expect([second.status, second.body.id, second.body.size]).toEqual([200, first.body.id, 4]);
  expect((await put(`${path}?@microsoft.graph.conflictBehavior=fail`, 'x')).status).toBe(409);
  expect((await put(`${path}?@microsoft.graph.conflictBehavior=rename`, 'x')).body.name).toBe('lettre 1.docx');
  expect((await put(path, 'trois', { 'if-match': first.body.eTag })).status).toBe(412);
  expect((await put(path, 'trois', { 'if-match': second.body.eTag })).status).toBe(200);
});

test.each(['a:b', 'a*b', 'a?b', '~$lock', 'fin.'])('the name %s is refused', async (name) => {
  expect((await folder(name)).status).toBe(400);
});

test('an item can be renamed, moved and deleted with all that is in it', async () => {
  const one = (await folder('Un')).body;
  const two = (await folder('Deux')).body;
  const file = (await put(`/items/${one.id}:/a.txt:/content`, 'a')).body;
  const moved = await trial.ask('PATCH', `${drive}/items/${file.id}`, {
    body: { name: 'b.txt', parentReference: { id: two.id } },
  });
  expect(moved.body).toMatchObject({ name: 'b.txt', parentReference: { id: two.id } });
  expect((await trial.ask('DELETE', `${drive}/items/${two.id}`, { headers: { 'if-match': '"{X},1"' } })).status).toBe(
    412,
  );
  expect((await trial.ask('DELETE', `${drive}/items/${two.id}`)).status).toBe(204);
  expect((await trial.ask('GET', `${drive}/items/${file.id}`)).status).toBe(404);
});

test('another application does not reach the drive', async () => {
  const client = trial.client(await trial.userToken('staff1'));
  expect((await errorOf(client.api(`${drive}/items/root`).get())).statusCode).toBe(403);
});

const session = async (name: string, behaviour = 'replace'): Promise<string> => {
  const body = { item: { '@microsoft.graph.conflictBehavior': behaviour } };
  const opened = await trial.ask('POST', `${drive}/items/root:/${name}:/createUploadSession`, { body });
  expect(opened.body.nextExpectedRanges).toEqual(['0-']);
  return opened.body.uploadUrl;
};
const send = async (url: string, all: Buffer, start: number, length: number, headers: Record<string, string> = {}) => {
  const body = all.subarray(start, start + length);
  const range = `bytes ${start}-${start + body.length - 1}/${all.length}`;
  const response = await fetch(url, { method: 'PUT', headers: { 'content-range': range, ...headers }, body });
  return { status: response.status, body: (await response.json()) as Body };
};

test('a large file goes up in fragments of 320 KiB, survives a restart, and arrives whole', async () => {
  const all = Buffer.from(Array.from({ length: unit + 1000 }, (_none, n) => n % 251));
  const url = await session('gros.bin');
  const first = await send(url, all, 0, unit);
  expect([first.status, first.body.nextExpectedRanges]).toEqual([202, [`${unit}-`]]);
  expect((await send(url, all, 0, unit)).status).toBe(416);
  expect(((await (await fetch(url)).json()) as { nextExpectedRanges: string[] }).nextExpectedRanges).toEqual([
    `${unit}-`,
  ]);
  const last = await send(url, all, unit, 1000);
  expect([last.status, last.body.size]).toEqual([201, all.length]);
  const content = await trial.ask('GET', `${drive}/items/${last.body.id}/content`);
  const file = await fetch(content.headers.get('location') ?? '');
  expect(Buffer.from(await file.arrayBuffer()).equals(all)).toBe(true);
  expect((await fetch(url)).status).toBe(404);
});

test('fragments of another size, out of order, or with a token are refused', async () => {
  const all = Buffer.alloc(unit * 2);
  const url = await session('refus.bin');
  expect((await send(url, all, 0, 1000)).status).toBe(400);
  expect((await send(url, all, unit, unit)).status).toBe(416);
  expect((await send(url, all, 0, unit, { authorization: 'Bearer x' })).status).toBe(401);
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(204);
  expect((await fetch(url)).status).toBe(404);
});

test('a session told to fail meets a name in use when it commits', async () => {
  const url = await session('lettre.docx', 'fail');
  const reply = await send(url, Buffer.from('x'), 0, 1);
  expect([reply.status, reply.body.error.code]).toEqual([409, 'nameAlreadyExists']);
});

test('content can be written in a batch as base64', async () => {
  const part = {
    id: '1',
    method: 'PUT',
    url: `${drive}/items/root:/lot.txt:/content`,
    headers: { 'Content-Type': 'text/plain' },
    body: Buffer.from('du lot').toString('base64'),
  };
  const reply = await trial.ask('POST', '/$batch', { body: { requests: [part] } });
  expect(reply.body.responses[0]).toMatchObject({ status: 201, body: { size: 6 } });
});
