import type { Claim, Claiming, ReminderKey, Reminders } from '../../src/ports/reminders.ts';

/** A list of reminders, and a second instance of the office that writes to the same. */
export interface RemindersOnTrial {
  readonly reminders: Reminders;
  readonly other: Reminders;
  readonly close: () => Promise<void>;
}

export const at = '2026-11-22T13:00:00.000Z';

export const keyOn = (day: string, duty = 'replyPromised'): ReminderKey => ({
  reference: 'REQ-2026-7KQ4M2',
  duty,
  day,
  person: 'a0000000-0000-4000-8000-000000000003',
});

export const claimedBy = (claiming: Claiming): Claim => {
  if (claiming.kind !== 'claimed') throw new Error(`Not claimed: ${JSON.stringify(claiming)}`);
  return claiming.claim;
};

/** What every implementation of the port owes to the use cases, whatever stands behind it. */
export const remindersContract = (open: () => Promise<RemindersOnTrial>): void => {
  let trial: RemindersOnTrial;
  beforeAll(async () => {
    trial = await open();
  });
  afterAll(() => trial.close());

  const claimsOn = async (day: string): Promise<readonly Claim[]> => {
    const read = await trial.reminders.on(day);
    if (read.kind !== 'read') throw new Error('Later');
    return read.claims;
  };

  describe('the port reminders', () => {
    test('a claim is there for everybody, with when it was taken and without an outcome', async () => {
      const key = keyOn('2026-12-02');
      const claim = claimedBy(await trial.reminders.claim(key, at));
      expect(claim).toMatchObject({ ...key, takenAt: at });
      const [read] = await claimsOn('2026-12-02');
      expect(read).toEqual(claim);
      expect(read).not.toHaveProperty('outcome');
    });

    test('of two who claim the same, one has it', async () => {
      const key = keyOn('2026-12-03');
      const both = await Promise.all([trial.reminders.claim(key, at), trial.other.claim(key, at)]);
      expect(both.map(({ kind }) => kind).toSorted()).toEqual(['claimed', 'taken']);
      expect(await claimsOn('2026-12-03')).toHaveLength(1);
    });

    test('another duty, day or person is another claim', async () => {
      const key = keyOn('2026-12-04');
      const keys = [key, keyOn('2026-12-04', 'replyRequired'), { ...key, person: '' }, keyOn('2026-12-05')];
      for (const one of keys) claimedBy(await trial.reminders.claim(one, at));
      expect(await claimsOn('2026-12-04')).toHaveLength(3);
      expect((await claimsOn('2026-12-04')).filter(({ person }) => person === '')).toHaveLength(1);
    });

    test.each(['sent', 'mailed', 'notReached', 'unknown'] as const)('the outcome %s is noted', async (outcome) => {
      const day = { sent: '2026-12-06', mailed: '2026-12-07', notReached: '2026-12-08', unknown: '2026-12-09' }[
        outcome
      ];
      const claim = claimedBy(await trial.reminders.claim(keyOn(day), at));
      const noted = claimedBy(await trial.reminders.change(claim, { outcome }));
      expect(await claimsOn(day)).toEqual([noted]);
      expect(noted).toMatchObject({ outcome, takenAt: at });
    });

    test('of two who take over a silent claim, one has it', async () => {
      const claim = claimedBy(await trial.reminders.claim(keyOn('2026-12-10'), at));
      const takenAt = '2026-11-22T13:10:00.000Z';
      const both = await Promise.all([trial.reminders, trial.other].map((one) => one.change(claim, { takenAt })));
      expect(both.map(({ kind }) => kind).toSorted()).toEqual(['claimed', 'taken']);
      expect(await claimsOn('2026-12-10')).toMatchObject([{ takenAt }]);
    });

    test('who was slow cannot note over who took over', async () => {
      const slow = claimedBy(await trial.reminders.claim(keyOn('2026-12-11'), at));
      claimedBy(await trial.other.change(slow, { takenAt: '2026-11-22T13:10:00.000Z' }));
      expect(await trial.reminders.change(slow, { outcome: 'sent' })).toEqual({ kind: 'taken' });
    });

    test('what is dropped is gone, also for another instance and the second time, and can be claimed anew', async () => {
      const key = keyOn('2026-12-12');
      const claim = claimedBy(await trial.reminders.claim(key, at));
      const beside = claimedBy(await trial.reminders.claim({ ...key, person: '' }, at));
      expect(await trial.other.drop(claim)).toEqual({ kind: 'gone' });
      expect(await trial.reminders.drop(claim)).toEqual({ kind: 'gone' });
      expect(await claimsOn('2026-12-12')).toEqual([beside]);
      expect(await trial.reminders.change(claim, { outcome: 'sent' })).toEqual({ kind: 'taken' });
      claimedBy(await trial.other.claim(key, at));
      expect(await claimsOn('2026-12-12')).toHaveLength(2);
    });

    test('a day on which nothing was claimed is empty', async () => {
      expect(await claimsOn('2027-01-01')).toEqual([]);
    });
  });
};
