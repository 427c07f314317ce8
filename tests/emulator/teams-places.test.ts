import { card, cardMessage, chatId, startTeams, type TeamsTrial } from './teams-trial.ts';
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

const since = async (act: () => Promise<unknown>) => {
  const before = trial.bot.received.length;
  await act();
  return trial.bot.received.slice(before);
};

test('in a channel the bot hears what mentions it, with team, channel and post, and answers under the post', async () => {
  const chat = await trial.chat('staff1', 'channel');
  expect(await since(() => trial.api('/messages', { as: 'staff1', chat, text: 'bonjour' }))).toEqual([]);
  trial.bot.behave(async (activity) => void (await trial.reply(activity, { type: 'message', text: 'ici' })));
  const posted = await trial.api('/messages', { as: 'staff1', chat, text: '@Greffe aide, @Personne B' });
  const post = posted.body.activityId;
  expect(trial.last()).toMatchObject({
    text: '<at>Greffe</at> aide, <at>Personne B</at>',
    conversation: { isGroup: true, conversationType: 'channel', id: `${chat};messageid=${post}` },
    channelData: { teamsChannelId: chat, teamsTeamId: chat, channel: { id: chat }, team: { id: chat } },
    attachments: [{ contentType: 'text/html' }],
    entities: [
      { type: 'mention', mentioned: { name: 'Personne B' }, text: '<at>Personne B</at>' },
      { type: 'mention', mentioned: { id: `28:${BOT.appId}` }, text: '<at>Greffe</at>' },
      { type: 'clientInfo' },
    ],
  });
  expect(posted.body.replies).toMatchObject([{ text: 'ici', thread: post }]);

  await trial.api('/messages', { as: 'officer', chat, thread: post, text: '@Greffe encore' });
  expect(trial.last()).toMatchObject({ conversation: { id: `${chat};messageid=${post}` } });
});

test('guests are not in the team, and a bot begins a post of its own there', async () => {
  expect(await trial.chat('guest', 'channel')).toBe('undefined');
  const chat = await trial.chat('staff1', 'channel');
  const made = await trial.connector('POST', 'conversations', {
    isGroup: true,
    channelData: { channel: { id: chat } },
    activity: { type: 'message', text: 'avis' },
  });
  expect([made.status, made.body.id]).toEqual([201, `${chat};messageid=${made.body.activityId}`]);
  const team = await trial.connector('GET', `teams/${encodeURIComponent(chat)}`);
  expect(team.body).toMatchObject({ name: 'Entreprise / Company', memberCount: 3 });
});

test('mentions that the bot writes are kept with the message', async () => {
  const chat = await trial.chat('staff1', 'groupChat');
  const entities = [{ type: 'mention', text: '<at>Personne A</at>', mentioned: { id: '29:x', name: 'Personne A' } }];
  const path = `conversations/${encodeURIComponent(chat)}/activities`;
  await trial.connector('POST', path, { type: 'message', text: '<at>Personne A</at>, voyez', entities });
  expect((await trial.messages('staff1', chat)).at(-1)).toMatchObject({ entities });
});

test('the start tells the bot of the team too, as of the team', () => {
  expect(trial.bot.received.slice(6, 8)).toMatchObject([
    {
      type: 'installationUpdate',
      action: 'add',
      conversation: { conversationType: 'channel' },
      channelData: {
        settings: { selectedChannel: { id: expect.stringMatching(/^19:/) } },
        team: { name: expect.any(String) },
      },
    },
    {
      type: 'conversationUpdate',
      channelData: { eventType: 'teamMemberAdded' },
      membersAdded: [{ id: `28:${BOT.appId}` }],
    },
  ]);
});

test('removing the app tells the bot once more, and then nothing reaches it nor comes from it until it is back', async () => {
  const chat = await trial.chat('staff1', 'personal');
  expect(await since(() => trial.api('/place', { as: 'staff1', chat, installed: false }))).toMatchObject([
    { type: 'installationUpdate', action: 'remove', conversation: { conversationType: 'personal' } },
  ]);
  expect(await since(() => trial.api('/messages', { as: 'staff1', text: 'allô' }))).toEqual([]);
  const path = `conversations/${encodeURIComponent(chat)}/activities`;
  const refused = await trial.connector('POST', path, cardMessage(card('rappel')));
  expect([refused.status, refused.body.error.code]).toEqual([403, 'BotNotInConversationRoster']);

  expect(await since(() => trial.api('/place', { as: 'staff1', chat, installed: true }))).toMatchObject([
    { type: 'installationUpdate', action: 'add' },
    { type: 'conversationUpdate', membersAdded: [{ id: `28:${BOT.appId}` }, {}] },
  ]);
  expect((await trial.connector('POST', path, cardMessage(card('rappel')))).status).toBe(201);
});

test('the app leaves and enters the team with the events of a team', async () => {
  const chat = await trial.chat('officer', 'channel');
  expect(await since(() => trial.api('/place', { as: 'officer', chat, installed: false }))).toMatchObject([
    { type: 'conversationUpdate', membersRemoved: [{}], channelData: { eventType: 'teamMemberRemoved' } },
    { type: 'installationUpdate', action: 'remove', channelData: { team: { id: chat } } },
  ]);
  const path = `conversations/${encodeURIComponent(chat)}/activities`;
  expect((await trial.connector('POST', path, { type: 'message', text: 'x' })).status).toBe(403);
  expect(await since(() => trial.api('/place', { as: 'officer', chat, installed: true }))).toHaveLength(2);
});

