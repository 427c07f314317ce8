import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Tenant } from '../tenant.ts';

/** The application that a token speaks for, or why the connector does not accept it. */
export type AppToken = { readonly appId: string } | { readonly refused: string };

/** Tokens for the connector are asked for this audience (botframework-connector, `ToChannelFromBotOAuthScope`). */
const AUDIENCE = 'https://api.botframework.com';

/**
 * Verifies the bearer token of a call to the connector against the tenant's published keys, as the real service does:
 * signature, issuer (this tenant), audience and time. Token times are those of the machine, not the tenant's moved time.
 */
export const appTokenVerifier = (tenant: Tenant): ((token: string) => Promise<AppToken>) => {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  const issuer = [`https://login.microsoftonline.com/${tenant.id}/v2.0`, `https://sts.windows.net/${tenant.id}/`];
  return async (token) => {
    keys ??= createRemoteJWKSet(new URL(`${tenant.origin()}/${tenant.id}/discovery/v2.0/keys`));
    try {
      const { payload } = await jwtVerify(token, keys, { audience: AUDIENCE, issuer, algorithms: ['RS256'] });
      const appId = payload.appid ?? payload.azp;
      return typeof appId === 'string' ? { appId } : { refused: 'The token names no application.' };
    } catch (fault) {
      if (fault instanceof errors.JOSEError) return { refused: fault.message };
      throw fault;
    }
  };
};
