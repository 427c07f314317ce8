import { randomSchedules } from './schedules.ts';
import type { Body } from './teams-bot.ts';
import { CARD, card, startTeams, type TeamsTrial } from './teams-trial.ts';

let trial: TeamsTrial;
beforeAll(async () => {
  trial = await startTeams();
});
afterAll(() => trial.stop());

const rounds = 60;
const together = 3;

/** A bot that does each thing once, as it tells things apart by `key`; gives how often each was done. */
const doingOnce = (key: (activity: Body) => string): Map<string, number> => {
  const done = new Map<string, number>();
  const kept = new Map<string, object>();
  trial.bot.behave(async (activity) => {
    const { nonce } = (activity.value as { action: { data: { nonce: string } } }).action.data;
    const known = kept.get(key(activity));
    if (known !== undefined) return { body: known };
    done.set(nonce, (done.get(nonce) ?? 0) + 1);
    const body = { statusCode: 200, type: CARD, value: card(`${nonce} ${activity.id}`) };
    kept.set(key(activity), body);
    return { body };
  });
  return done;
};

const nonceOf = (activity: Body): string =>
  (activity.value as { action: { data: { nonce: string } } }).action.data.nonce;

const play = async (seed: number): Promise<void> => {
  await trial.api('/switches', { deliveries: randomSchedules(seed, together) });
  const press = async (at: number) => {
    const messageId = await trial.cardTo('staff1', card('x'));
    await trial.api('/actions', { as: 'staff1', messageId, verb: 'v', data: { nonce: `${seed}-${at}` } });
  };
  await Promise.all(Array.from({ length: together }, (_, at) => press(at)));
};

const after = async (): Promise<number> => (await trial.api('/deliveries')).body.deliveries.at(-1)?.n ?? 0;

test('whatever the schedule, a bot that knows an act by its own mark does it once and answers every copy alike', async () => {
  const done = doingOnce(nonceOf);
  const before = await after();
  for (let seed = 1; seed <= rounds; seed += 1) await play(seed);
  expect([...done.values()]).toEqual(Array(rounds * together).fill(1));

  const { deliveries } = (await trial.api(`/deliveries?after=${before}`)).body;
  expect(deliveries.length).toBeGreaterThan(rounds * together * 2);
  const answers = new Map<string, Set<string>>();
  for (const { body } of deliveries) {
    const said = JSON.stringify(body);
    const nonce = /"text":"(\S+) /.exec(said)?.[1] ?? '';
    answers.set(nonce, (answers.get(nonce) ?? new Set()).add(said));
  }
  expect([...answers.values()].every((said) => said.size === 1)).toBe(true);
});

test('a bot that knows an act by the id of its activity alone does some of them twice', async () => {
  const done = doingOnce((activity) => String(activity.id));
  for (let seed = 1; seed <= rounds; seed += 1) await play(seed);
  expect([...done.values()].filter((times) => times > 1).length).toBeGreaterThan(rounds / 2);
});
