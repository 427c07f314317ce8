import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { nextActs } from '../../bot/cards/next-acts.ts';
import { speechIn } from '../../bot/turns/desk.ts';
import { verifyChain } from '../../src/ledger/chain.ts';
import { fold } from '../../src/ledger/fold.ts';
import { isTombstone } from '../../src/ledger/tombstone.ts';
import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { sealHeads } from '../../src/use-cases/background/seal-heads.ts';
import { verifyLedgers } from '../../src/use-cases/background/verify-ledgers.ts';
import { exportCopy } from '../../src/use-cases/export-register.ts';
import { handCaseFile } from '../../src/use-cases/hand-case-file.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { canary, destroying } from './destroying.ts';
import { gapsOf } from './other-records.ts';

let one: Awaited<ReturnType<typeof destroying>>;
beforeEach(async () => {
  one = await destroying();
});
afterEach(() => one.close());

/** What must be so at the end, whatever happened in between. */
const destroyed = async (): Promise<void> => {
  const { office } = one.trial;
  const [item, ...others] = one.item();
  expect(others).toEqual([]);
  expect(item && isTombstone(item.ledger)).toBe(true);
  expect(verifyChain(item?.ledger ?? [], office.sha256)).toMatchObject({ ok: true });
  expect(one.tenant.rows().filter(({ reference }) => reference === one.reference)).toEqual([]);
  const entry = one.entry();
  expect(fold(entry?.ledger ?? [])).toMatchObject({
    stage: 'destroyed',
    destroyedRecord: one.reference,
    approvedBy: 'Personne oid-officer',
    tombstoneHead: item?.ledger.at(-1)?.hash,
    tombstoneActs: { about: item?.ledger.length },
  });
  expect(entry?.ledger.map(({ verb }) => verb)).toEqual(['enterOwnDestruction', 'carryOutDestruction']);
  expect(one.tenant.caseFiles().filter(({ register }) => register === 'destructions')).toHaveLength(1);
  expect(one.tenantText()).not.toContain(canary);
  expect(one.disk()).not.toContain(canary);
  expect(one.reminders.claims()).toEqual([]);
  const { broken, tombstones } = await verifyLedgers(office);
  expect({ broken, tombstones }).toEqual({ broken: [], tombstones: { tombstones: 1, wrong: [] } });
};

test('what the officer approved is destroyed everywhere, and a tombstone that verifies stands in its place', async () => {
  const sealed = await sealHeads(one.trial.office);
  await one.approve();
  expect(one.disk()).toContain(canary);
  expect(one.tenantText()).toContain(canary);
  expect(await one.pass()).toBe(0);
  await destroyed();
  const told = one.trial.office.kept.duePushes(one.trial.office.now(), 50);
  expect(told.map(({ message }) => message)).toContainEqual({
    kind: 'newRecord',
    reference: one.entry()?.reference,
    register: 'destructions',
  });
  await one.beside();
  await destroyed();
  expect((await verifyLedgers(one.trial.office, sealed?.head)).head).toMatchObject({ kind: 'checked', rewritten: [] });
});

test('nobody is told that a record is missing which we destroyed, and no row comes back', async () => {
  await one.approve();
  await one.pass();
  await one.beside();
  await one.beside();
  expect(one.trial.logged.filter(({ event }) => event === 'missing' || event === 'rowPutBack')).toEqual([]);
  expect(one.tenant.rows().filter(({ reference }) => reference === one.reference)).toEqual([]);
});

test('the index that was lost comes back with the tombstone, and its counts stay', async () => {
  await one.approve();
  await one.pass();
  const counts = one.trial.office.index.counts().filter(({ records }) => records > 0);
  one.trial.loseIndex();
  await followChanges(one.trial.office);
  expect(one.trial.office.index.counts()).toEqual(counts);
  expect(counts).toContainEqual({ register: 'incidents', stage: 'forgotten', records: 1 });
  expect(one.officer.view(one.reference)).toMatchObject({ stage: 'forgotten', next: [], duties: [], values: {} });
  await destroyed();
});

