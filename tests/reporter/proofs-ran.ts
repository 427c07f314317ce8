import { join, relative } from 'node:path';
import type { AggregatedResult } from '@jest/test-result';

/** As much of jest's settings as is read here. */
export interface Settings {
  readonly rootDir: string;
  readonly testNamePattern?: string | RegExp | undefined;
  readonly testPathPatterns?: { readonly patterns: readonly string[] } | undefined;
  readonly nonFlagArgs?: readonly string[] | undefined;
  readonly findRelatedTests?: boolean | undefined;
  readonly onlyChanged?: boolean | undefined;
  readonly onlyFailures?: boolean | undefined;
  readonly shard?: unknown;
}

/** Whether everything was asked for: a run of single files proves nothing about the others. */
const isWhole = (settings: Settings): boolean =>
  !settings.testNamePattern &&
  !settings.findRelatedTests &&
  !settings.onlyChanged &&
  !settings.onlyFailures &&
  !settings.shard &&
  (settings.testPathPatterns?.patterns.length ?? 0) === 0 &&
  (settings.nonFlagArgs?.length ?? 0) === 0;

/**
 * A reporter for jest: at the end of a whole run, each test that the coverage of the policy names as a proof must have
 * passed in it; one that did not run makes the run fail. A class, because jest wants one.
 */
export default class ProofsRan {
  readonly #settings: Settings;
  #fault: Error | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  async onRunComplete(_contexts: unknown, results: AggregatedResult): Promise<void> {
    if (!isWhole(this.#settings) || results.wasInterrupted) return;
    // Read when it is needed: a run of one file must not depend on the product.
    const { namedProofs, proofsNotRun } = await import('./proofs.ts');
    const passed = results.testResults.flatMap(({ testFilePath, testResults }) =>
      testResults
        .filter(({ status }) => status === 'passed')
        .map(({ title }) => ({ file: relative(join(this.#settings.rootDir), testFilePath), title })),
    );
    const left = proofsNotRun(
      namedProofs(),
      passed.map(({ file, title }) => ({ file: file.replaceAll('\\', '/'), title })),
    );
    if (left.length === 0) return;
    this.#fault = new Error(`${left.length} proofs of the policy did not run`);
    const lines = left.map(({ id, file, name }) => `${id}: ${file}, “${name}”`);
    process.stderr.write(`${this.#fault.message}, so nothing shows that it is kept:\n${lines.join('\n')}\n`);
  }

  getLastError(): Error | undefined {
    return this.#fault;
  }
}
