import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localSecrets, sitePaths } from '../../src/cli/local-tenant.ts';
import { newFolder, recordFile, removeFolder, root } from './folders.ts';
import { appToken, type GraphReading, graphReading } from './graph-reading.ts';
import { type Environment, type Part, startPart } from './process.ts';
import { type TeamsPerson, teamsPerson } from './teams-person.ts';
import { type TenantControl, tenantControl } from './tenant-control.ts';

/** What `greffe start --json` prints. */
export interface Addresses {
  readonly home: string;
  readonly teams: string;
  readonly sharepoint: string;
  readonly outlook: string;
  readonly tab: string;
  readonly graph: string;
  readonly issuer: string;
  readonly bot: string;
}

/** The whole office, started as a person would start it. */
export interface StartedOffice {
  readonly addresses: Addresses;
  readonly data: string;
  /** The audience of tokens for the office's API. */
  readonly appId: string;
  readonly tenant: TenantControl;
  /** From the command to the line that says where to go, in milliseconds. */
  readonly readyMs: number;
  as(key: string): TeamsPerson;
  /** Graph as the office's own application reads it, with a token of its own. */
  asApplication(): Promise<GraphReading>;
  /** Another command of `greffe`, on the same data. */
  command(...line: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }>;
  /** Ends both processes and removes the folder. Throws when one of them would not end. */
  stop(): Promise<void>;
}

const greffe = join(root, 'src', 'cli', 'greffe.ts');
const readyWithinMs = 60_000;

export const sites = sitePaths;

/** The environment without settings of another office, and with the record that was asked for. */
const environment = (): Environment => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GREFFE|EMULATOR)_/.test(name))),
  ...recordFile(),
});

/** Resolves as the promise does; throws in plain words when that takes too long. */
export const within = async <T>(ms: number, what: string, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

const runCommand = async (line: readonly string[]): Promise<{ code: number | null; output: string }> => {
  const part = startPart(greffe, line, environment());
  const output = await part.ready.then(JSON.stringify).catch(() => part.output());
  return { code: await part.ended, output };
};

/** The processes that a start left in its data folder's word, for making sure that none is left. */
const pidIn = (data: string): number => {
  const running: { pid: number } = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8'));
  return running.pid;
};

const stopped = async (part: Part, data: string): Promise<void> => {
  const code = await part.stop(30_000);
  removeFolder(data);
  if (code !== 0) throw new Error(`The office did not end by itself (${code}): ${part.output().slice(-2000)}`);
};

/** Starts emulator and office with `greffe start --json --port 0 --empty` on a folder of its own. */
export const startOffice = async (...more: readonly string[]): Promise<StartedOffice> => {
  const data = newFolder('run');
  const began = performance.now();
  const part = startPart(greffe, ['start', '--json', '--port', '0', '--empty', '--data', data, ...more], environment());
  const addresses = (await within(readyWithinMs, 'The start', part.ready)) as Addresses;
  const readyMs = performance.now() - began;
  if (pidIn(data) !== part.pid) throw new Error('Another process says that it is the office');
  const origin = addresses.graph;
  const tenantId = /\/([0-9a-f-]{36})\//.exec(addresses.issuer)?.[1] ?? '';
  return {
    addresses,
    data,
    appId: localSecrets(data).runtime.appId,
    tenant: tenantControl(origin),
    readyMs,
    as: (key) => teamsPerson(origin, key),
    asApplication: async () => graphReading(origin, await appToken(origin, tenantId, localSecrets(data).runtime)),
    command: (...line) => runCommand([...line, '--data', data]),
    stop: () => stopped(part, data),
  };
};