describe('interrupted at any call, before it or after it, it goes on to the same end', () => {
  /** How many calls a whole destruction makes. */
  const calls = async (): Promise<number> => {
    let made = 0;
    one.cutting(() => {
      made += 1;
      return undefined;
    });
    await one.pass();
    one.close();
    return made;
  };

  test.each(['before', 'after'] as const)(
    'cut %s each call',
    async (when) => {
      await one.approve();
      const total = await calls();
      expect(total).toBeGreaterThan(30);
      for (let place = 1; place <= total; place += 1) {
        one = await destroying();
        await one.approve();
        let left = place;
        one.cutting(() => {
          left -= 1;
          return left === 0 ? when : undefined;
        });
        await one.pass().catch(() => undefined);
        one.cutting(() => undefined);
        // Half of the times the index is lost with the process.
        if (place % 2 === 0) one.trial.loseIndex();
        else one.trial.restart();
        await one.beside();
        for (let pass = 0; pass < 5 && (await one.pass()) > 0; pass += 1) one.trial.wait(120_000);
        await one.beside();
        await destroyed();
        if (place < total) one.close();
      }
    },
    300_000,
  );
});

test('while another process reads our files, what was destroyed may stand in their journals: it is not said to be done', async () => {
  await one.approve();
  const reader = new DatabaseSync(join(one.trial.folder, 'kept.sqlite'));
  reader.exec('BEGIN; SELECT count(*) FROM command');
  expect(await one.pass()).toBe(1);
  expect(fold(one.entry()?.ledger ?? []).stage).toBe('approved');
  reader.exec('COMMIT');
  reader.close();
  one.trial.wait(120_000);
  expect(await one.pass()).toBe(0);
  await destroyed();
}, 30_000);

test('a copy counts what was destroyed, and has no line for it, also as of a day when it was there', async () => {
  const copied = (asOf?: string) =>
    exportCopy(one.trial.office, one.trial.as('oid-officer'), {
      register: 'incidents',
      format: 'csv',
      scope: 'whole',
      asOf,
    });
  expect(await copied()).toMatchObject({ records: 1, destroyed: 0 });
  await one.approve();
  await one.pass();
  expect(await copied()).toMatchObject({ records: 0, destroyed: 1 });
  expect(await copied('2026-12-01')).toMatchObject({ records: 0, destroyed: 1 });
  expect(await copied('2026-11-21')).toMatchObject({ records: 0, destroyed: 0 });
});

test('the case file of a destroyed record is handed to nobody: there is none', async () => {
  await one.approve();
  await one.pass();
  const handed = await handCaseFile(one.trial.office, one.trial.as('oid-officer'), one.reference);
  expect(handed).toEqual({ refused: 'wrongStage' });
});

test('an act that comes after the approval is refused, and so is everything on a record that is destroyed', async () => {
  await one.approve();
  expect(one.officer.refused('reopenIncident', { why: 'x' }, one.reference).refused).toBe('wrongStage');
  await one.pass();
  expect(one.officer.refused('reopenIncident', { why: 'x' }, one.reference).refused).toBe('wrongStage');
});

test('once approved, its card offers nothing more and says why', async () => {
  await one.approve();
  const opened = openCaseFile(one.trial.office, one.trial.as('oid-officer'), one.reference);
  if ('refused' in opened) throw new Error(opened.refused);
  expect(opened.destroying).toBe(true);
  const said = JSON.stringify(nextActs(speechIn('fr'), opened));
  expect(said).toContain('Sa destruction est approuvée');
  expect(said).not.toMatch(/Action\./);
});

test('before its time is up nothing can be approved, and the provision is named', async () => {
  one.trial.wait(-3 * 366 * 86_400_000);
  expect(one.officer.refused('approveDestruction', {}, one.reference).gaps).toEqual([
    { gap: 'keeping.fiveYearsAware', provision: 'reg3.1:8' },
  ]);
});

test('what the officer holds is not destroyed before it is released, each with a reason', async () => {
  one.officer.done('holdRecord', { why: 'Un litige est annoncé' }, one.reference);
  expect(gapsOf(one.officer.refused('approveDestruction', {}, one.reference))).toEqual(['retention.officerHold']);
  one.officer.done('releaseRecord', { why: 'Le litige est réglé' }, one.reference);
  await one.approve();
});

test('a running request about the record, and an open record that names it, keep it', async () => {
  const request = {
    type: 'access',
    receivedOn: '2032-11-20',
    means: 'post',
    requester: `Personne B (${one.reference})`,
  };
  one.officer.done('enterRequest', request);
  expect(gapsOf(one.officer.refused('approveDestruction', {}, one.reference))).toContain('destruction.recourseEnded');
  expect(gapsOf(one.officer.refused('approveDestruction', {}, one.reference))).toContain('retention.openRecord');
});

test.each(['oid-manager', 'oid-staff', 'oid-direction'])('%s can approve nothing', (who) => {
  const accepted = one.trial.as(who);
  expect(accepted.role).not.toBe('officer');
});
