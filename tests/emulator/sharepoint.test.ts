import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharepointRoutes } from '../../src/emulator/sharepoint/routes.ts';
import { type RunningEmulator, startEmulator } from '../../src/emulator/start-emulator.ts';

const APP = {
  appId: '22222222-2222-4222-8222-222222222222',
  secret: 's',
  name: 'Installation',
  roles: ['Sites.FullControl.All'],
};
const SITES = [
  { path: '/sites/open', title: 'Site ouvert', members: { officer: 'fullcontrol', manager: 'read' }, grants: {} },
  { path: '/sites/closed', title: 'Site fermé', members: { officer: 'fullcontrol' }, grants: {} },
] as const;
const HOSTILE = '<script>alert("x")</script>';

const data = mkdtempSync(join(tmpdir(), 'emulator-sharepoint-'));
let emulator: RunningEmulator;
let token: string;
let list: string;

const graph = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
  const response = await fetch(`${emulator.origin}/v1.0${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
};

const siteId = (n: 0 | 1): string => emulator.tenant.sites[n]?.id ?? '';

const page = async (path: string, asked: Record<string, string>): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${emulator.origin}${path}?${new URLSearchParams(asked).toString()}`);
  return { status: response.status, text: await response.text() };
};

const rowNames = (text: string): readonly string[] =>
  [...text.matchAll(/<th scope="row"><a [^>]*>([^<]*)<\/a>/g)].map((match) => match[1] ?? '');

const listPage = (asked: Record<string, string> = {}) =>
  page('/sharepoint/list', { as: 'manager', site: siteId(0), list, ...asked });

