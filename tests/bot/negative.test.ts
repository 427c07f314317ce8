import { gzipSync } from 'node:zlib';
import { createBot } from '../../bot/create-bot.ts';
import { readConfig } from '../../src/server/config.ts';
import { createHttp } from '../../src/server/http.ts';
import { serve } from '../../src/server/serve.ts';
import { createTokenCheck } from '../../src/server/tokens.ts';
import { audiences, appId as otherAppId } from '../server/issuer.ts';
import { openTestOffice } from '../server/open-test-office.ts';
import { cloud, local } from '../server/settings.ts';
import { allCards } from './all-cards.ts';
import { type BotOnTrial, botOnTrial, carriedBy, type Reply, textOn } from './bot-on-trial.ts';
import { tenantId } from './teams-double.ts';

/** The bot’s part of the list of what must be refused, by its numbers; `cards-negative.test.ts` has those of the cards. */
let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const form = async (from = {}) => carriedBy(await trial.say('incident', from), 'reportIncident');

/** Nobody was answered, nothing was asked and nothing kept; the next honest turn is answered. */
const refusedWith = async (status: number, reply: Pick<Reply, 'status' | 'text'>): Promise<void> => {
  expect([reply.status, reply.text]).toEqual([status, '']);
  expect(trial.teams.calls).toEqual([]);
  expect(trial.teams.state.rosterAsked).toBe(0);
  expect((await trial.send(trial.activity())).status).toBe(200);
};

/** The door as it stands on the network, with the server in front of the bot. */
const overHttp = async <T>(ask: (address: string) => Promise<T>): Promise<T> => {
  const { office, config } = openTestOffice();
  const check = createTokenCheck({ signInOrigin: trial.teams.origin, tenantId, audiences, appId: otherAppId });
  const app = createHttp({
    config,
    office,
    check,
    receive: (headers, raw) => trial.bot.receive(headers, raw),
    log: () => undefined,
  });
  const served = await serve(app, '127.0.0.1', 0);
  try {
    return await ask(`http://127.0.0.1:${served.port}/api/messages`);
  } finally {
    await served.close(100);
    office.close();
  }
};
const authorized = async () => ({ authorization: await trial.teams.token(trial.appId) });

test('1 · no Authorization: 401, no turn', async () => {
  await refusedWith(401, await trial.post(JSON.stringify(trial.activity()), undefined));
});

test('2 · a bearer of garbage: 401', async () => {
  await refusedWith(401, await trial.send(trial.activity(), 'Bearer garbage'));
});

test('3 · alg none: a bare 401', async () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: 'https://api.botframework.com', aud: trial.appId, exp: 9e9 };
  const token = `${part({ alg: 'none', kid: 'k1' })}.${part(claims)}.x`;
  await refusedWith(401, await trial.send(trial.activity(), `Bearer ${token}`));
});

test('4 · without an app id neither the office nor the bot starts', () => {
  const { GREFFE_APP_ID: _, ...without } = cloud;
  const read = readConfig(without);
  expect('faults' in read && read.faults).toEqual([{ name: 'GREFFE_APP_ID', fault: 'missing' }]);
  const settings = {
    appId: '',
    appPassword: 'x',
    tenantId,
    keysUrl: 'http://127.0.0.1/',
    signInOrigin: 'https://x.example',
  };
  expect(() => createBot({ ...settings, office: trial.office, allowedServiceUrls: [] })).toThrow('does not start');
});

test('5 · with an emulator the office is served to this machine alone', () => {
  const read = readConfig({ ...local, GREFFE_HOST: '0.0.0.0' });
  expect('faults' in read && read.faults).toEqual([{ name: 'GREFFE_HOST', fault: 'notLoopback' }]);
});

test.each(['{"type":5}', '[]', '"x"', 'null', '{'])('6 · the body %s: 400, and the process lives', async (body) => {
  await refusedWith(400, await trial.post(body, await trial.teams.token(trial.appId)));
});

