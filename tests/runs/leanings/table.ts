import { messageTypes } from '../../../src/triage/types.ts';
import { fitted, type Table } from './descent.ts';
import type { Example } from './examples.ts';

/** Rarer than this says nothing; of the words those are kept that say most; and of each the weights that count. */
const fewestMails = 4;
const mostWords = 3000;
const leastWeight = 0.05;
/** Words are chosen early, before rare ones have come to weigh much. */
const roundsToChoose = 120;
const rounds = 500;

export interface Fitted {
  readonly families: readonly string[];
  readonly words: readonly string[];
  readonly table: Table;
}

const loudest = (weights: Float64Array | undefined): number => Math.max(...(weights ?? [0]).map(Math.abs));
const isWord = (name: string): boolean => !/^[@#]/.test(name);

/** Fits twice: with everything to see which words say most, then with those alone. */
export const tablesOf = (examples: readonly Example[]): Fitted => {
  const counts = new Map<string, number>();
  for (const { traits } of examples) for (const name of traits.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= fewestMails).map(([name]) => name);
  const all = fitted(examples, common, roundsToChoose);
  const words = common
    .filter(isWord)
    .toSorted((a, b) => loudest(all.get(b)) - loudest(all.get(a)) || a.localeCompare(b))
    .slice(0, mostWords);
  const families = common.filter((name) => !isWord(name));
  return { families, words, table: fitted(examples, [...families, ...words], rounds) };
};

/** The weights of a trait that are kept. */
export const keptOf = (table: Table, name: string) =>
  messageTypes.flatMap((type, at) => {
    const weight = table.get(name)?.[at] ?? 0;
    return Math.abs(weight) < leastWeight ? [] : [[type, weight] as const];
  });
