import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { append } from '../../src/ledger/chain.ts';
import { tombstoneOf } from '../../src/ledger/tombstone.ts';
import { destroyApproved } from '../../src/use-cases/background/destroy-approved.ts';
import { digestOf } from '../../src/use-cases/background/digest.ts';
import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { verifyLedgers } from '../../src/use-cases/background/verify-ledgers.ts';
import { greffe, perform } from '../../src/use-cases/perform.ts';
import { retentionList } from '../../src/use-cases/retention.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { canary, destroying } from './destroying.ts';
import { doing } from './other-records.ts';

let one: Awaited<ReturnType<typeof destroying>>;
beforeEach(async () => {
  one = await destroying();
});
afterEach(() => one.close());

/** An approval that nobody gave. */
const forged = {
  ...{ id: 'x', at: '2032-01-01T00:00:00.000Z', verb: 'approveDestruction' },
  ...{ actor: greffe, set: {}, salt: '' },
};
const list = (who = 'oid-officer') => retentionList(one.trial.office, one.trial.as(who));
const tombstones = async () => (await verifyLedgers(one.trial.office)).tombstones;
const destroyAll = async () => {
  await one.approve();
  expect(await one.pass()).toBe(0);
};

describe('the list of what has reached its time', () => {
  test('names the record, its day, and each reason with its provision; what is ours has none', () => {
    expect(list()).toMatchObject({
      lines: [
        {
          reference: one.reference,
          keptUntil: '2031-11-22',
          state: 'reached',
          gaps: [],
          steps: [
            { rule: 'fiveYearsAware', until: '2031-11-22', provision: 'reg3.1:8' },
            { rule: 'houseMonths', until: '2027-11-22' },
          ],
        },
      ],
      more: false,
      houseMonths: { other: 12 },
    });
  });

  test('destroys nothing, however often it is asked for', async () => {
    const before = JSON.stringify(one.item());
    list();
    list();
    await one.pass();
    expect(JSON.stringify(one.item())).toBe(before);
  });

  test('says what holds a record, and what is being destroyed', async () => {
    const request = {
      type: 'access',
      receivedOn: '2032-11-20',
      means: 'post',
      requester: `Personne B (${one.reference})`,
    };
    const { reference } = one.officer.done('enterRequest', request);
    await perform(one.trial.office, reference);
    const lines = [{ state: 'stopped', gaps: [{ about: { reference } }, { about: { reference } }, {}] }];
    expect(list()).toMatchObject({ lines });
  });

  test('shows an approved destruction as such, without a day', async () => {
    await one.approve();
    expect(list()).toMatchObject({ lines: [{ state: 'approved' }] });
    await one.pass();
    expect(list()).toMatchObject({ lines: [] });
  });

  test('what the officer holds is not in it, and comes back when it is released', async () => {
    one.officer.done('holdRecord', { why: 'Un litige est annoncé' }, one.reference);
    await perform(one.trial.office, one.reference);
    expect(list()).toMatchObject({ lines: [] });
    one.officer.done('releaseRecord', { why: 'Réglé' }, one.reference);
    await perform(one.trial.office, one.reference);
    expect(list()).toMatchObject({ lines: [{ state: 'reached' }] });
  });

  test('an index of an earlier release, or one that was lost, comes to the same list', async () => {
    const before = list();
    one.trial.loseIndex();
    await followChanges(one.trial.office);
    expect(list()).toEqual(before);
    const file = join(one.trial.folder, 'index.sqlite');
    const facts = () => one.trial.office.index.facts('received', '2026-01', '2040-12');
    const counted = facts();
    const db = new DatabaseSync(file);
    db.exec('DELETE FROM retained; UPDATE record SET facts = NULL');
    db.close();
    expect(list()).toMatchObject({ lines: [] });
    await followChanges(one.trial.office);
    expect(list()).toEqual(before);
    expect(facts()).toEqual(counted);
  });

  test.each(['oid-manager', 'oid-direction', 'oid-staff'])('does not exist for %s, who can approve nothing', (who) => {
    expect(list(who)).toEqual({ refused: 'notFound' });
    const other = doing(one.trial, who);
    for (const verb of ['approveDestruction', 'holdRecord'])
      expect(other.refused(verb, { why: 'x' }, one.reference)).toEqual({ refused: 'notFound' });
  });
});

describe('what the officer is told', () => {
  test('the worklist and the word of the morning name what has reached its time; managers are told nothing', () => {
    const { office } = one.trial;
    const retention = { records: 1, lines: [{ reference: one.reference, keptUntil: '2031-11-22' }] };
    expect(worklist(office, one.trial.as('oid-officer'))).toMatchObject({ retention });
    expect(worklist(office, one.trial.as('oid-manager'))).not.toHaveProperty('retention');
    expect(digestOf(office, undefined)).toMatchObject({ timeUp: 1 });
  });

  test('the case file offers the three acts where they can be done, and nowhere else', async () => {
    const offered = () => one.officer.view(one.reference).next.map(({ verb }) => verb);
    expect(offered()).toEqual(expect.arrayContaining(['approveDestruction', 'holdRecord']));
    expect(offered()).not.toContain('releaseRecord');
    await one.approve();
    expect(offered()).toEqual([]);
  });
});

