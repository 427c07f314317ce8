import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanEnvironment, localSettings, provisioningSecrets, runtimeSecrets } from '../../src/cli/local-settings.ts';
import {
  type LocalTenant,
  localSecrets,
  makeFolder,
  makeRoles,
  readTenant,
  type Secrets,
  writeTenantSetup,
} from '../../src/cli/local-tenant.ts';
import { tryPort } from '../../src/cli/ports.ts';
import { provisionOnce } from '../../src/cli/provision-once.ts';
import { newFolder, recordFile, removeFolder, root } from './folders.ts';
import { appToken, type GraphReading, graphReading } from './graph-reading.ts';
import { within } from './office.ts';
import { type Environment, type Part, startPart } from './process.ts';
import { type TeamsPerson, teamsPerson } from './teams-person.ts';
import { type TenantControl, tenantControl } from './tenant-control.ts';

/** Says what the emulator says when it is ready, and stops it. */
export interface TenantProcess {
  readonly line: unknown;
  stop(): Promise<unknown>;
}

/** Starts a tenant with its folder, the file that sets it up, and where to record; as a process of its own, or not. */
export type TenantStarter = (data: string, setup: string) => Promise<TenantProcess>;

/** Emulator and server of one office, started and ended apart from each other. */
export interface OfficeParts {
  readonly data: string;
  readonly home: string;
  readonly secrets: Secrets;
  readonly local: LocalTenant;
  readonly control: TenantControl;
  /** What the server is told by its environment. */
  readonly settings: Environment;
  /** Starts the server; `ready` once it answers and its background runs. Settings given here win. */
  server(options?: ServerOptions): Promise<Part>;
  as(key: string): TeamsPerson;
  asApplication(): Promise<GraphReading>;
  /** Everything in the log file. */
  log(): string;
  /** Ends the tenant and removes the folder. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly entry?: string;
  /** The background stands still, and only what people do is done. */
  readonly quiet?: boolean;
  readonly settings?: Environment;
}

const entryOf = (room: string): string => join(root, 'src', room, 'main.ts');
const readyMs = 60_000;

const withoutEmulator = (): Environment =>
  Object.fromEntries(Object.entries(cleanEnvironment()).filter(([name]) => !name.startsWith('EMULATOR_')));

/** The emulator as a process of its own. */
export const tenantProcess: TenantStarter = async (data, setup) => {
  const part = startPart(entryOf('emulator'), [], {
    ...withoutEmulator(),
    EMULATOR_DATA: data,
    EMULATOR_TENANT: setup,
    EMULATOR_PARENT: '1',
    ...recordFile(),
  });
  return { line: await within(readyMs, 'The emulator', part.ready), stop: () => part.stop() };
};

/** Sets up a tenant and its lists as `greffe start` does, and hands out the means to start and end the server. */
export const openParts = async (start: TenantStarter = tenantProcess): Promise<OfficeParts> => {
  const data = newFolder('parts');
  makeFolder(data);
  const secrets = localSecrets(data);
  const port = (await tryPort(0)) ?? 0;
  const home = `http://127.0.0.1:${port}`;
  const setup = writeTenantSetup(data, secrets, `${home}/api/messages`);
  const tenant = await start(join(resolve(data), 'tenant'), setup);
  const local = readTenant(tenant.line);
  makeRoles(data, local.accounts);
  const settings = localSettings({ data, empty: true }, local, secrets, port);
  const left = await provisionOnce(data, { ...settings, ...runtimeSecrets(secrets), ...provisioningSecrets(secrets) });
  const serverSettings = { ...withoutEmulator(), ...settings, ...runtimeSecrets(secrets), GREFFE_PARENT: '1' };
  if (left.length > 0) throw new Error(`The lists could not be made: ${JSON.stringify(left)}`);
  const { origin } = local;
  const log = join(data, 'log', 'greffe.log');
  return {
    data,
    home,
    secrets,
    local,
    control: tenantControl(origin),
    settings: serverSettings,
    server: (options = {}) => startServer(serverSettings, options),
    as: (key) => teamsPerson(origin, key),
    asApplication: async () => graphReading(origin, await appToken(origin, local.tenantId, secrets.runtime)),
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    close: async () => {
      await tenant.stop();
      removeFolder(data);
    },
  };
};

const startServer = async (settings: Environment, { entry, quiet, settings: more }: ServerOptions): Promise<Part> => {
  const part = startPart(entry ?? entryOf('server'), [], {
    ...settings,
    ...more,
  });
  await within(readyMs, 'The server', part.ready);
  if (quiet !== true) part.send('begin');
  return part;
};
