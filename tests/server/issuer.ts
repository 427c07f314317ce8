import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { people } from './people.ts';
import { cloud } from './settings.ts';

type Person = (typeof people)[keyof typeof people];

export const tenantId = cloud.GREFFE_TENANT_ID ?? '';
export const appId = cloud.GREFFE_APP_ID ?? '';
export const audiences = [appId, `api://${appId}`];

const teams = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const kid = 'key-1';

/** Claims of a right token of a person, as Entra gives it to a page in Teams. */
export const claimsOf = (person: Person): JWTPayload => ({
  iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
  aud: appId,
  tid: tenantId,
  ver: '2.0',
  scp: 'access_as_user',
  azp: teams,
  idtyp: 'user',
  oid: person.oid,
  name: person.name,
  ...times(),
});

/** From now, for five minutes, in seconds. */
export const times = (shift = 0): JWTPayload => {
  const now = Math.floor(Date.now() / 1000) + shift;
  return { iat: now, nbf: now, exp: now + 300 };
};

export interface Issuer {
  readonly origin: string;
  readonly key: CryptoKey;
  readonly published: string;
  /** How often the key document was read. */
  reads(): number;
  sign(claims: JWTPayload, header?: Record<string, unknown>, key?: CryptoKey | Uint8Array): Promise<string>;
  close(): Promise<void>;
}

/** A key document with one real RS256 key, served on this machine, and its private half. */
export const startIssuer = async (): Promise<Issuer> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' };
  let reads = 0;
  const server = createServer((request, response) => {
    if (request.url !== `/${tenantId}/discovery/v2.0/keys`) return void response.writeHead(404).end();
    reads += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    key: privateKey,
    published: JSON.stringify(jwk),
    reads: () => reads,
    sign: (claims, header = {}, key = privateKey) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...header }).sign(key),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