test.each(['{"__proto__":{"x":1},', '{"value":{"constructor":{"prototype":{"x":1}}},'])(
  '7 · a key that reaches a prototype, %s: 400, and no object has gained anything',
  async (poison) => {
    const body = JSON.stringify(trial.activity()).replace('{', poison);
    await refusedWith(400, await trial.post(body, await trial.teams.token(trial.appId)));
    expect(({} as Readonly<Record<string, unknown>>).x).toBeUndefined();
  },
);

test('8 · a body over 256 KB: 413', async () => {
  const body = JSON.stringify(trial.activity({}, { text: 'x'.repeat(300 * 1024) }));
  const headers = await authorized();
  expect((await overHttp((address) => fetch(address, { method: 'POST', headers, body }))).status).toBe(413);
  expect(trial.teams.calls).toEqual([]);
});

test('9 · a gzip bomb is refused before it is inflated', async () => {
  const headers = { ...(await authorized()), 'content-encoding': 'gzip' };
  const body = gzipSync(JSON.stringify(trial.activity({}, { text: 'x'.repeat(50 * 1024 * 1024) })));
  const { status } = await overHttp((address) => fetch(address, { method: 'POST', headers, body }));
  expect([413, 415]).toContain(status);
  expect(trial.teams.calls).toEqual([]);
});

test('10 · another tenant: 403, logged, no answer', async () => {
  const conversation = { id: 'a:1', tenantId: 'other', conversationType: 'personal' };
  await refusedWith(403, await trial.send(trial.activity({}, { conversation })));
  expect(trial.house.logged).toContainEqual({ event: 'turnRefused', status: 403, because: 'tenant' });
});

test.each(['webchat', 'directline'])('11 · the channel %s: 403', async (channelId) => {
  await refusedWith(403, await trial.send(trial.activity({}, { channelId })));
});

test.each([
  'http://169.254.169.254/',
  'http://localhost/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://user@smba.trafficmanager.net@evil.example/',
])('12 · the service address %s: nothing goes out, and the log says so', async (serviceUrl) => {
  const authorization = await trial.teams.token(trial.appId, { serviceurl: serviceUrl });
  await refusedWith(403, await trial.send(trial.activity({}, { serviceUrl }), authorization));
  expect(trial.house.logged).toContainEqual({ event: 'turnRefused', status: 403, because: 'serviceUrl' });
});

test.each(['guest', 'anonymous'])('13 · somebody who is %s: a polite no, and nothing kept', async (userRole) => {
  trial.teams.roster.set('29:oid-guest', { userRole });
  expect(textOn(await trial.say('incident', { oid: 'oid-guest' }))).toContain('Greffe est réservé au personnel');
  expect(trial.office.kept.reach('oid-guest')).toBeUndefined();
});

test('14 · a form handed in in a channel: refused, and not a word of it there', async () => {
  const entered = { ...(await form()), scenario: 'other', told: 'CANARY' };
  const channel = { conversationType: 'channel', conversation: '19:c@thread.tacv2' };
  const reply = await trial.press('reportIncident', entered, channel);
  expect(textOn(reply.card)).toContain('Je continue avec vous en privé');
  expect(reply.text).not.toContain('CANARY');
  expect(trial.office.kept.waiting()).toEqual([]);
});

test('15 · the 201st word of a person in a minute is told to wait, once; others are answered', async () => {
  await trial.close();
  trial = await botOnTrial({ turnsAMinute: 200 });
  const authorization = await trial.teams.token(trial.appId);
  for (let n = 0; n < 205; n += 1) await trial.send(trial.activity({}, { text: 'bonjour' }), authorization);
  expect(trial.teams.calls).toHaveLength(201);
  expect(trial.teams.calls.at(-1)?.body.text).toContain('Attendez une minute');
  const pressed = await trial.press('report', {});
  expect(pressed.json).toMatchObject({ value: expect.stringContaining('Attendez une minute') });
  expect(textOn(await trial.say('bonjour', { oid: 'oid-other' }))).toContain('Ici, vous signalez');
});

test('30 · no card is over 28 KB, whatever is in it', () => {
  for (const language of ['fr', 'en'] as const)
    for (const [, card] of allCards(language))
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(28 * 1024);
});
