import { type BotOnTrial, botOnTrial, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const team = { conversationType: 'channel', conversation: '19:channel@thread.tacv2' };
const group = { conversationType: 'groupChat', conversation: '19:group@thread.v2' };
const installed = (action: string) => ({ type: 'installationUpdate', action });
const joined = () => ({ type: 'conversationUpdate', membersAdded: [{ id: `28:${trial.appId}` }] });
const left = () => ({ type: 'conversationUpdate', membersRemoved: [{ id: `28:${trial.appId}` }] });
const happens = (from: object, what: object) => trial.send(trial.activity(from, { ...what, text: undefined }));

describe.each([
  ['a team', team],
  ['a group', group],
])('installed in %s', (_, place) => {
  test('it says once what it is for and how it goes on, and asks for nothing', async () => {
    await Promise.all([happens(place, installed('add')), happens(place, joined())]);
    await happens({ ...place, oid: 'oid-other' }, joined());
    trial.restart();
    await happens(place, installed('add'));
    expect(trial.teams.calls).toHaveLength(1);
    const card = trial.lastCard();
    expect(textOn(card)).toContain('je ne demande et ne montre rien de personnel');
    expect(elementsOf(card).some(({ type }) => String(type).startsWith('Input.'))).toBe(false);
    expect(elementsOf(card).filter(({ type }) => type === 'Action.Execute')).toHaveLength(3);
  });

  test('taken out and put back, it is welcomed again', async () => {
    await happens(place, installed('add'));
    await happens(place, left());
    await happens(place, joined());
    expect(trial.teams.calls).toHaveLength(2);
  });

  test('colleagues who join later are not greeted', async () => {
    const before = trial.teams.calls.length;
    await happens(place, { type: 'conversationUpdate', membersAdded: [{ id: '29:oid-other' }] });
    expect(trial.teams.calls).toHaveLength(before);
  });
});

describe('uninstalled by a person', () => {
  test.each(['installationUpdate', 'conversationUpdate'])(
    'by %s the conversation is forgotten without asking anybody, and the next installation is a first one',
    async (type) => {
      await trial.say('bonjour');
      expect(trial.office.kept.reach('oid-staff')?.conversation).toContain('a:chat-oid-staff');
      trial.teams.state.rosterMood = 403;
      const before = trial.teams.calls.length;
      await happens({}, type === 'installationUpdate' ? installed('remove') : left());
      expect(trial.office.kept.reach('oid-staff')?.conversation).toBe('');
      expect(trial.teams.calls).toHaveLength(before);
      trial.teams.state.rosterMood = 'ok';
      await happens({}, installed('add'));
      expect(textOn(trial.lastCard())).toContain('Ici, vous signalez');
    },
  );

  test('nothing is sent to the conversation that was forgotten', async () => {
    await trial.say('bonjour', { oid: 'oid-officer' });
    await happens({ oid: 'oid-officer' }, installed('remove'));
    trial.teams.state.mood = 403;
    const message = { kind: 'missing', reference: 'INC-2026-7KQ4M2' } as const;
    expect(await trial.bot.push({ id: 'p', to: 'oid-officer', message })).toBe('notReached');
    expect(trial.teams.calls.at(-1)?.path).toBe('/connector/v3/conversations');
  });
});

describe('among others', () => {
  test('what is asked for in front of everybody is shown in private, and nothing of it there', async () => {
    await trial.send(trial.activity(team, { text: '<at>Greffe</at> mes signalements' }));
    const [, shown, redirect] = trial.teams.calls;
    expect(textOn(shown?.body.attachments)).toContain('Vous n’avez encore rien signalé');
    expect(textOn(redirect?.body.attachments)).toContain('vous attend dans notre conversation privée');
    expect(JSON.stringify(redirect)).not.toMatch(/Input\.|ticket|rien signalé/);
  });

  test('a file that is sent there is not looked at', async () => {
    const content = { downloadUrl: `${trial.teams.origin}/files/a` };
    const attachments = [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a', content }];
    await trial.send(trial.activity(group, { text: '', attachments }));
    expect(trial.teams.fetched).toEqual([]);
    expect(textOn(trial.lastCard())).toContain('Je continue avec vous en privé');
  });
});
