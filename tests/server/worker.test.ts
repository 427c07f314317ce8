import type { LogEvent } from '../../src/ports/log.ts';
import { createWorker, type Pass } from '../../src/server/worker.ts';

/** A promise that a test settles by hand. */
const gate = (): { readonly opened: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

const never = 60_000;
const silent = (): void => undefined;

/** Waits until a condition holds; the test's own time limit ends it. */
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

test('a pass never overlaps itself, and runs again when it was woken meanwhile', async () => {
  const held = gate();
  let running = 0;
  let most = 0;
  let runs = 0;
  const pass: Pass = {
    name: 'perform',
    everyMs: never,
    run: async () => {
      runs += 1;
      running += 1;
      most = Math.max(most, running);
      await held.opened;
      running -= 1;
      return 0;
    },
  };
  const worker = createWorker([pass], silent);
  worker.start();
  worker.wake('perform');
  worker.wake('perform');
  expect(runs).toBe(1);
  held.open();
  await until(() => runs === 2 && running === 0);
  expect(most).toBe(1);
  expect(await worker.stop(1000)).toBe(0);
});

test('a pass survives its faults, which are logged by their kind alone', async () => {
  const events: LogEvent[] = [];
  let runs = 0;
  const pass: Pass = {
    name: 'follow',
    everyMs: never,
    busyMs: 1,
    run: async () => {
      runs += 1;
      if (runs === 1) throw new RangeError('Personne A');
      return 0;
    },
  };
  const worker = createWorker([pass], (event) => events.push(event));
  worker.start();
  await until(() => runs === 2);
  await worker.stop(1000);
  expect(events).toEqual([{ event: 'fault', where: 'follow', kind: 'RangeError', correlation: expect.any(String) }]);
});

test('stopping drains what waits, and nothing runs afterwards', async () => {
  let left = 3;
  const drained: Pass = { name: 'perform', everyMs: never, drains: true, run: async () => Math.max(0, --left) };
  let follows = 0;
  const followed: Pass = { name: 'follow', everyMs: never, run: async () => ++follows };
  const worker = createWorker([drained, followed], silent);
  worker.start();
  await until(() => follows === 1);
  expect(await worker.stop(5000)).toBe(0);
  expect(left).toBe(0);
  worker.wake('follow');
  await new Promise((resolve) => setImmediate(resolve));
  expect(follows).toBe(1);
});

test('what cannot be drained within the limit is counted', async () => {
  const stuck: Pass = { name: 'perform', everyMs: never, drains: true, run: async () => 7 };
  const worker = createWorker([stuck], silent);
  worker.start();
  expect(await worker.stop(300)).toBe(7);
  const hanging: Pass = { name: 'perform', everyMs: never, drains: true, run: () => new Promise(() => undefined) };
  const other = createWorker([hanging], silent);
  other.start();
  expect(await other.stop(50)).toBe(1);
});

test('what never began has nothing to stop', async () => {
  const worker = createWorker([{ name: 'perform', everyMs: never, drains: true, run: async () => 1 }], silent);
  expect(await worker.stop(50)).toBe(0);
});