test('who blocks the bot is reached by nothing of it, and the code says why', async () => {
  const chat = await trial.chat('staff2', 'personal');
  await trial.api('/place', { as: 'staff2', chat, blocked: true });
  const { chats } = (await trial.api('/chats?as=staff2')).body;
  expect(chats).toMatchObject([{ blocked: true, installed: true }, { blocked: false }, { blocked: false }]);
  const refused = await trial.connector(
    'POST',
    `conversations/${encodeURIComponent(chat)}/activities`,
    cardMessage(card('x')),
  );
  expect([refused.status, refused.body.error.code]).toEqual([403, 'MessageWritesBlocked']);
});

test('a 429 says how long to wait', async () => {
  await trial.api('/switches', { failWith: 429, times: 1, retryAfter: 7 });
  const chat = encodeURIComponent(await trial.chat('staff1', 'personal'));
  const refused = await trial.connector('POST', `conversations/${chat}/activities`, { type: 'message', text: 'x' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
});

describe('pictures', () => {
  test('pasted into a message, a picture has no name and is opened by the bot’s token alone', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const address = `${trial.running.origin}/teams/api/files?as=staff1&name=`;
    const kept = async (name: string): Promise<{ id: string }> =>
      (await (await fetch(`${address}${name}`, { method: 'POST', body: bytes })).json()) as { id: string };
    const [picture, text] = [await kept('photo.png'), await kept('note.txt')];
    await trial.api('/messages', { as: 'staff1', text: 'voici', pictures: [picture.id, text.id] });
    const [attachment] = trial.last().attachments as readonly { contentType: string; contentUrl: string }[];
    expect(trial.last().attachments).toHaveLength(2);
    expect(attachment).toEqual({
      contentType: 'image/*',
      contentUrl: `${trial.running.origin}/connector/v3/attachments/${picture.id}/views/original`,
    });
    expect((await fetch(attachment?.contentUrl ?? '')).status).toBe(401);
    const opened = await trial.connector('GET', `attachments/${picture.id}/views/original`);
    expect([opened.status, opened.body]).toEqual([200, '\u0001\u0002\u0003']);
    for (const path of [`attachments/${text.id}/views/original`, `attachments/${picture.id}/views/thumbnail`])
      expect((await trial.connector('GET', path)).status).toBe(404);
  });
});

describe('files', () => {
  const own = (path: string) => `${trial.running.origin}/teams/api/files${path}`;

  test('a file that a person sends comes as a download that the bot can open, and nobody without its address', async () => {
    const put = await fetch(own(`?as=staff1&name=${encodeURIComponent('reçu.TXT')}`), {
      method: 'POST',
      body: 'contenu',
    });
    const file = (await put.json()) as { id: string; type: string; size: number };
    expect(file).toMatchObject({ type: 'txt', size: 7 });
    await trial.api('/messages', { as: 'staff1', text: 'voici', files: [file.id] });
    const [info, html] = trial.last().attachments as readonly { content: { downloadUrl: string } }[];
    expect(info).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: expect.stringContaining('contoso-my.sharepoint.com'),
      name: 'reçu.TXT',
      content: { uniqueId: file.id, fileType: 'txt' },
    });
    expect(html).toMatchObject({ contentType: 'text/html' });
    const address = info?.content.downloadUrl ?? '';
    expect(await (await fetch(address)).text()).toBe('contenu');
    expect((await fetch(`${address}x`)).status).toBe(401);
    expect((await fetch(own(`/${file.id}?as=staff2`))).status).toBe(404);
    expect(await (await fetch(own(`/${file.id}?as=staff1`))).text()).toBe('contenu');
  });

  test('a bot offers a file; who agrees gives it a place, which takes it piece by piece', async () => {
    await trial.api('/messages', { as: 'staff1', text: 'x' });
    const offer = {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'lettre.pdf',
      content: { description: 'Lettre', sizeInBytes: 6, acceptContext: { a: 1 }, declineContext: { d: 1 } },
    };
    const { body } = await trial.connector('POST', `conversations/${chatId(trial.last())}/activities`, {
      type: 'message',
      attachments: [offer],
    });
    await trial.api('/consents', { as: 'staff1', messageId: body.id, agree: false });
    expect(trial.last()).toMatchObject({
      name: 'fileConsent/invoke',
      value: { type: 'fileUpload', action: 'decline', context: { d: 1 } },
    });
    await trial.api('/consents', { as: 'staff1', messageId: body.id, agree: true });
    expect(trial.last()).toMatchObject({
      value: { action: 'accept', context: { a: 1 }, uploadInfo: { name: 'lettre.pdf' } },
    });
    const { uploadInfo } = trial.last().value as { uploadInfo: { uploadUrl: string; uniqueId: string } };
    const put = (bytes: string, range?: string) =>
      fetch(uploadInfo.uploadUrl, {
        method: 'PUT',
        body: bytes,
        headers: range === undefined ? {} : { 'content-range': range },
      });
    expect((await put('abc')).status).toBe(400);
    expect((await put('abc', 'bytes 3-5/6')).status).toBe(416);
    expect((await put('abc', 'bytes 0-2/6')).status).toBe(202);
    expect((await put('def', 'bytes 3-5/6')).status).toBe(201);
    expect(await (await fetch(own(`/${uploadInfo.uniqueId}?as=staff1`))).text()).toBe('abcdef');
  });
});
