import { CARD, card, cardMessage, startTeams, type TeamsTrial } from './teams-trial.ts';
import { BOT } from './tenant-double.ts';

let trial: TeamsTrial;
beforeAll(async () => {
  trial = await startTeams();
});
afterAll(() => trial.stop());
beforeEach(async () => {
  trial.bot.behave(async () => undefined);
  await trial.api('/switches', { blocked: [], uninstalled: [], failWith: null, deliveries: [] });
});

const dialog = (text: string) => ({
  task: {
    type: 'continue',
    value: { title: 'Titre', width: 'medium', height: 'medium', card: { contentType: CARD, content: card(text) } },
  },
});

test('the commands of the package are listed in both languages, with where each is offered', async () => {
  const { body } = await trial.api('/accounts');
  expect(body).toMatchObject({
    takesFiles: true,
    commands: [
      {
        id: 'reportIncident',
        type: 'action',
        places: ['compose', 'message'],
        fetchTask: true,
        title: { fr: 'Signaler un incident', en: 'Report an incident' },
      },
      { id: 'myReports', type: 'query', places: ['compose'], parameters: [{ name: 'reference' }] },
    ],
  });
});

test('a dialog is asked for and handed in as Teams does, with the card that it came from', async () => {
  const messageId = await trial.cardTo('staff1', card('menu'));
  trial.bot.behave(async () => ({ body: dialog('formulaire') }));
  const data = { msteams: { type: 'task/fetch' }, form: 'report', typed: 'x' };
  const fetched = await trial.api('/tasks', { as: 'staff1', verb: 'fetch', messageId, data, theme: 'dark' });
  expect(trial.last()).toMatchObject({
    type: 'invoke',
    name: 'task/fetch',
    replyToId: messageId,
    conversation: { conversationType: 'personal' },
    value: { data, context: { theme: 'dark' } },
  });
  expect(fetched.body).toEqual({ status: 200, body: dialog('formulaire') });

  trial.bot.behave(async () => ({ body: { task: { type: 'message', value: 'Merci' } } }));
  const submitted = await trial.api('/tasks', { as: 'staff1', verb: 'submit', messageId, data: { a: '1' } });
  expect(trial.last()).toMatchObject({
    name: 'task/submit',
    value: { data: { a: '1' }, context: { theme: 'default' } },
  });
  expect(submitted.body.body.task).toEqual({ type: 'message', value: 'Merci' });
});

test('a command on a message carries the message, its author and its thread, and its dialog is handed in', async () => {
  const chat = await trial.chat('staff1', 'channel');
  const posted = await trial.api('/messages', { as: 'staff2', chat, text: 'Envoyé <à> la mauvaise personne' });
  trial.bot.behave(async () => ({ body: dialog('signalement') }));
  const asked = { as: 'staff1', chat, command: 'reportIncident', messageId: posted.body.activityId };
  const fetched = await trial.api('/commands', { ...asked, verb: 'fetchTask', locale: 'fr-CA' });
  expect(fetched.body).toEqual({ status: 200, body: dialog('signalement') });
  const { channelData, conversation } = trial.last() as unknown as { channelData: object; conversation: object };
  expect(trial.last()).toMatchObject({
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    locale: 'fr-CA',
    value: {
      commandId: 'reportIncident',
      commandContext: 'message',
      context: { theme: 'default' },
      messagePayload: {
        id: posted.body.activityId,
        replyToId: null,
        linkToMessage: expect.stringContaining('https://teams.microsoft.com/l/message/19%3A'),
        body: { contentType: 'html', content: '<div>Envoyé &#60;à&#62; la mauvaise personne</div>' },
        from: { user: { userIdentityType: 'aadUser', displayName: 'Personne B' }, application: null },
      },
    },
  });
  expect(channelData).toMatchObject({ channel: { id: chat }, team: { id: chat }, source: { name: 'message' } });
  expect(conversation).toMatchObject({ id: `${chat};messageid=${posted.body.activityId}`, isGroup: true });

  await trial.api('/commands', { ...asked, verb: 'submitAction', data: { told: 'x' } });
  expect(trial.last()).toMatchObject({
    name: 'composeExtension/submitAction',
    value: { commandId: 'reportIncident', commandContext: 'message', data: { told: 'x' } },
  });
});

test('a card of the bot under a command says which application wrote it, and holds the card as text', async () => {
  const messageId = await trial.cardTo('staff1', card('reçu'));
  await trial.api('/commands', { as: 'staff1', command: 'reportIncident', messageId });
  expect(trial.last()).toMatchObject({
    value: {
      messagePayload: {
        body: { content: '<div><attachment id="0"></attachment></div>' },
        from: { user: null, application: { applicationIdentityType: 'bot', id: BOT.appId, displayName: BOT.name } },
        attachments: [{ id: '0', contentType: CARD, content: JSON.stringify(card('reçu')) }],
      },
    },
  });
});

