import { atAGlance } from '../../src/use-cases/at-a-glance.ts';
import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { caseFilesMark } from '../../src/use-cases/background/follow-changes.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { sealHeads } from '../../src/use-cases/background/seal-heads.ts';
import { seedSystems } from '../../src/use-cases/background/seed-systems.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { registersView } from '../../src/use-cases/registers-view.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { doing } from './other-records.ts';
import { day, hour, type RemindingTrial, remindingTrial } from './reminding.ts';

let trial: RemindingTrial;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  // Sunday 22 November 2026, ten in the morning in Montréal.
  trial = remindingTrial({ digestHour: 8 });
  officer = doing(trial.house);
});
afterEach(() => trial.close());

const received = { subject: 'use', complainant: 'CANARY', complaint: 'CANARY', means: 'email' };
const complain = (receivedOn: string): string =>
  officer.done('registerComplaint', { ...received, receivedOn }).reference;
const digests = () => trial.told.flatMap(({ message }) => (message.kind === 'digest' ? [message.digest] : []));

describe('the digest', () => {
  test('comes at its hour in Montréal, once a day for each officer, in winter and in summer time', async () => {
    const moments: string[] = [];
    // From Saturday evening over the night on which the clock is set back.
    const night = remindingTrial({ at: '2026-10-31T04:00:00.000Z', digestHour: 8 });
    for (let passed = 0; passed < 3 * 24; passed += 1) {
      const before = night.told.length;
      await night.pass();
      if (night.told.length > before) moments.push(night.office.now());
      night.house.wait(hour);
    }
    expect(moments).toEqual(['2026-10-31T12:00:00.000Z', '2026-11-01T13:00:00.000Z', '2026-11-02T13:00:00.000Z']);
    night.close();
  });

  test('comes late when nothing ran at its hour, and never for a day that is over', async () => {
    await trial.pass();
    trial.house.wait(4 * day + 9 * hour);
    await trial.pass();
    expect(digests().map((digest) => digest.day)).toEqual(['2026-11-22', '2026-11-26']);
  });

  test('holds the worklist, due first, what is late, and no identity', async () => {
    const late = complain('2026-10-20');
    const first = complain('2026-11-10');
    const last = complain('2026-11-22');
    await performWaiting(trial.office);
    await trial.pass();
    const [digest] = digests();
    expect(digest?.lines.map(({ reference }) => reference)).toEqual([late, first, last]);
    expect(digest?.lines[0]).toMatchObject({ due: '2026-11-09', late: true, stage: 'received' });
    expect(digest).toMatchObject({ day: '2026-11-22', late: 1, more: 0, notReached: 0 });
    expect(JSON.stringify(digest)).not.toContain('CANARY');
  });

  test('counts beyond its lines what is to do, and no system that merely stands in its register', async () => {
    for (let n = 0; n < 17; n += 1) complain(`2026-11-${String(n + 1).padStart(2, '0')}`);
    trial.office.kept.setMark(caseFilesMark, 'read');
    expect(seedSystems(trial.office)).toBe(0);
    await performWaiting(trial.office);
    await trial.pass();
    expect(digests()[0]).toMatchObject({ lines: { length: 15 }, more: 2 });
    for (let n = 0; n < 40; n += 1)
      officer.done('registerComplaint', { ...received, complaint: `${n}`, receivedOn: '2026-11-22' });
    await performWaiting(trial.office);
    trial.house.wait(day);
    await trial.pass();
    expect(digests().at(-1)).toMatchObject({ lines: { length: 15 }, more: 42 });
  });

  test('says how much waits to be sorted, and since when', async () => {
    await trial.pass({ intake: () => ({ waiting: 3, oldestOn: '2026-11-20' }) });
    expect(digests()[0]?.intake).toEqual({ waiting: 3, oldestOn: '2026-11-20' });
  });

  test('carries the head that the night sealed, and the night sends no card of its own', async () => {
    complain('2026-11-22');
    await performWaiting(trial.office);
    await deliverPushes(trial.office);
    const sealed = await sealHeads(trial.office);
    expect(await deliverPushes(trial.office)).toBe(0);
    await trial.pass();
    expect(digests()[0]?.sealed).toEqual({ head: sealed?.head, day: '2026-11-22' });
  });

  test('still carries last year’s seal on New Year’s morning', async () => {
    trial.house.wait(39 * day);
    const sealed = await sealHeads(trial.office);
    trial.house.wait(day);
    await trial.pass();
    expect(trial.office.now().slice(0, 10)).toBe('2027-01-01');
    expect(digests()[0]?.sealed).toEqual({ head: sealed?.head, day: '2026-12-31' });
  });
});

