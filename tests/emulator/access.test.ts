import { generateKeyPair, SignJWT } from 'jose';
import {
  errorOf,
  makeList,
  provisionApp,
  runtimeApp,
  startTrial,
  strangerApp,
  type TenantOnTrial,
} from './on-trial.ts';

let trial: TenantOnTrial;
let list: string;

beforeAll(async () => {
  trial = await startTrial();
  list = await makeList(trial, 'Dossiers', [{ name: 'Reference', text: {} }]);
});
afterAll(() => trial.stop());

const status = async (method: string, path: string, token: string, body?: unknown): Promise<number> =>
  (await trial.ask(method, path, { token, ...(body === undefined ? {} : { body }) })).status;

const graph = 'https://graph.microsoft.com';
const claims = { aud: graph, appid: provisionApp, roles: ['Sites.FullControl.All'] };
const issuer = (): string => trial.emulator.ready.issuer;

test('a request without a bearer token is refused with 401 and an error in Graph’s shape', async () => {
  const response = await fetch(`${trial.origin}/v1.0/sites/${trial.site}`);
  expect(response.status).toBe(401);
  expect(response.headers.get('x-local-emulator')).toBeTruthy();
  const body = (await response.json()) as { error: { code: string; innerError: Record<string, string> } };
  expect(body.error.code).toBe('InvalidAuthenticationToken');
  expect(body.error.innerError['request-id']).toBe(response.headers.get('request-id'));
});

test.each([
  ['expired', () => trial.emulator.tenant.sign('entra', { ...claims, iss: issuer() }, -60)],
  ['meant for another audience', () => trial.emulator.tenant.sign('entra', { ...claims, iss: issuer(), aud: 'x' }, 60)],
  ['of another issuer', () => trial.emulator.tenant.sign('entra', { ...claims, iss: 'https://elsewhere' }, 60)],
  [
    'signed with the Bot Framework’s key',
    () => trial.emulator.tenant.sign('botframework', { ...claims, iss: issuer() }, 60),
  ],
  [
    'without permissions',
    () => trial.emulator.tenant.sign('entra', { aud: graph, iss: issuer(), appid: provisionApp }, 60),
  ],
])('a token %s is refused with 401', async (_what, token) => {
  expect(await status('GET', `/sites/${trial.site}`, await token())).toBe(401);
});

test('a token signed by a stranger’s key is refused with 401, also when it borrows our key id', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  const header = { alg: 'RS256', kid: 'borrowed' };
  const token = await new SignJWT({ ...claims, iss: issuer() })
    .setProtectedHeader(header)
    .setExpirationTime('1h')
    .sign(privateKey);
  expect(await status('GET', `/sites/${trial.site}`, token)).toBe(401);
});

test('an application with Sites.Selected reads and writes items of the sites granted to it, and no other site', async () => {
  const token = await trial.appToken(runtimeApp);
  expect(await status('POST', `${list}/items`, token, { fields: { Reference: 'A' } })).toBe(201);
  expect(await status('GET', `/sites/${trial.elsewhere}`, token)).toBe(403);
  expect(await status('GET', `/sites/${trial.elsewhere}/lists`, token)).toBe(403);
});

test('a write grant is not enough to make or change lists and columns', async () => {
  const client = trial.client(await trial.appToken(runtimeApp));
  const error = await errorOf(client.api(`/sites/${trial.site}/lists`).post({ displayName: 'X' }));
  expect(error).toMatchObject({ statusCode: 403, code: 'accessDenied' });
  const token = await trial.appToken(runtimeApp);
  expect(await status('POST', `${list}/columns`, token, { name: 'Y', text: {} })).toBe(403);
  expect(await status('DELETE', list, token)).toBe(403);
});

test('an application without any permission for sites sees none', async () => {
  expect(await status('GET', `/sites/${trial.site}`, await trial.appToken(strangerApp))).toBe(403);
});

test('a person may do what their membership says', async () => {
  const officer = await trial.userToken('officer');
  const manager = await trial.userToken('manager');
  expect(await status('POST', `${list}/items`, officer, { fields: { Reference: 'B' } })).toBe(201);
  expect(await status('POST', `${list}/columns`, officer, { name: 'Z', text: {} })).toBe(403);
  expect(await status('GET', list, manager)).toBe(403);
  const register = await makeList(trial, 'Registre', [], trial.registers);
  expect(await status('GET', `${register}/items`, manager)).toBe(200);
  expect(await status('POST', `${register}/items`, manager, { fields: { Title: 'C' } })).toBe(403);
  const direction = await trial.userToken('direction');
  expect(await status('POST', `/sites/${trial.site}/lists`, direction, { displayName: 'De la direction' })).toBe(201);
});

test('a site can be granted through Graph by who has full control, and seen among its permissions', async () => {
  const grant = { roles: ['read'], grantedToIdentities: [{ application: { id: runtimeApp, displayName: 'Runtime' } }] };
  const path = `/sites/${trial.elsewhere}/permissions`;
  expect(await status('POST', path, await trial.appToken(runtimeApp), grant)).toBe(403);
  const made = await trial.client().api(path).post(grant);
  expect(made).toMatchObject({ roles: ['read'], grantedToIdentitiesV2: [{ application: { id: runtimeApp } }] });
  expect((await trial.client().api(path).get()).value).toHaveLength(1);
  expect(await status('GET', `/sites/${trial.elsewhere}`, await trial.appToken(runtimeApp))).toBe(200);
});

test('a grant can be withdrawn at the control address, and stays withdrawn after a restart', async () => {
  const grant = (role: string | null) =>
    trial.control('POST', 'grants', { site: '/sites/bureau', appId: runtimeApp, role });
  await grant(null);
  expect(await status('GET', `${list}/items`, await trial.appToken(runtimeApp))).toBe(403);
  await trial.restart();
  expect(await status('GET', `${list}/items`, await trial.appToken(runtimeApp))).toBe(403);
  await grant('read');
  expect(await status('GET', `${list}/items`, await trial.appToken(runtimeApp))).toBe(200);
  expect(await status('POST', `${list}/items`, await trial.appToken(runtimeApp), { fields: { Reference: 'D' } })).toBe(
    403,
  );
  await grant('write');
});

test('a site is found by id and by host and path, and an unknown one is not', async () => {
  const client = trial.client();
  const byId = await client.api(`/sites/${trial.site}`).get();
  const byPath = await client.api('/sites/exemple.sharepoint.com:/sites/bureau').get();
  expect(byPath).toEqual(byId);
  const lists = await client.api('/sites/exemple.sharepoint.com:/sites/bureau:/lists').get();
  expect(lists.value.length).toBeGreaterThan(0);
  const error = await errorOf(client.api('/sites/exemple.sharepoint.com:/sites/nulle-part').get());
  expect(error.statusCode).toBe(404);
});

test('the emulator answers to names of this machine only', async () => {
  const { request } = await import('node:http');
  const code = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${trial.origin}/emulator/meter`, { headers: { host: 'graph.microsoft.com' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject).end();
  });
  expect(code).toBe(421);
});
