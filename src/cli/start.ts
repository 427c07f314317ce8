import { getCompileCacheDir } from 'node:module';
import { join, resolve } from 'node:path';
import type { Finding } from '../graph/findings.ts';
import type { Environment } from '../server/config.ts';
import { type Child, ChildDied, startChild } from './child.ts';
import type { Command, Setting } from './command.ts';
import { cleanEnvironment, localSettings, provisioningSecrets, runtimeSecrets } from './local-settings.ts';
import {
  type LocalTenant,
  localSecrets,
  makeFolder,
  makeRoles,
  readTenant,
  type Secrets,
  writeTenantSetup,
} from './local-tenant.ts';
import { tryPort } from './ports.ts';
import { type Addresses, announce, findRunning, withdraw } from './running.ts';
import { sayFinding } from './say-finding.ts';

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
  const ports = await portsFor(setting);
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

interface Ports {
  readonly office: number;
  readonly tenant: number;
}

const portsFor = async ({ options: { port }, words, warn }: Setting): Promise<Ports | undefined> => {
  const office = await tryPort(port);
  if (office === undefined) {
    warn(words.portTaken(String(port)));
    return undefined;
  }
  if (port === 0) return { office, tenant: 0 };
  if ((await tryPort(port + 1)) !== undefined) return { office, tenant: port + 1 };
  warn(words.portTaken(String(port + 1)));
  return undefined;
};

const runBoth = async (setting: Setting, ports: Ports, children: Child[], told: Promise<void>): Promise<number> => {
  const { options, words, warn, print } = setting;
  const secrets = localSecrets(options.data);
  const base = { ...cleanEnvironment(), NODE_COMPILE_CACHE: getCompileCacheDir() };
  const home = `http://127.0.0.1:${ports.office}`;
  const setup = writeTenantSetup(options.data, secrets, `${home}/api/messages`);
  const emulator = startChild('tenant', partFile('emulator'), tenantEnvironment(base, setting, ports, setup));
  children.push(emulator);
  const tenant = readTenant(await emulator.ready);
  makeRoles(options.data, tenant.accounts);
  const settings = localSettings(options, tenant, secrets, ports.office);
  const office = startChild('office', partFile('server'), {
    ...base,
    ...settings,
    ...runtimeSecrets(secrets),
    GREFFE_PARENT: '1',
  });
  children.push(office);
  const [left] = await Promise.all([provisionTenant(options.data, settings, secrets), office.ready]);
  for (const finding of left) warn(sayFinding(words, finding));
  office.send('begin');
  const addresses = addressesOf(home, tenant);
  announce(options.data, { pid: process.pid, addresses, settings });
  print(options.json ? JSON.stringify(addresses) : words.ready(addresses.home, resolve(options.data)));
  return untilEnd(setting, emulator, office, told);
};

const tenantEnvironment = (base: Environment, { options }: Setting, ports: Ports, setup: string): Environment => ({
  ...base,
  EMULATOR_DATA: join(resolve(options.data), 'tenant'),
  EMULATOR_PORT: String(ports.tenant),
  EMULATOR_TENANT: setup,
  EMULATOR_PARENT: '1',
  ...(options.today === undefined ? {} : { EMULATOR_TODAY: options.today }),
});

const provisionTenant = async (data: string, settings: Environment, secrets: Secrets): Promise<readonly Finding[]> => {
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
