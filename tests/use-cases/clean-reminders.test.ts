import * as fc from 'fast-check';
import { cleanReminders } from '../../src/use-cases/background/clean-reminders.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { doing } from './other-records.ts';
import { day, type RemindingTrial, remindingTrial } from './reminding.ts';

let trial: RemindingTrial;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  trial = remindingTrial();
  officer = doing(trial.house);
});
afterEach(() => trial.close());

const received = { subject: 'use', receivedOn: '2026-11-22', complainant: 'x', complaint: 'x', means: 'email' };
const analysis = { analysis: 'Analyse.', yardsticks: ['policy', 'practices', 'law'], outcome: 'founded' };
const answer = { response: 'Motifs.', byEmail: true, commissionNamed: true };
const today = (): string => trial.office.now().slice(0, 10);

/** All of today's cleaning, pass after pass. */
const clean = async (of: RemindingTrial = trial): Promise<void> => {
  for (let pass = 0; (await cleanReminders(of.office, of.list.port)) > 0; pass += 1)
    if (pass > 20) throw new Error('The cleaning does not end');
};
const close = async (reference: string): Promise<void> => {
  officer.done('analyseComplaint', analysis, reference);
  officer.done('answerComplaint', { ...answer, answeredOn: today() }, reference);
  officer.done('closeComplaint', {}, reference);
  await performWaiting(trial.office);
};
const claimedFor = (reference: string): readonly string[] =>
  trial.list.claims().flatMap((claim) => (claim.reference === reference ? [claim.day] : []));

describe('the list of reminders', () => {
  test('loses what was told of a closed record, once no duty can call for it; of an open one it stays', async () => {
    const [closed, open] = ['a', 'b'].map(
      (complaint) => officer.done('registerComplaint', { ...received, complaint }).reference,
    );
    if (closed === undefined || open === undefined) throw new Error('Nothing was registered');
    await trial.days(21);
    await close(closed);
    await clean();
    // 13 December: what was told on the 2nd is eleven days old; a reopened record could still call for the rest.
    expect(claimedFor(closed)).toEqual(['2026-12-07', '2026-12-10', '2026-12-12']);
    expect(claimedFor(open)).toHaveLength(4);
    trial.house.wait(10 * day);
    await clean();
    expect(claimedFor(closed)).toEqual([]);
    expect(claimedFor(open)).toHaveLength(4);
  });

  test('loses the mornings that are over, and after ninety days also what was told of open work', async () => {
    const { reference } = officer.done('registerComplaint', received);
    await performWaiting(trial.office);
    trial.house.wait(10 * day);
    await trial.pass({ digestHour: 0 });
    trial.house.wait(11 * day);
    await clean();
    expect(trial.list.claims().map(({ duty }) => duty)).toEqual(['replyToComplaint']);
    trial.house.wait(79 * day);
    await clean();
    expect(claimedFor(reference)).toEqual(['2026-12-02']);
    trial.house.wait(day);
    await clean();
    expect(claimedFor(reference)).toEqual([]);
  });

  test('keeps what was told of a record that the index does not know yet', async () => {
    const key = { reference: 'CMP-2026-AAAAAA', duty: 'replyToComplaint', day: '2026-11-01', person: 'oid-officer' };
    await trial.list.port.claim(key, trial.office.now());
    await clean();
    expect(trial.list.claims()).toHaveLength(1);
  });

  test('is looked through once a day, and a pass that had to wait goes on where it stood', async () => {
    await clean();
    const { reads } = trial.list.counts;
    await clean();
    expect(trial.list.counts.reads).toBe(reads);
    trial.house.wait(day);
    const failing = { ...trial.list.port, on: async () => ({ kind: 'later', afterMs: 5_000 }) as const };
    expect(await cleanReminders(trial.office, failing)).toBe(1);
    expect(await cleanReminders(trial.office, trial.list.port)).toBe(1);
    expect(trial.list.counts.reads).toBe(reads);
    trial.house.wait(5_000);
    await clean();
    expect(trial.list.counts.reads).toBe(2 * reads);
  });
});

describe('after cleaning nothing is told twice', () => {
  test('by the next process, nor when a record that was ended is opened again and is still late', async () => {
    const { reference } = officer.done('registerComplaint', received);
    await trial.days(29);
    expect(claimedFor(reference)).toContain('2026-12-20');
    const withdrawn = { ending: 'withdrawn', personsWords: 'Je retire ma plainte.', why: 'Par courriel.' };
    officer.done('endComplaint', withdrawn, reference);
    await performWaiting(trial.office);
    trial.house.wait(3 * day);
    await clean();
    expect(claimedFor(reference)).toEqual(['2026-12-20', '2026-12-20']);
    trial.restart();
    officer.done('reopenComplaint', { why: 'La personne revient.' }, reference);
    const days = (await trial.days(6)).map((line) => line.slice(0, 10));
    // Owed again since 24 December: late from that day, and weekly; what was told on the 20th does not come again.
    const claims = trial.list.claims().map(({ duty, day: on, person }) => `${duty} ${on} ${person}`);
    expect(new Set(claims).size).toBe(claims.length);
    expect(days.filter((on) => on < '2026-12-24')).toEqual([]);
  });

  /** What is told over forty-five days in which records are answered and closed, with restarts; cleaned or not. */
  const lived = async (ends: readonly number[], restarts: readonly number[], cleaned: boolean) => {
    const life = remindingTrial({ digestHour: 0 });
    const by = doing(life.house);
    const references = ends.map((_, n) => by.done('registerComplaint', { ...received, complaint: `${n}` }).reference);
    const lines: (readonly string[])[] = [];
    for (let on = 0; on < 45; on += 1) {
      for (const [n, end] of ends.entries()) {
        if (end !== on) continue;
        const answeredOn = life.office.now().slice(0, 10);
        by.done('analyseComplaint', analysis, references[n]);
        by.done('answerComplaint', { ...answer, answeredOn }, references[n]);
        by.done('closeComplaint', {}, references[n]);
      }
      await performWaiting(life.office);
      if (restarts.includes(on)) life.restart();
      if (cleaned) await clean(life);
      lines.push(await life.days(1));
    }
    const claims = life.list.claims().length;
    life.close();
    return { lines, claims };
  };

  test('over forty-five days with restarts, the same is told as in an office that never cleans', async () => {
    const ends = fc.array(fc.integer({ min: 1, max: 44 }), { minLength: 1, maxLength: 3 });
    const restarts = fc.array(fc.integer({ min: 0, max: 44 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(ends, restarts, async (ended, restarted) => {
        const [cleaned, kept] = [await lived(ended, restarted, true), await lived(ended, restarted, false)];
        expect(cleaned.lines).toEqual(kept.lines);
        expect(cleaned.claims).toBeLessThan(kept.claims);
      }),
      { numRuns: 2 },
    );
  }, 120_000);
});
