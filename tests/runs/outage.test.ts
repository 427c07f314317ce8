import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accept } from '../../src/use-cases/accept.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { myReports } from '../../src/use-cases/my-reports.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { receiptOf } from '../../src/use-cases/receipt.ts';
import { reportForm } from '../../src/use-cases/report-form.ts';
import { type OfficeOnEmulator, openOffice } from '../graph/office-on-emulator.ts';
import { testOffice } from '../use-cases/test-office.ts';

const second = 1000;
const minute = 60 * second;
const reports = 10;

let tenant: OfficeOnEmulator;
let office: ReturnType<typeof testOffice>;

beforeAll(async () => {
  tenant = await openOffice();
  office = testOffice(tenant.caseFiles);
});
afterAll(async () => {
  office.close();
  await tenant.close();
});

/** Hands in one report and carries it as the bot does while the person waits. */
const handIn = async (oid: string, told: string) => {
  const asker = office.as(oid);
  const began = performance.now();
  const { ticket } = reportForm(office.office, asker);
  const accepted = accept(office.office, asker, { ticket, input: { scenario: 'lostDevice', told } });
  if (isRefusal(accepted)) throw new Error(accepted.refused);
  await perform(office.office, accepted.reference);
  const view = receiptOf(office.office, asker, accepted.reference);
  if (isRefusal(view)) throw new Error(view.refused);
  return { oid, reference: accepted.reference, progress: view.progress, ms: performance.now() - began };
};

const progressOf = ({ oid, reference }: { oid: string; reference: string }) => {
  const view = receiptOf(office.office, office.as(oid), reference);
  return isRefusal(view) ? view.refused : view.progress;
};

test('while Graph answers 503 for a minute every report gets its receipt at once, and all are delivered afterwards', async () => {
  expect((await handIn('oid-1', 'Avant la panne')).progress).toBe('inSharePoint');
  await tenant.faults({ kind: '503', retryAfter: 5 });

  const during: Awaited<ReturnType<typeof handIn>>[] = [];
  for (let place = 0; place < reports; place += 1) {
    during.push(await handIn(`oid-${place % 3}`, `Pendant la panne ${place}`));
    office.wait(minute / reports);
    expect(await performWaiting(office.office)).toBe(place + 1);
  }
  expect(during.map(({ progress }) => progress)).toEqual(Array(reports).fill('kept'));
  expect(Math.max(...during.map(({ ms }) => ms))).toBeLessThan(2 * second);
  expect(during.map(progressOf)).toEqual(Array(reports).fill('kept'));
  const own = myReports(office.office, office.as('oid-2')).reports;
  expect(own.map(({ progress }) => progress)).toEqual(['kept', 'kept', 'kept']);

  await tenant.faults();
  office.wait(2 * minute);
  expect(await performWaiting(office.office)).toBe(0);
  expect(during.map(progressOf)).toEqual(Array(reports).fill('inSharePoint'));
  const found = await tenant.caseFiles.changes(undefined);
  if (found.kind !== 'changes') throw new Error('The case files cannot be read');
  expect(found.changed).toHaveLength(reports + 1);
  expect(new Set(found.changed.map(({ reference }) => reference)).size).toBe(reports + 1);
});

test('the tenant is not hammered while it is out: nothing is asked before the time it named', async () => {
  await tenant.faults({ kind: '503', retryAfter: 30 });
  await handIn('oid-1', 'Une panne de plus');
  await tenant.metered();
  for (let passed = 0; passed < 29; passed += 1) {
    office.wait(second);
    await performWaiting(office.office);
  }
  expect(await tenant.metered()).toMatchObject({ requests: 0 });
  await tenant.faults();
  office.wait(second);
  expect(await performWaiting(office.office)).toBe(0);
});
