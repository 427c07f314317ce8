import { families } from './families.ts';
import { readLeanings, type Weights } from './read-leanings.ts';
import { words as words1 } from './words-1.ts';
import { words as words2 } from './words-2.ts';
import { words as words3 } from './words-3.ts';
import { words as words4 } from './words-4.ts';
import { words as words5 } from './words-5.ts';
import { words as words6 } from './words-6.ts';

const table: { read?: ReadonlyMap<string, Weights> } = {};
const none: Weights = [];

/** What each family and each word speaks for, fitted on the development mails (`tests/runs/fit-leanings.ts`). */
export const leaningsOf = (name: string): Weights => {
  table.read ??= readLeanings(families, words1, words2, words3, words4, words5, words6);
  return table.read.get(name) ?? none;
};
