import { createInterface } from 'node:readline';
import { compose } from '../../src/server/compose.ts';
import { environment, readConfig } from '../../src/server/config.ts';
import { createLog } from '../../src/server/log.ts';
import { serve } from '../../src/server/serve.ts';

/**
 * The office without one of its two guards against writing twice: looking for a record finds nothing, and neither does
 * following the changes. For the control of the kill run alone, which must then see duplicates.
 */
const read = readConfig(environment());
if ('faults' in read) throw new Error(JSON.stringify(read.faults));
const office = compose(read.config, createLog(read.config.log));
const later = async (): Promise<{ kind: 'later'; afterMs: number }> => ({ kind: 'later', afterMs: 60_000 });
Object.assign(office.office.caseFiles, { find: async () => ({ kind: 'notFound' }), changes: later, rowChanges: later });

const listening = await serve(office.app, read.config.host, read.config.port);
const stop = async (): Promise<void> => {
  await listening.close(1000);
  const waiting = await office.worker.stop(5000);
  process.stdout.write(`${JSON.stringify({ stopped: true, waiting })}\n`);
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
createInterface({ input: process.stdin })
  .on('line', () => office.worker.start())
  .on('close', () => void stop());
process.stdout.write(`${JSON.stringify({ ready: true, port: listening.port })}\n`);
