import type { MeasuredServer } from './measured-server.ts';
import { median } from './table.ts';

/** One bot, and one turn with it. `prepare` gets ready for so many turns, unmeasured. */
export interface Contestant {
  readonly server: MeasuredServer;
  readonly prepare?: (turns: number) => Promise<void>;
  readonly turn: () => Promise<unknown>;
}

export interface Comparison {
  /** Processor time of a turn, in milliseconds, as the median of the batches. */
  readonly ours: number;
  readonly theirs: number;
  /** Half of our turns were answered within this time, in milliseconds. */
  readonly p50: number;
}

interface Batch {
  readonly cpu: number;
  readonly latencies: readonly number[];
}

const batchOf = async ({ server, prepare, turn }: Contestant, turns: number): Promise<Batch> => {
  await prepare?.(turns);
  const before = await server.cpu();
  const latencies: number[] = [];
  for (let place = 0; place < turns; place += 1) {
    const began = performance.now();
    await turn();
    latencies.push(performance.now() - began);
  }
  return { cpu: ((await server.cpu()) - before) / turns, latencies };
};

/**
 * Batches of turns with one bot and the other in alternation, so that what else happens on the machine befalls both;
 * the first batches warm them up and are not counted.
 */
export const compareTurns = async (
  ours: Contestant,
  theirs: Contestant,
  { turns, batches, warm }: { readonly turns: number; readonly batches: number; readonly warm: number },
): Promise<Comparison> => {
  const our: Batch[] = [];
  const their: Batch[] = [];
  for (let place = 0; place < warm + batches; place += 1) {
    our.push(await batchOf(ours, turns));
    their.push(await batchOf(theirs, turns));
  }
  const counted = our.slice(warm);
  return {
    ours: median(counted.map(({ cpu }) => cpu)),
    theirs: median(their.slice(warm).map(({ cpu }) => cpu)),
    p50: median(counted.flatMap(({ latencies }) => latencies)),
  };
};
