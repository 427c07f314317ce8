import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHandledOnce, type OutageReport } from './mail-outage/simulate.ts';

const seeds = Number(process.argv[2] ?? '200');
const mails = Number(process.argv[3] ?? '500');
const first = Number(process.argv[4] ?? '1');
const processes = 2;

/** Each outage has its tenant and its office on files of its own; in memory where the machine has such a folder. */
const folder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const added = ['mails', 'messages', 'moved', 'copied', 'sameId', 'entries', 'expected', 'passes', 'readAgain'] as const;
const listed = ['lost', 'doubled', 'wronglyTagged'] as const;
const totals: Record<(typeof added)[number] | (typeof listed)[number], number> = {
  ...{ mails: 0, messages: 0, moved: 0, copied: 0, sameId: 0, entries: 0, expected: 0, passes: 0, readAgain: 0 },
  ...{ lost: 0, doubled: 0, wronglyTagged: 0 },
};
let [handledOnce, done] = [0, 0];

const take = ({ seed, report }: { readonly seed: number; readonly report: OutageReport }): void => {
  done += 1;
  for (const what of added) totals[what] += report[what];
  for (const what of listed) totals[what] += report[what].length;
  if (isHandledOnce(report)) handledOnce += 1;
  else process.stdout.write(`seed ${seed}: ${JSON.stringify(report)}\n`);
  if (done % 20 === 0)
    process.stdout.write(`${done} outages after ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
};

const began = performance.now();
const all = Array.from({ length: seeds }, (_, n) => first + n);
const shares = Array.from({ length: processes }, (_, part) => all.filter((_one, n) => n % processes === part));
await Promise.all(
  shares.map(async (share) => {
    const entry = join(import.meta.dirname, 'mail-outage', 'process.ts');
    const child = fork(entry, [mails, ...share].map(String), { env: { ...process.env, TMPDIR: folder } });
    child.on('message', (said) => take(said as Parameters<typeof take>[0]));
    await once(child, 'exit');
  }),
);
for (const [what, count] of Object.entries(totals)) process.stdout.write(`  ${what.padEnd(14)} ${count}\n`);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
process.stdout.write(`${handledOnce} of ${seeds} outages handled every mail once, in ${seconds} s\n`);
process.exitCode = handledOnce === seeds ? 0 : 1;
