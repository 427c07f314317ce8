import { CARD, card, startTeams, type TeamsTrial } from './teams-trial.ts';

let trial: TeamsTrial;
beforeAll(async () => {
  trial = await startTeams();
});
afterAll(() => trial.stop());
beforeEach(async () => {
  trial.bot.behave(async () => undefined);
  await trial.api('/switches', { deliveries: [], dialogMs: 5_000, messageMs: 15_000 });
});

const from = () => {
  const before = trial.bot.received.length;
  return () => trial.bot.received.slice(before);
};
const never = () => new Promise<undefined>(() => undefined);

test('Teams waits five seconds for a dialog and fifteen for a message, unless it is told otherwise', async () => {
  expect((await trial.api('/switches')).body).toMatchObject({ dialogMs: 5_000, messageMs: 15_000 });
});

test('a dialog without an answer in time is asked for again under the same id, then under a new one, then given up', async () => {
  await trial.api('/switches', { dialogMs: 30 });
  const heard = from();
  trial.bot.behave(never);
  const { body } = await trial.api('/tasks', { as: 'staff1', verb: 'submit', data: { nonce: 'n' } });
  expect(body).toEqual({ status: 504 });
  const [first, second, third] = heard();
  expect(heard()).toHaveLength(3);
  expect([second?.id, second?.timestamp]).toEqual([first?.id, first?.timestamp]);
  expect(third?.id).not.toBe(first?.id);
  expect(third?.timestamp).not.toBe(first?.timestamp);
  expect(third?.value).toEqual(first?.value);
});

test('an answer to the second asking, in time, is the answer', async () => {
  await trial.api('/switches', { dialogMs: 600 });
  const heard = from();
  trial.bot.behave(() => (heard().length === 1 ? never() : Promise.resolve({ body: { task: { type: 'message' } } })));
  const { body } = await trial.api('/tasks', { as: 'staff1', verb: 'fetch', data: {} });
  expect(body).toMatchObject({ status: 200, body: { task: { type: 'message' } } });
  expect(heard()).toHaveLength(2);
});

test('the author of a message learns at once that no answer came, and the message comes again', async () => {
  await trial.api('/switches', { messageMs: 40 });
  const heard = from();
  trial.bot.behave(never);
  const sent = await trial.api('/messages', { as: 'staff1', text: 'allô' });
  expect(sent.body.status).toBe(504);
  while (heard().length < 3) await new Promise((resolve) => setImmediate(resolve));
  expect(new Set(heard().map(({ id }) => id)).size).toBe(2);
  expect(heard().map(({ text }) => text)).toEqual(['allô', 'allô', 'allô']);
});

describe('as it is planned, without waiting', () => {
  const press = async (n: number) => {
    const messageId = await trial.cardTo('staff1', card(`${n}`));
    return (await trial.api('/actions', { as: 'staff1', messageId, verb: 'v', data: { n } })).body;
  };
  const numbered = () => {
    let asked = 0;
    trial.bot.behave(async () => {
      asked += 1;
      return { body: { statusCode: 200, type: CARD, value: card(`réponse ${asked}`) } };
    });
  };

  test('copies go at once or after the answer, and the first answer that counts is shown', async () => {
    numbered();
    const heard = from();
    const steps = [
      { answer: 'late' },
      { id: 'same', begins: 'afterAnswer', answer: 'late' },
      { id: 'new', begins: 'afterAnswer' },
      { id: 'same', begins: 'afterAnswer' },
    ];
    await trial.api('/switches', { deliveries: [{ steps }] });
    const { deliveries: before } = (await trial.api('/deliveries')).body;
    expect(JSON.stringify(await press(1))).toContain('réponse 3');
    expect(heard()).toHaveLength(4);
    expect(new Set(heard().map(({ id }) => id)).size).toBe(2);
    const { deliveries } = (await trial.api(`/deliveries?after=${before.at(-1).n}`)).body;
    expect(deliveries).toMatchObject([1, 2, 3, 4].map(() => ({ name: 'adaptiveCard/action', status: 200 })));
    expect(JSON.stringify(deliveries[0].body)).toContain('réponse 1');
  });

  test('when every answer is late, the person sees that none came', async () => {
    numbered();
    await trial.api('/switches', { deliveries: [{ steps: [{ answer: 'late' }, { answer: 'late' }] }] });
    expect(await press(2)).toMatchObject({ status: 504 });
    expect(await press(3)).toMatchObject({ status: 200 });
  });

  test('an act that is held is overtaken by those after it', async () => {
    const heard = from();
    const say = (text: string) => trial.api('/messages', { as: 'staff1', text });
    await trial.api('/switches', { deliveries: [{ hold: 3 }] });
    const first = say('un');
    while ((await trial.messages('staff1')).at(-1)?.text !== 'un')
      await new Promise((resolve) => setImmediate(resolve));
    await say('deux');
    await say('trois');
    // The one that lets it go is on its way at the same moment: of these two either may be the first to arrive.
    await Promise.all([say('quatre'), first]);
    const texts = heard().map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['deux', 'trois']);
    expect(new Set(texts.slice(2))).toEqual(new Set(['un', 'quatre']));
  });

  test('new plans let go of what is held', async () => {
    await trial.api('/switches', { deliveries: [{ hold: 9 }] });
    const held = trial.api('/messages', { as: 'staff1', text: 'attend' });
    while ((await trial.messages('staff1')).at(-1)?.text !== 'attend')
      await new Promise((resolve) => setImmediate(resolve));
    await trial.api('/switches', { deliveries: [] });
    expect((await held).body).toMatchObject({ status: 200 });
  });
});
