import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Counted,
  leastShown,
  type Merged,
  mergeNested,
  mergeSmall,
  type Nested,
} from '../../src/use-cases/merge-small.ts';

/** A prime field keeps the elimination exact; its size makes an accident next to impossible. */
const prime = 1_000_003;
const inverse = (value: number): number => {
  let [result, base] = [1n, BigInt(value)];
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % BigInt(prime);
    base = (base * base) % BigInt(prime);
  }
  return Number(result);
};
const mod = (value: number): number => ((value % prime) + prime) % prime;

/** What a reader may compute of some sums by adding and subtracting them: whether a wanted sum is among it. */
const reader = (known: readonly (readonly number[])[]) => {
  const basis: number[][] = [];
  const reduce = (vector: readonly number[]): number[] => {
    const left = [...vector];
    for (const row of basis) {
      const lead = row.findIndex((one) => one !== 0);
      const factor = left[lead] ?? 0;
      if (factor !== 0) for (const [at, one] of row.entries()) left[at] = mod((left[at] ?? 0) - factor * one);
    }
    return left;
  };
  for (const vector of known) {
    const left = reduce(vector.map(mod));
    const lead = left.find((one) => one !== 0);
    if (lead === undefined) continue;
    const by = inverse(lead);
    basis.push(left.map((one) => mod(one * by)));
  }
  return { knows: (wanted: readonly number[]): boolean => reduce(wanted.map(mod)).every((one) => one === 0) };
};

const isSmall = (records: number): boolean => records > 0 && records < leastShown;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const counted = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map(
    (cells): Counted => ({
      rows: cells.map((_, row) => `r${row}`),
      columns: (cells[0] ?? []).map((_, column) => `c${column}`),
      cells,
    }),
  );

/** Each published number as the cells that it sums. */
const published = (table: Counted, merged: Extract<Merged, { few: false }>): readonly (readonly number[])[] => {
  const over = (rows: readonly string[], columns: readonly string[]): readonly number[] =>
    table.rows.flatMap((row) => table.columns.map((column) => Number(rows.includes(row) && columns.includes(column))));
  return [
    ...merged.rows.flatMap((rows) => merged.columns.map((columns) => over(rows, columns))),
    ...merged.rows.map((rows) => over(rows, table.columns)),
    ...merged.columns.map((columns) => over(table.rows, columns)),
    over(table.rows, table.columns),
  ];
};

describe('statistics that leave the office', () => {
  test('no number from one to four is among them, and no subtraction gives back a small cell, row or column', () => {
    fc.assert(
      fc.property(counted, (table) => {
        const merged = mergeSmall(table);
        const total = sum(table.cells.flat());
        if (merged.few) return isSmall(total);
        const { cells, rowTotals, columnTotals } = merged;
        if ([...cells.flat(), ...rowTotals, ...columnTotals, merged.total].some(isSmall)) return false;
        const { knows } = reader(published(table, merged));
        const over = (inIt: (row: number, column: number) => boolean): readonly number[] =>
          table.cells.flatMap((line, row) => line.map((_, column) => Number(inIt(row, column))));
        return table.cells.every((line, row) =>
          line.every((records, column) => {
            const ofColumn = sum(table.cells.map((one) => one[column] ?? 0));
            return (
              !(isSmall(records) && knows(over((r, c) => r === row && c === column))) &&
              !(isSmall(sum(line)) && knows(over((r) => r === row))) &&
              !(isSmall(ofColumn) && knows(over((_, c) => c === column)))
            );
          }),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('nothing is lost: what is merged adds up to what was there, under every name once', () => {
    fc.assert(
      fc.property(counted, (table) => {
        const merged = mergeSmall(table);
        if (merged.few) return true;
        const names = [merged.rows.flat().toSorted(), merged.columns.flat()];
        return (
          merged.total === sum(table.cells.flat()) &&
          JSON.stringify(names) === JSON.stringify([table.rows.toSorted(), table.columns])
        );
      }),
    );
  });

  test('no total of registers gives back a small kind', () => {
    const nested = fc
      .array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .map((all): readonly Nested[] =>
        all.map((parts, whole) => ({
          whole: `w${whole}`,
          parts: parts.map((records, part) => ({ part: `p${part}`, records })),
        })),
      );
    fc.assert(
      fc.property(nested, (given) => {
        const merged = mergeNested(given);
        const leaves = given.flatMap(({ whole, parts }) => parts.map((one) => ({ whole, ...one })));
        if ('few' in merged) return isSmall(sum(leaves.map(({ records }) => records)));
        const shown = merged.flatMap(({ wholes, records, parts }) => [
          { records, of: leaves.map(({ whole }) => Number(wholes.includes(whole))) },
          ...parts.map((block) => ({
            records: block.records,
            of: leaves.map(({ whole, part }) =>
              Number(block.parts.some((one) => one.whole === whole && one.part === part)),
            ),
          })),
        ]);
        const { knows } = reader(shown.map(({ of }) => of));
        return (
          !shown.some(({ records }) => isSmall(records)) &&
          leaves.every(
            ({ records }, at) => !isSmall(records) || !knows(leaves.map((_, place) => Number(place === at))),
          ) &&
          given.every(
            ({ whole, parts }) =>
              !isSmall(sum(parts.map(({ records }) => records))) ||
              !knows(leaves.map((one) => Number(one.whole === whole))),
          )
        );
      }),
      { numRuns: 400 },
    );
  });

  test('fewer than five in all is said without a number, and what is large enough stays as it is', () => {
    expect(mergeSmall({ rows: ['a', 'b'], columns: ['x'], cells: [[1], [2]] })).toEqual({ few: true });
    expect(
      mergeSmall({
        rows: ['a', 'b'],
        columns: ['x', 'y'],
        cells: [
          [5, 0],
          [7, 9],
        ],
      }),
    ).toMatchObject({
      rows: [['a'], ['b']],
      columns: [['x'], ['y']],
      total: 21,
    });
    expect(mergeSmall({ rows: ['a', 'b', 'c'], columns: ['x'], cells: [[2], [8], [30]] })).toMatchObject({
      rows: [['a', 'b'], ['c']],
      rowTotals: [10, 30],
    });
  });
});
