import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A process of the office as a run sees it: what it printed, and every way it can end. */
export interface Part {
  readonly pid: number;
  /** The first JSON line that it prints; rejects with what it complained of when it ends before. */
  readonly ready: Promise<unknown>;
  /** Everything that it wrote to its standard output and error so far. */
  readonly output: () => string;
  /** JSON lines after the first. */
  readonly said: () => readonly unknown[];
  /** Resolves with the exit code when it has ended; null when it was killed. */
  readonly ended: Promise<number | null>;
  send(line: string): void;
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code, or null when it had to be killed after `limitMs`. */
  stop(limitMs?: number): Promise<number | null>;
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

interface Heard {
  readonly lines: unknown[];
  text: string;
}

const listen = (child: ChildProcess): Heard => {
  const heard: Heard = { lines: [], text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      heard.text += piece;
    });
  }
  return heard;
};

const firstLine = (child: ChildProcess, heard: Heard): Promise<unknown> =>
  new Promise((resolve, reject) => {
    if (child.stdout === null) return reject(new Error('The process has no standard output'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const value = parsed(line);
      if (value === undefined) return;
      heard.lines.push(value);
      resolve(value);
    });
    child.once('close', () => reject(new Error(`It ended before it was ready: ${heard.text.slice(-2000)}`)));
  });

/** Starts a TypeScript file of ours under the same Node, with arguments after it. */
export const startPart = (file: string, line: readonly string[], env: Environment): Part => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...line], {
    env: { ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const heard = listen(child);
  const ended = once(child, 'close').then(() => child.exitCode);
  child.stdin.on('error', () => undefined);
  const ready = firstLine(child, heard);
  ready.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    ready,
    output: () => heard.text,
    said: () => heard.lines.slice(1),
    ended,
    send: (text) => child.stdin.write(`${text}\n`),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async (limitMs = 20_000) => {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), limitMs);
      const code = await ended;
      clearTimeout(late);
      return code;
    },
  };
};
