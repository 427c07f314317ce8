import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Mutant, mutants, standsOnce } from './mutants.ts';

/**
 * `node tests/runs/mutation-run.ts`: seeds one fault after the other into a copy of the rules and runs their tests
 * against it. Prints which test each fault turns red; exits 1 when one turns none, or when the rules as they are do.
 */
const root = resolve(import.meta.dirname, '../..');
const left = new Set(['node_modules', '.git', 'dist', 'data', 'screens', 'coverage']);
const suites = [
  'tests/law',
  'tests/company',
  'tests/cli/due.test.ts',
  'tests/use-cases/time-made.test.ts',
  'tests/use-cases/destructions.test.ts',
];

const copyOf = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'greffe-mutants-'));
  for (const part of ['src', 'tests', 'package.json', '.swcrc', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
};

interface Ran {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
    readonly message: string;
  }[];
}

/** The names of the tests that fail in the copy; a suite that cannot run counts by its first words. */
const redTests = (copy: string): readonly string[] => {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const options = ['--experimental-vm-modules', '--no-warnings', jest, '--silent', '--bail=1', '--reporters=default'];
  spawnSync(process.execPath, [...options, '--json', `--outputFile=${report}`, ...suites], { cwd: copy });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Ran;
  return testResults.flatMap(({ assertionResults, message }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    return failed.length > 0 || assertionResults.length > 0 || message === '' ? failed : [message.split('\n')[0] ?? ''];
  });
};

/** Puts a fault in, and gives what takes it out again. Throws when its place is not there exactly once. */
const seed = (copy: string, mutant: Mutant): (() => void) => {
  const { file, from, to } = mutant;
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (!standsOnce(text, mutant)) throw new Error(`${file}: the place of the fault is not there once: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return () => writeFileSync(path, text);
};

const run = (): number => {
  const copy = copyOf();
  try {
    const before = redTests(copy);
    if (before.length > 0) {
      console.error(`Red before any fault: ${before.join('; ')}`);
      return 1;
    }
    let survived = 0;
    for (const mutant of mutants) {
      const restore = seed(copy, mutant);
      const [red] = redTests(copy);
      restore();
      if (red === undefined) survived += 1;
      console.log(`${red === undefined ? 'SURVIVES' : 'red     '}  ${mutant.fault}  ←  ${red ?? 'no test'}`);
    }
    console.log(`\n${mutants.length} faults, ${mutants.length - survived} found by a test, ${survived} by none.`);
    return survived === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

process.exitCode = run();
