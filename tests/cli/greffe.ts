import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Addresses } from '../../src/cli/running.ts';

const script = join(import.meta.dirname, '..', '..', 'src', 'cli', 'greffe.ts');

const launch = (line: readonly string[]): ChildProcess => {
  const clean = Object.entries(process.env).filter(([name]) => !/^(GREFFE|EMULATOR|LC|LANG)/.test(name));
  return spawn(process.execPath, [script, ...line], {
    env: Object.fromEntries(clean),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};

const collect = (stream: NodeJS.ReadableStream | null): (() => string) => {
  let text = '';
  stream?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return () => text;
};

/** Runs one command to its end. */
export const greffe = async (
  ...line: readonly string[]
): Promise<{ code: number | null; out: string; err: string }> => {
  const child = launch(line);
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  const [code]: [number | null] = (await once(child, 'close')) as [number | null];
  return { code, out: out(), err: err() };
};

export interface Started {
  readonly addresses: Addresses;
  /** Milliseconds from the command to the line that says it is ready. */
  readonly ms: number;
  readonly err: () => string;
  /** Sends a signal and gives the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts an office on free ports and waits until it says that all of it answers. */
export const startOffice = async (data: string, ...more: readonly string[]): Promise<Started> => {
  const began = performance.now();
  const child = launch(['start', '--json', '--port', '0', '--data', data, ...more]);
  const err = collect(child.stderr);
  const ended = once(child, 'close') as Promise<[number | null]>;
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => Promise.reject(new Error(err())))]);
  return {
    addresses: JSON.parse(String(first[0])),
    ms: performance.now() - began,
    err,
    stop: async (signal) => {
      child.kill(signal);
      return (await ended)[0];
    },
  };
};

/** Whether anything still listens at an address. */
export const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );
