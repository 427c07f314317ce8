import { createInterface } from 'node:readline';
import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import { languageOf, words } from '../locales/index.ts';
import type { Log } from '../ports/log.ts';
import { readyForWords } from '../use-cases/read-words.ts';
import { type Composition, compose } from './compose.ts';
import { type Config, environment, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { playSamples } from './samples/play-samples.ts';
import { type Listening, serve } from './serve.ts';
import { servePages } from './serve-pages.ts';

/** How long what is still waiting may take when the office stops, in milliseconds. */
const drainMs = 5000;
const closeMs = 1000;
/** The line by which the process that started us says that the tenant is ready. */
const beginLine = 'begin';

/**
 * Runs the office until it is told to stop: SIGTERM, SIGINT or, with `GREFFE_PARENT=1`, the end of the standard input.
 * Prints one JSON line when it answers. A faulty configuration is said in full, and ends the process with 1.
 */
export const run = async (): Promise<void> => {
  const began = performance.now();
  const env = environment();
  const { cli } = words(languageOf(env.LC_ALL || env.LANG));
  const read = readConfig(env);
  if ('faults' in read) {
    const lines = read.faults.map(({ name, fault }) => `  ${cli.configFaults[fault](name)}`);
    process.stderr.write(`${[cli.configFaulty, ...lines].join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  try {
    await runWith(read.config, began);
  } catch (fault) {
    process.stderr.write(`${cli.cannotStart(fault instanceof Error ? fault.message : '')}\n`);
    process.exitCode = 1;
  }
};

const runWith = async (config: Config, began: number): Promise<void> => {
  const log = createLog(config.log);
  const office = compose(config, log);
  if (config.samples) playSamples(office.office);
  const listening = await serve(office.app, config.host, config.port);
  const pages = config.pages && (await servePages(office.pages, config.pages));
  const stop = stopper(office, pages ? [listening, pages] : [listening], log);
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const begin = (): void => {
    office.worker.start();
    void readyForWords(() => turn());
  };
  if (config.parent) heedParent(begin, stop);
  else begin();
  log({ event: 'started', port: listening.port, ms: Math.round(performance.now() - began) });
  process.stdout.write(
    `${JSON.stringify({ ready: true, port: listening.port, ...(pages ? { pagesPort: pages.port } : {}) })}\n`,
  );
};

/** With a parent, the background begins at its word, and the office ends with it: nothing is left running alone. */
const heedParent = (begin: () => void, stop: () => void): void => {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    if (line === beginLine) begin();
  });
  lines.on('close', stop);
};

const stopper = (office: Composition, listening: readonly Listening[], log: Log): (() => void) => {
  let stopping = false;
  const stop = async (): Promise<void> => {
    const closed = Promise.all(listening.map((one) => one.close(closeMs)));
    await Promise.race([office.settle(), delay(closeMs, undefined, { ref: false })]);
    const waiting = await office.worker.stop(drainMs);
    await closed;
    log({ event: 'stopping', waiting });
    process.stdout.write(`${JSON.stringify({ stopped: true, waiting })}\n`);
    office.close();
    process.exit(0);
  };
  return () => {
    if (stopping) return;
    stopping = true;
    void stop();
  };
};
