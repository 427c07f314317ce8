import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { connectorRoutes } from '../../src/emulator/connector/routes.ts';
import { teamsRoutes } from '../../src/emulator/teams/routes.ts';
import { BOT_CLAIMS, type Body, type Bot, type Received, runBot } from './teams-bot.ts';
import { BOT, type Running, runTenant, TENANT_ID } from './tenant-double.ts';

const stop = new AbortController();
let running: Running;
let bot: Bot;
let token: string;

const CARD = 'application/vnd.microsoft.card.adaptive';
const card = (text: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
const cardMessage = (text: string) => ({ type: 'message', attachments: [{ contentType: CARD, content: card(text) }] });

const api = async (path: string, body?: unknown): Promise<{ status: number; body: Body }> => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`${running.origin}/teams/api${path}`, body === undefined ? {} : post);
  return { status: response.status, body: (await response.json()) as Body };
};

const connector = async (method: string, path: string, body?: unknown, bearer = token) => {
  const response = await fetch(`${running.origin}/connector/v3/conversations${path}`, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
  };
};

const chatId = (activity: Received | undefined): string =>
  encodeURIComponent(String((activity?.conversation as Body | undefined)?.id));
const replyTo = (activity: Received, body: unknown) =>
  connector('POST', `/${chatId(activity)}/activities/${activity.id}`, body);
const last = (): Received => bot.received.at(-1) ?? { id: '', type: 'none' };
const from = (activity: Body) => activity.from as Body;

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

const cardFrom = async (as: string, text: string): Promise<string> => {
  bot.behave(async (activity) => void (await replyTo(activity, cardMessage(text))));
  const sent = await api('/messages', { as, text: 'menu' });
  const [reply] = sent.body.replies as readonly Body[];
  return String(reply?.id);
};

beforeAll(async () => {
  bot = await runBot(() => running.origin);
  running = await runTenant({
    botEndpoint: bot.endpoint,
    mount: (app, tenant) => app.use(teamsRoutes(tenant, stop.signal), connectorRoutes(tenant)),
  });
  token = await running.tenant.sign('entra', BOT_CLAIMS, 3600);
  await until(() => bot.received.length >= 6);
});
afterAll(async () => {
  stop.abort();
  await running.close();
  await bot.close();
});
beforeEach(async () => {
  bot.behave(async () => undefined);
  await api('/switches', { blocked: [], failWith: null });
});

test('at the start the bot learns how to reach every member, and no guest', () => {
  const installed = bot.received.slice(0, 6);
  expect(installed.map(({ type }) => type)).toEqual(Array(3).fill(['installationUpdate', 'conversationUpdate']).flat());
  expect(new Set(installed.map((one) => from(one).name))).toEqual(new Set(['Personne A', 'Personne B', 'Personne C']));
  expect(installed[0]).toMatchObject({ action: 'add' });
  expect(installed[1]).toMatchObject({
    membersAdded: [{ id: `28:${BOT.appId}` }, { id: from(installed[1] ?? {}).id }],
  });
});

test('a message reaches the bot as Teams sends it, and its reply comes back', async () => {
  bot.behave(async (activity) => void (await replyTo(activity, { type: 'message', text: 'Bonjour' })));
  const sent = await api('/messages', { as: 'staff1', text: 'Allô' });
  expect(sent.body).toMatchObject({
    status: 200,
    replies: [{ text: 'Bonjour', from: 'bot', replyTo: sent.body.activityId }],
  });
  expect(last()).toMatchObject({
    type: 'message',
    text: 'Allô',
    channelId: 'msteams',
    locale: 'fr-CA',
    serviceUrl: `${running.origin}/connector/`,
    from: { name: 'Personne A', aadObjectId: running.tenant.accounts[0]?.oid },
    recipient: { id: `28:${BOT.appId}`, name: BOT.name },
    conversation: { conversationType: 'personal', tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID } },
    entities: [{ type: 'clientInfo', locale: 'fr-CA', timezone: 'America/Toronto' }],
  });
  expect(last().localTimestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}-0[45]:00$/);
});

test('the language chosen in the client goes with the activity', async () => {
  await api('/messages', { as: 'staff1', text: 'Hello', locale: 'en-CA' });
  expect(last()).toMatchObject({ locale: 'en-CA', entities: [{ locale: 'en-CA' }] });
});

