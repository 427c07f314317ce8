import { join } from 'node:path';
import { root } from './folders.ts';
import { type KillReport, killOffice } from './kill-office.ts';
import { openParts } from './parts.ts';

const kills = Number(process.argv[2] ?? '100');
const seed = Number(process.argv[3] ?? '1');

const say = (title: string, report: KillReport): void => {
  const lines = [
    ['kills -9', report.kills],
    ['reports handed in', report.submitted],
    ['receipts given', report.receipts],
    ['receipts SharePoint knew nothing of at a kill', report.ahead],
    ['records in SharePoint', report.records],
    ['lost (a receipt, and no record or no row)', report.lost],
    ['duplicates', report.duplicates],
    ['rows behind their record', report.behind],
    ['cards with two different receipts', report.unequal],
    ['still waiting in the office', report.waiting],
    ['seconds', report.seconds.toFixed(0)],
  ] as const;
  process.stdout.write(`${title}\n`);
  for (const [what, value] of lines) process.stdout.write(`  ${what.padEnd(46)} ${value}\n`);
};

const runOnce = async (entry: string | undefined, uniqueValues: boolean): Promise<KillReport> => {
  const parts = await openParts();
  try {
    await parts.control.switches({ uniqueValues });
    return await killOffice(parts, { kills, seed, server: entry === undefined ? {} : { entry } });
  } finally {
    await parts.close();
  }
};

const safe = await runOnce(undefined, true);
say('The office as it is', safe);
const unsafe = await runOnce(join(root, 'tests', 'runs', 'unsafe-server.ts'), false);
say('Without the unique column and without looking first (must show duplicates)', unsafe);

const holds = safe.lost + safe.duplicates + safe.behind + safe.unequal + safe.waiting === 0;
const hasPower = unsafe.duplicates > 0;
process.stdout.write(`${holds ? 'Nothing lost, nothing twice' : 'FAILED: something was lost or written twice'}; `);
process.stdout.write(`${hasPower ? 'the run has power' : 'FAILED: the run shows nothing without the guards'}\n`);
process.exitCode = holds && hasPower ? 0 : 1;
