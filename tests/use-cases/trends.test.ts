import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { seedSystems } from '../../src/use-cases/background/seed-systems.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { publicRecord, registersView } from '../../src/use-cases/registers-view.ts';
import { monthSheet, trends } from '../../src/use-cases/trends.ts';
import { doing } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
  officer = doing(trial);
});
afterEach(() => trial.close());

const given = <T extends object>(outcome: T): Exclude<T, { readonly refused: unknown }> => {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome as Exclude<T, { readonly refused: unknown }>;
};

const report = async (scenario: string, system = 'quickbooksOnline'): Promise<string> => {
  const { reference } = doing(trial, 'oid-staff').done('reportIncident', { scenario, system, kinds: ['email'] });
  await perform(trial.office, reference);
  return reference;
};
const reports = async (scenario: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await report(scenario);
};
const asManager = () => trial.as('oid-manager');

test('what came in is counted by month and kind, exactly as it is', async () => {
  await reports('lostDevice', 3);
  await reports('wrongRecipient', 1);
  const view = given(trends(trial.office, asManager()));
  expect(view.months).toHaveLength(12);
  expect(view.months.at(-1)).toBe('2026-11');
  expect(view.received).toEqual([{ register: 'incidents', records: [...Array.from({ length: 11 }, () => 0), 4] }]);
  expect(view.kinds).toEqual([
    { register: 'incidents', value: 'lostDevice', records: 3 },
    { register: 'incidents', value: 'wrongRecipient', records: 1 },
  ]);
  expect(view.standing).toMatchObject([{ register: 'incidents', open: 4 }]);
});

test('what only stands is in force: it is no open work, did not come in, and is on no page of the month', async () => {
  await reports('lostDevice', 5);
  await followChanges(trial.office);
  seedSystems(trial.office);
  while ((await performWaiting(trial.office)) > 0) await followChanges(trial.office);
  const view = given(trends(trial.office, asManager()));
  const systems = view.standing.find(({ register }) => register === 'systems')?.open ?? 0;
  expect(systems).toBeGreaterThan(5);
  expect(given(registersView(trial.office, asManager(), {}))).toMatchObject({ open: 5, inForce: systems });
  expect(view.received.map(({ register }) => register)).toEqual(['incidents']);
  const sheet = given(monthSheet(trial.office, asManager()));
  expect(sheet.standing).toMatchObject({ rows: [['incidents']], total: 5 });
  expect(sheet.received).toMatchObject([{ wholes: ['incidents'] }]);
});

test('breakdowns by person, information and system are the officer’s only, and staff find nothing', async () => {
  await report('lostDevice');
  expect(given(trends(trial.office, asManager()))).not.toHaveProperty('breakdowns');
  expect(given(trends(trial.office, trial.as('oid-direction')))).not.toHaveProperty('breakdowns');
  expect(given(trends(trial.office, trial.as('oid-officer'))).breakdowns).toMatchObject({
    information: [{ register: 'incidents', value: 'email', records: 1 }],
    system: [{ register: 'incidents', value: 'quickbooksOnline', records: 1 }],
  });
  for (const ask of [trends, monthSheet])
    expect(ask(trial.office, trial.as('oid-staff'))).toEqual({ refused: 'notFound' });
});

test('the page of the month holds no number from one to four', async () => {
  await reports('lostDevice', 3);
  expect(given(monthSheet(trial.office, asManager()))).toMatchObject({
    month: '2026-11',
    received: { few: true },
    standing: { few: true },
  });
  await reports('wrongRecipient', 4);
  const sheet = given(monthSheet(trial.office, asManager()));
  expect(sheet.received).toMatchObject([{ wholes: ['incidents'], records: 7, parts: [{ records: 7 }] }]);
  expect(sheet.standing).toMatchObject({ few: false, total: 7 });
  expect(given(monthSheet(trial.office, asManager(), '2026-10')).received).toEqual([]);
});

test('an answer is counted by the days that it took', async () => {
  const complaint = { subject: 'other', receivedOn: '2026-11-01', complainant: 'Personne A', means: 'email' };
  const { reference } = officer.done('registerComplaint', complaint);
  await perform(trial.office, reference);
  expect(given(trends(trial.office, asManager())).answered).toEqual([]);
  const indexed = trial.office.index.get(reference);
  const [first] = indexed?.ledger ?? [];
  if (!indexed || !first) throw new Error('not indexed');
  const { countedAs } = await import('../../src/use-cases/facts.ts');
  const ledger = [{ ...first, set: { ...('set' in first ? first.set : {}), answeredOn: '2026-11-21' } }];
  expect(countedAs('complaints', ledger).facts).toContainEqual(['answered', '2026-11', 'to20']);
});

test('an index of an earlier release is filled by the next pass', async () => {
  const reference = await report('lostDevice');
  const { fillIndex } = await import('../../src/use-cases/facts.ts');
  const { DatabaseSync } = await import('node:sqlite');
  const db = new DatabaseSync(`${trial.folder}/index.sqlite`);
  db.exec("UPDATE record SET facts = NULL, kind = ''");
  db.close();
  expect(given(trends(trial.office, asManager())).kinds).toEqual([]);
  expect(await fillIndex(trial.office)).toBe(1);
  expect(given(trends(trial.office, asManager())).kinds).toEqual([
    { register: 'incidents', value: 'lostDevice', records: 1 },
  ]);
  const { lines } = given(registersView(trial.office, asManager(), { register: 'incidents', kind: 'lostDevice' }));
  expect(lines.map((line) => line.reference)).toEqual([reference]);
});

test('open and closed records are read together, and a reference by its last letters', async () => {
  const reference = await report('lostDevice');
  const other = await report('lostDevice');
  const view = officer.view(other);
  officer.done('notAnIncident', { why: 'Un essai.' }, view.reference);
  await perform(trial.office, other);
  const read = (question: object) =>
    given(registersView(trial.office, asManager(), question)).lines.map((line) => line.reference);
  expect(read({})).toEqual([reference]);
  expect(read({ open: 'any', sort: 'oldest' }).toSorted()).toEqual([reference, other].toSorted());
  expect(read({ open: 'any', reference: other.slice(-6) })).toEqual([other]);
  expect(given(registersView(trial.office, asManager(), { due: 'late' })).lines).toEqual([]);
});

test('names of systems come with a record for the officer, and its key for nobody else', async () => {
  const reference = await report('lostDevice');
  const seen = given(publicRecord(trial.office, trial.as('oid-officer'), reference));
  expect(seen.values).toMatchObject({ system: 'quickbooksOnline' });
  expect(seen.systems?.quickbooksOnline?.fr).toBeTruthy();
  const shown = given(publicRecord(trial.office, asManager(), reference));
  expect(shown.values).not.toHaveProperty('system');
  expect(shown).not.toHaveProperty('systems');
});
