/** One cell of a statistic. */
export interface Counted {
  readonly key: string;
  readonly records: number;
}

/** A statistic that may leave: its cells, those put together, and the total where it gives none of them back. */
export interface Merged {
  readonly cells: readonly Counted[];
  readonly merged?: number;
  readonly total?: number;
}

/** Below this many records a number could say whose they are. */
export const smallest = 5;

/**
 * Puts the cells below five together, and the next smallest with them while their sum is below five or while one cell
 * would stand alone in it: then the total gives nothing back. A total below five is not said.
 */
export const mergeSmall = (counted: readonly Counted[]): Merged => {
  const filled = counted.filter(({ records }) => records > 0);
  const total = filled.reduce((sum, { records }) => sum + records, 0);
  const upwards = filled.toSorted((a, b) => a.records - b.records);
  let taken = 0;
  let sum = 0;
  for (const { records } of upwards) {
    const isEnough = taken === 0 ? records >= smallest : records >= smallest && sum >= smallest && taken > 1;
    if (isEnough) break;
    taken += 1;
    sum += records;
  }
  const together = new Set(upwards.slice(0, taken).map(({ key }) => key));
  return {
    cells: filled.filter(({ key }) => !together.has(key)),
    ...(sum >= smallest ? { merged: sum } : {}),
    ...(total >= smallest && (taken === 0 || sum >= smallest) ? { total } : {}),
  };
};
