import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provision } from '../../src/graph/provision.ts';
import { graphReminders } from '../../src/graph/reminders.ts';
import { isTombstone } from '../../src/ledger/tombstone.ts';
import { destroyApproved } from '../../src/use-cases/background/destroy-approved.ts';
import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { verifyLedgers } from '../../src/use-cases/background/verify-ledgers.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { type OfficeOnEmulator, openOffice, runtimeApp } from '../graph/office-on-emulator.ts';
import { appToken, graphReading } from '../runs/graph-reading.ts';
import { doing } from './other-records.ts';
import { testOffice } from './test-office.ts';

/** Stands in every free text, file and file name of the record. */
const canary = 'Canari-9KT';

let tenant: OfficeOnEmulator;
let trial: ReturnType<typeof testOffice>;
let reference = '';

const reminders = () => graphReminders({ gateway: tenant.gateway, sites: tenant.expected, log: () => undefined });

/** Every item, version, file and name of both sites, as Graph gives them. */
const everything = async (): Promise<string> => {
  const { origin, ready } = tenant.emulator;
  const graph = graphReading(
    origin,
    await appToken(origin, ready.tenantId, { appId: runtimeApp, secret: 'secret-of-the-tests' }),
  );
  const reads = [...(await graph.everything('/sites/bureau')), ...(await graph.everything('/sites/registres'))];
  return reads.map(({ text }) => text).join('\n');
};

const disk = (): string =>
  ['index.sqlite', 'index.sqlite-wal', 'kept.sqlite', 'kept.sqlite-wal']
    .map((file) => readFileSync(join(trial.folder, file), 'latin1'))
    .join('\n');

beforeAll(async () => {
  tenant = await openOffice();
  await provision(tenant.provisioning, { ...tenant.expected, registers: ['incidents', 'destructions', 'office'] });
  trial = testOffice(tenant.caseFiles);
  const officer = doing(trial);
  ({ reference } = officer.done('reportIncident', {
    scenario: 'wrongRecipient',
    told: `${canary} a reçu le courriel`,
    kinds: ['name'],
    persons: { about: 1 },
    occurred: { day: '2026-11-20' },
  }));
  await perform(trial.office, reference);
  await tenant.caseFiles.putEvidence(reference, `${canary}.txt`, `Pièce de ${canary}`);
  officer.done('describe', { circumstances: `${canary} en public` }, reference);
  await perform(trial.office, reference);
  officer.done('notAnIncident', { why: `${canary} n’est pas touché` }, reference);
  await perform(trial.office, reference);
  await reminders().claim({ reference, duty: 'assess', day: '2026-11-23', person: 'oid-officer' }, '2026-11-23');
  await followChanges(trial.office);
  trial.wait(6 * 366 * 86_400_000);
});
afterAll(async () => {
  trial?.close();
  await tenant?.close();
});

test('the word to look for is in both sites and on our own disk, so that looking for it proves something', async () => {
  const there = await everything();
  expect(there.split(canary).length).toBeGreaterThan(8);
  expect(there).toContain(`Pièce de ${canary}`);
  expect(there).toContain(`${reference}|assess`);
  expect(disk()).toContain(canary);
});

test('after the destruction no word of the record is in a list, a version, a file, a reminder or our own files', async () => {
  doing(trial).done('approveDestruction', {}, reference);
  await perform(trial.office, reference);
  for (let pass = 0; pass < 5; pass += 1) {
    if ((await destroyApproved({ office: trial.office, reminders: reminders() })) === 0) break;
    trial.wait(120_000);
  }
  await followChanges(trial.office);
  await performWaiting(trial.office);
  const there = await everything();
  expect(there).not.toContain(canary);
  expect(there).not.toContain(`${reference}|assess`);
  expect(disk()).not.toContain(canary);
});

test('the tombstone stands in the list of case files, no row does, and a check accepts it', async () => {
  const found = await tenant.caseFiles.find('incidents', reference);
  expect(found.kind === 'found' && isTombstone(found.item.ledger)).toBe(true);
  expect(await tenant.caseFiles.findRow('incidents', reference)).toEqual({ kind: 'notFound' });
  expect(await tenant.caseFiles.readEvidence(reference, `${canary}.txt`)).toEqual({ kind: 'notFound' });
  expect(await verifyLedgers(trial.office)).toMatchObject({
    complete: true,
    broken: [],
    tombstones: { tombstones: 1, wrong: [] },
  });
  expect(trial.logged.filter(({ event }) => event === 'missing' || event === 'rowPutBack')).toEqual([]);
});
