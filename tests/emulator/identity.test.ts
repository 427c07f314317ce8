import { ConfidentialClientApplication, type INetworkModule, type NetworkResponse } from '@azure/msal-node';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { runtimeApp, setup, startTrial, type TenantOnTrial } from './on-trial.ts';

let trial: TenantOnTrial;
beforeAll(async () => {
  trial = await startTrial();
});
afterAll(() => trial.stop());

/** MSAL’s network as the product replaces it: the sign-in origin is on this machine. */
function network(): INetworkModule {
  const send = async <T>(method: string, url: string, body?: string): Promise<NetworkResponse<T>> => {
    const response = await fetch(url.replace('https://login.microsoftonline.com', trial.origin), {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    });
    const headers = Object.fromEntries(response.headers);
    return { status: response.status, headers, body: (await response.json()) as T };
  };
  return {
    sendGetRequestAsync: (url) => send('GET', url),
    sendPostRequestAsync: (url, options) => send('POST', url, options?.body ?? ''),
  };
}

function msal(clientSecret: string): ConfidentialClientApplication {
  const authority = `https://login.microsoftonline.com/${trial.emulator.tenant.id}`;
  return new ConfidentialClientApplication({
    auth: { clientId: runtimeApp, clientSecret, authority },
    system: { networkClient: network() },
  });
}

test('the real MSAL gets an application’s token for Graph, with its roles', async () => {
  const result = await msal('runtime secret').acquireTokenByClientCredential({
    scopes: ['https://graph.microsoft.com/.default'],
  });
  expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
    aud: 'https://graph.microsoft.com',
    appid: runtimeApp,
    azp: runtimeApp,
    idtyp: 'app',
    roles: ['Sites.Selected'],
    tid: trial.emulator.tenant.id,
    iss: trial.emulator.ready.issuer,
  });
  expect(result?.expiresOn?.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
});

test('the real MSAL gets the bot’s token, which is meant for the Bot Framework and carries no roles', async () => {
  const result = await msal('runtime secret').acquireTokenByClientCredential({
    scopes: ['https://api.botframework.com/.default'],
  });
  const claims = decodeJwt(result?.accessToken ?? '');
  expect(claims.aud).toBe('https://api.botframework.com');
  expect(claims).not.toHaveProperty('roles');
});

test('a wrong secret is refused in Entra’s words', async () => {
  const work = msal('wrong').acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
  await expect(work).rejects.toThrow(/invalid_client.*AADSTS7000215/);
});

test.each([
  ['an unknown application', { client_id: 'x' }, 'unauthorized_client'],
  ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ['a scope without .default', { scope: 'https://graph.microsoft.com/Sites.Read.All' }, 'invalid_scope'],
  ['a resource that the tenant does not have', { scope: 'https://vault.azure.net/.default' }, 'invalid_resource'],
])('a token request with %s is refused', async (_what, change, error) => {
  const [app] = setup.apps;
  const form = {
    grant_type: 'client_credentials',
    client_id: app?.appId ?? '',
    client_secret: app?.secret ?? '',
    scope: 'https://graph.microsoft.com/.default',
    ...change,
  };
  const response = await fetch(`${trial.origin}/${trial.emulator.tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error });
});

test('the old token address takes a resource instead of a scope', async () => {
  const [app] = setup.apps;
  const form = {
    grant_type: 'client_credentials',
    client_id: app?.appId ?? '',
    client_secret: app?.secret ?? '',
    resource: 'https://api.botframework.com',
  };
  const response = await fetch(`${trial.origin}/${trial.emulator.tenant.id}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  expect(decodeJwt(token).aud).toBe('https://api.botframework.com');
});

test('a person’s token for an application verifies against the published keys and names the person', async () => {
  const reply = await trial.control('POST', 'token', { account: 'officer', audience: runtimeApp });
  const keys = createRemoteJWKSet(new URL(`${trial.origin}/${trial.emulator.tenant.id}/discovery/v2.0/keys`));
  const { payload } = await jwtVerify(reply.body.token, keys, {
    audience: runtimeApp,
    issuer: trial.emulator.ready.issuer,
  });
  expect(payload).toMatchObject({
    oid: 'a0000000-0000-4000-8000-000000000003',
    name: 'Responsable',
    scp: 'access_as_user',
  });
});

test('the Bot Framework’s key document leads to keys endorsed for Teams, which verify its tokens', async () => {
  const document = (await (await fetch(trial.emulator.ready.botKeys)).json()) as { issuer: string; jwks_uri: string };
  expect(document.issuer).toBe('https://api.botframework.com');
  const { keys } = (await (await fetch(document.jwks_uri)).json()) as { keys: { endorsements: string[] }[] };
  expect(keys.map(({ endorsements }) => endorsements)).toEqual([['msteams']]);
  const token = await trial.emulator.tenant.sign('botframework', { iss: document.issuer, aud: 'bot' }, 60);
  await jwtVerify(token, createRemoteJWKSet(new URL(document.jwks_uri)), { issuer: document.issuer, audience: 'bot' });
});

test('keys survive a restart, so that tokens given out before still hold', async () => {
  const token = await trial.userToken('officer');
  await trial.restart();
  expect((await trial.ask('GET', `/sites/${trial.site}`, { token })).status).toBe(200);
});
