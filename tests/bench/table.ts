/** One line of the table: a number that is held, beside what it is compared with. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  /** A peer, or a floor, measured in this very run. */
  readonly beside: string;
  readonly heldTo: string;
  /** Absent where nothing is promised. */
  readonly holds?: boolean;
}

/** The table as text, each column as wide as its widest cell. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = [
    ['what', 'ours', 'beside (same run)', 'held to', ''],
    ...rows.map(({ what, ours, beside, heldTo, holds }) => [
      what,
      ours,
      beside,
      heldTo,
      holds === undefined ? '' : holds ? 'ok' : 'MISSED',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((place) => Math.max(...lines.map((cells) => cells[place]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, place) => cell.padEnd(widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Processor time of this process while something runs, in milliseconds a time, as the median of repetitions. */
export const cpuMs = (work: () => unknown, times: number, repetitions = 9): number => {
  for (let warm = 0; warm < times; warm += 1) work();
  const each = Array.from({ length: repetitions }, () => {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / times;
  });
  return median(each);
};

export const ms = (value: number): string => `${value.toFixed(value < 0.1 ? 4 : 2)} ms`;
export const microseconds = (value: number): string => `${(value * 1000).toFixed(2)} µs`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;
