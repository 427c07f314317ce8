import { findBrowser } from './find-browser.ts';

/**
 * `node tests/browser/have-browser.ts`: makes sure, before the tests, that there is a browser for the journeys, and says
 * which; installing one may take longer than a test may.
 */
try {
  console.log(`browser: ${await findBrowser()}`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
