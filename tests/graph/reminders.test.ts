import { graphReminders } from '../../src/graph/reminders.ts';
import type { LogEvent } from '../../src/ports/log.ts';
import type { Reminders } from '../../src/ports/reminders.ts';
import { at, claimedBy, keyOn, remindersContract } from '../contracts/reminders.ts';
import { type OfficeOnEmulator, openOffice } from './office-on-emulator.ts';

const remindersOf = (office: OfficeOnEmulator, log: (event: LogEvent) => void = () => undefined): Reminders =>
  graphReminders({ gateway: office.gateway, sites: office.expected, log });

describe('through Graph', () => {
  remindersContract(async () => {
    const office = await openOffice();
    return { reminders: remindersOf(office), other: remindersOf(office), close: () => office.close() };
  });
});

describe('the list of reminders in SharePoint', () => {
  let office: OfficeOnEmulator;
  let reminders: Reminders;
  const events: LogEvent[] = [];
  beforeAll(async () => {
    office = await openOffice();
    reminders = remindersOf(office, (event) => events.push(event));
    await reminders.on('2026-12-01');
  });
  afterAll(() => office.close());
  afterEach(() => office.faults());

  test('claiming, noting and reading a day are one round trip each', async () => {
    await office.metered();
    const claim = claimedBy(await reminders.claim(keyOn('2026-12-02'), at));
    expect(await office.metered()).toMatchObject({ requests: 1 });
    await reminders.change(claim, { outcome: 'sent' });
    expect(await office.metered()).toMatchObject({ requests: 1 });
    await reminders.on('2026-12-02');
    expect(await office.metered()).toMatchObject({ requests: 1 });
  });

  test('throttled is later, with the time that Graph asks for', async () => {
    await office.faults({ kind: '429', retryAfter: 30 });
    expect(await reminders.claim(keyOn('2026-12-03'), at)).toEqual({ kind: 'later', afterMs: 30_000 });
    expect(await reminders.on('2026-12-03')).toEqual({ kind: 'later', afterMs: 30_000 });
  });

  test('a claim whose answer is lost is unknown, and the day says that it is there', async () => {
    await office.faults({ method: 'POST', path: '/items$', kind: 'reset-after', times: 1 });
    expect(await reminders.claim(keyOn('2026-12-04'), at)).toEqual({ kind: 'unknown' });
    expect(await reminders.on('2026-12-04')).toMatchObject({ kind: 'read', claims: [{ takenAt: at }] });
  });

  test('more claims than a page holds are read to the end', async () => {
    for (let n = 0; n < 205; n += 1) await reminders.claim(keyOn('2026-12-05', `duty${n}`), at);
    const read = await reminders.on('2026-12-05');
    expect(read.kind === 'read' && read.claims).toHaveLength(205);
  });

  test('an item that a person deleted is nobody’s claim any more', async () => {
    const claim = claimedBy(await reminders.claim(keyOn('2026-12-06'), at));
    const gone = { ...claim, itemId: '999999' };
    expect(await reminders.change(gone, { outcome: 'sent' })).toEqual({ kind: 'taken' });
  });

  test('a list that is missing is the doctor’s business: logged, and waited for', async () => {
    const bare = await openOffice(false);
    const logged: LogEvent[] = [];
    const missing = remindersOf(bare, (event) => logged.push(event));
    expect(await missing.claim(keyOn('2026-12-07'), at)).toEqual({ kind: 'later', afterMs: 60_000 });
    expect(logged).toContainEqual({
      ...{ event: 'fault', where: 'graph/reminders', kind: 'listMissing', correlation: '404' },
    });
    await bare.close();
  });
});
