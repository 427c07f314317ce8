import { decodeJwt } from 'jose';
import type { Account, TabSetup, Tenant } from '../tenant.ts';
import { chatHub } from './chat-hub.ts';

/** A tab with the application that it belongs to. */
export interface ShownTab extends TabSetup {
  readonly appId: string;
}

/** The tab of this tenant; null when none is installed, or no application that it could belong to. */
export const shownTab = ({ tab, bot }: Tenant): ShownTab | null =>
  tab === undefined || bot === undefined ? null : { ...tab, appId: bot.appId };

const hour = 3600;

/** The same claims in a token that ended an hour ago. */
const expired = (tenant: Tenant, token: string): Promise<string> => {
  const { exp: _, ...claims } = decodeJwt(token);
  const begun = Math.floor(Date.now() / 1000) - 2 * hour;
  return tenant.sign('entra', { ...claims, iat: begun, nbf: begun, exp: begun + hour }, -hour);
};

/** The token that Teams hands to the tab for this person, as the switch stands; undefined when Teams refuses. */
export const tabToken = async (tenant: Tenant, account: Account): Promise<string | undefined> => {
  const { tabToken: kind } = chatHub(tenant).switches.read();
  if (tenant.bot === undefined || kind === 'refused') return undefined;
  const token = await tenant.userToken(account, tenant.bot.appId);
  return kind === 'expired' ? expired(tenant, token) : token;
};

/** The address of the Teams page at its tab, with what was asked of `/tab`. */
export const tabViewOf = (asked: string): string => {
  const query = new URL(asked, 'http://localhost').searchParams;
  query.set('view', 'tab');
  return `/teams?${query.toString()}`;
};
