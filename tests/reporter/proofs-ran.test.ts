import { join } from 'node:path';
import type { AggregatedResult } from '@jest/test-result';
import { namedProofs, type Passed, proofsNotRun } from './proofs.ts';
import ProofsRan, { type Settings } from './proofs-ran.ts';

const rootDir = join(import.meta.dirname, '../..');
const whole: Settings = { rootDir, testPathPatterns: { patterns: [] }, nonFlagArgs: [] };

const allPassed: readonly Passed[] = namedProofs().map(({ file, name }) => ({ file, title: name.replace('%s', 'x') }));

/** The end of a run, as jest tells a reporter of it. */
const ended = (tests: readonly (Passed & { readonly status?: string })[]): AggregatedResult =>
  ({
    wasInterrupted: false,
    testResults: tests.map(({ file, title, status = 'passed' }) => ({
      testFilePath: join(rootDir, file),
      testResults: [{ title, status }],
    })),
  }) as unknown as AggregatedResult;

const faultAfter = async (settings: Settings, result: AggregatedResult): Promise<string | undefined> => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const reporter = new ProofsRan(settings);
  await reporter.onRunComplete(undefined, result);
  said.mockRestore();
  return reporter.getLastError()?.message;
};

test('each kept statement of the policy names a proof, and a name with a blank stands for each of its tests', () => {
  expect(namedProofs().length).toBeGreaterThan(50);
  const proof = { id: 'policy:28', file: 'a', name: '%s looks like (a) secret' };
  expect(proofsNotRun([proof], [{ file: 'a', title: 'a card looks like (a) secret' }])).toEqual([]);
  expect(proofsNotRun([proof], [{ file: 'b', title: 'a card looks like (a) secret' }])).toEqual([proof]);
  expect(proofsNotRun([proof], [{ file: 'a', title: 'a card looks like a secret' }])).toEqual([proof]);
});

test('a whole run in which every proof passed is fine', async () => {
  expect(await faultAfter(whole, ended(allPassed))).toBeUndefined();
});

test('a whole run fails when one proof did not run, or did not pass', async () => {
  const [first, ...others] = allPassed;
  if (first === undefined) throw new Error('no proof');
  const missing = allPassed.filter(({ file, title }) => file !== first.file || title !== first.title);
  const lost = namedProofs().length - allPassed.filter((one) => missing.includes(one)).length;
  expect(await faultAfter(whole, ended(missing))).toBe(`${lost} proofs of the policy did not run`);
  const red = [{ ...first, status: 'failed' }, ...others.filter((one) => missing.includes(one))];
  expect(await faultAfter(whole, ended(red))).toMatch(/proofs of the policy did not run$/);
});

test.each<Partial<Settings>>([
  { testPathPatterns: { patterns: ['tests/law'] } },
  { nonFlagArgs: ['tests/law'] },
  { testNamePattern: 'identity' },
  { onlyChanged: true },
  { shard: { shardIndex: 1, shardCount: 2 } },
])('a run narrowed by %j proves nothing, and is let be', async (narrowed) => {
  expect(await faultAfter({ ...whole, ...narrowed }, ended([]))).toBeUndefined();
});
