import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { montrealDay } from '../../src/law/montreal.ts';
import type { State } from '../../src/ledger/fold.ts';
import { dutiesOfIncident } from '../../src/registers/incident-duties.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { reportForm } from '../../src/use-cases/report-form.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { tenantInMemory } from '../use-cases/tenant-in-memory.ts';
import { testOffice } from '../use-cases/test-office.ts';
import { cpuMs, median, microseconds, ms, type Row } from './table.ts';

type TestOffice = ReturnType<typeof testOffice>;

const assessed = { conclusion: 'yes', concludedOn: '2026-11-05', kinds: ['name', 'sin'] };

const states: readonly State[] = ['reported', 'assessing', 'seriousRisk', 'monitoring'].map((stage, place) => ({
  stage,
  awareOn: '2026-11-02',
  openedOn: '2026-11-03',
  ...(place > 1 ? assessed : {}),
}));

const oneRecord = (office: TestOffice): Row => {
  const today = montrealDay(office.office.now());
  const promises = office.office.company.promises.incidents;
  let place = 0;
  const each = cpuMs(() => {
    place += 1;
    return dutiesOfIncident(states[place % states.length] ?? {}, today, promises);
  }, 100_000);
  return {
    what: 'duties of one record: CPU',
    ours: microseconds(each),
    beside: `1,000,000 of them: ${(each * 1000).toFixed(1)} s`,
    heldTo: '< 5 µs; < 5 s',
    holds: each < 0.005,
  };
};

const told = 'Un portable a été oublié dans le train. '.repeat(12);

const handIn = (office: TestOffice): { readonly reference: string; readonly ms: number } => {
  const asker = office.as('oid-staff');
  const { ticket } = reportForm(office.office, asker);
  const began = performance.now();
  const accepted = accept(office.office, asker, { ticket, input: { scenario: 'lostDevice', told } });
  if (isRefusal(accepted)) throw new Error(accepted.refused);
  return { reference: accepted.reference, ms: performance.now() - began };
};

/** The least that a durable write can cost here: one line, one transaction, waiting for the disk. */
const durableFloor = (folder: string): number => {
  const db = new DatabaseSync(join(folder, 'floor.sqlite'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE line (text TEXT NOT NULL) STRICT;');
  const insert = db.prepare('INSERT INTO line VALUES (?)');
  const each = Array.from({ length: 300 }, () => {
    const began = performance.now();
    insert.run(told);
    return performance.now() - began;
  });
  db.close();
  return median(each.slice(50));
};

const durable = (office: TestOffice): Row => {
  const each = Array.from({ length: 300 }, () => handIn(office).ms).slice(50);
  const p99 = each.toSorted((a, b) => a - b)[Math.floor(each.length * 0.99)] ?? 0;
  return {
    what: 'accept(): from the card to the disk, waiting for it',
    ours: `p50 ${ms(median(each))}, p99 ${ms(p99)}`,
    beside: `${ms(durableFloor(office.folder))} one line, same disk`,
    heldTo: '–',
  };
};

const listToDo = async (office: TestOffice): Promise<Row> => {
  for (let place = 0; place < 60; place += 1) await perform(office.office, handIn(office).reference);
  const officer = office.as('oid-officer');
  const cpu = cpuMs(() => worklist(office.office, officer), 20);
  return { what: 'list to do, 50 records with their duties: CPU', ours: ms(cpu), beside: '–', heldTo: '–' };
};

/** What single use cases cost on the real stores. */
export const costsOfUseCases = async (): Promise<readonly Row[]> => {
  const quiet = testOffice(tenantInMemory().port);
  const busy = testOffice(tenantInMemory().port);
  try {
    return [oneRecord(quiet), durable(quiet), await listToDo(busy)];
  } finally {
    quiet.close();
    busy.close();
  }
};