test('in a group the bot hears only what mentions it', async () => {
  const chats = (await api('/chats?as=staff1')).body.chats as readonly Body[];
  const group = chats.find((chat) => chat.kind === 'groupChat')?.id;
  const heard = bot.received.length;
  expect((await api('/messages', { as: 'staff1', chat: group, text: 'à demain' })).body.status).toBeNull();
  expect(bot.received).toHaveLength(heard);
  await api('/messages', { as: 'staff1', chat: group, text: '@Greffe aide' });
  expect(last()).toMatchObject({
    text: '<at>Greffe</at> aide',
    conversation: { isGroup: true, conversationType: 'groupChat' },
    entities: [{ type: 'mention', mentioned: { id: `28:${BOT.appId}` } }, { type: 'clientInfo' }],
  });
});

test('pressing a card sends an invoke, inputs over data, and the answered card takes its place', async () => {
  const messageId = await cardFrom('staff1', 'avant');
  bot.behave(async () => ({ body: { statusCode: 200, type: CARD, value: card('après') } }));
  const pressed = { as: 'staff1', messageId, verb: 'save', data: { a: 1, b: 1 }, inputs: { b: '2' } };
  const taken = await api('/actions', pressed);
  expect(last()).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: messageId,
    value: { action: { type: 'Action.Execute', verb: 'save', data: { a: 1, b: '2' } }, trigger: 'manual' },
  });
  const shown = { attachments: [{ contentType: CARD, content: card('après') }] };
  expect(taken.body).toMatchObject({ status: 200, message: shown });
  const messages = (await api('/messages?as=staff1')).body.messages as readonly Body[];
  expect(messages.find((message) => message.id === messageId)).toMatchObject(shown);
});

test('an error or a toast leaves the card as it is', async () => {
  const messageId = await cardFrom('staff1', 'reste');
  const answers = [
    { body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Enregistré' } },
    { body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { message: 'non' } } },
    { status: 500 },
  ];
  for (const answer of answers) {
    bot.behave(async () => answer);
    const taken = await api('/actions', { as: 'staff1', messageId, verb: 'v' });
    expect(taken.body).toMatchObject({
      status: answer.status ?? 200,
      message: { attachments: [{ content: card('reste') }] },
    });
  }
});

test('nobody presses a card of a chat that is not theirs', async () => {
  const messageId = await cardFrom('staff1', 'privé');
  expect((await api('/actions', { as: 'staff2', messageId, verb: 'v' })).status).toBe(404);
});

test('Action.Submit comes as a message with a value and no text', async () => {
  const messageId = await cardFrom('staff1', 'form');
  await api('/messages', { as: 'staff1', value: { x: 'y' }, replyTo: messageId });
  expect(last()).toMatchObject({ type: 'message', value: { x: 'y' }, replyToId: messageId });
  expect(last().text).toBeUndefined();
});

test('an updated activity is replaced and a deleted one is gone', async () => {
  const messageId = await cardFrom('staff2', 'un');
  const chat = chatId(last());
  expect((await connector('PUT', `/${chat}/activities/${messageId}`, cardMessage('deux'))).status).toBe(200);
  const one = async () =>
    ((await api('/messages?as=staff2')).body.messages as readonly Body[]).find((m) => m.id === messageId);
  expect(await one()).toMatchObject({ edited: true, attachments: [{ content: card('deux') }] });
  expect((await connector('DELETE', `/${chat}/activities/${messageId}`)).status).toBe(200);
  expect(await one()).toMatchObject({ deleted: true, attachments: [] });
  expect((await connector('PUT', `/${chat}/activities/${messageId}`, cardMessage('x'))).status).toBe(404);
});

test('creating the conversation with a member gives the chat that is there already', async () => {
  const members = [{ id: from(bot.received[0] ?? {}).id }];
  const made = await connector('POST', '', {
    isGroup: false,
    members,
    tenantId: TENANT_ID,
    activity: { type: 'message', text: 'rappel' },
  });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ serviceUrl: `${running.origin}/connector/`, activityId: expect.any(String) });
  expect(encodeURIComponent(made.body.id)).toBe(chatId(bot.received[0]));
});

