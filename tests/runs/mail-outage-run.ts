import { openMailbox } from '../graph/mailbox-on-emulator.ts';
import { isHandledOnce, simulateOutage } from './mail-outage/simulate.ts';

const seeds = Number(process.argv[2] ?? '200');
const mails = Number(process.argv[3] ?? '500');
const first = Number(process.argv[4] ?? '1');

const totals = { mails: 0, messages: 0, moved: 0, copied: 0, sameId: 0, entries: 0, passes: 0 };
let failed = 0;
const began = performance.now();
for (let seed = first; seed < first + seeds; seed += 1) {
  const mailbox = await openMailbox();
  try {
    const report = await simulateOutage(mailbox, { seed, mails });
    for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += report[key];
    if (isHandledOnce(report)) continue;
    failed += 1;
    process.stdout.write(`seed ${seed}: ${JSON.stringify(report)}\n`);
  } finally {
    await mailbox.close();
  }
}
for (const [what, count] of Object.entries(totals)) process.stdout.write(`  ${what.padEnd(12)} ${count}\n`);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
process.stdout.write(`${seeds - failed} of ${seeds} outages handled every mail once, in ${seconds} s\n`);
process.exitCode = failed === 0 ? 0 : 1;
