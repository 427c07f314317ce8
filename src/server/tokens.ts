import { createRemoteJWKSet, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';

/** A person, as a valid token proves them to be. */
export interface Caller {
  readonly oid: string;
  readonly name: string;
}

export interface TokenSettings {
  readonly signInOrigin: string;
  readonly tenantId: string;
  readonly audiences: readonly string[];
  readonly appId: string;
}

/** Who a bearer token speaks for; `undefined` when it is refused, whatever the reason. */
export type TokenCheck = (authorization: string | undefined) => Promise<Caller | undefined>;

/** Longest `Authorization` header that is looked at, in characters. */
const longestHeader = 8192;
const scope = 'access_as_user';

/** Microsoft's own clients that get tokens for our pages: Teams, Microsoft 365 and Outlook, on web, desktop and phone. */
const hostClients = [
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
];

/** Faults of the key document, not of the token: those are thrown, for the person did nothing wrong. */
const keyFaults = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'];

/** jose answers what is no token at all with a plain TypeError. */
const isRefusal = (fault: unknown): boolean =>
  (fault instanceof errors.JOSEError && !keyFaults.includes(fault.code)) ||
  (fault instanceof TypeError && fault.message.startsWith('Invalid Token'));

/**
 * Checks delegated Entra tokens for our API. RS256 by the tenant's own keys, from
 * an address that no token can change; issuer, audience, tenant, version, scope and client must be ours; an
 * application's token and a guest's are refused. Throws when the keys cannot be read.
 */
export const createTokenCheck = (settings: TokenSettings): TokenCheck => {
  const keys = createRemoteJWKSet(new URL(`${settings.signInOrigin}/${settings.tenantId}/discovery/v2.0/keys`), {
    timeoutDuration: 2000,
    cooldownDuration: 30_000,
  });
  const checks = {
    algorithms: ['RS256'],
    issuer: `https://login.microsoftonline.com/${settings.tenantId}/v2.0`,
    audience: [...settings.audiences],
    clockTolerance: 60,
    requiredClaims: ['exp', 'nbf', 'iat', 'tid', 'oid', 'ver'],
  };
  return async (authorization) => {
    const token = bearer(authorization);
    if (token === undefined) return undefined;
    try {
      // With a single published key, jose would take a token that names none.
      if (!decodeProtectedHeader(token).kid) return undefined;
      const { payload } = await jwtVerify(token, keys, checks);
      return isOurs(payload, settings) ? callerOf(payload) : undefined;
    } catch (fault) {
      if (isRefusal(fault)) return undefined;
      throw fault;
    }
  };
};

const bearer = (authorization: string | undefined): string | undefined => {
  if (authorization === undefined || authorization.length > longestHeader) return undefined;
  return /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i.exec(authorization)?.[1];
};

const isOurs = (claims: JWTPayload, { tenantId, appId }: TokenSettings): boolean =>
  claims.ver === '2.0' &&
  claims.tid === tenantId &&
  // jose is content when one of several audiences is ours; Entra names exactly one.
  typeof claims.aud === 'string' &&
  typeof claims.scp === 'string' &&
  claims.scp.split(' ').includes(scope) &&
  claims.idtyp !== 'app' &&
  [...hostClients, appId].includes(String(claims.azp)) &&
  !isGuest(claims, tenantId);

/** Entra marks a guest with `acct: 1`, and with the identity provider when that is not the tenant itself. */
const isGuest = (claims: JWTPayload, tenantId: string): boolean =>
  claims.acct === 1 || claims.acct === '1' || (typeof claims.idp === 'string' && !claims.idp.includes(tenantId));

const callerOf = (claims: JWTPayload): Caller | undefined => {
  const { oid, name } = claims;
  if (typeof oid !== 'string' || oid === '') return undefined;
  return { oid, name: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : oid };
};
