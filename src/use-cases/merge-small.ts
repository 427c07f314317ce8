/** Counts by two closed lists: `cells[row][column]`. */
export interface Counted {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
}

/**
 * Counts that may leave: rows and columns merged, each named by what it holds. `few`: there is something, and so little
 * that no number may leave.
 */
export type Merged =
  | { readonly few: true }
  | {
      readonly few: false;
      readonly rows: readonly (readonly string[])[];
      readonly columns: readonly (readonly string[])[];
      readonly cells: readonly (readonly number[])[];
      readonly rowTotals: readonly number[];
      readonly columnTotals: readonly number[];
      readonly total: number;
    };

/** No number from one to four leaves the office: who is one of so few could be told. */
export const leastShown = 5;

interface Grouped {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (readonly string[])[];
  readonly cells: readonly (readonly number[])[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const isSmall = (records: number): boolean => records > 0 && records < leastShown;
const turned = (cells: Grouped['cells']): Grouped['cells'] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? 0));

const totals = (cells: Grouped['cells']): readonly number[] => cells.map(sum);
const smallOnes = ({ cells }: Grouped): number =>
  [...cells.flat(), ...totals(cells), ...totals(turned(cells))].filter(isSmall).length;

/** Two rows made one, in the place of the first. */
const joined = ({ rows, columns, cells }: Grouped, first: number, second: number): Grouped => ({
  rows: rows.flatMap((row, place) =>
    place === second ? [] : [place === first ? [...row, ...(rows[second] ?? [])] : row],
  ),
  columns,
  cells: cells.flatMap((row, place) =>
    place === second ? [] : [place === first ? row.map((one, at) => one + (cells[second]?.[at] ?? 0)) : row],
  ),
});

const across = ({ rows, columns, cells }: Grouped): Grouped => ({ rows: columns, columns: rows, cells: turned(cells) });

/** Every way to merge two rows, or two columns that stand side by side: those have an order. */
const waysOn = (table: Grouped): readonly Grouped[] => [
  ...table.rows.flatMap((_, second) =>
    Array.from({ length: second }, (_unused, first) => joined(table, first, second)),
  ),
  ...table.columns.slice(1).map((_, first) => across(joined(across(table), first, first + 1))),
];

/** The way that leaves the fewest small numbers, and of those the one that keeps the most cells. */
const bestOn = (table: Grouped): Grouped | undefined =>
  waysOn(table)
    .map((way) => ({ way, small: smallOnes(way), kept: way.rows.length * way.columns.length }))
    .toSorted((a, b) => a.small - b.small || b.kept - a.kept)[0]?.way;

/**
 * Merges rows and columns until every number, totals included, is none or at least five. What is left are blocks that do
 * not overlap, and every total is a sum of blocks: no subtraction gives back less than a block.
 */
export const mergeSmall = ({ rows, columns, cells }: Counted): Merged => {
  let table: Grouped = { rows: rows.map((row) => [row]), columns: columns.map((column) => [column]), cells };
  while (smallOnes(table) > 0) {
    const next = bestOn(table);
    if (!next) return { few: true };
    table = next;
  }
  return {
    few: false,
    ...table,
    rowTotals: totals(table.cells),
    columnTotals: totals(turned(table.cells)),
    total: sum(table.cells.flat()),
  };
};

/** Counts of parts within wholes, as types within registers. */
export interface Nested {
  readonly whole: string;
  readonly parts: readonly { readonly part: string; readonly records: number }[];
}

/** One block of wholes with its total, and the blocks of parts within it; a part is named with its whole. */
export interface MergedWhole {
  readonly wholes: readonly string[];
  readonly records: number;
  readonly parts: readonly {
    readonly parts: readonly { readonly whole: string; readonly part: string }[];
    readonly records: number;
  }[];
}

const list = (keys: readonly string[], numbers: readonly number[]): Counted => ({
  rows: keys,
  columns: [''],
  cells: numbers.map((records) => [records]),
});

const partsOf = (nested: readonly Nested[], wholes: readonly string[]): MergedWhole['parts'] => {
  const all = nested
    .filter(({ whole }) => wholes.includes(whole))
    .flatMap(({ whole, parts }) => parts.map(({ part, records }) => ({ whole, part, records })));
  const merged = mergeSmall(
    list(
      Object.keys(all),
      all.map(({ records }) => records),
    ),
  );
  if (merged.few) return [];
  return merged.rows.map((places, row) => ({
    parts: places.flatMap((place) => {
      const { whole, part } = all[Number(place)] ?? {};
      return whole === undefined || part === undefined ? [] : [{ whole, part }];
    }),
    records: merged.rowTotals[row] ?? 0,
  }));
};

/** Merges wholes, and then parts within each block of wholes, so that the totals of wholes give back no part either. */
export const mergeNested = (nested: readonly Nested[]): { readonly few: true } | readonly MergedWhole[] => {
  const counts = nested.map(({ parts }) => sum(parts.map(({ records }) => records)));
  const merged = mergeSmall(
    list(
      nested.map(({ whole }) => whole),
      counts,
    ),
  );
  if (merged.few) return { few: true };
  return merged.rows.map((wholes, row) => ({
    wholes,
    records: merged.rowTotals[row] ?? 0,
    parts: partsOf(nested, wholes),
  }));
};
