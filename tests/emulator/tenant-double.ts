import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import express, { type Express } from 'express';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { Account, BotSetup, Site, TabSetup, TeamsApp, Tenant } from '../../src/emulator/tenant.ts';

export const TENANT_ID = '99999999-8888-4777-8666-555555555555';
export const BOT: Omit<BotSetup, 'endpoint'> = { appId: '11111111-2222-4333-8444-555555555555', name: 'Greffe' };

const account = (key: string, name: string, userType: Account['userType'], locale = 'fr-CA'): Account => ({
  key,
  oid: `00000000-0000-4000-8000-${Buffer.from(key.padEnd(6)).toString('hex')}`,
  name,
  upn: `${key}@contoso.example`,
  userType,
  locale,
});

export const ACCOUNTS: readonly Account[] = [
  account('staff1', 'Personne A', 'member'),
  account('staff2', 'Personne B', 'member', 'en-CA'),
  account('officer', 'Personne C', 'member'),
  account('guest', 'Personne F', 'guest'),
];

export interface DoubleSetup {
  readonly botEndpoint?: string;
  readonly sites?: readonly Site[];
  /** The tab, once it is known where the emulator is. */
  readonly tab?: (origin: string) => TabSetup;
  readonly teamsApp?: TeamsApp;
  /** Routes of the part under test, and of whatever it asks over HTTP. */
  readonly mount: (app: Express, tenant: Tenant) => void;
}

export interface Running {
  readonly tenant: Tenant;
  readonly origin: string;
  close(): Promise<void>;
}

export const listen = (handler: Parameters<typeof createServer>[1]): Promise<{ server: Server; origin: string }> =>
  new Promise((resolve) => {
    const server = createServer(handler);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, origin: `http://127.0.0.1:${port}` });
    });
  });

export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** A tenant with real keys and a real database in memory, serving its keys and whatever `mount` adds. */
export const runTenant = async ({ botEndpoint, sites = [], tab, teamsApp, mount }: DoubleSetup): Promise<Running> => {
  const keys = { entra: await generateKeyPair('RS256'), botframework: await generateKeyPair('RS256') };
  const app = express();
  const { server, origin } = await listen(app);
  const sign = (key: 'entra' | 'botframework', claims: JWTPayload, seconds: number) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: key })
      .setIssuedAt()
      .setExpirationTime(`${seconds}s`)
      .sign(keys[key].privateKey);
  const tenant: Tenant = {
    id: TENANT_ID,
    host: 'contoso.sharepoint.com',
    origin: () => origin,
    pagesOrigin: () => undefined,
    accounts: ACCOUNTS,
    apps: [],
    sites,
    mailboxes: [],
    bot: botEndpoint === undefined ? undefined : { ...BOT, endpoint: botEndpoint },
    ...(tab === undefined ? {} : { tab: tab(origin) }),
    ...(teamsApp === undefined ? {} : { teamsApp }),
    db: new DatabaseSync(':memory:'),
    now: () => new Date(),
    sign,
    userToken: (who, audience) => sign('entra', { aud: audience, oid: who.oid }, 3600),
  };
  const published = async (key: 'entra' | 'botframework') => ({
    keys: [{ ...(await exportJWK(keys[key].publicKey)), kid: key, use: 'sig', alg: 'RS256' }],
  });
  app.get(`/${TENANT_ID}/discovery/v2.0/keys`, async (_req, res) => void res.json(await published('entra')));
  app.get('/botframework/keys', async (_req, res) => void res.json(await published('botframework')));
  mount(app, tenant);
  return { tenant, origin, close: () => closeServer(server) };
};
