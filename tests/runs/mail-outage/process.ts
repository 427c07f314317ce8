import { openMailbox } from '../../graph/mailbox-on-emulator.ts';
import { type OutageReport, simulateOutage } from './simulate.ts';

/** Outages of one process that go on side by side: each waits, as a real one does, for a mailbox that asks it to. */
const sideBySide = 4;

const mails = Number(process.argv[2]);
const seeds = process.argv.slice(3).map(Number);

const simulate = async (seed: number): Promise<OutageReport> => {
  const mailbox = await openMailbox();
  try {
    return await simulateOutage(mailbox, { seed, mails });
  } finally {
    await mailbox.close();
  }
};

const work = async (): Promise<void> => {
  for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
    const report = await simulate(seed);
    process.send?.({ seed, report });
  }
};

// Nothing is left behind when the run that asked is gone.
const alone = (): never => process.exit(1);
process.once('disconnect', alone);
await Promise.all(Array.from({ length: sideBySide }, work));
process.off('disconnect', alone);
process.disconnect();
