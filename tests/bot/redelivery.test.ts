import fc from 'fast-check';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { receiptOf } from '../../src/use-cases/receipt.ts';
import { reportForm } from '../../src/use-cases/report-form.ts';
import type { Trouble } from '../use-cases/tenant-in-memory.ts';
import { type BotOnTrial, botOnTrial, type Reply, textOn } from './bot-on-trial.ts';

type Entered = Readonly<Record<string, unknown>>;

/** One delivery of Teams: how long it is on its way, and whether it bears the id of the first or a new one. */
interface Delivery {
  readonly afterMs: number;
  readonly newId: boolean;
}
/** What happens around one act: how often it comes, and what each write of SharePoint does meanwhile. */
interface Schedule {
  readonly reports: readonly Delivery[];
  readonly additions: readonly Delivery[];
  readonly measures: readonly Delivery[];
  readonly mistakes: readonly Delivery[];
  readonly slowMs: readonly number[];
  readonly troubles: readonly Trouble[];
}

const delivery = fc.record({ afterMs: fc.integer({ min: 0, max: 3 }), newId: fc.boolean() });
const deliveries = (most: number) => fc.array(delivery, { minLength: 1, maxLength: most });
const troubles: readonly Trouble[] = [
  'none',
  'none',
  'laterBefore',
  'unknownBefore',
  'unknownAfter',
  'conflict',
  'rowLost',
];
const schedule: fc.Arbitrary<Schedule> = fc.record({
  reports: deliveries(4),
  additions: deliveries(3),
  measures: deliveries(3),
  mistakes: deliveries(2),
  slowMs: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
  troubles: fc.array(fc.constantFrom(...troubles), { maxLength: 6 }),
});

/** `npm run redelivery-run` asks for more. */
const runs = Number(process.env.GREFFE_REDELIVERIES ?? '150');
const slowest = 600_000;

let trial: BotOnTrial;
let authorization = '';
let trouble: Trouble[] = [];
let slow: number[] = [];
const counted = { deliveries: 0, again: 0, answers: 0, same: 0 };

beforeAll(async () => {
  trial = await botOnTrial({ trouble: () => trouble.shift() ?? 'none', updateWithinMs: 4 });
  authorization = await trial.teams.token(trial.appId);
  const { port } = trial.tenant;
  const write = port.write.bind(port);
  port.write = async (draft) => {
    await pause(slow.shift() ?? 0);
    return write(draft);
  };
});
afterAll(() => trial.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Answered extends Reply {
  readonly id: string;
}

/** Delivers one act as often and as late as the schedule says; each answer with the id that it was delivered under. */
const deliver = (
  oid: string,
  verb: string,
  entered: Entered,
  planned: readonly Delivery[],
): readonly Promise<Answered>[] => {
  const value = { action: { type: 'Action.Execute', verb, data: entered }, trigger: 'manual' };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1', value };
  const first = trial.activity({ oid }, invoke);
  counted.again += Math.max(0, planned.filter(({ newId }) => !newId).length - 1);
  return planned.map(async ({ afterMs, newId }) => {
    await pause(afterMs);
    const activity = newId ? { ...first, id: trial.activity().id, timestamp: new Date().toISOString() } : first;
    counted.deliveries += 1;
    return { ...(await trial.send(activity, authorization)), id: String(activity.id) };
  });
};

const referenceOn = (card: unknown): string => /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? 'none';

/** The same record in every answer, and the very same bytes wherever the activity was the same. */
const expectEqualAnswers = (answers: readonly Answered[]): string => {
  counted.answers += answers.length;
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const references = new Set(answers.map(({ card }) => referenceOn(card)));
  expect(references.size).toBe(1);
  for (const answer of answers) {
    const twin = answers.find(({ id }) => id === answer.id);
    if (twin !== answer) counted.same += 1;
    expect(answer.text).toBe(twin?.text);
  }
  return [...references][0] ?? '';
};

const settle = async (): Promise<void> => {
  await trial.bot.settle();
  trouble = [];
  slow = [];
  for (let pass = 0; pass < 20 && trial.office.kept.waiting().length > 0; pass += 1) {
    trial.house.wait(600_000);
    await performWaiting(trial.office);
  }
};

const holds = async (planned: Schedule, n: number): Promise<void> => {
  const oid = `oid-staff-${n % 20}`;
  const asker = trial.house.as(oid);
  trouble = [...planned.troubles];
  slow = [...planned.slowMs];
  const { ticket } = reportForm(trial.office, asker);
  const report = { ticket, scenario: 'wrongRecipient', told: `Récit ${n}` };
  const reference = expectEqualAnswers(await Promise.all(deliver(oid, 'reportIncident', report, planned.reports)));
  const view = receiptOf(trial.office, asker, reference);
  if (isRefusal(view)) throw new Error(view.refused);
  const measure = view.firstMeasures[0];
  const acts = [
    deliver(oid, 'addInformation', { ticket: view.addTicket, reference, added: `Ajout ${n}` }, planned.additions),
    deliver(oid, 'noteMeasure', { ticket: measure?.ticket, reference, measure: measure?.key }, planned.measures),
    deliver(oid, 'tellMistake', { ticket: view.mistakeTicket, reference }, planned.mistakes),
  ];
  const answers = await Promise.all(acts.map((one) => Promise.all(one)));
  expect(answers.map(expectEqualAnswers)).toEqual([reference, reference, reference]);
  await settle();
  const ledgers = trial.tenant.caseFiles().filter((item) => item.reference === reference);
  expect(ledgers).toHaveLength(1);
  const verbs = ledgers[0]?.ledger.map(({ verb }) => verb).toSorted() ?? [];
  expect(verbs).toEqual(['addInformation', 'noteMeasure', 'reportIncident', 'tellMistake']);
  expect(trial.tenant.stateOf(reference).added).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\d — Ajout ${n}$`));
};

test(
  `${runs} random schedules of duplicates, reorderings and slow turns: each act once, equal answers`,
  async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(schedule, async (planned) => {
        n += 1;
        await holds(planned, n);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(trial.tenant.caseFiles()).toHaveLength(runs);
    expect(counted.answers).toBe(counted.deliveries);
    expect(counted.same).toBe(counted.again);
    expect(counted.same).toBeGreaterThan(runs / 2);
  },
  slowest,
);

test('a message that is delivered again is answered once, whatever the pause between', async () => {
  const before = trial.teams.calls.length;
  const activity = trial.activity({ oid: 'oid-again' }, { text: 'incident' });
  await Promise.all([trial.send(activity), trial.send(activity)]);
  await trial.send(activity);
  expect(trial.teams.calls).toHaveLength(before + 1);
});

test('another thing under the same id is heard: it is no delivery of the first', async () => {
  const activity = trial.activity({ oid: 'oid-again' }, { text: 'incident' });
  await trial.send(activity);
  const before = trial.teams.calls.length;
  await trial.send({ ...activity, text: 'mes signalements' });
  expect(trial.teams.calls).toHaveLength(before + 1);
});

test('after a restart the ticket recognises what the memory no longer does', async () => {
  const oid = 'oid-restart';
  const { ticket } = reportForm(trial.office, trial.house.as(oid));
  const entered = { ticket, scenario: 'lostDevice' };
  const send = async () => referenceOn((await trial.press('reportIncident', entered, { oid })).card);
  const reference = await send();
  trial.restart();
  expect(await send()).toBe(reference);
});
