import { errors, importJWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { steadyGuid } from '../identifiers.ts';
import type { TokenRefused } from '../running-tenant.ts';
import type { Account, AppRegistration } from '../tenant.ts';
import type { Caller } from './callers.ts';
import type { SigningKey } from './keys.ts';

export const graphAudience = 'https://graph.microsoft.com';
export const botAudience = 'https://api.botframework.com';

/** How long Entra's access tokens live, in seconds. */
export const tokenLifetime = 3599;

/** The first-party client through which Teams asks for a page's token. */
const teamsClient = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const officeClient = '4765445b-32c6-49b0-83e6-1d93765276ca';

/** What an Office host consents to for Graph; what a person may do is decided by the site or mailbox. */
const graphScopes =
  'Sites.FullControl.All User.Read Mail.ReadWrite Mail.ReadWrite.Shared Mail.Send MailboxSettings.ReadWrite';

/** Issuer of every token of the tenant. */
export function issuerOf(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`;
}

/** Signs claims with a lifetime in seconds, counted on the machine's own clock: libraries that check tokens read that one. */
export function signToken(key: SigningKey, claims: JWTPayload, lifetimeSeconds: number): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iat: now, nbf: now, exp: now + lifetimeSeconds, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
    .sign(key.secret);
}

/** Claims of a token that an application got with its secret for `audience`. */
export function appClaims(tenantId: string, app: AppRegistration, audience: string): JWTPayload {
  const principal = steadyGuid('service principal', app.appId);
  return {
    aud: audience,
    iss: issuerOf(tenantId),
    tid: tenantId,
    appid: app.appId,
    azp: app.appId,
    app_displayname: app.name,
    idtyp: 'app',
    oid: principal,
    sub: principal,
    ver: '2.0',
    ...(audience === graphAudience ? { roles: [...app.roles] } : {}),
  };
}

/** Claims of a delegated token of a person for `audience`, as a host hands it to a page. */
export function userClaims(tenantId: string, account: Account, audience: string): JWTPayload {
  const client = audience === graphAudience ? officeClient : teamsClient;
  return {
    aud: audience,
    iss: issuerOf(tenantId),
    tid: tenantId,
    oid: account.oid,
    sub: steadyGuid('subject', account.oid, audience),
    name: account.name,
    preferred_username: account.upn,
    upn: account.upn,
    acct: account.userType === 'guest' ? 1 : 0,
    appid: client,
    azp: client,
    idtyp: 'user',
    scp: audience === graphAudience ? graphScopes : 'access_as_user',
    ver: '2.0',
  };
}

export interface CallerReader {
  read(token: string): Promise<Caller | TokenRefused>;
}

interface Known {
  readonly caller: Caller;
  readonly until: number;
}

/**
 * Reads Graph callers from bearer tokens. A token seen before is not verified again until it expires,
 * so that the emulator's own cost does not hide the product's.
 */
export async function createCallerReader(
  key: SigningKey,
  tenantId: string,
  accounts: readonly Account[],
): Promise<CallerReader> {
  const publicKey = await importJWK(key.published, 'RS256');
  const known = new Map<string, Known>();
  const verify = async (token: string): Promise<Caller | TokenRefused> => {
    const checks = { issuer: issuerOf(tenantId), audience: graphAudience, algorithms: ['RS256'] };
    try {
      const { payload } = await jwtVerify(token, publicKey, { ...checks, requiredClaims: ['exp'] });
      const caller = callerOf(payload, accounts);
      if (caller === undefined)
        return { refused: 'The token contains no permissions, or permissions that are not understood.' };
      if (known.size > 1000) known.clear();
      known.set(token, { caller, until: (payload.exp ?? 0) * 1000 });
      return caller;
    } catch (fault) {
      return { refused: wordsFor(fault) };
    }
  };
  return {
    read(token) {
      const found = known.get(token);
      return found !== undefined && found.until > Date.now() ? Promise.resolve(found.caller) : verify(token);
    },
  };
}

function wordsFor(fault: unknown): string {
  if (fault instanceof errors.JWTExpired) return 'Lifetime validation failed, the token is expired.';
  if (fault instanceof errors.JWTClaimValidationFailed && fault.claim === 'aud') return 'Invalid audience.';
  if (fault instanceof errors.JWSSignatureVerificationFailed) return 'Signature is invalid.';
  return 'Access token is empty or malformed, or its claims are not accepted.';
}

function callerOf(claims: JWTPayload, accounts: readonly Account[]): Caller | undefined {
  const appId = textOf(claims.appid ?? claims.azp);
  if (Array.isArray(claims.roles)) {
    const name = textOf(claims.app_displayname);
    return { kind: 'app', appId, name, roles: claims.roles.map(String) };
  }
  const account = accounts.find(({ oid }) => oid === claims.oid);
  if (account === undefined || typeof claims.scp !== 'string') return undefined;
  return { kind: 'user', account, appId, scopes: claims.scp.split(' ') };
}

function textOf(claim: unknown): string {
  return typeof claim === 'string' ? claim : '';
}
