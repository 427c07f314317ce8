import { createHmac } from 'node:crypto';
import { createBot } from '../../bot/create-bot.ts';
import { type BotOnTrial, botOnTrial } from './bot-on-trial.ts';
import { tenantId } from './teams-double.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Refused bare: this status, no body, no turn, no word to anybody; and the next honest turn is answered. */
const refusedWith = async (status: number, reply: { status: number; text: string }): Promise<void> => {
  expect(reply.status).toBe(status);
  expect(reply.text).toBe('');
  expect(trial.teams.calls).toHaveLength(0);
  expect(trial.teams.state.rosterAsked).toBe(0);
  expect((await trial.send(trial.activity())).status).toBe(200);
  expect(trial.teams.calls).toHaveLength(1);
};

describe('a token that is not Teams’ own is refused with a bare 401', () => {
  const tokens: Record<string, () => Promise<string | undefined>> = {
    'no Authorization header': async () => '',
    'garbage after Bearer': async () => 'Bearer abc',
    'the Basic scheme': async () => 'Basic abc',
    'bearer in small letters': async () => (await trial.teams.token(trial.appId)).replace('Bearer', 'bearer'),
    'a signature of another key under our key id': () => trial.teams.token(trial.appId, {}, { key: 'other' }),
    'an unknown key id': () => trial.teams.token(trial.appId, {}, { kid: 'zz' }),
    'no key id': () => trial.teams.token(trial.appId, {}, { kid: null }),
    'expired ten minutes ago': () => trial.teams.token(trial.appId, {}, { seconds: -600 }),
    'no expiry': () => trial.teams.token(trial.appId, {}, { seconds: null }),
    'the audience of another bot': () => trial.teams.token('00000000-0000-4000-8000-000000000000'),
    'another issuer': () => trial.teams.token(trial.appId, { iss: 'https://evil.example' }),
    'the service address of another connector': () =>
      trial.teams.token(trial.appId, { serviceurl: 'http://127.0.0.1:1/' }),
    'no service address': () => trial.teams.token(trial.appId, { serviceurl: undefined }),
    'our own outbound token as if from an emulator': () =>
      trial.teams.token(trial.appId, {
        iss: `https://sts.windows.net/${tenantId}/`,
        aud: 'https://api.botframework.com',
        appid: trial.appId,
        tid: tenantId,
        ver: '1.0',
      }),
    'a skill’s token': () =>
      trial.teams.token(trial.appId, {
        iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        azp: 'x',
        ver: '2.0',
      }),
  };
  test.each(Object.keys(tokens))('%s', async (name) => {
    const authorization = await tokens[name]?.();
    const body = JSON.stringify(trial.activity());
    await refusedWith(401, await trial.post(body, authorization === '' ? undefined : authorization));
  });

  const claims = () => ({
    iss: 'https://api.botframework.com',
    aud: trial.appId,
    serviceurl: trial.teams.serviceUrl,
    exp: 9e9,
  });

  test('alg none', async () => {
    const token = `${part({ alg: 'none', kid: 'k1' })}.${part(claims())}.`;
    await refusedWith(401, await trial.send(trial.activity(), `Bearer ${token}`));
  });

  test('HS256 with the public key as its secret', async () => {
    const unsigned = `${part({ alg: 'HS256', kid: 'k1' })}.${part(claims())}`;
    const mac = createHmac('sha256', JSON.stringify(trial.teams.jwk)).update(unsigned).digest('base64url');
    await refusedWith(401, await trial.send(trial.activity(), `Bearer ${unsigned}.${mac}`));
  });

  test('a key that is not endorsed for Teams', async () => {
    trial.teams.state.endorsements = ['webchat'];
    const reply = await trial.send(trial.activity());
    expect([reply.status, reply.text]).toEqual([401, '']);
    expect(trial.teams.calls).toHaveLength(0);
  });

  test('no key document to be had: nobody is let in', async () => {
    trial.teams.state.metadata = 500;
    const reply = await trial.send(trial.activity());
    expect([reply.status, reply.text]).toEqual([401, '']);
  });

  test('a token four minutes past its end is still good: clocks differ', async () => {
    const authorization = await trial.teams.token(trial.appId, {}, { seconds: -240 });
    expect((await trial.send(trial.activity(), authorization)).status).toBe(200);
  });
});

