import { accept } from '../../src/use-cases/accept.ts';
import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { emptyKept } from '../../src/use-cases/background/empty-kept.ts';
import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { sealHeads } from '../../src/use-cases/background/seal-heads.ts';
import { verifyLedgers } from '../../src/use-cases/background/verify-ledgers.ts';
import { noteRoles } from '../../src/use-cases/note-roles.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { reportForm } from '../../src/use-cases/report-form.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let tenant: ReturnType<typeof tenantInMemory>;
let trial: ReturnType<typeof testOffice>;
beforeEach(() => {
  tenant = tenantInMemory();
  trial = testOffice(tenant.port);
});
afterEach(() => trial.close());

const report = async (): Promise<string> => {
  const { ticket } = reportForm(trial.office, trial.as('oid-a'));
  const accepted = accept(trial.office, trial.as('oid-a'), { ticket, input: { scenario: 'lostDevice' } });
  if (isRefusal(accepted)) throw new Error(accepted.refused);
  await perform(trial.office, accepted.reference);
  return accepted.reference;
};

test('a deleted index rebuilds itself from SharePoint', async () => {
  const reference = await report();
  const before = trial.office.index.get(reference);
  trial.loseIndex();
  expect(trial.office.index.get(reference)).toBeUndefined();
  await followChanges(trial.office);
  expect(trial.office.index.get(reference)).toEqual(before);
});

test('whoever waits is answered while many case files are read', async () => {
  await report();
  const read = await tenant.port.changes(undefined);
  if (read.kind !== 'changes') throw new Error(read.kind);
  const many = { ...read, changed: Array.from({ length: 250 }, () => read.changed).flat() };
  let breaths = 0;
  const caseFiles = { ...trial.office.caseFiles, changes: async () => many };
  await followChanges({ ...trial.office, caseFiles }, async () => {
    breaths += 1;
  });
  expect(breaths).toBe(2);
});

test('a row changed by hand is put back, and the officer told by whom', async () => {
  const reference = await report();
  const [before] = tenant.rows();
  tenant.changeRow(reference, { scenario: 'other' }, 'Gestionnaire');
  await followChanges(trial.office);
  expect(tenant.rows()[0]).toMatchObject({ cells: before?.cells, act: 1 });
  await deliverPushes(trial.office);
  expect(trial.pushed.map((push) => push.message)).toContainEqual({
    kind: 'rowPutBack',
    reference,
    author: 'Gestionnaire',
  });
});

test('an item that vanished without an act of ours is kept, marked missing and reported once', async () => {
  const reference = await report();
  tenant.remove(reference);
  await followChanges(trial.office);
  await followChanges(trial.office);
  expect(openCaseFile(trial.office, trial.as('oid-officer'), reference)).toMatchObject({ missing: true });
  await deliverPushes(trial.office);
  expect(trial.pushed.filter((push) => push.message.kind === 'missing' && push.to === 'oid-officer')).toHaveLength(1);
});

test('a push of unknown outcome is sent again, later each time; a person not reached is noted', async () => {
  await report();
  trial.messenger('unknown');
  await deliverPushes(trial.office);
  expect(trial.pushed).toHaveLength(2);
  await deliverPushes(trial.office);
  expect(trial.pushed).toHaveLength(2);
  trial.wait(1_500);
  trial.messenger('notReached');
  await deliverPushes(trial.office);
  expect(trial.pushed).toHaveLength(4);
  trial.wait(86_400_000);
  expect(await deliverPushes(trial.office)).toBe(0);
});

test('the heads of all ledgers are sealed, and a sealed head shows what was rewritten since', async () => {
  const references = [await report(), await report(), await report()];
  const sealed = await sealHeads(trial.office);
  expect(sealed).toMatchObject({ records: 3 });
  expect(await verifyLedgers(trial.office, sealed?.head)).toMatchObject({
    ledgers: 4,
    broken: [],
    head: { kind: 'checked', heads: 3, rewritten: [] },
  });
  expect((await sealHeads(trial.office))?.head).toBe(sealed?.head);
  const [first = '', second = ''] = references;
  tenant.change(first, (item) => ({ ...item, ledger: item.ledger.map((act) => ({ ...act, verb: 'x' })) }));
  tenant.change(second, (item) => ({ ...item, ledger: [] }));
  const after = await verifyLedgers(trial.office, sealed?.head);
  expect(after.broken).toEqual([{ reference: first, at: 1 }]);
  expect(after.head).toMatchObject({ kind: 'checked', rewritten: [second] });
  expect((await verifyLedgers(trial.office, 'x')).head).toEqual({ kind: 'unknownHead' });
});

test('a sealed file that was changed shows', async () => {
  await report();
  const sealed = await sealHeads(trial.office);
  for (const name of tenant.evidence.keys()) tenant.evidence.set(name, '[]');
  expect((await verifyLedgers(trial.office, sealed?.head)).head).toMatchObject({ kind: 'fileChanged' });
});

test('thirty days after an act is in SharePoint, the inbox keeps only id, digest and receipt', async () => {
  await report();
  const [own = ''] = trial.office.kept.createdBy('oid-a', 1);
  const before = trial.office.kept.find(trial.office.kept.promisedTo(own) ?? '');
  trial.wait(29 * 86_400_000);
  expect(emptyKept(trial.office)).toBe(0);
  trial.wait(2 * 86_400_000);
  expect(emptyKept(trial.office)).toBe(1);
  expect(trial.office.kept.find(before?.id ?? '')).toMatchObject({
    reference: before?.reference,
    digest: before?.digest,
    input: {},
    actor: { name: '' },
  });
});

test('a change of roles is an act of the office’s own record, once; the first roles are no change', async () => {
  noteRoles(trial.office, 'first');
  expect(trial.office.kept.waiting()).toEqual([]);
  noteRoles(trial.office, 'second');
  noteRoles(trial.office, 'second');
  noteRoles(trial.office, 'first');
  expect(trial.office.kept.waiting()).toEqual(['OFF-2026']);
  await perform(trial.office, 'OFF-2026');
  expect(tenant.caseFiles()[0]?.ledger.map((act) => act.verb)).toEqual(['noteRoles', 'noteRoles']);
  expect(tenant.stateOf('OFF-2026')).toMatchObject({ rolesDigest: 'first' });
});