test('nobody chooses a command on a message that they do not see', async () => {
  const messageId = await trial.cardTo('staff1', card('privé'));
  const asked = await trial.api('/commands', { as: 'staff2', command: 'reportIncident', messageId });
  expect(asked.status).toBe(404);
});

test('a search says what was typed, or that nothing was yet; its result goes into the chat as the person’s message', async () => {
  const result = { contentType: CARD, content: card('INC') };
  const answer = { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [result] } };
  trial.bot.behave(async () => ({ body: answer }));
  const chat = await trial.chat('staff1', 'groupChat');
  const first = await trial.api('/queries', { as: 'staff1', chat, command: 'myReports' });
  expect(trial.last()).toMatchObject({
    name: 'composeExtension/query',
    conversation: { conversationType: 'groupChat' },
    value: { commandId: 'myReports', parameters: [{ name: 'initialRun', value: 'true' }] },
  });
  expect(first.body.body).toEqual(answer);
  await trial.api('/queries', {
    as: 'staff1',
    chat,
    command: 'myReports',
    parameters: [{ name: 'reference', value: 'I' }],
  });
  expect(trial.last()).toMatchObject({
    value: { parameters: [{ name: 'reference', value: 'I' }], queryOptions: { skip: 0, count: 25 } },
  });

  const heard = trial.bot.received.length;
  const sent = await trial.api('/messages', { as: 'staff1', chat, text: '', attachments: [result] });
  expect(sent.body.status).toBeNull();
  expect(trial.bot.received).toHaveLength(heard);
  const [seen] = (await trial.messages('staff2', chat)).slice(-1);
  expect(seen).toMatchObject({ from: 'staff1', attachments: [result] });
});

describe('a card that asks to be refreshed', () => {
  const refreshing = (text: string, userIds?: readonly string[]) =>
    card(text, {
      refresh: {
        action: { type: 'Action.Execute', verb: 'refresh', data: { reference: 'R' } },
        ...(userIds === undefined ? {} : { userIds }),
      },
    });
  const ownId = async (as: string): Promise<string> => {
    await trial.api('/messages', { as, text: 'qui suis-je' });
    return String((trial.last().from as { id: string }).id);
  };

  test('is refreshed for whom it names when they look, at most once a minute, and again after the bot changed it', async () => {
    const me = await ownId('staff1');
    const chat = await trial.chat('staff1', 'groupChat');
    const messageId = await trial.cardTo('staff1', refreshing('tous', [me]), chat);
    trial.bot.behave(async () => ({ body: { statusCode: 200, type: CARD, value: refreshing('pour vous', [me]) } }));
    expect((await trial.api('/refresh', { as: 'staff1', chat })).body).toEqual({ refreshed: 1 });
    expect(trial.last()).toMatchObject({
      name: 'adaptiveCard/action',
      replyToId: messageId,
      value: { action: { verb: 'refresh', data: { reference: 'R' } }, trigger: 'automatic' },
    });
    const shown = async (as: string) => (await trial.messages(as, chat)).find(({ id }) => id === messageId);
    expect(JSON.stringify(await shown('staff1'))).toContain('pour vous');
    expect(JSON.stringify(await shown('staff2'))).toContain('tous');
    expect((await trial.api('/refresh', { as: 'staff1', chat })).body).toEqual({ refreshed: 0 });
    expect((await trial.api('/refresh', { as: 'staff2', chat })).body).toEqual({ refreshed: 0 });

    const path = `conversations/${encodeURIComponent(chat)}/activities/${messageId}`;
    await trial.connector('PUT', path, cardMessage(refreshing('changée', [me])));
    expect((await trial.api('/refresh', { as: 'staff1', chat })).body).toEqual({ refreshed: 1 });
  });

  test('is refreshed for nobody by itself when it names nobody, and for whoever asks; a failure leaves it', async () => {
    const messageId = await trial.cardTo('staff1', refreshing('vide', []));
    expect((await trial.api('/refresh', { as: 'staff1', chat: await trial.chat('staff1', 'personal') })).body).toEqual({
      refreshed: 0,
    });
    trial.bot.behave(async () => ({ status: 500 }));
    const taken = await trial.api('/refresh', { as: 'staff1', messageId });
    expect(trial.last()).toMatchObject({ value: { trigger: 'manual' } });
    expect(taken.body).toMatchObject({ status: 500 });
    expect(JSON.stringify(taken.body.message)).toContain('vide');
  });
});
