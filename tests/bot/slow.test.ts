import { type BotOnTrial, botOnTrial, carriedBy, dialogIn, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
const patience = { typingMs: 150, invokeMs: 500, messageMs: 900 };
beforeEach(async () => {
  trial = await botOnTrial({ patience, updateWithinMs: 20 });
});
afterEach(() => trial.close());

/** Keeps the roster from answering until the function that this gives is called. */
const holdRoster = (): (() => void) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  trial.teams.state.rosterHeld = promise;
  return resolve;
};

const typed = () => trial.teams.calls.filter(({ body }) => body.type === 'typing').length;
const referenceOn = (card: unknown): string => /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';

test('an answer that takes long is preceded by the sign that it is being written; a quick one is not', async () => {
  await trial.say('bonjour', { oid: 'oid-other' });
  const before = typed();
  const answer = holdRoster();
  const said = trial.say('bonjour');
  while (typed() === before) await new Promise(setImmediate);
  answer();
  expect(textOn(await said)).toContain('Ici, vous signalez');
  expect(typed()).toBe(before + 1);
  await trial.say('bonjour');
  expect(typed()).toBe(before + 1);
});

test('a pressed button is answered in time, and its card comes in the place of the first once it is there', async () => {
  const answer = holdRoster();
  const reply = await trial.press('report', {});
  expect(reply.json).toMatchObject({ value: expect.stringContaining('La réponse arrive dans notre conversation') });
  answer();
  await trial.bot.settle();
  const late = trial.teams.calls.at(-1);
  expect(late).toMatchObject({ method: 'PUT', path: expect.stringMatching(/activities\/card-1$/) });
  expect(textOn(late?.body.attachments)).toContain('Que s’est-il passé');
  expect(typed()).toBe(0);
});

test('a dialog that would come too late says so, and its card waits in the conversation', async () => {
  const answer = holdRoster();
  const reply = await trial.invoke('task/fetch', { data: { verb: 'report' } });
  expect(reply.json).toMatchObject({ task: { type: 'message', value: expect.stringContaining('ne refaites rien') } });
  answer();
  await trial.bot.settle();
  expect(textOn(trial.lastCard())).toContain('Que s’est-il passé');
});

test('a report from a message in a channel that came too late for its dialog has its receipt in private', async () => {
  const channel = { conversationType: 'channel', conversation: '19:c@thread.tacv2' };
  const messagePayload = { id: 'm', body: { contentType: 'text', content: 'Oups' } };
  const opened = dialogIn(await trial.invoke('composeExtension/fetchTask', { messagePayload }, channel));
  const data = { ...carriedBy(opened, 'reportFromMessage'), scenario: 'lostDevice' };
  trial.house.wait(25 * 3_600_000);
  const answer = holdRoster();
  const reply = await trial.invoke('composeExtension/submitAction', { messagePayload, data }, channel);
  expect(reply.json).toMatchObject({ task: { type: 'message' } });
  answer();
  await trial.bot.settle();
  const [open, sent] = trial.teams.calls;
  expect(open?.path).toBe('/connector/v3/conversations');
  expect(referenceOn(sent?.body.attachments)).toMatch(/^INC/);
});

test('a message that takes longer than Teams waits is answered once, afterwards', async () => {
  const answer = holdRoster();
  const activity = trial.activity({}, { text: 'incident' });
  const [first, again] = await Promise.all([trial.send(activity), trial.send(activity)]);
  expect([first.status, again.status]).toEqual([200, 200]);
  answer();
  await trial.bot.settle();
  const cards = trial.teams.calls.filter(({ body }) => textOn(body.attachments).includes('Que s’est-il passé'));
  expect(cards).toHaveLength(1);
});

test.each(['write', 'putEvidence'] as const)(
  'whatever Graph does with %s, a handed in report and a file are answered in time',
  async (call) => {
    let answer: () => void = () => undefined;
    const hung = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { port } = trial.tenant;
    const carried = carriedBy(await trial.say('incident'), 'reportIncident');
    const before = { write: port.write.bind(port), putEvidence: port.putEvidence.bind(port) };
    const hang = () => {
      port.write = async (draft) => {
        if (call === 'write') await hung;
        return before.write(draft);
      };
      port.putEvidence = async (...put) => {
        if (call === 'putEvidence') await hung;
        return before.putEvidence(...put);
      };
    };
    hang();
    const { card } = await trial.press('reportIncident', { ...carried, scenario: 'lostDevice' });
    const reference = referenceOn(card);
    expect(reference).toMatch(/^INC/);
    trial.teams.files.set('a', { content: new Uint8Array(3) });
    const content = { downloadUrl: `${trial.teams.origin}/files/a` };
    const attachments = [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a', content }];
    await trial.send(trial.activity({}, { text: '', attachments }));
    const offer = carriedBy(trial.lastCard(), 'addFile');
    const reply = await trial.press('addFile', { ...offer, reference });
    answer();
    await trial.bot.settle();
    const said = call === 'write' ? textOn(reply.card) : textOn(trial.lastCard());
    expect(said).toContain('C’est joint au dossier');
    expect(trial.tenant.stateOf(reference).files).toContain('SHA-256');
  },
);

test('a search that would come too late says so', async () => {
  const answer = holdRoster();
  const reply = await trial.invoke('composeExtension/query', { parameters: [] });
  answer();
  expect(reply.json).toMatchObject({ composeExtension: { type: 'message', text: expect.stringContaining('encore') } });
  expect(dialogIn(reply).body).toEqual([]);
});
