import { decodeJwt } from 'jose';
import type { Account, Tenant } from '../tenant.ts';

/** What Outlook answers a task pane that asks for a token. */
export type PaneToken = 'given' | 'refused' | 'expired';

/** What nested app authentication answers: OAuth's token response, and the account. */
export interface PaneAnswer {
  readonly token: {
    readonly access_token: string;
    readonly id_token: string;
    readonly expires_in: number;
    readonly scope: string;
    readonly token_type: 'Bearer';
  };
  readonly account: ReturnType<typeof accountOf>;
}

export const accountOf = (tenant: Tenant, { oid, upn, name }: Account) => ({
  homeAccountId: `${oid}.${tenant.id}`,
  environment: 'login.microsoftonline.com',
  tenantId: tenant.id,
  username: upn,
  localAccountId: oid,
  name,
});

const graph = 'https://graph.microsoft.com';
const openId: ReadonlySet<string> = new Set(['openid', 'profile', 'offline_access', 'email', '']);

/** The resource that scopes speak of: `api://…/name` names it before its last slash, a bare name is Graph's. */
const resourceOf = (scope: string): string => {
  const [first = ''] = scope.split(/\s+/).filter((name) => !openId.has(name));
  return first.includes('/') ? first.slice(0, first.lastIndexOf('/')) : graph;
};

/** The audience that Entra writes into a token of version 2 for a resource: an application's is its id. */
const audienceOf = (tenant: Tenant, resource: string): string | undefined => {
  if (resource === graph) return graph;
  return tenant.apps.find(({ appId }) => resource === appId || resource.endsWith(`/${appId}`))?.appId;
};

const hour = 3600;

/** The same claims in a token that ended an hour ago. */
const expired = (tenant: Tenant, token: string): Promise<string> => {
  const { exp: _, ...claims } = decodeJwt(token);
  const begun = Math.floor(Date.now() / 1000) - 2 * hour;
  return tenant.sign('entra', { ...claims, iat: begun, nbf: begun, exp: begun + hour }, -hour);
};

/**
 * The token that Outlook gets for a task pane, as this person; undefined when Entra would refuse: the application is
 * not registered here, or the switch says so.
 */
export const paneToken = async (
  tenant: Tenant,
  account: Account,
  asked: { readonly clientId: string; readonly scope: string },
  kind: PaneToken,
): Promise<PaneAnswer | undefined> => {
  const audience = audienceOf(tenant, resourceOf(asked.scope));
  const isClient = tenant.apps.some(({ appId }) => appId === asked.clientId);
  if (audience === undefined || !isClient || kind === 'refused') return undefined;
  const access = await tenant.userToken(account, audience);
  const { scp: _, ...claims } = decodeJwt(await tenant.userToken(account, asked.clientId));
  return {
    token: {
      access_token: kind === 'expired' ? await expired(tenant, access) : access,
      id_token: await tenant.sign('entra', claims, hour),
      expires_in: hour - 1,
      scope: asked.scope,
      token_type: 'Bearer',
    },
    account: accountOf(tenant, account),
  };
};
