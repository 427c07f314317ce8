import { families } from './families.ts';
import { readLeanings, type Weights } from './read-leanings.ts';
import { words } from './words.ts';

const table: { read?: ReadonlyMap<string, Weights> } = {};
const none: Weights = [];

/** What each family and each word speaks for, fitted on the development mails (`tests/runs/fit-leanings.ts`). */
export const leaningsOf = (name: string): Weights => {
  table.read ??= readLeanings(families, words);
  return table.read.get(name) ?? none;
};

/** The words alone, each at most as long as words are told apart. */
export const leaningWords = (): readonly string[] => [...readLeanings(words).keys()];
