import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './folders.ts';
import { mutants } from './mutants.ts';

test('the place of every fault that the mutation run seeds is there, once', () => {
  const lost = mutants.filter(({ file, from }) => readFileSync(join(root, file), 'utf8').split(from).length !== 2);
  expect(lost).toEqual([]);
});
