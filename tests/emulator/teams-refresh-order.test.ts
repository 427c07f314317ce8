import { CARD, card, startTeams, type TeamsTrial } from './teams-trial.ts';

let trial: TeamsTrial;
beforeAll(async () => {
  trial = await startTeams();
});
afterAll(() => trial.stop());

const refresh = { action: { type: 'Action.Execute', verb: 'refresh' } };
const answered = (text: string) => ({ body: { statusCode: 200, type: CARD, value: card(text, { refresh }) } });

/** A bot whose refreshes wait until they are released, and whose other acts are answered at once. */
const slowRefresh = () => {
  const [asked, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  trial.bot.behave(async ({ name, value }) => {
    if (name !== 'adaptiveCard/action') return undefined;
    if ((value as { action: { verb: string } }).action.verb !== 'refresh') return answered('Enregistré');
    asked.resolve();
    await released.promise;
    return answered('Relu');
  });
  return { asked: asked.promise, release: released.resolve };
};

const shown = async (id: string): Promise<string> =>
  JSON.stringify((await trial.messages('staff1', await trial.chat('staff1', 'personal'))).find((one) => one.id === id));

test('a refresh sent before an act and answered after it leaves the newer card on top', async () => {
  const messageId = await trial.cardTo('staff1', card('Ancien', { refresh }));
  const { asked, release } = slowRefresh();
  const reading = trial.api('/refresh', { as: 'staff1', messageId });
  await asked;
  await trial.api('/actions', { as: 'staff1', messageId, verb: 'save', data: {}, inputs: {} });
  expect(await shown(messageId)).toContain('Enregistré');
  release();
  await reading;
  expect(await shown(messageId)).toContain('Enregistré');
});

test('nor does it come over what the bot wrote in the message meanwhile; one that comes alone is shown', async () => {
  const messageId = await trial.cardTo('staff1', card('Ancien', { refresh }));
  const first = slowRefresh();
  const reading = trial.api('/refresh', { as: 'staff1', messageId });
  await first.asked;
  const chat = encodeURIComponent(await trial.chat('staff1', 'personal'));
  const attachments = [{ contentType: CARD, content: card('Mis à jour', { refresh }) }];
  await trial.connector('PUT', `conversations/${chat}/activities/${messageId}`, { type: 'message', attachments });
  first.release();
  await reading;
  expect(await shown(messageId)).toContain('Mis à jour');

  const second = slowRefresh();
  second.release();
  await trial.api('/refresh', { as: 'staff1', messageId });
  expect(await shown(messageId)).toContain('Relu');
});