test('the connector refuses whoever is not the bot of this tenant', async () => {
  const path = `/${chatId(bot.received[0])}/activities`;
  const { tenant } = running;
  const others = [
    'nothing',
    await tenant.sign('botframework', BOT_CLAIMS, 3600),
    await tenant.sign('entra', { ...BOT_CLAIMS, aud: 'https://graph.microsoft.com' }, 3600),
    await tenant.sign('entra', { ...BOT_CLAIMS, iss: 'https://sts.windows.net/other/' }, 3600),
  ];
  for (const other of others) expect((await connector('POST', path, cardMessage('x'), other)).status).toBe(401);
  const stranger = await tenant.sign('entra', { ...BOT_CLAIMS, appid: 'other' }, 3600);
  expect((await connector('POST', path, cardMessage('x'), stranger)).status).toBe(403);
});

test('the roster tells a guest from a member', async () => {
  await api('/messages', { as: 'guest', text: 'bonjour' });
  const chat = chatId(last());
  const guest = {
    userRole: 'guest',
    aadObjectId: from(last()).aadObjectId,
    tenantId: TENANT_ID,
    email: 'guest@contoso.example',
  };
  expect((await connector('GET', `/${chat}/members`)).body).toMatchObject([guest]);
  expect((await connector('GET', `/${chat}/pagedmembers`)).body).toMatchObject({ members: [guest] });
  const id = encodeURIComponent(String(from(last()).id));
  expect((await connector('GET', `/${chat}/members/${id}`)).body).toMatchObject(guest);
  const staff = encodeURIComponent(String(from(bot.received[0] ?? {}).id));
  expect((await connector('GET', `/${chat}/members/${staff}`)).status).toBe(404);
  expect((await connector('GET', `/${chatId(bot.received[0])}/members`)).body).toMatchObject([{ userRole: 'user' }]);
});

test('a person who blocked the bot is not reached, and the code says so', async () => {
  const path = `/${chatId(bot.received[0])}/activities`;
  await api('/switches', { blocked: ['staff1'], code: 'BotDisabledByAdmin' });
  const refused = await connector('POST', path, { type: 'message', text: 'x' });
  expect([refused.status, refused.body.error.code]).toEqual([403, 'BotDisabledByAdmin']);
});

test('switched failures come as often as asked, a 429 with the time to wait', async () => {
  const path = `/${chatId(bot.received[0])}/activities`;
  await api('/switches', { failWith: 429, times: 2 });
  const statuses = [];
  for (let n = 0; n < 3; n += 1) {
    const answer = await connector('POST', path, { type: 'message', text: 'x' });
    statuses.push(answer.status);
    if (answer.status === 429) expect(answer.headers.get('retry-after')).toBe('1');
  }
  expect(statuses).toEqual([429, 429, 201]);
});

test('a message above Teams’ size is refused as Teams refuses it', async () => {
  const path = `/${chatId(bot.received[0])}/activities`;
  const refused = await connector('POST', path, { type: 'message', text: 'x'.repeat(60_000) });
  expect([refused.status, refused.body.error.code]).toEqual([413, 'MessageSizeTooBig']);
});

test('open pages hear of a reply by server-sent events, and of no other chat', async () => {
  const leave = new AbortController();
  const events = await fetch(`${running.origin}/teams/api/events?as=staff1`, { signal: leave.signal });
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  await api('/messages', { as: 'staff2', text: 'ailleurs' });
  await connector('POST', `/${chatId(bot.received[0])}/activities`, { type: 'message', text: 'ici' });
  const { value } = (await reader?.read()) ?? {};
  expect(value).toContain('"text":"ici"');
  leave.abort();
});

test('a page of another origin may not act for anybody', async () => {
  const headers = { 'content-type': 'application/json', origin: 'http://elsewhere.example' };
  const body = JSON.stringify({ as: 'staff1', text: 'x' });
  const response = await fetch(`${running.origin}/teams/api/messages`, { method: 'POST', headers, body });
  expect(response.status).toBe(403);
});

test('a bot that is not there is said, not thrown', async () => {
  const alone = await runTenant({
    botEndpoint: 'http://127.0.0.1:9/api/messages',
    mount: (app, tenant) => app.use(teamsRoutes(tenant, AbortSignal.abort())),
  });
  const response = await fetch(`${alone.origin}/teams/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: 'staff1', text: 'x' }),
  });
  expect(await response.json()).toMatchObject({ status: 502, replies: [] });
  await alone.close();
});