describe('an activity from elsewhere is refused with a bare 403', () => {
  const serviceUrls = [
    undefined,
    'http://169.254.169.254/',
    'http://localhost/connector/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'not an address',
  ];
  test.each(serviceUrls)('service address %s', async (serviceUrl) => {
    const claim = await trial.teams.token(trial.appId, { serviceurl: serviceUrl });
    await refusedWith(403, await trial.send(trial.activity({}, { serviceUrl }), claim));
  });

  test('user information before our own host, a path that leaves the prefix, a query', async () => {
    for (const [from, to] of [
      ['//127', '//user@127'],
      ['/connector/', '/connector/../elsewhere/'],
      ['/connector/', '/connector/?x=1'],
      ['/connector/', '/elsewhere/'],
      ['/connector/', '\\@evil.example/'],
    ] as const) {
      const serviceUrl = trial.teams.serviceUrl.replace(from, to);
      expect((await trial.send(trial.activity({}, { serviceUrl }))).status).toBe(403);
    }
    expect(trial.teams.calls).toHaveLength(0);
  });

  const elsewhere: Record<string, Record<string, unknown>> = {
    'channel webchat': { channelId: 'webchat' },
    'channel directline': { channelId: 'directline' },
    'channel AseChannel': { channelId: 'AseChannel' },
    'no channel': { channelId: undefined },
    'another tenant in the conversation': {
      conversation: { id: 'a:1', tenantId: 'other', conversationType: 'personal' },
    },
    'another tenant in the channel’s part': { channelData: { tenant: { id: 'other' } } },
    'no tenant at all': { channelData: {}, conversation: { id: 'a:1', conversationType: 'personal' } },
    'nobody’s object id': { from: { id: '29:x', name: 'X' } },
  };
  test.each(Object.keys(elsewhere))('%s', async (name) => {
    await refusedWith(403, await trial.send(trial.activity({}, elsewhere[name])));
  });
});

describe('a malformed body is refused with a bare 400, and the process lives on', () => {
  const deep = `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`;
  const bodies: Record<string, (whole: string) => string> = {
    'a number for a type': () => '{"type":5}',
    'a list': () => '[]',
    'a text': () => '"x"',
    null: () => 'null',
    'half an object': () => '{',
    nothing: () => '',
    'a key that reaches the prototype': (whole) => whole.replace('{', '{"__proto__":{"x":1},'),
    'a constructor key within': (whole) => whole.replace('{', '{"value":{"constructor":{"prototype":{"x":1}}},'),
    'no conversation': (whole) => whole.replace('"conversation"', '"elsewhere"'),
    'deeper than any activity': (whole) => whole.replace('{', `{"value":${deep},`),
    'larger than 256 KB': (whole) => whole.replace('{', `{"text":"${'x'.repeat(260 * 1024)}",`),
  };
  test.each(Object.keys(bodies))('%s', async (name) => {
    const body = bodies[name]?.(JSON.stringify(trial.activity())) ?? '';
    await refusedWith(400, await trial.post(body, await trial.teams.token(trial.appId)));
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('what botbuilder would have said aloud', () => {
  test('a failed token leaves no word on the console and no key or message in the log', async () => {
    const said: unknown[][] = [];
    const before = console.error;
    console.error = (...words: unknown[]) => void said.push(words);
    try {
      const forged = await trial.teams.token(trial.appId, {}, { key: 'other' });
      await Promise.all([1, 2, 3].map(() => trial.send(trial.activity(), forged)));
      console.error('another’s word');
      expect(said).toEqual([['another’s word']]);
    } finally {
      console.error = before;
    }
    expect(trial.house.logged.filter((event) => event.event === 'turnRefused')).toHaveLength(3);
    expect(JSON.stringify(trial.house.logged)).not.toMatch(/BEGIN|jwt|signature/i);
  });
});

test.each(['appId', 'appPassword', 'tenantId', 'keysUrl'] as const)(
  'without %s the bot does not start, and says so',
  (missing) => {
    const settings = {
      ...{ appId: 'a', appPassword: 'b', tenantId, keysUrl: 'http://127.0.0.1/' },
      ...{ office: trial.office, allowedServiceUrls: [], signInOrigin: 'https://login.microsoftonline.com' },
    };
    expect(() => createBot({ ...settings, [missing]: ' ' })).toThrow(
      `The bot does not start: ${missing} not configured`,
    );
  },
);
