import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './folders.ts';
import { mutants, standsOnce } from './mutants.ts';

test('the place of every fault that the mutation run seeds is there, once', () => {
  const lost = mutants.filter((mutant) => !standsOnce(readFileSync(join(root, mutant.file), 'utf8'), mutant));
  expect(lost).toEqual([]);
});