beforeAll(async () => {
  const setup = { apps: [APP], sites: SITES };
  emulator = await startEmulator({ data, port: 0, setup }, [sharepointRoutes]);
  const grant = { grant_type: 'client_credentials', client_id: APP.appId, client_secret: APP.secret };
  const form = new URLSearchParams({ ...grant, scope: 'https://graph.microsoft.com/.default' });
  const answer = await fetch(`${emulator.origin}/${emulator.tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    body: form,
  });
  token = ((await answer.json()) as { access_token: string }).access_token;
  const made = await graph('POST', `/sites/${siteId(0)}/lists`, {
    displayName: 'Registre',
    list: { template: 'genericList' },
    columns: [
      { name: 'Reference', displayName: 'Référence', text: {} },
      { name: 'Stage', displayName: 'Étape', choice: { choices: ['Reçu', 'Clos'], displayAs: 'dropDownMenu' } },
      { name: 'Due', displayName: 'Échéance', text: {} },
      { name: 'Serious', displayName: 'Sérieux', boolean: {} },
      { name: 'People', displayName: 'Personnes', number: {} },
      { name: 'Act', displayName: 'Numéro interne', number: {}, hidden: true },
    ],
  });
  list = String(made.id);
  for (let n = 1; n <= 60; n += 1) {
    const fields = {
      Reference: `R-${n}`,
      Stage: 'Reçu',
      Due: `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`,
      Serious: n === 1,
      People: n * 50,
      Act: n,
    };
    await graph('POST', `/sites/${siteId(0)}/lists/${list}/items`, { fields });
  }
  await graph('PATCH', `/sites/${siteId(0)}/lists/${list}/items/2/fields`, { Stage: 'Clos', Due: HOSTILE });
});
afterAll(async () => {
  await emulator.close();
  rmSync(data, { recursive: true });
});

test('a person sees the sites they are a member of, and no other', async () => {
  const manager = await page('/sharepoint', { as: 'manager' });
  expect(manager.text).toContain('Site ouvert');
  expect(manager.text).not.toContain('Site fermé');
  expect((await page('/sharepoint', { as: 'staff1' })).text).toContain('n’a accès à aucun site');
});

test('a site says that this tenant keeps nothing of what is deleted, and what Microsoft 365 would keep', async () => {
  const { text } = await page('/sharepoint/site', { as: 'manager', site: siteId(0) });
  expect(text).toContain('L’émulateur n’en a pas');
  expect(text).toContain('93 jours');
});

test('who may not see a site reads whom to ask', async () => {
  for (const path of ['/sharepoint/site', '/sharepoint/list', '/sharepoint/item', '/sharepoint/library']) {
    const refused = await page(path, { as: 'staff1', site: siteId(0), list, item: '1' });
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Demandez accès à Responsable');
  }
});

test('a list is shown under its own headings, without hidden columns or those of the system', async () => {
  const { status, text } = await listPage();
  expect(status).toBe(200);
  for (const heading of ['Référence', 'Étape', 'Échéance', 'Sérieux', 'Personnes']) expect(text).toContain(heading);
  for (const hidden of ['Numéro interne', 'Content Type', 'Attachments']) expect(text).not.toContain(hidden);
  expect(text).toContain('<span class="pill">Reçu</span>');
  expect(text).toContain('Oui');
  expect(text).toContain('2026-12-02');
});

test('numbers are sorted as numbers, both ways', async () => {
  expect(rowNames((await listPage({ sort: 'People' })).text).slice(0, 3)).toEqual(['R-1', 'R-2', 'R-3']);
  const down = await listPage({ sort: 'People', dir: 'desc' });
  expect(rowNames(down.text).slice(0, 2)).toEqual(['R-60', 'R-59']);
  expect(down.text).toContain('aria-sort="descending"');
});

test('a list of sixty items has two pages, and a search finds across both', async () => {
  expect(rowNames((await listPage({ page: '1' })).text)).toHaveLength(50);
  expect(rowNames((await listPage({ page: '2' })).text)).toHaveLength(10);
  expect(rowNames((await listPage({ q: 'clos' })).text)).toEqual(['R-2']);
  expect((await listPage({ q: 'introuvable' })).text).toContain('Aucun élément ne contient « introuvable ».');
});

test('an item shows what each of its versions changed', async () => {
  const { text } = await page('/sharepoint/item', { as: 'manager', site: siteId(0), list, item: '2' });
  expect(text).toContain('Historique des versions');
  expect(text).toMatch(/<th scope="row">2\.0<\/th>[\s\S]*<strong>Étape<\/strong> Clos/);
  expect(text).toMatch(/<th scope="row">1\.0<\/th>[\s\S]*<strong>Étape<\/strong> Reçu/);
});

test('a library is shown folder by folder, and its files are kept, never shown', async () => {
  const drive = await graph('GET', `/sites/${siteId(0)}/drive`);
  const content = await fetch(
    `${emulator.origin}/v1.0/drives/${String(drive.id)}/items/root:/Dossier/page.html:/content`,
    {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/html' },
      body: HOSTILE,
    },
  );
  const file = (await content.json()) as { id: string };
  const lists = (await graph('GET', `/sites/${siteId(0)}/lists`)).value as readonly {
    id: string;
    displayName: string;
  }[];
  const library = lists.find(({ displayName }) => displayName === 'Documents')?.id ?? '';
  const top = await page('/sharepoint/library', { as: 'manager', site: siteId(0), list: library });
  expect(rowNames(top.text)).toEqual(['Dossier']);
  const folder = /folder=([^"&]+)/.exec(top.text)?.[1] ?? '';
  const inside = await page('/sharepoint/library', { as: 'manager', site: siteId(0), list: library, folder });
  expect(rowNames(inside.text)).toEqual(['page.html']);
  const asked = new URLSearchParams({ as: 'manager', drive: String(drive.id), file: file.id }).toString();
  const kept = await fetch(`${emulator.origin}/sharepoint/file?${asked}`);
  expect(await kept.text()).toBe(HOSTILE);
  expect(kept.headers.get('content-disposition')).toContain('attachment');
  expect(kept.headers.get('content-type')).toBe('application/octet-stream');
});

test('what a list holds is text and never markup', async () => {
  const item = await page('/sharepoint/item', { as: 'manager', site: siteId(0), list, item: '2' });
  const searched = await listPage({ q: HOSTILE });
  for (const { text } of [item, searched]) {
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;');
  }
});

test('the pages speak English when asked, and are emulator pages in both languages', async () => {
  expect((await page('/sharepoint', { as: 'manager' })).text).toContain('Émulateur — rien ne quitte cette machine.');
  const english = (await page('/sharepoint', { as: 'manager', lang: 'en', theme: 'dark' })).text;
  expect(english).toContain('Emulator — nothing leaves this machine.');
  expect(english).toContain('<html lang="en" data-theme="dark">');
});
