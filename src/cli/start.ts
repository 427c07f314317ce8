import { getCompileCacheDir } from 'node:module';
import { join, resolve } from 'node:path';
import type { Environment } from '../server/config.ts';
import { createNow } from '../server/now.ts';
import { type Child, ChildDied, startChild } from './child.ts';
import type { Command, Setting } from './command.ts';
import { cleanEnvironment, localSettings, provisioningSecrets, runtimeSecrets } from './local-settings.ts';
import {
  isSetUp,
  type LocalTenant,
  localSecrets,
  makeFolder,
  makeRoles,
  readTenant,
  type Secrets,
  writeTenantSetup,
} from './local-tenant.ts';
import { manifestFolder } from './package/parts.ts';
import { type PagesCertificate, pagesCertificate } from './pages-certificate.ts';
import type { ProvisionedAll } from './provision-all.ts';
import { type Addresses, announce, findRunning, withdraw } from './running.ts';
import { dropSampleMails } from './sample-mails.ts';
import { sayFinding } from './say-finding.ts';
import { type StartPorts, startPorts } from './start-ports.ts';

const serverStopMs = 10_000;
const tenantStopMs = 5000;

const partFile = (room: string): string => join(import.meta.dirname, '..', room, 'main.ts');

/** Runs the office and a tenant on this machine until it is told to stop. */
export const start: Command = async (setting) => {
  const { options, words, warn } = setting;
  const already = await findRunning(options.data);
  if (already !== undefined) {
    warn(words.alreadyRunning(resolve(options.data), already.addresses.home));
    return 1;
  }
  const ports = await startPorts(setting);
  if (ports === undefined) return 1;
  makeFolder(options.data);
  const children: Child[] = [];
  const told = untilTold();
  try {
    return await runBoth(setting, ports, children, told);
  } catch (fault) {
    if (!(fault instanceof ChildDied)) throw fault;
    warn(words.partDied(words.parts[children.at(-1)?.name === 'office' ? 'office' : 'tenant'], fault.message));
    return 1;
  } finally {
    withdraw(options.data);
    for (const child of children.reverse()) await child.stop(child.name === 'office' ? serverStopMs : tenantStopMs);
  }
};

const runBoth = async (
  setting: Setting,
  ports: StartPorts,
  children: Child[],
  told: Promise<void>,
): Promise<number> => {
  const { options, words, warn, print } = setting;
  const secrets = localSecrets(options.data);
  const base = { ...cleanEnvironment(), NODE_COMPILE_CACHE: getCompileCacheDir() };
  const home = `http://127.0.0.1:${ports.office}`;
  const isFirst = !options.empty && !isSetUp(options.data);
  const setup = writeTenantSetup(options.data, secrets, `${home}/api/messages`);
  const certificate = await pagesCertificate(resolve(options.data), createNow()());
  const pages = `https://localhost:${ports.officePages}/pages`;
  const emulator = startChild('tenant', partFile('emulator'), {
    ...tenantEnvironment(base, setting, ports, setup),
    ...tenantPages(setting, certificate, ports, pages),
  });
  children.push(emulator);
  const tenant = readTenant(await emulator.ready);
  makeRoles(options.data, tenant.accounts);
  const settings = localSettings(options, tenant, secrets, ports.office);
  const office = startChild('office', partFile('server'), {
    ...base,
    ...settings,
    ...runtimeSecrets(secrets),
    ...officePages(certificate, ports),
    GREFFE_PARENT: '1',
  });
  children.push(office);
  const [left] = await Promise.all([provisionTenant(options.data, settings, secrets), office.ready]);
  for (const finding of left) warn(sayFinding(words, finding));
  if (isFirst) await dropSampleMails(tenant.origin, createNow(options.today)());
  office.send('begin');
  const addresses = addressesOf(home, tenant);
  announce(options.data, { pid: process.pid, addresses, settings });
  print(options.json ? JSON.stringify(addresses) : words.ready(addresses.home, resolve(options.data)));
  return untilEnd(setting, emulator, office, told);
};

const tenantEnvironment = (base: Environment, { options }: Setting, ports: StartPorts, setup: string): Environment => ({
  ...base,
  EMULATOR_DATA: join(resolve(options.data), 'tenant'),
  EMULATOR_PORT: String(ports.tenant),
  EMULATOR_TENANT: setup,
  EMULATOR_PARENT: '1',
  ...(options.today === undefined ? {} : { EMULATOR_TODAY: options.today }),
});

/** What Outlook and Teams show of ours, as an administrator would have deployed it, and the https that they need. */
const tenantPages = (
  { words }: Setting,
  { keyFile, certFile }: PagesCertificate,
  ports: StartPorts,
  pages: string,
): Environment => ({
  EMULATOR_PAGES_KEY: keyFile,
  EMULATOR_PAGES_CERT: certFile,
  EMULATOR_PAGES_PORT: String(ports.tenantPages),
  EMULATOR_ADDIN: `${pages}/taskpane.html`,
  EMULATOR_ADDIN_NAME: 'Greffe / Greffe',
  EMULATOR_ADDIN_PERMISSION: 'ReadItem',
  EMULATOR_TAB: `${pages}/tab.html`,
  EMULATOR_TAB_NAME: words.tabName,
  EMULATOR_MANIFEST: join(manifestFolder, 'manifest.json'),
});

const officePages = ({ keyFile, certFile }: PagesCertificate, ports: StartPorts): Environment => ({
  GREFFE_PAGES_KEY: keyFile,
  GREFFE_PAGES_CERT: certFile,
  GREFFE_PAGES_PORT: String(ports.officePages),
});

const provisionTenant = async (
  data: string,
  settings: Environment,
  secrets: Secrets,
): Promise<ProvisionedAll['left']> => {
  // Loaded while the other parts start, for the way to Graph takes its time.
  const { provisionOnce } = await import('./provision-once.ts');
  return provisionOnce(data, { ...settings, ...runtimeSecrets(secrets), ...provisioningSecrets(secrets) });
};

const addressesOf = (home: string, tenant: LocalTenant): Addresses => ({
  home: `${home}/`,
  teams: tenant.teams,
  outlook: tenant.outlook,
  sharepoint: tenant.sharepoint,
  tab: tenant.tab,
  bot: `${home}/api/messages`,
  graph: tenant.graph,
  issuer: tenant.issuer,
});

/** Resolves when somebody asks us to stop; asking twice changes nothing, for what waits is written first. */
const untilTold = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });

const untilEnd = async (setting: Setting, emulator: Child, office: Child, told: Promise<void>): Promise<number> => {
  const { options, words, warn, print } = setting;
  const died = (child: Child): Promise<Child> => child.ended.then(() => child);
  const first = await Promise.race([told.then(() => undefined), died(emulator), died(office)]);
  if (first !== undefined) {
    warn(words.partDied(words.parts[first === office ? 'office' : 'tenant'], first.complaint()));
    return 1;
  }
  if (!options.json) print(words.stopping);
  await office.stop(serverStopMs);
  const waiting = waitingIn(office);
  if (waiting > 0) warn(words.stillWaiting(String(waiting)));
  return 0;
};

/** How many records the office left to write when it stopped, as its last line says. */
const waitingIn = (office: Child): number => {
  const last = office.said().at(-1);
  return typeof last === 'object' && last !== null && 'waiting' in last && typeof last.waiting === 'number'
    ? last.waiting
    : 0;
};
