import fc from 'fast-check';
import { verifyChain } from '../../src/ledger/chain.ts';
import { accept, acceptCommand } from '../../src/use-cases/accept.ts';
import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { present } from '../../src/use-cases/present.ts';
import { receiptOf } from '../../src/use-cases/receipt.ts';
import { reportForm } from '../../src/use-cases/report-form.ts';
import { type Trouble, tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

type Trial = ReturnType<typeof testOffice>;

const report = (trial: Trial, oid = 'oid-a', told = 'x'): string => {
  const { ticket } = reportForm(trial.office, trial.as(oid));
  const accepted = accept(trial.office, trial.as(oid), { ticket, input: { scenario: 'other', told } });
  if (isRefusal(accepted)) throw new Error(accepted.refused);
  return accepted.reference;
};
const drain = async (trial: Trial): Promise<void> => {
  for (let pass = 0; pass < 200 && (await performWaiting(trial.office)) > 0; pass += 1) trial.wait(61_000);
};
const within = async (
  trouble: () => Trouble,
  work: (trial: Trial, tenant: ReturnType<typeof tenantInMemory>) => Promise<void>,
) => {
  const tenant = tenantInMemory(trouble);
  const trial = testOffice(tenant.port);
  try {
    await work(trial, tenant);
  } finally {
    trial.close();
  }
};
const inTurn =
  (...troubles: Trouble[]) =>
  () =>
    troubles.shift() ?? 'none';

test('a save without trouble is one write, and the row shows the last act', () =>
  within(inTurn(), async (trial, tenant) => {
    const reference = report(trial);
    expect(await perform(trial.office, reference)).toBe('done');
    expect(tenant.counts).toEqual({ writes: 1, finds: 0, rowWrites: 1 });
    expect(tenant.rows()).toMatchObject([{ reference, act: 1 }]);
    expect(present(trial.office, reference)?.isSettled).toBe(true);
  }));

test('after a lost answer it looks before it writes again, and finds its own record', () =>
  within(inTurn('unknownAfter'), async (trial, tenant) => {
    const reference = report(trial);
    expect(await perform(trial.office, reference)).toBe('done');
    expect(tenant.counts).toMatchObject({ writes: 1, finds: 1 });
    expect(tenant.caseFiles()).toHaveLength(1);
  }));

test('nothing found is no proof of absence: it waits, and never takes the next reference', () =>
  within(inTurn('unknownBefore'), async (trial, tenant) => {
    const reference = report(trial);
    expect(await perform(trial.office, reference)).toBe('later');
    await drain(trial);
    expect(tenant.caseFiles().map((item) => item.reference)).toEqual([reference]);
  }));

test('a reference that another command holds gives way to the next, and the reporter is told', () =>
  within(inTurn(), async (trial, tenant) => {
    const reference = report(trial);
    const other = report(trial, 'oid-b');
    await perform(trial.office, other);
    tenant.change(other, (item) => ({ ...item, reference }));
    expect(await perform(trial.office, reference)).toBe('done');
    const [renamed = ''] = trial.office.kept.createdBy('oid-a', 1);
    expect(renamed).not.toBe(reference);
    expect(receiptOf(trial.office, trial.as('oid-a'), renamed)).toMatchObject({
      progress: 'inSharePoint',
    });
    await deliverPushes(trial.office);
    expect(trial.pushed.map((push) => push.message)).toContainEqual({
      kind: 'referenceChanged',
      before: reference,
      reference: renamed,
    });
  }));

test('somebody was faster: it decides again on what is there, and nothing of either is lost', () =>
  within(inTurn(), async (trial, tenant) => {
    const reference = report(trial);
    await perform(trial.office, reference);
    const measure = (key: string) =>
      acceptCommand(trial.office, {
        id: key,
        verb: 'noteMeasure',
        actor: trial.as('oid-a'),
        receivedAt: trial.office.now(),
        reference,
        input: { measure: key },
        language: 'fr',
      });
    measure('keepEvidence');
    const before = tenant.caseFiles()[0];
    await perform(trial.office, reference);
    const indexed = trial.office.index.get(reference);
    expect(indexed?.ledger).toHaveLength(2);
    trial.loseIndex();
    if (before) trial.office.index.put({ ...before, etag: '"1,1"' }, { stage: 'reported', open: true, acceptedAt: '' });
    measure('tellOfficerNow');
    expect(await perform(trial.office, reference)).toBe('done');
    expect(tenant.stateOf(reference).firstMeasures).toEqual(['keepEvidence', 'tellOfficerNow']);
  }));

test('an act that somebody faster made impossible is refused afterwards, and its author told', () =>
  within(inTurn(), async (trial) => {
    const reference = report(trial);
    await perform(trial.office, reference);
    const officer = (id: string, verb: string, input: Record<string, unknown>) =>
      acceptCommand(trial.office, {
        id,
        verb,
        actor: trial.as('oid-officer'),
        receivedAt: trial.office.now(),
        reference,
        input,
        language: 'fr',
      });
    const indexed = trial.office.index.get(reference);
    officer('c1', 'notAnIncident', { why: 'Aucun renseignement personnel.' });
    await perform(trial.office, reference);
    trial.loseIndex();
    if (indexed) trial.office.index.put(indexed, { stage: 'reported', open: true, acceptedAt: '' });
    expect(officer('c2', 'describe', { circumstances: 'Texte de la responsable.' })).toMatchObject({ reference });
    expect(await perform(trial.office, reference)).toBe('done');
    expect(trial.office.kept.find('c2')).toMatchObject({
      state: 'refused',
      input: { circumstances: 'Texte de la responsable.' },
    });
    await deliverPushes(trial.office);
    expect(trial.pushed.map((push) => push.message)).toContainEqual({
      kind: 'refusedLater',
      commandId: 'c2',
      reference,
    });
  }));

test('the tenant out for a minute: receipts at once, everything delivered afterwards, and the person sees the state', () => {
  let out = true;
  return within(
    () => (out ? 'laterBefore' : 'none'),
    async (trial, tenant) => {
      const references = Array.from({ length: 20 }, (_, n) => report(trial, 'oid-a', `n${n}`));
      for (let second = 0; second < 60; second += 1) {
        await performWaiting(trial.office);
        trial.wait(1_000);
      }
      expect(tenant.caseFiles()).toEqual([]);
      expect(tenant.counts.writes).toBeLessThan(20 * 60);
      expect(receiptOf(trial.office, trial.as('oid-a'), references[0] ?? '')).toMatchObject({ progress: 'kept' });
      out = false;
      await drain(trial);
      expect(
        tenant
          .caseFiles()
          .map((item) => item.reference)
          .toSorted(),
      ).toEqual(references.toSorted());
      expect(receiptOf(trial.office, trial.as('oid-a'), references[0] ?? '')).toMatchObject({
        progress: 'inSharePoint',
      });
    },
  );
});

test('a ledger that grows too long goes to a file in the folder, written first, and still verifies', () =>
  within(inTurn(), async (trial, tenant) => {
    const reference = report(trial);
    for (let n = 0; n < 12; n += 1) {
      const input = { circumstances: `${n} ${'x'.repeat(3_900)}` };
      acceptCommand(trial.office, {
        id: `d${n}`,
        verb: 'describe',
        actor: trial.as('oid-officer'),
        receivedAt: trial.office.now(),
        reference,
        input,
        language: 'fr',
      });
      await perform(trial.office, reference);
    }
    const [item] = tenant.caseFiles();
    expect(JSON.stringify(item?.ledger).length).toBeLessThan(30_000);
    expect(tenant.evidence.size).toBeGreaterThan(0);
    expect(verifyChain(item?.ledger ?? [], trial.office.sha256).ok).toBe(true);
    expect(tenant.stateOf(reference).circumstances).toMatch(/^11 /);
    expect(receiptOf(trial.office, trial.as('oid-a'), reference)).toMatchObject({ reference });
  }));

const troubles: Trouble[] = ['none', 'none', 'laterBefore', 'unknownBefore', 'unknownAfter', 'rowLost', 'conflict'];

test('whatever goes wrong and whenever the process dies, every receipt is one record, once', () =>
  fc.assert(
    fc.asyncProperty(
      fc.infiniteStream(fc.constantFrom(...troubles)),
      fc.array(fc.constantFrom('report', 'perform', 'restart', 'loseIndex'), { minLength: 5, maxLength: 25 }),
      async (stream, steps) => {
        let calm = false;
        await within(
          () => (calm ? 'none' : (stream.next().value ?? 'none')),
          async (trial, tenant) => {
            const references: string[] = [];
            for (const step of steps) {
              if (step === 'report') references.push(report(trial, 'oid-a', `n${references.length}`));
              if (step === 'perform') await performWaiting(trial.office);
              if (step === 'restart') trial.restart();
              if (step === 'loseIndex') trial.loseIndex();
              trial.wait(5_000);
            }
            calm = true;
            await drain(trial);
            expect(
              tenant
                .caseFiles()
                .map((item) => item.reference)
                .toSorted(),
            ).toEqual(references.toSorted());
            expect(new Set(tenant.rows().map((row) => row.reference)).size).toBe(tenant.rows().length);
            for (const item of tenant.caseFiles()) expect(verifyChain(item.ledger, trial.office.sha256).ok).toBe(true);
          },
        );
      },
    ),
    { numRuns: 120 },
  ));

test('without the unique reference and the look-up, the same faults make duplicates: the test has power', async () => {
  const tenant = tenantInMemory(inTurn('unknownAfter'));
  tenant.withoutLookUp();
  tenant.withoutUnique();
  const trial = testOffice(tenant.port);
  report(trial);
  await drain(trial);
  expect(tenant.caseFiles()).toHaveLength(2);
  trial.close();
});
