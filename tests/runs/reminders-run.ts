import { remindersInMemory } from '../use-cases/reminders-in-memory.ts';
import { type RemindersReport, simulateReminders } from './reminders/simulate.ts';

const days = Number(process.argv[2] ?? '45');
const seed = Number(process.argv[3] ?? '1');
const records = 30;

const say = (title: string, report: RemindersReport): void => {
  const lines = [
    ['simulated days', report.days],
    ['records', report.records],
    ['times the process died', report.deaths],
    ['outages', report.outages],
    ['hours out', report.hoursOut],
    ['reminders and digests owed, one a person', report.owed],
    ['told', report.delivered],
    ['cards', report.cards],
    ['mails, where Teams did not reach', report.mails],
    ['shown as not reached', report.notReached],
    ['times Teams asked to wait', report.waits],
    ['claims in SharePoint at the end', report.claims],
    ['claims cleaned away before', report.cleaned],
    ['owed while nothing ran, told by the next one', report.caughtUp],
    ['twice: died between Teams’ answer and our note', report.diedBetween],
    ['twice: Teams did not say that it had delivered', report.unsaid],
    ['lost', report.lost],
    ['doubled, and nothing explains it', report.doubled],
    ['told of what was not owed, or finished', report.finished],
    ['seconds', report.seconds.toFixed(0)],
  ] as const;
  process.stdout.write(`${title}\n`);
  for (const [what, value] of lines) process.stdout.write(`  ${what.padEnd(50)} ${value}\n`);
};

const safe = await simulateReminders({ days, seed, records, meanLife: 60 });
say('The office as it is', safe);
const forgetful = { days: Math.min(days, 15), seed, records: 10, meanLife: 60 };
const unsafe = await simulateReminders({ ...forgetful, list: () => remindersInMemory().port });
say('With a list that each life begins anew (must show doubles)', unsafe);

const holds = safe.lost + safe.doubled + safe.finished === 0;
process.stdout.write(`${holds ? 'Nothing lost, nothing doubled' : 'FAILED: something was lost or told twice'}; `);
process.stdout.write(
  `${unsafe.doubled > 0 ? 'the run has power' : 'FAILED: the run shows nothing without the list'}\n`,
);
process.exitCode = holds && unsafe.doubled > 0 ? 0 : 1;