describe('a check of the tombstones', () => {
  test('sees one whose hash was changed', async () => {
    await destroyAll();
    one.tenant.change(one.reference, (item) => ({
      ...item,
      ledger: item.ledger.map((act, place) => (place === 1 ? { ...act, digest: 'f'.repeat(64) } : act)),
    }));
    expect((await verifyLedgers(one.trial.office)).broken).toEqual([{ reference: one.reference, at: 2 }]);
  });

  test('sees one where there should be none, and the index keeps what it knows of the record', async () => {
    one.tenant.change(one.reference, (item) => ({
      ...item,
      ledger: tombstoneOf(item.ledger, one.trial.office.sha256),
    }));
    expect(await tombstones()).toEqual({
      tombstones: 1,
      wrong: [{ reference: one.reference, because: 'notApproved' }],
    });
    await followChanges(one.trial.office);
    expect(one.officer.view(one.reference)).toMatchObject({ stage: 'notAnIncident', missing: true });
  });

  test('sees one that ends with an approval nobody gave, for no act of destruction answers for it', async () => {
    const { sha256 } = one.trial.office;
    one.tenant.change(one.reference, (item) => {
      return { ...item, ledger: tombstoneOf(append(item.ledger, forged, sha256), sha256) };
    });
    expect((await tombstones()).wrong).toEqual([{ reference: one.reference, because: 'notApproved' }]);
  });

  test('sees a record whose content came back, one whose tombstone is gone, and another tombstone in its place', async () => {
    const [before] = one.item();
    await destroyAll();
    const { sha256 } = one.trial.office;
    const ledger = before?.ledger ?? [];
    one.tenant.change(one.reference, (item) => ({ ...item, ledger }));
    expect((await tombstones()).wrong).toEqual([{ reference: one.reference, because: 'contentBack' }]);
    one.tenant.change(one.reference, (item) => ({
      ...item,
      ledger: tombstoneOf(append(ledger, forged, sha256), sha256),
    }));
    expect((await tombstones()).wrong).toEqual([{ reference: one.reference, because: 'headDiffers' }]);
    one.tenant.remove(one.reference);
    expect((await tombstones()).wrong).toEqual([{ reference: one.reference, because: 'lost' }]);
  });

  test('what was destroyed does not come back into the index from an older reading', async () => {
    const [before] = one.item();
    await destroyAll();
    one.tenant.change(one.reference, (item) => ({ ...item, ledger: before?.ledger ?? [] }));
    await followChanges(one.trial.office);
    expect(one.officer.view(one.reference)).toMatchObject({ stage: 'forgotten', values: {} });
  });
});

test.each([
  ['with its approval', 3],
  ['from before its approval, once it is approved anew', 2],
])('a record that a restored backup brought back, %s, is destroyed again from a new index', async (_, acts) => {
  await one.approve();
  const [before] = one.item();
  await one.pass();
  one.tenant.change(one.reference, (item) => ({ ...item, ledger: (before?.ledger ?? []).slice(0, acts) }));
  expect((await tombstones()).wrong).toEqual([{ reference: one.reference, because: 'contentBack' }]);
  one.trial.loseIndex();
  await followChanges(one.trial.office);
  if (acts === 2) await one.approve();
  expect(await one.pass()).toBe(0);
  await one.beside();
  expect(await tombstones()).toEqual({ tombstones: 1, wrong: [] });
  expect(one.tenantText()).not.toContain(canary);
  expect(one.tenant.rows().filter(({ reference }) => reference === one.reference)).toEqual([]);
});

test('a ledger that was changed by hand is not destroyed on the approval of what it was', async () => {
  await one.approve();
  one.tenant.change(one.reference, (item) => ({
    ...item,
    ledger: item.ledger.map((act, place) => (place === 0 ? { ...act, at: '2026-01-01T00:00:00.000Z' } : act)),
  }));
  one.trial.loseIndex();
  await followChanges(one.trial.office);
  expect(await one.pass()).toBe(1);
  expect(one.item()).toHaveLength(1);
  expect(list()).toMatchObject({ lines: [{ state: 'stopped', gaps: [{ gap: 'retention.brokenChain' }] }] });
  expect(one.trial.logged).toContainEqual(expect.objectContaining({ kind: 'brokenLedger' }));
});

test('a mail whose record is destroyed keeps its identity alone, so that it is not new again', async () => {
  const { mails } = one.trial.office.kept;
  const content = {
    ...{ copies: ['m1'], internetMessageId: '<a@exemple.test>', kinds: [], suggested: [], rules: [] },
    ...{ receivedOn: '2026-11-22', openers: {}, automatic: false, person: 'p', tags: [], tagsBefore: [] },
  };
  const receivedAt = '2026-11-22T15:00:00.000Z';
  const put = (key: string, references: readonly string[]) =>
    mails.put({ key, state: 'registered', receivedAt, content: { ...content, references } }, [`name-${key}`]);
  put('alone', [one.reference]);
  put('shared', [one.reference, 'REQ-2026-AAAAAA']);
  await one.approve();
  await destroyApproved({ office: one.trial.office, reminders: one.reminders.port });
  expect(mails.get('alone')).toEqual({ key: 'alone', state: 'registered', receivedAt: '' });
  expect(mails.named('name-alone')).toEqual([]);
  expect(mails.get('shared')?.content?.references).toEqual(['REQ-2026-AAAAAA']);
});
