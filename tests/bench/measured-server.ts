import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { nodeFlags } from '../../src/cli/child.ts';
import { root } from '../runs/folders.ts';
import type { Environment } from '../runs/process.ts';

/** A server in a process of its own, whose processor time and memory can be asked for. */
export interface MeasuredServer {
  /** From the start of the process to its first line, in milliseconds. */
  readonly readyMs: number;
  readonly ready: unknown;
  /** Processor time used since its start, in milliseconds. */
  cpu(): Promise<number>;
  /** Resident memory, in bytes. */
  rss(): Promise<number>;
  send(line: string): void;
  stop(): Promise<void>;
}

interface Usage {
  readonly cpu: NodeJS.CpuUsage;
  readonly rss: number;
}

const probe = join(root, 'tests', 'bench', 'probe.cjs');

const firstLine = async (child: ChildProcess): Promise<unknown> => {
  if (child.stdout === null) throw new Error('No standard output');
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line);
  throw new Error('The server ended before it was ready');
};

/** Starts a server as `greffe start` does; its faults go to our own standard error. */
export const startMeasured = async (file: string, env: Environment): Promise<MeasuredServer> => {
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeFlags, '--require', probe, file], {
    env: { ...env },
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const ready = await firstLine(child);
  const readyMs = performance.now() - began;
  // What it prints later is not read, and shall not hold it up.
  child.stdout?.resume();
  const usage = async (): Promise<Usage> => {
    const answer = once(child, 'message');
    child.send('usage');
    return (await answer)[0] as Usage;
  };
  return {
    readyMs,
    ready,
    cpu: async () => {
      const { cpu } = await usage();
      return (cpu.user + cpu.system) / 1000;
    },
    rss: async () => (await usage()).rss,
    send: (line) => child.stdin?.write(`${line}\n`),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
};
