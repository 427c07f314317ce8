import { quietly } from '../../bot/host/quiet.ts';
import { type BotOnTrial, botOnTrial, textOn } from './bot-on-trial.ts';
import type { Mood } from './teams-double.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const failing: readonly Mood[] = [500, 503, 429, 'reset'];
/** 429 is certainly not sent, and says how long to wait. */
const outcomeOf = (mood: Mood) => (mood === 429 ? { laterMs: 1_000 } : 'unknown');

describe('no hidden retries of the connector', () => {
  test.each(failing)('an answer is sent once when the connector says %s, and the process lives on', async (mood) => {
    trial.teams.state.mood = mood;
    expect((await trial.send(trial.activity())).status).toBe(200);
    expect(trial.teams.calls).toHaveLength(1);
    expect(JSON.stringify(trial.house.logged)).not.toContain('INTERNAL-MESSAGE');
    trial.teams.state.mood = 'ok';
    expect(textOn(await trial.say('bonjour'))).toContain('Greffe');
  });

  test.each(failing)(
    'a word of our own accord is sent once when the connector says %s, and its outcome is not known, or to wait',
    async (mood) => {
      await trial.say('bonjour');
      trial.teams.state.mood = mood;
      const before = trial.teams.calls.length;
      const message = { kind: 'sealedHeads', head: 'abc', day: '2026-11-22' } as const;
      expect(await trial.bot.push({ id: 'p', to: 'oid-staff', message })).toEqual(outcomeOf(mood));
      expect(trial.teams.calls).toHaveLength(before + 1);
    },
  );

  test.each(failing)('a conversation is opened once when the connector says %s', async (mood) => {
    trial.teams.state.mood = mood;
    const message = { kind: 'sealedHeads', head: 'abc', day: '2026-11-22' } as const;
    expect(await trial.bot.push({ id: 'p', to: 'oid-officer', message })).toEqual(outcomeOf(mood));
    expect(trial.teams.calls.map((call) => call.path)).toEqual(['/connector/v3/conversations']);
  });

  test.each(failing)(
    'the roster is asked once when it says %s; nothing is done for whoever is not proved',
    async (mood) => {
      trial.teams.state.rosterMood = mood;
      const reply = await trial.press('report', {});
      expect(trial.teams.state.rosterAsked).toBe(1);
      expect(reply.json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
      expect(trial.office.kept.reach('oid-staff')).toBeUndefined();
      trial.teams.state.rosterMood = 'ok';
      expect(textOn((await trial.press('report', {})).card)).toContain('Signaler un incident');
    },
  );
});

describe('words of the office', () => {
  const message = { kind: 'missing', reference: 'INC-2026-7KQ4M2' } as const;

  test.each([403, 404] as const)('%s is final: the person is not reached', async (mood) => {
    await trial.say('bonjour', { oid: 'oid-officer' });
    trial.teams.state.mood = mood;
    expect(await trial.bot.push({ id: 'p', to: 'oid-officer', message })).toBe('notReached');
  });

  test('go out with our own token, in the language the person last used', async () => {
    await trial.say('hello', { oid: 'oid-officer', locale: 'en-US' });
    expect(await trial.bot.push({ id: 'p', to: 'oid-officer', message })).toBe('sent');
    expect(trial.teams.calls.at(-1)?.authorization).toBe('Bearer OUTBOUND');
    expect(trial.teams.calls.at(-1)?.path).toBe('/connector/v3/conversations/a%3Achat-oid-officer/activities');
    expect(textOn(trial.lastCard())).toContain('A case file vanished from SharePoint');
  });

  test('open a conversation with whoever never wrote, once', async () => {
    expect(await trial.bot.push({ id: 'p', to: 'oid-officer', message })).toBe('sent');
    expect(await trial.bot.push({ id: 'q', to: 'oid-officer', message })).toBe('sent');
    const opened = trial.teams.calls.filter((call) => call.path === '/connector/v3/conversations');
    expect(opened).toHaveLength(1);
    expect(opened[0]?.body).toMatchObject({ isGroup: false, members: [{ id: 'oid-officer' }] });
  });

  test('a stored address outside the list is not written to', async () => {
    await trial.say('bonjour', { oid: 'oid-officer' });
    const reach = trial.office.kept.reach('oid-officer');
    if (!reach) throw new Error('not reached');
    const conversation = reach.conversation.replaceAll(trial.teams.serviceUrl, 'http://127.0.0.1:9/connector/');
    trial.office.kept.keepReach({ ...reach, conversation });
    const before = trial.teams.calls.length;
    expect(await trial.bot.push({ id: 'p', to: 'oid-officer', message })).toBe('notReached');
    expect(trial.teams.calls).toHaveLength(before);
  });
});

describe('a fault of ours', () => {
  test('is shown with its code in the person’s language, and its message goes nowhere', async () => {
    const { roster } = trial.office;
    Object.assign(trial.office, {
      roster: {
        ...roster,
        roleOf: () => {
          throw new Error('INTERNAL-MESSAGE');
        },
      },
    });
    const { card } = await trial.press('myReports', {}, { locale: 'en-CA' });
    const fault = trial.house.logged.find((event) => event.event === 'fault');
    expect(textOn(card)).toContain('Something did not work');
    expect(textOn(card)).toContain(fault?.event === 'fault' ? fault.correlation : 'no fault');
    expect(JSON.stringify([card, trial.house.logged])).not.toContain('INTERNAL-MESSAGE');
    Object.assign(trial.office, { roster });
    expect(textOn(await trial.say('bonjour'))).toContain('Greffe');
  });

  test('an invoke that this bot has no ear for is 501, a reaction 200, and neither answers', async () => {
    const invoke = trial.activity({}, { type: 'invoke', name: 'signin/verifyState', value: {} });
    expect((await trial.send(invoke)).status).toBe(501);
    expect((await trial.send(trial.activity({}, { type: 'messageReaction' }))).status).toBe(200);
    expect(trial.teams.calls).toHaveLength(0);
  });

  test('quiet is only kept for what is asked to be quiet, and ends', async () => {
    const before = console.error;
    const said: unknown[] = [];
    console.error = (word: unknown) => void said.push(word);
    const mine = console.error;
    await Promise.all([
      quietly(async () => {
        await Promise.resolve();
        console.error('hushed');
      }),
      (async () => {
        console.error('heard');
      })(),
    ]);
    expect(console.error).toBe(mine);
    console.error = before;
    expect(said).toEqual(['heard']);
  });
});
