import type { AggregatedResult } from '@jest/test-result';

/** As much of jest's settings as is read here. */
interface Settings {
  readonly testNamePattern?: string | RegExp | undefined;
}

/**
 * A reporter for jest that makes the run fail when a test was skipped, left to be written, or passed over by `.only`:
 * a green run then means that every test ran. A class, because jest wants one. A run narrowed by `-t` is let be.
 */
export default class NoSkips {
  readonly #settings: Settings;
  #fault: Error | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  onRunComplete(_contexts: unknown, results: AggregatedResult): void {
    if (this.#settings.testNamePattern) return;
    const left = results.testResults.flatMap(({ testFilePath, testResults }) =>
      testResults
        .filter(({ status }) => status !== 'passed' && status !== 'failed')
        .map(({ status, fullName }) => `${status}: ${fullName} (${testFilePath})`),
    );
    if (left.length === 0) return;
    this.#fault = new Error(`${left.length} tests did not run`);
    process.stderr.write(`${this.#fault.message}, and none may be passed over:\n${left.join('\n')}\n`);
  }

  getLastError(): Error | undefined {
    return this.#fault;
  }
}
