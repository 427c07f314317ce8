import { join, resolve } from 'node:path';
import { type Environment, environment } from '../server/config.ts';
import { type LocalTenant, mailboxAddress, type Secrets, sitePaths } from './local-tenant.ts';
import type { Options } from './options.ts';

const siteOf = (tenant: LocalTenant, path: string): string => {
  const host = tenant.sites.find((site) => site.path === path)?.id.split(',')[0];
  if (host === undefined) throw new Error(`The tenant has no site ${path}`);
  return `${host}:${path}`;
};

/**
 * The settings of the office on this machine, without secrets: the five addresses that differ from the cloud, and
 * what the tenant says of itself (DESIGN §4).
 */
export const localSettings = (
  options: Pick<Options, 'data' | 'today' | 'empty'>,
  tenant: LocalTenant,
  { runtime }: Secrets,
  port: number,
): Readonly<Record<string, string>> => {
  const data = resolve(options.data);
  const { GREFFE_DIGEST_HOUR: digestHour } = environment();
  return {
    GREFFE_PORT: String(port),
    GREFFE_DATA: join(data, 'office'),
    GREFFE_LOG: join(data, 'log', 'greffe.log'),
    GREFFE_ROLES_FILE: join(data, 'roles.json'),
    GREFFE_TENANT_ID: tenant.tenantId,
    GREFFE_APP_ID: runtime.appId,
    GREFFE_OFFICE_SITE: siteOf(tenant, sitePaths.office),
    GREFFE_REGISTERS_SITE: siteOf(tenant, sitePaths.registers),
    GREFFE_MAILBOX: mailboxAddress,
    GREFFE_GRAPH_ORIGIN: new URL(tenant.graph).origin,
    GREFFE_SIGN_IN_ORIGIN: tenant.origin,
    GREFFE_BOT_KEYS_URL: tenant.botKeys,
    GREFFE_BOT_SERVICE_URLS: tenant.serviceUrl,
    GREFFE_BOT_FILE_ORIGINS: `${new URL(tenant.serviceUrl).origin} ${tenant.origin}`,
    // On this machine scripts speak for people, faster than any person.
    GREFFE_BOT_TURNS_A_MINUTE: '100000',
    GREFFE_OFFICE_JS: `${tenant.pages}/office.js`,
    GREFFE_FRAME_ORIGINS: tenant.pages,
    GREFFE_TRY_TEAMS: tenant.teams,
    GREFFE_TRY_SHAREPOINT: tenant.sharepoint,
    GREFFE_TRY_OUTLOOK: tenant.outlook,
    GREFFE_TRY_TAB: tenant.tab,
    ...(options.today === undefined ? {} : { GREFFE_TODAY: options.today }),
    ...(options.empty ? {} : { GREFFE_SAMPLES: '1' }),
    // Whoever tries it at night sees the word of the morning by moving its hour.
    ...(digestHour === undefined ? {} : { GREFFE_DIGEST_HOUR: digestHour }),
  };
};

/** Our own environment without any setting of another office. */
export const cleanEnvironment = (): Environment =>
  Object.fromEntries(Object.entries(environment()).filter(([name]) => !name.startsWith('GREFFE_')));

/** What the running office needs to know beside its settings. */
export const runtimeSecrets = ({ runtime }: Secrets): Environment => ({ GREFFE_APP_SECRET: runtime.secret });

/** What only the command line may know: the identity that makes lists. */
export const provisioningSecrets = ({ provisioning }: Secrets): Environment => ({
  GREFFE_PROVISION_APP_ID: provisioning.appId,
  GREFFE_PROVISION_APP_SECRET: provisioning.secret,
});
