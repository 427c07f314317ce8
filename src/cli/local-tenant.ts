import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../locales/index.ts';
import type { AppCredential } from '../server/config.ts';
import { isObject, listIn, readObject, textsIn } from './read-json.ts';

/** The two application registrations of the tenant on this machine, as an administrator would have made them. */
export interface Secrets {
  readonly runtime: AppCredential;
  readonly provisioning: AppCredential;
}

/** The two sites: case files for the officer alone, registers for those who manage (DESIGN §2). */
export const sitePaths = { office: '/sites/greffe-office', registers: '/sites/greffe-registres' } as const;

/** The shared mailbox that the policy publishes, as this tenant names it. */
export const mailboxAddress = 'privacy@exemple.example';

const newApp = (): AppCredential => ({ appId: randomUUID(), secret: randomBytes(32).toString('base64url') });

const writePrivate = (file: string, content: unknown): void => {
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
};

/** Makes the data folder for its owner alone. */
export const makeFolder = (data: string): void => {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chmodSync(data, 0o700);
};

/** The registrations of a data folder, drawn at random at its first start and kept 0600. Throws when they are damaged. */
export const localSecrets = (data: string): Secrets => {
  const file = join(data, 'secrets.json');
  if (!existsSync(file)) writePrivate(file, { runtime: newApp(), provisioning: newApp() });
  const kept = readObject(file);
  const runtime = textsIn(kept?.runtime, ['appId', 'secret']);
  const provisioning = textsIn(kept?.provisioning, ['appId', 'secret']);
  if (runtime === undefined || provisioning === undefined) throw new Error(`${file} is damaged`);
  return { runtime, provisioning };
};

const setupFile = (data: string): string => join(data, 'tenant.json');

/** Whether a tenant was set up in this data folder before. */
export const isSetUp = (data: string): boolean => existsSync(setupFile(data));

/**
 * Writes what the administrator of the tenant set up before Greffe came: two empty sites with their members, the
 * runtime application with write on both and nothing else, the provisioning one, and the bot. Gives the file's path.
 */
export const writeTenantSetup = (data: string, { runtime, provisioning }: Secrets, botEndpoint: string): string => {
  const { siteTitles, provisioningApp } = words('fr').cli;
  const grants = { [runtime.appId]: 'write' };
  const readers = { officer: 'read', deputy: 'read', manager: 'read', direction: 'read' };
  const file = setupFile(data);
  writePrivate(file, {
    apps: [
      { ...runtime, name: 'Greffe', roles: ['Sites.Selected', 'Mail.ReadWrite', 'Mail.Send'] },
      {
        ...provisioning,
        name: provisioningApp,
        roles: ['Sites.FullControl.All', 'Mail.ReadWrite', 'MailboxSettings.ReadWrite'],
      },
    ],
    sites: [
      { path: '/', title: siteTitles.root, members: {}, grants: {} },
      { path: sitePaths.office, title: siteTitles.office, members: { officer: 'write', deputy: 'write' }, grants },
      { path: sitePaths.registers, title: siteTitles.registers, members: readers, grants },
    ],
    mailboxes: [
      {
        address: mailboxAddress,
        title: siteTitles.mailbox,
        members: { officer: 'full', deputy: 'full' },
        grants: { [runtime.appId]: 'send', [provisioning.appId]: 'write' },
      },
    ],
    bot: { appId: runtime.appId, name: 'Greffe', endpoint: botEndpoint },
  });
  return file;
};

const tenantKeys = [
  'origin',
  'graph',
  'issuer',
  'teams',
  'outlook',
  'sharepoint',
  'tab',
  'tenantId',
  'botKeys',
  'serviceUrl',
] as const;

/** What the tenant on this machine says of itself when it is ready. */
export type LocalTenant = Readonly<Record<(typeof tenantKeys)[number], string>> & {
  /** Where its pages are served: over https when it was given a certificate. */
  readonly pages: string;
  readonly accounts: readonly Readonly<Record<'key' | 'oid' | 'name', string>>[];
  readonly sites: readonly Readonly<Record<'path' | 'id', string>>[];
};

/** Reads the line that the tenant prints when it is ready. Throws when it is another. */
export const readTenant = (line: unknown): LocalTenant => {
  const texts = textsIn(line, tenantKeys);
  const accounts = isObject(line) ? listIn(line.accounts, ['key', 'oid', 'name']) : undefined;
  const sites = isObject(line) ? listIn(line.sites, ['path', 'id']) : undefined;
  if (!texts || !accounts || !sites)
    throw new Error('The tenant on this machine said something else than that it is ready');
  return { ...texts, pages: new URL(texts.teams).origin, accounts, sites };
};

/** Years for which the sample delegation runs, so that trying the office never ends with it. */
const delegation = { from: '2026-01-01', to: '2035-12-31' };

/** Writes the roles file at the first start; afterwards it belongs to whoever runs the office. Gives its path. */
export const makeRoles = (data: string, accounts: LocalTenant['accounts']): string => {
  const file = join(data, 'roles.json');
  if (existsSync(file)) return file;
  const domain = mailboxAddress.replace(/^[^@]*/, '');
  const person = (key: string): { oid: string; name: string; email: string } => {
    const found = accounts.find((one) => one.key === key);
    if (found === undefined) throw new Error(`The tenant has no account ${key}`);
    return { oid: found.oid, name: found.name, email: `${key}${domain}` };
  };
  writePrivate(file, {
    officer: person('officer'),
    deputies: [{ ...person('deputy'), ...delegation }],
    managers: [person('manager')],
    direction: [person('direction')],
  });
  return file;
};
