import * as fc from 'fast-check';
import { asOf, fold } from '../../src/ledger/fold.ts';
import { forgottenStage } from '../../src/registers/forgotten.ts';
import { listedKeys, type RegisterKey, registerOf } from '../../src/registers/index.ts';
import { reopenedStage } from '../../src/use-cases/verbs/reopen.ts';
import { answeredRightly, closedRightly, noticeSaid } from './closed-rightly.ts';
import { type Walk, type WalkStep, walkOf } from './walking.ts';

type Listed = Exclude<RegisterKey, 'office'>;
const keys = listedKeys.filter((key): key is Listed => key !== 'office');

/** Walks a register; those with more stages are walked more. */
const runs: Readonly<Record<Listed, number>> = {
  incidents: 2_000,
  requests: 700,
  complaints: 800,
  minors: 800,
  consents: 3_000,
  communications: 2_000,
  systems: 1_000,
  destructions: 2_000,
  policyVersions: 3_000,
};

let reopened = 0;
const walked: Record<string, number> = {};
const closings: Record<string, number> = {};

const everyWalk = (key: Listed, holds: (walk: Walk) => void): void => {
  fc.assert(
    fc.property(fc.integer(), (seed) => holds(walkOf(key, seed))),
    { numRuns: runs[key] },
  );
};

const stageIn = (key: Listed, { stage }: WalkStep['after']): string =>
  typeof stage === 'string' ? stage : registerOf(key).first;

describe.each(keys)('%s', (key) => {
  const { moves, stages, first } = registerOf(key);
  // What is destroyed was closed before, and is no stage that an act leads to.
  const closed = registerOf(key).closed.filter((stage) => stage !== forgottenStage);
  const isClosed = (stage: string): boolean => closed.includes(stage);

  test('no walk reaches a closed stage past a guard, each way is a move of the register, and what is closed is only reopened, with a reason', () => {
    const ways = Object.values(moves).map(({ from, to }) => ({ from, to }));
    everyWalk(key, ({ steps, tried }) => {
      walked[key] = (walked[key] ?? 0) + tried;
      for (const step of steps.slice(1)) {
        const [before, after] = [stageIn(key, step.before), stageIn(key, step.after)];
        if (before === after) continue;
        if (isClosed(before)) {
          if (reopenedStage(key, before) !== after || !step.why) throw new Error(`${step.verb.verb} left ${before}`);
          reopened += 1;
          continue;
        }
        if (!ways.some(({ from, to }) => from.includes(before) && to === after))
          throw new Error(`${step.verb.verb}: no move from ${before} to ${after}`);
        if (!isClosed(after)) continue;
        closings[`${key}.${after}`] = (closings[`${key}.${after}`] ?? 0) + 1;
        if (!closedRightly[key][after]?.(step.after, step)) throw new Error(`${after}: ${JSON.stringify(step.after)}`);
        if (step.after.closedOn === undefined) throw new Error(`${step.verb.verb} closed it without a day`);
      }
    });
    for (const stage of closed) expect([stage, closings[`${key}.${stage}`] ?? 0]).not.toEqual([stage, 0]);
  });

  test('folding is deterministic: the same walk gives the same record, and each prefix is the record as it stood', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, cut) => {
        const { ledger, steps } = walkOf(key, seed);
        expect(fold(walkOf(key, seed).ledger)).toEqual(fold(ledger));
        const n = cut % (ledger.length + 1);
        expect(fold(ledger.slice(0, n))).toEqual(steps[n - 1]?.after ?? {});
        const moment = ledger[n - 1]?.at ?? '';
        expect(fold(asOf(ledger, moment))).toEqual(steps[n - 1]?.after ?? {});
      }),
      { numRuns: 60 },
    );
  });

  test('every closed stage is reached by some move and left by none, and each has been thought of', () => {
    for (const move of Object.values(moves)) {
      expect(stages).toContain(move.to);
      for (const from of move.from) expect(closed).not.toContain(from);
    }
    expect(stages).toContain(first);
    expect(Object.keys(closedRightly[key]).toSorted()).toEqual([...closed].toSorted());
  });
});

test('Règl., art. 3 et 4 : dans aucun parcours l’avis à la Commission ne part sans ses éléments, ni un fait ne change sans complément', () => {
  let sent = 0;
  everyWalk('incidents', ({ steps }) => {
    for (const { before, after, set } of steps) {
      if (after.commissionNoticeOn === undefined) continue;
      if (before.commissionNoticeOn === undefined) {
        sent += 1;
        if (!noticeSaid(after)) throw new Error(JSON.stringify(after));
        continue;
      }
      for (const fact of ['circumstances', 'measures', 'rationale', 'awareOn', 'persons', 'personsNoticeOn'])
        if (set[fact] !== undefined && JSON.stringify(before[fact]) !== JSON.stringify(after[fact]))
          if (after.supplementSince === undefined && !alone(before))
            throw new Error(`${fact}: ${JSON.stringify(after)}`);
    }
  });
  expect(sent).toBeGreaterThan(200);
});

test('ss. 30, 34: in no walk is a request granted before identity and capacity, or refused without its elements', () => {
  let answered = 0;
  everyWalk('requests', ({ steps }) => {
    for (const { verb, after, set } of steps) {
      if (set.outcome === undefined) continue;
      answered += 1;
      if (!answeredRightly(after)) throw new Error(`${verb.verb}: ${JSON.stringify(after)}`);
    }
  });
  expect(answered).toBeGreaterThan(50);
});

/** One number of two is no answer to the seventh item, and what it becomes is none either. */
const alone = ({ persons, personsInQuebec }: WalkStep['before']): boolean =>
  persons === undefined || personsInQuebec === undefined;

afterAll(() => {
  if (reopened < 100) throw new Error(`only ${reopened} records were reopened`);
  const steps = Object.values(walked).reduce((sum, one) => sum + one, 0);
  process.stdout.write(`${steps} steps walked\n`);
  if (steps < 100_000) throw new Error(`only ${steps} steps were walked`);
});