describe('the truth of delivery', () => {
  const reached = () => trial.list.claims().map(({ duty, outcome }) => `${duty} ${outcome}`);

  test('whom Teams does not reach gets the same by mail', async () => {
    trial.teams.set('oid-officer', 'notReached');
    await trial.pass();
    expect(trial.told).toMatchObject([{ by: 'mail', to: 'officer@exemple.example' }]);
    expect(reached()).toEqual(['digest mailed']);
  });

  test('mail that must wait is waited for, and mail of unknown end is sent again', async () => {
    trial.teams.set('oid-officer', 'notReached');
    trial.mails.set('officer@exemple.example', { laterMs: 5_000 });
    expect(await trial.pass()).toBe(1);
    trial.mails.set('officer@exemple.example', 'unknown');
    trial.house.wait(5_000);
    await trial.pass();
    expect(reached()).toEqual(['digest unknown']);
    trial.mails.clear();
    trial.house.wait(10 * 60_000);
    await trial.pass();
    expect(reached()).toEqual(['digest mailed']);
  });

  test('whom neither reaches is shown as not reached to the officers and the highest authority, not to managers', async () => {
    const reference = complain('2026-11-12');
    await performWaiting(trial.office);
    trial.teams.set('oid-officer', 'notReached');
    trial.mails.set('officer@exemple.example', 'notReached');
    await trial.pass();
    expect(reached()).toEqual(['replyToComplaint notReached', 'digest notReached']);
    const seenBy = (oid: string) => {
      const list = worklist(trial.office, trial.house.as(oid));
      return isRefusal(list) ? undefined : list.notReached;
    };
    const name = 'Responsable';
    expect(seenBy('oid-officer')).toEqual([
      { reference, duty: 'replyToComplaint', day: '2026-11-22', name },
      { reference: 'OFF-2026', duty: 'digest', day: '2026-11-22', name },
    ]);
    expect(seenBy('oid-direction')).toHaveLength(2);
    expect(seenBy('oid-manager')).toBeUndefined();
    trial.restart();
    await trial.pass();
    expect(seenBy('oid-officer')).toHaveLength(2);
  });

  test('whom neither reaches is also in the numbers and the registers of those two, and in the record’s own case file', async () => {
    const reference = complain('2026-11-12');
    const other = complain('2026-11-22');
    await performWaiting(trial.office);
    trial.teams.set('oid-officer', 'notReached');
    trial.mails.set('officer@exemple.example', 'notReached');
    await trial.pass();
    const { office, house } = trial;
    const counted = (oid: string) => [
      atAGlance(office, house.as(oid)),
      registersView(office, house.as(oid), { open: true, sort: 'due' }),
    ];
    for (const view of [...counted('oid-officer'), ...counted('oid-direction')])
      expect(view).toMatchObject({ notReached: 2 });
    for (const view of counted('oid-manager')) expect(view).not.toHaveProperty('notReached');
    const missed = { reference, duty: 'replyToComplaint', day: '2026-11-22', name: 'Responsable' };
    expect(openCaseFile(office, house.as('oid-officer'), reference)).toMatchObject({ notReached: [missed] });
    expect(openCaseFile(office, house.as('oid-officer'), other)).not.toHaveProperty('notReached');
  });

  test('without a mailbox, or without an address, whom Teams does not reach is not reached', async () => {
    trial.teams.set('oid-officer', 'notReached');
    const { list, office } = trial;
    await trial.pass({ digestHour: 8 });
    expect(list.claims()).toHaveLength(1);
    trial.house.wait(day);
    const { remind } = await import('../../src/use-cases/background/remind.ts');
    await remind(office, { reminders: list.port, digestHour: 8 });
    expect(reached()).toEqual(['digest mailed', 'digest notReached']);
  });
});
