import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import { get as getSecurely } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { microFuture } from '../../src/company/micro-future.ts';
import { newFolder, removeFolders } from '../server/folder.ts';
import { answers, greffe, type Started, startOffice } from './greffe.ts';

afterAll(removeFolders);

/** Reads Graph as the application that made the lists. */
const graphOf = async (data: string, { graph, issuer }: Started['addresses']) => {
  const { provisioning } = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'));
  const tenant = new URL(issuer).pathname.split('/')[1];
  const token = await fetch(`${graph}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: provisioning.appId,
      client_secret: provisioning.secret,
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  return async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${graph}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>);
  };
};

/** The status of a page; the certificate of this machine is vouched for by nobody. */
const statusOf = (page: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const done = (answer: IncomingMessage): void => resolve(answer.resume().statusCode ?? 0);
    const asked = page.startsWith('https:') ? getSecurely(page, { rejectUnauthorized: false }, done) : get(page, done);
    asked.on('error', reject);
  });

const healthy = { code: 0, out: expect.stringContaining('All is as it must be'), err: '' };

const officeSite = '/sites/exemple.sharepoint.com:/sites/greffe-office:';
const registersSite = '/sites/exemple.sharepoint.com:/sites/greffe-registres:';

type Named = { readonly id: string; readonly name: string; readonly displayName: string };
type Item = { readonly id: string; readonly fields: { readonly Reference: string; readonly Ledger: string } };

/** How many records each register has at the first start: the example incidents, and the systems that the policy names. */
const first = { INC: 12, SYS: microFuture.systems.filter(({ use }) => use !== 'other').length };
const all = Object.values(first).reduce((sum, one) => sum + one, 0);

/** Waits until the register shows every record: the worker carries them over after the start. */
const untilThere = async (data: string): Promise<string> => {
  for (;;) {
    const { out } = await greffe('verify', '--data', data, '--lang', 'en');
    if (out.includes(`Ledgers verified: ${all}.`)) return out;
  }
};

type Graph = Awaited<ReturnType<typeof graphOf>>;

const caseFilesOf = async (graph: Graph): Promise<string> => {
  const lists = (await graph('GET', `${officeSite}/lists`)).value as Named[];
  return `${officeSite}/lists/${lists.find(({ name }) => name === 'CaseFiles')?.id}/items`;
};

const caseFilesIn = async (graph: Graph): Promise<readonly Item[]> =>
  (await graph('GET', `${await caseFilesOf(graph)}?$expand=fields`)).value as Item[];

/** The records in SharePoint, counted by register. */
const countsIn = async (data: string, addresses: Started['addresses']): Promise<Readonly<Record<string, number>>> => {
  const graph = await graphOf(data, addresses);
  const items = await caseFilesIn(graph);
  const prefixes = items.map(({ fields }) => fields.Reference.slice(0, 3));
  return Object.fromEntries([...new Set(prefixes)].map((one) => [one, prefixes.filter((p) => p === one).length]));
};

describe('an office on this machine', () => {
  const data = join(newFolder(), 'data');
  let office: Started;
  beforeAll(async () => {
    office = await startOffice(data);
  });
  afterAll(() => office.stop('SIGTERM'));

  test('says in one line where everything is, and each address answers', async () => {
    expect(Object.keys(office.addresses)).toEqual([
      'home',
      'teams',
      'outlook',
      'sharepoint',
      'tab',
      'bot',
      'graph',
      'issuer',
    ]);
    const { home, teams, outlook, sharepoint, tab } = office.addresses;
    for (const page of [home, teams, outlook, sharepoint, tab]) expect(await statusOf(page)).toBeLessThan(500);
    expect((await fetch(office.addresses.bot, { method: 'POST', body: '{}' })).status).toBe(400);
    expect(await (await fetch(home)).text()).toContain(`${teams}?as=staff1`);
    expect(office.err()).toBe('');
  });

  test('keeps its folder and its secrets for its owner alone', () => {
    expect(statSync(data).mode & 0o777).toBe(0o700);
    for (const file of [
      'secrets.json',
      'tenant.json',
      'running.json',
      'roles.json',
      'pages.key',
      'office/secret',
      'office/kept.sqlite',
      'log/greffe.log',
    ])
      expect([file, statSync(join(data, file)).mode & 0o777]).toEqual([file, 0o600]);
    const { runtime } = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'));
    expect(readFileSync(join(data, 'running.json'), 'utf8')).not.toContain(runtime.secret);
  });

  test('has its sample records and its systems in SharePoint, with ledgers that verify', async () => {
    expect(await untilThere(data)).toContain('Broken chains: 0.');
    expect(await countsIn(data, office.addresses)).toEqual(first);
  });

  test('a second start on the same folder says where the first one is', async () => {
    const second = await greffe('start', '--data', data, '--port', '0', '--lang', 'en');
    expect(second.code).toBe(1);
    expect(second.err).toContain(`already runs on ${data}: ${office.addresses.home}`);
  });

  test('doctor names what was changed in the tenant with its fix, and provision mends it', async () => {
    expect(await greffe('doctor', '--data', data, '--lang', 'en')).toEqual(healthy);
    const graph = await graphOf(data, office.addresses);
    const lists = (await graph('GET', `${registersSite}/lists`)).value as Named[];
    const list = lists.find(({ name }) => name === 'Incidents');
    await graph('PATCH', `${registersSite}/lists/${list?.id}`, { displayName: 'Autre titre' });
    const columns = (await graph('GET', `${registersSite}/lists/${list?.id}/columns`)).value as Named[];
    const column = columns.find(({ name }) => name === 'Conclusion');
    await graph('DELETE', `${registersSite}/lists/${list?.id}/columns/${column?.id}`);
    const found = await greffe('doctor', '--data', data, '--lang', 'en');
    expect(found.code).toBe(1);
    expect(found.out).toContain(
      'The list Incidents is titled “Autre titre” instead of “Registre des incidents de confidentialité”.',
    );
    expect(found.out).toContain('The column Conclusion is missing from the list Incidents. Run “greffe provision”.');
    const mended = await greffe('provision', '--data', data, '--lang', 'en');
    expect([mended.code, mended.out]).toEqual([0, expect.stringContaining('Made: 1. Mended: 1.')]);
    expect((await greffe('provision', '--data', data, '--lang', 'en')).out).toContain('Made: 0. Mended: 0.');
    expect(await greffe('doctor', '--data', data, '--lang', 'en')).toEqual(healthy);
  });

  test('a sealed head proves that nothing was rewritten, and a ledger that was is named', async () => {
    const sealed = JSON.parse((await greffe('seal', '--data', data, '--json')).out) as {
      head: string;
      records: number;
    };
    expect(sealed.records).toBe(all);
    const whole = await greffe('verify', '--data', data, '--lang', 'en', '--head', sealed.head);
    expect([whole.code, whole.out]).toEqual([
      0,
      expect.stringContaining(`Sealed heads compared: ${all}. Rewritten or shortened: 0.`),
    ]);
    const other = await greffe('verify', '--data', data, '--lang', 'en', '--head', 'f'.repeat(64));
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('No ledger contains this head')]);

    const graph = await graphOf(data, office.addresses);
    const caseFiles = await caseFilesOf(graph);
    const items = await caseFilesIn(graph);
    const item = items.find(({ fields }) => fields.Ledger.includes('"conclusion":"no"'));
    const rewritten = item?.fields.Ledger.replace('"conclusion":"no"', '"conclusion":"yes"');
    await graph('PATCH', `${caseFiles}/${item?.id}/fields`, { Ledger: rewritten });
    const broken = await greffe('verify', '--data', data, '--lang', 'en');
    expect([broken.code, broken.err]).toEqual([
      1,
      expect.stringContaining(`${item?.fields.Reference}: the chain is broken at act`),
    ]);
  });
});

test('told to stop, it stops every part, takes its word back and exits with 0', async () => {
  const data = newFolder();
  const office = await startOffice(data, '--empty');
  expect(existsSync(join(data, 'running.json'))).toBe(true);
  expect(await office.stop('SIGINT')).toBe(0);
  expect(existsSync(join(data, 'running.json'))).toBe(false);
  expect(await answers(office.addresses.home)).toBe(false);
  expect(await answers(office.addresses.graph)).toBe(false);
  const log = readFileSync(join(data, 'log', 'greffe.log'), 'utf8')
    .trim()
    .split('\n');
  expect(JSON.parse(log.at(-1) ?? '')).toMatchObject({ event: 'stopping', waiting: 0 });
});

test('killed, it leaves no process behind, and starts again on the same folder with what it had', async () => {
  const data = newFolder();
  const first = await startOffice(data);
  await untilThere(data);
  await first.stop('SIGKILL');
  while ((await answers(first.addresses.home)) || (await answers(first.addresses.graph)));
  const second = await startOffice(data);
  expect(await untilThere(data)).toContain('Broken chains: 0.');
  expect(await second.stop('SIGTERM')).toBe(0);
});

test('a port that is taken is said plainly, with what to do', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const refused = await greffe('start', '--data', newFolder(), '--port', String(port), '--lang', 'en');
  await new Promise((resolve) => server.close(resolve));
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`Port ${port} is already taken`);
  expect(refused.err).not.toContain('    at ');
});

test('a command that needs an office says so when none runs', async () => {
  const data = newFolder();
  for (const command of ['doctor', 'verify', 'seal', 'provision']) {
    const refused = await greffe(command, '--data', data);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Aucun Greffe ne tourne sur');
  }
});
