import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, readObject, textsIn } from './read-json.ts';

const addressKeys = ['home', 'teams', 'outlook', 'sharepoint', 'tab', 'bot', 'graph', 'issuer'] as const;

/** Where to find each part of the office on this machine. */
export type Addresses = Readonly<Record<(typeof addressKeys)[number], string>>;

/** What the running office leaves in its data folder: its process, its addresses, and its settings without secrets. */
export interface Running {
  readonly pid: number;
  readonly addresses: Addresses;
  readonly settings: Readonly<Record<string, string>>;
}

const fileIn = (data: string): string => join(data, 'running.json');

/** Leaves word that an office runs on this data folder; whole or not at all. */
export const announce = (data: string, running: Running): void => {
  const half = `${fileIn(data)}.new`;
  writeFileSync(half, `${JSON.stringify(running, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(half, fileIn(data));
};

export const withdraw = (data: string): void => rmSync(fileIn(data), { force: true });

const read = (data: string): Running | undefined => {
  const written = readObject(fileIn(data));
  const pid = written?.pid;
  const addresses = textsIn(written?.addresses, addressKeys);
  const settings = isObject(written?.settings) ? textsIn(written.settings, Object.keys(written.settings)) : undefined;
  if (typeof pid !== 'number' || !Number.isInteger(pid) || addresses === undefined || settings === undefined)
    return undefined;
  return { pid, addresses, settings };
};

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** How long an office may take to say that it is there, in milliseconds. */
const answerMs = 2000;

/** The office that runs on a data folder; a file that a killed one left behind counts for nothing. */
export const findRunning = async (data: string): Promise<Running | undefined> => {
  const running = read(data);
  if (running === undefined || !lives(running.pid)) return undefined;
  const asked = fetch(new URL('/healthz', running.addresses.home), { signal: AbortSignal.timeout(answerMs) });
  return asked.then(
    ({ ok }) => (ok ? running : undefined),
    () => undefined,
  );
};
