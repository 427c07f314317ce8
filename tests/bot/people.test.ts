import { type BotOnTrial, botOnTrial, carriedBy, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const inGroup = { conversationType: 'groupChat', conversation: '19:group@thread.v2' };

describe('guests and strangers are refused in words, and nothing of theirs is kept', () => {
  const strangers = {
    'a guest': { userRole: 'guest' },
    'a guest in capitals': { userRole: 'Guest' },
    'somebody anonymous': { userRole: 'anonymous' },
    'somebody of another tenant': { tenantId: 'another' },
    'somebody whom the roster knows under another object id': { aadObjectId: 'another' },
  };
  test.each(Object.entries(strangers))('%s', async (_, entry) => {
    trial.teams.roster.set('29:oid-guest', entry);
    const guest = { oid: 'oid-guest' };
    expect(textOn(await trial.say('signaler un incident', guest))).toContain('Greffe est réservé au personnel');
    const { card } = await trial.press('reportIncident', { scenario: 'other', told: 'x', ticket: 'x' }, guest);
    expect(textOn(card)).toContain('privacy@micro-future.net');
    expect(trial.office.kept.reach('oid-guest')).toBeUndefined();
    expect(trial.office.kept.waiting()).toEqual([]);
    expect(trial.teams.state.rosterAsked).toBe(1);
  });

  test('the roster is asked once a day', async () => {
    await trial.say('bonjour');
    await trial.say('bonjour');
    expect(trial.teams.state.rosterAsked).toBe(1);
    trial.house.wait(25 * 3_600_000);
    await trial.say('bonjour');
    expect(trial.teams.state.rosterAsked).toBe(2);
  });

  test('a restart does not ask again for whom it knows', async () => {
    await trial.say('bonjour');
    trial.restart();
    await trial.say('bonjour');
    expect(trial.teams.state.rosterAsked).toBe(1);
  });
});

describe('in a group', () => {
  test('the bot asks and shows nothing, and sends the form to a private conversation that it opens', async () => {
    const text = '<at>Greffe</at> signaler un incident : CANARY-TOLD';
    await trial.send(trial.activity(inGroup, { text }));
    const [opened, form, redirect] = trial.teams.calls;
    expect(opened?.path).toBe('/connector/v3/conversations');
    expect(form?.path).toBe('/connector/v3/conversations/a%3Aopened-1/activities');
    expect(textOn(form?.body.attachments)).toContain('Que s’est-il passé');
    expect(redirect?.path).toContain('19%3Agroup');
    expect(textOn(redirect?.body.attachments)).toContain('Je continue avec vous en privé');
    expect(JSON.stringify(redirect)).not.toMatch(/CANARY-TOLD|ticket|Input\./);
  });

  test('the conversation that was opened is the one used afterwards', async () => {
    await trial.send(trial.activity(inGroup, { text: 'incident' }));
    await trial.send(trial.activity(inGroup, { text: 'incident' }));
    expect(trial.teams.calls.filter((call) => call.path === '/connector/v3/conversations')).toHaveLength(1);
  });

  test('a card submitted in a channel is refused without a word of its content', async () => {
    const form = await trial.say('incident');
    const entered = { ...carriedBy(form, 'reportIncident'), scenario: 'other', told: 'CANARY-TOLD' };
    const channel = { conversationType: 'channel', conversation: '19:channel@thread.tacv2' };
    const reply = await trial.press('reportIncident', entered, channel);
    expect(textOn(reply.card)).toContain('Je continue avec vous en privé');
    expect(reply.text).not.toContain('CANARY-TOLD');
    expect(trial.office.kept.waiting()).toEqual([]);
  });

  test('where the private conversation cannot be opened, it says how to open it', async () => {
    trial.teams.state.mood = 403;
    const reply = await trial.press('report', {}, inGroup);
    expect(textOn(reply.card)).toContain('Ouvrez une conversation privée avec moi');
  });
});

describe('meeting the bot', () => {
  const arrival = (type: string) => ({
    ...{ type, action: 'add', text: undefined },
    membersAdded: [{ id: `28:${trial.appId}` }, { id: '29:oid-staff' }],
  });

  test('whoever has the app is greeted once, in their language, and can be reached from then on', async () => {
    await Promise.all(
      ['installationUpdate', 'conversationUpdate'].map((type) => trial.send(trial.activity({}, arrival(type)))),
    );
    expect(trial.teams.calls).toHaveLength(1);
    expect(textOn(trial.lastCard())).toContain('Ici, vous signalez');
    trial.restart();
    await trial.send(trial.activity({}, arrival('installationUpdate')));
    expect(trial.teams.calls).toHaveLength(1);
    expect(trial.office.kept.reach('oid-staff')).toMatchObject({ language: 'fr', name: 'Personne oid-staff' });
  });

  test('a guest who is added hears nothing', async () => {
    trial.teams.roster.set('29:oid-guest', { userRole: 'guest' });
    await trial.send(trial.activity({ oid: 'oid-guest' }, arrival('installationUpdate')));
    expect(trial.teams.calls).toHaveLength(0);
  });

  test('the language follows the person from one word to the next', async () => {
    expect(textOn(await trial.say('hello', { locale: 'en-GB' }))).toContain('Report an incident');
    expect(textOn(await trial.say('hello', { locale: 'fr-FR' }))).toContain('Signaler un incident');
    expect(trial.office.kept.reach('oid-staff')?.language).toBe('fr');
  });

  test('an unchanged acquaintance is not written again', async () => {
    await trial.say('bonjour');
    const kept = jest.spyOn(trial.office.kept, 'keepReach');
    await trial.say('bonjour');
    expect(kept).not.toHaveBeenCalled();
  });
});

describe('what is written is understood without accents, case or punctuation', () => {
  const asks: readonly (readonly [string, string])[] = [
    ['Signaler un incident', 'Que s’est-il passé'],
    ['SIGNALER  UN INCIDENT !', 'Que s’est-il passé'],
    ['report an incident.', 'Que s’est-il passé'],
    ['incident', 'Que s’est-il passé'],
    ['Mes signalements', 'Vous n’avez encore rien signalé'],
    ['my reports?', 'Vous n’avez encore rien signalé'],
    ['Bonjour', 'Ici, vous signalez'],
    ['Allô!', 'Ici, vous signalez'],
    ['aide', 'Ici, vous signalez'],
    ['?', 'Ici, vous signalez'],
    ['', 'Ici, vous signalez'],
    ['J’ai envoyé un fichier à la mauvaise personne', 'J’ai repris vos mots'],
    ['à faire', 'Vous n’avez encore rien signalé'],
  ];
  test.each(asks)('%s', async (text, expected) => {
    expect(textOn(await trial.say(text))).toContain(expected);
  });

  test.each(['à faire', 'A FAIRE', 'to-do', 'worklist'])('the officer’s %s is the worklist', async (text) => {
    expect(textOn(await trial.say(text, { oid: 'oid-officer' }))).toContain('Rien n’est en attente');
  });
});
