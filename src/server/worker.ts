import { randomUUID } from 'node:crypto';
import type { Log } from '../ports/log.ts';

/** One background pass: what it does, and how long to wait before the next, in milliseconds. */
export interface Pass {
  readonly name: string;
  /** Wait after a pass that left nothing behind. */
  readonly everyMs: number;
  /** Wait while something is left; as `everyMs` when absent. */
  readonly busyMs?: number;
  /** Gives how many things are left for the next pass. */
  readonly run: () => Promise<number>;
  /** Called again and again while stopping, until it leaves nothing. */
  readonly drains?: true;
}

export interface Worker {
  /** Begins all passes, each at once. */
  start(): void;
  /** Runs a pass now, or again as soon as the present one ends. */
  wake(name: string): void;
  /** Ends all passes and drains what waits, for at most `limitMs`. Gives how many things are left. */
  stop(limitMs: number): Promise<number>;
}

/** What one pass is doing. */
interface Loop {
  readonly wake: () => void;
  readonly end: () => Promise<void>;
  readonly drain: (until: number) => Promise<number>;
}

const betweenDrainsMs = 200;

/** The background of the office: each pass goes round on its own, never overlaps itself, and survives its faults. */
export const createWorker = (passes: readonly Pass[], log: Log): Worker => {
  const loops = new Map<string, Loop>();
  return {
    start() {
      for (const pass of passes) if (!loops.has(pass.name)) loops.set(pass.name, loop(pass, log));
    },
    wake: (name) => loops.get(name)?.wake(),
    async stop(limitMs) {
      const until = performance.now() + limitMs;
      const running = passes.flatMap((pass) => loops.get(pass.name) ?? []);
      await Promise.race([Promise.all(running.map(({ end }) => end())), pause(limitMs)]);
      let left = 0;
      for (const { drain } of running) left += await drain(until);
      return left;
    },
  };
};

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** One pass with its faults caught: a fault is logged by its kind, and something is taken to be left. */
const guarded = async ({ name, run }: Pass, log: Log): Promise<number> => {
  try {
    return await run();
  } catch (fault) {
    log({
      event: 'fault',
      where: name,
      kind: fault instanceof Error ? fault.name : 'unknown',
      correlation: randomUUID(),
    });
    return 1;
  }
};

const loop = (pass: Pass, log: Log): Loop => {
  let ended = false;
  let asked = false;
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  const goRound = async (): Promise<void> => {
    let left = 0;
    do {
      asked = false;
      left = await guarded(pass, log);
    } while (asked && !ended);
    running = false;
    if (!ended) timer = setTimeout(begin, left > 0 ? (pass.busyMs ?? pass.everyMs) : pass.everyMs).unref();
  };
  const begin = (): void => {
    if (running || ended) return;
    running = true;
    clearTimeout(timer);
    round = goRound();
  };
  begin();
  return {
    wake: () => {
      asked = true;
      begin();
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
      return round;
    },
    drain: async (deadline) => {
      if (!pass.drains) return 0;
      for (;;) {
        const left = await Promise.race([guarded(pass, log), pause(deadline - performance.now()).then(() => 1)]);
        if (left === 0 || performance.now() + betweenDrainsMs > deadline) return left;
        await pause(betweenDrainsMs);
      }
    },
  };
};
