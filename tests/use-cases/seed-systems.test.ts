import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { seedSystems } from '../../src/use-cases/background/seed-systems.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { doing } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let tenant: ReturnType<typeof tenantInMemory>;
let trial: ReturnType<typeof testOffice>;
beforeEach(() => {
  tenant = tenantInMemory();
  trial = testOffice(tenant.port);
});
afterEach(() => trial.close());

/** An office that starts: it reads what is there, enters what is missing, and writes it. */
const start = async (office: ReturnType<typeof testOffice>['office']): Promise<void> => {
  expect(seedSystems(office)).toBeGreaterThanOrEqual(0);
  await followChanges(office);
  expect(seedSystems(office)).toBe(0);
  while ((await performWaiting(office)) > 0) await followChanges(office);
};
const named = () => trial.office.company.systems.filter(({ use }) => use !== 'other').length;

test('the systems that the policy names are in their register after the first start, each once', async () => {
  await start(trial.office);
  await start(trial.office);
  expect(tenant.caseFiles()).toHaveLength(named());
  const exchange = tenant.rows().find(({ cells }) => cells.system === 'exchangeOnline');
  expect(exchange?.cells).toMatchObject({
    measures: ['loginPassword', 'multiFactor', 'biometricUnlock'],
    outsideQuebec: true,
    keptMonths: { unknown: 'notYetKnown' },
    policyVersion: '1.0',
  });
  const file = tenant.caseFiles().find(({ reference }) => reference === exchange?.reference);
  expect(file?.ledger).toMatchObject([
    {
      id: 'systems|seed|exchangeOnline',
      verb: 'seedSystem',
      actor: { role: 'greffe' },
      set: { provider: 'Microsoft' },
    },
  ]);
});

test('a second instance, or one that lost its folder, enters none again, even years later', async () => {
  await start(trial.office);
  const later = testOffice(tenant.port, '2029-03-01T15:00:00.000Z');
  expect(seedSystems(later.office)).toBe(1);
  await start(later.office);
  expect(tenant.caseFiles()).toHaveLength(named());
  later.close();
});

test('nobody is told of what is seeded, and it is nobody’s work to do until it is due', async () => {
  await start(trial.office);
  expect(trial.office.kept.duePushes('2100-01-01T00:00:00.000Z', 50)).toEqual([]);
  expect(worklist(trial.office, trial.as('oid-officer'))).toMatchObject({ lines: [] });
});

test('a seeded system is reviewed like any other: outside Québec it wants an assessment and a written agreement', async () => {
  await start(trial.office);
  const reference = tenant.rows().find(({ cells }) => cells.system === 'gmail')?.reference ?? '';
  const officer = doing(trial);
  const { gaps = [] } = officer.refused('reviewSystem', {}, reference);
  expect(gaps.map(({ gap }) => gap)).toContain('provider.agreementOutside');
  const contract = { writtenContract: true, measuresInContract: true, incidentNoticeInContract: true };
  const day = '2026-11-22';
  const place = { standingEntry: true, assessmentOn: day, adequateProtection: true, agreementOn: day };
  officer.done('reviewSystem', { ...contract, ...place }, reference);
  expect(officer.view(reference).stage).toBe('inOrder');
});
