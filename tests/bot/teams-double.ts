import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** A call that the bot made to the connector. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How the connector answers writes. */
export type Mood = 'ok' | 'reset' | 403 | 404 | 429 | 500 | 503;

export interface RosterEntry {
  readonly userRole?: string;
  readonly tenantId?: string;
  readonly aadObjectId?: string;
}

export const tenantId = '99999999-8888-4777-8666-555555555555';

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
};

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...(status === 429 ? { 'retry-after': '1' } : {}) });
  response.end(JSON.stringify(body));
};

export const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

export const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** A file as Teams gives it out. */
export interface FileKept {
  readonly content: Uint8Array;
  /** Sent on to another address. */
  readonly leadsTo?: string;
  /** Does not say how long it is. */
  readonly lengthless?: true;
}

/** What a test may change while Teams runs. */
interface State {
  mood: Mood;
  rosterMood: Mood;
  endorsements: string[];
  rosterAsked: number;
  /** A roster answers once this has come. */
  rosterHeld: Promise<void>;
  /** Status of the key document’s address. */
  metadata: number;
}

const signIn = (path: string, response: ServerResponse): boolean => {
  const cloud = `https://login.microsoftonline.com/${tenantId}`;
  if (path.includes('openid-configuration')) {
    const endpoints = {
      token_endpoint: `${cloud}/oauth2/v2.0/token`,
      authorization_endpoint: `${cloud}/oauth2/v2.0/authorize`,
    };
    json(response, 200, { ...endpoints, issuer: `${cloud}/v2.0`, jwks_uri: `${cloud}/keys` });
  } else if (path.endsWith('/token')) {
    json(response, 200, { token_type: 'Bearer', expires_in: 3599, access_token: 'OUTBOUND' });
  } else return false;
  return true;
};

/**
 * Teams as the bot sees it: key document, sign-in and connector on one address, with real RSA keys. It stands in for
 * the outside, never for the bot.
 */
export const openTeams = async () => {
  const keys = await generateKeyPair('RS256', { extractable: true });
  const others = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', use: 'sig' };
  const calls: Call[] = [];
  const roster = new Map<string, RosterEntry>();
  const files = new Map<string, FileKept>();
  /** Conversations in which the bot is no member. */
  const closed = new Set<string>();
  const fetched: string[] = [];
  const uploaded = new Map<string, Uint8Array>();
  /** With what the addresses of pictures were opened. */
  const opened: (string | undefined)[] = [];
  const state: State = {
    mood: 'ok',
    rosterMood: 'ok',
    endorsements: ['msteams'],
    rosterAsked: 0,
    rosterHeld: Promise.resolve(),
    metadata: 200,
  };
  let origin = '';

  const connector = (call: Call, request: IncomingMessage, response: ServerResponse): void => {
    const [, place, member] = /\/conversations\/([^/]+)\/members\/([^/]+)$/.exec(call.path) ?? [];
    const isClosed = closed.has(decodeURIComponent(place ?? ''));
    const mood = member === undefined ? state.mood : isClosed ? 403 : state.rosterMood;
    if (member === undefined) calls.push(call);
    else state.rosterAsked += 1;
    if (mood === 'reset') request.socket.destroy();
    else if (mood !== 'ok') json(response, mood, { error: { code: 'Trouble', message: 'INTERNAL-MESSAGE' } });
    else if (member !== undefined) {
      const id = decodeURIComponent(member);
      const base = { id, name: `Personne ${id}`, aadObjectId: id.replace('29:', ''), tenantId, userRole: 'user' };
      void state.rosterHeld.then(() => json(response, 200, { ...base, ...roster.get(id) }));
    } else if (call.path === '/connector/v3/conversations') {
      json(response, 201, { id: `a:opened-${calls.length}` });
    } else json(response, call.method === 'PUT' ? 200 : 201, { id: `m${calls.length}` });
  };

  const give = (name: string, response: ServerResponse): void => {
    const file = files.get(name);
    fetched.push(name);
    if (file?.leadsTo !== undefined) response.writeHead(302, { location: file.leadsTo }).end();
    else if (!file) response.writeHead(404).end();
    else {
      response.writeHead(200, file.lengthless ? {} : { 'content-length': file.content.byteLength });
      response.end(file.content);
    }
  };

  /** A file that the bot puts into somebody's OneDrive, piece after piece. */
  const receive = (name: string, request: IncomingMessage, response: ServerResponse): void => {
    const parts: Buffer[] = [Buffer.from(uploaded.get(name) ?? [])];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      uploaded.set(name, Buffer.concat(parts));
      json(response, 201, {});
    });
  };

  const server = createServer((request, response) => {
    if (request.method === 'PUT' && request.url?.startsWith('/files/'))
      return receive(request.url.slice(7).replace(/\?.*$/, ''), request, response);
    return void textOf(request).then((text) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      if (path === '/keys.json') return json(response, 200, { keys: [{ ...jwk, endorsements: state.endorsements }] });
      if (path === '/bot/openid')
        return json(response, state.metadata, {
          issuer: 'https://api.botframework.com',
          jwks_uri: `${origin}/keys.json`,
        });
      if (signIn(path, response)) return undefined;
      if (path.startsWith('/files/')) return give(path.slice(7), response);
      const [, picture] = /^\/connector\/v3\/attachments\/([^/]+)\/views\/original$/.exec(path) ?? [];
      if (picture !== undefined) {
        opened.push(request.headers.authorization);
        return request.headers.authorization === 'Bearer OUTBOUND'
          ? give(picture, response)
          : json(response, 401, { error: { code: 'Unauthorized' } });
      }
      const body = text === '' ? {} : JSON.parse(text);
      return connector(
        { method: request.method ?? '', path, authorization: request.headers.authorization, body },
        request,
        response,
      );
    });
  });
  origin = await listen(server);
  const serviceUrl = `${origin}/connector/`;

  /** A service token of Teams for a bot; every claim and the header can be made wrong. */
  const token = async (
    appId: string,
    claims: JWTPayload = {},
    how: { kid?: string | null; key?: 'ours' | 'other'; seconds?: number | null } = {},
  ): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const signed = new SignJWT({
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: serviceUrl,
      nbf: 0,
      ...claims,
    });
    signed.setProtectedHeader({ alg: 'RS256', ...(how.kid === null ? {} : { kid: how.kid ?? 'k1' }) });
    if (how.seconds !== null) signed.setExpirationTime(now + (how.seconds ?? 3600));
    return `Bearer ${await signed.sign(how.key === 'other' ? others.privateKey : keys.privateKey)}`;
  };

  return {
    origin,
    serviceUrl,
    keysUrl: `${origin}/bot/openid`,
    jwk,
    calls,
    roster,
    files,
    fetched,
    uploaded,
    opened,
    closed,
    state,
    token,
    close: () => close(server),
  };
};

export type TeamsDouble = Awaited<ReturnType<typeof openTeams>>;
