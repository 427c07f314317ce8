import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Environment } from '../server/config.ts';

/** A part of the office that runs as a process of its own. */
export interface Child {
  readonly name: string;
  /** The first line that it prints, as JSON; rejects with `ChildDied` when it ends before. */
  readonly ready: Promise<unknown>;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  /** Later lines that it prints, as JSON. */
  readonly said: () => readonly unknown[];
  /** The end of what it wrote about its faults. */
  readonly complaint: () => string;
  send(line: string): void;
  /** Closes its standard input, which stops it cleanly on every system; kills it after `limitMs`. */
  stop(limitMs: number): Promise<void>;
}

/** A process ended before it was ready. */
export class ChildDied extends Error {
  override readonly name = 'ChildDied';
}

const mostComplaint = 4000;

/** A small young generation, in megabytes, and one helping thread: the office is one of several things on a machine. */
export const nodeFlags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4', '--v8-pool-size=1'];

/**
 * Starts a TypeScript file of ours under the same Node. It leads a group of its own, so that Ctrl-C reaches only us
 * and the parts stop in order; when we are killed, the end of its standard input stops it.
 */
export const startChild = (name: string, file: string, env: Environment): Child => {
  const child = spawn(process.execPath, [...nodeFlags, file], {
    env: { ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const complaint = collect(child);
  // Writing to a process that just ended is no fault: its end is seen elsewhere.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'exit').then(() => undefined);
  const said: unknown[] = [];
  const ready = firstLine(child, said, () => new ChildDied(complaint()));
  // Whoever only waits for the end shall not be told twice.
  ready.catch(() => undefined);
  return {
    name,
    ready,
    ended,
    said: () => said,
    complaint,
    send: (line) => child.stdin.write(`${line}\n`),
    stop: async (limitMs) => {
      child.stdin.end();
      const late = setTimeout(() => child.kill('SIGKILL'), limitMs);
      await ended;
      clearTimeout(late);
    },
  };
};

const collect = (child: ChildProcess): (() => string) => {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    text = (text + piece).slice(-mostComplaint);
  });
  child.on('error', (fault) => {
    text += fault.message;
  });
  return () => text.trim();
};

const firstLine = (child: ChildProcess, said: unknown[], died: () => Error): Promise<unknown> =>
  new Promise((resolve, reject) => {
    if (child.stdout === null) return reject(died());
    const lines = createInterface({ input: child.stdout });
    let first = true;
    lines.on('line', (line) => {
      const value = parsed(line);
      if (value === undefined) return;
      if (first) resolve(value);
      else said.push(value);
      first = false;
    });
    child.once('close', () => reject(died()));
  });

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
