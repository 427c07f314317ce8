import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AuthenticationHandler,
  Client,
  type Context,
  type GraphError,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import type { EmulatorConfig } from '../../src/emulator/config.ts';
import { type Part, type RunningEmulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import type { TenantSetup } from '../../src/emulator/tenant.ts';

export const runtimeApp = '11111111-1111-4111-8111-111111111111';
export const provisionApp = '22222222-2222-4222-8222-222222222222';
export const strangerApp = '33333333-3333-4333-8333-333333333333';

export const setup: TenantSetup = {
  apps: [
    { appId: runtimeApp, secret: 'runtime secret', name: 'Runtime', roles: ['Sites.Selected'] },
    { appId: provisionApp, secret: 'provision secret', name: 'Provision', roles: ['Sites.FullControl.All'] },
    { appId: strangerApp, secret: 'stranger secret', name: 'Stranger', roles: ['Mail.Read'] },
  ],
  sites: [
    {
      path: '/sites/bureau',
      title: 'Bureau',
      members: { officer: 'write', direction: 'fullcontrol' },
      grants: { [runtimeApp]: 'write' },
    },
    { path: '/sites/registres', title: 'Registres', members: { manager: 'read' }, grants: { [runtimeApp]: 'write' } },
    { path: '/sites/ailleurs', title: 'Ailleurs', members: {}, grants: {} },
  ],
};

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** JSON as it came; tests know what they asked for. */
// biome-ignore lint/suspicious/noExplicitAny: the answers of a foreign protocol are looked into freely by tests
export type Body = any;

export interface Ask {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
}

export interface TenantOnTrial {
  readonly emulator: RunningEmulator;
  readonly origin: string;
  readonly data: string;
  /** The office site's id. */
  readonly site: string;
  readonly registers: string;
  readonly elsewhere: string;
  /** Asks Graph over plain HTTP; as the provisioning application unless a token says otherwise. */
  ask(method: string, path: string, ask?: Ask): Promise<Reply>;
  control(method: string, path: string, body?: unknown): Promise<Reply>;
  appToken(appId: string): Promise<string>;
  userToken(key: string): Promise<string>;
  /** The real Graph client; only its last middleware knows where this machine’s Graph is. */
  client(token?: string): Client;
  /** Stops the emulator and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A tenant in a temporary folder on a free port. */
export async function startTrial(
  change: Partial<EmulatorConfig> = {},
  parts: readonly Part[] = [],
): Promise<TenantOnTrial> {
  const data = mkdtempSync(join(tmpdir(), 'emulator-'));
  const config: EmulatorConfig = { data, port: 0, setup, ...change };
  let emulator = await startEmulator(config, parts);
  const tokens = new Map<string, Promise<string>>();
  const appToken = (appId: string): Promise<string> => {
    const known = tokens.get(appId) ?? fetchAppToken(emulator.origin, appId);
    tokens.set(appId, known);
    return known;
  };
  const siteId = (path: string): string => emulator.ready.sites.find((site) => site.path === path)?.id ?? '';
  return {
    get emulator() {
      return emulator;
    },
    get origin() {
      return emulator.origin;
    },
    data: config.data,
    site: siteId('/sites/bureau'),
    registers: siteId('/sites/registres'),
    elsewhere: siteId('/sites/ailleurs'),
    async ask(method, path, { body, headers = {}, token } = {}) {
      const bearer = token ?? (await appToken(provisionApp));
      return request(emulator.origin, method, `/v1.0${path}`, body, { authorization: `Bearer ${bearer}`, ...headers });
    },
    control: (method, path, body) => request(emulator.origin, method, `/emulator/${path}`, body, {}),
    appToken,
    async userToken(key) {
      const audience = 'https://graph.microsoft.com';
      const reply = await request(emulator.origin, 'POST', '/emulator/token', { account: key, audience }, {});
      return String(reply.body.token);
    },
    client: (token) => graphClient(() => emulator.origin, token ?? (() => appToken(provisionApp))),
    async restart() {
      await emulator.close();
      emulator = await startEmulator(config, parts);
    },
    async stop() {
      await emulator.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function fetchAppToken(origin: string, appId: string): Promise<string> {
  const app = setup.apps.find((entry) => entry.appId === appId);
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: app?.secret ?? '',
    scope: 'https://graph.microsoft.com/.default',
  });
  const response = await fetch(`${origin}/organizations/oauth2/v2.0/token`, { method: 'POST', body: form });
  return String(((await response.json()) as { access_token: unknown }).access_token);
}

async function request(
  origin: string,
  method: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { ...json, ...headers },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

function graphClient(origin: () => string, token: string | (() => Promise<string>)): Client {
  const authentication = new AuthenticationHandler({
    getAccessToken: async () => (typeof token === 'string' ? token : token()),
  });
  authentication.setNext(loopback(origin));
  return Client.initWithMiddleware({ middleware: authentication });
}

function loopback(origin: () => string): Middleware {
  return {
    async execute(context: Context): Promise<void> {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      context.response = await fetch(url.replace('https://graph.microsoft.com', origin()), context.options);
    },
  };
}

/** The error that a call to the Graph client ends in. */
export async function errorOf(work: Promise<unknown>): Promise<GraphError> {
  return work.then(
    () => {
      throw new Error('The call was expected to be refused');
    },
    (fault: GraphError) => fault,
  );
}

/** A list for tests; the columns are those of `columns`, beside Title. */
export async function makeList(
  trial: TenantOnTrial,
  displayName: string,
  columns: readonly object[],
  site: string = trial.site,
): Promise<string> {
  const body = { displayName, columns, list: { template: 'genericList' } };
  const reply = await trial.ask('POST', `/sites/${site}/lists`, { body });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return `/sites/${site}/lists/${reply.body.id}`;
}
