import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { returnTasks } from '../../src/use-cases/background/return-tasks.ts';
import { doing } from '../use-cases/other-records.ts';
import { type BotOnTrial, botOnTrial, carriedBy, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const officer = { oid: 'oid-officer' };
const holder = { oid: 'oid-staff' };
const other = { oid: 'oid-staff2' };
const day = 86_400_000;
const chosen = {
  grantTask: 'search',
  person: 'oid-staff',
  grantUntil: '2026-11-25',
  grantSystem: 'outlook',
  grantAsk: 'Les courriels échangés avec la personne',
  grantFields: 'requester',
};

/** A request of Personne A, in SharePoint. */
const requested = async (): Promise<string> => {
  const input = { type: 'access', receivedOn: '2026-11-20', means: 'post', requester: 'Personne A', spoken: false };
  const { reference } = doing(trial.house).done('enterRequest', input);
  await trial.press('openCaseFile', { reference }, officer);
  await trial.bot.settle();
  return reference;
};

/** Everybody has met the bot, and the officer hands the task out from the case file. */
const handed = async (more = {}): Promise<string> => {
  for (const from of [holder, other, officer]) await trial.say('bonjour', from);
  const reference = await requested();
  const file = (await trial.press('openCaseFile', { reference }, officer)).card;
  const form = (await trial.press('grantForm', carriedBy(file, 'grantForm'), officer)).card;
  expect(textOn(form)).toContain('Confier une tâche');
  const after = (await trial.press('grantTask', { ...carriedBy(form, 'grantTask'), ...chosen, ...more }, officer)).card;
  expect(textOn(after)).toContain('La tâche est confiée.');
  return reference;
};

const pushedTo = async (): Promise<unknown> => {
  await deliverPushes(trial.office);
  return trial.lastCard();
};
const verbsOn = (card: unknown) => elementsOf(card).map(({ verb }) => verb);

test('a colleague is told of a task by reference, kind and day, and sees its details by opening it', async () => {
  const reference = await handed();
  const push = await pushedTo();
  for (const expected of [reference, 'Chercher dans un système', '25\u00A0novembre 2026'])
    expect(textOn(push)).toContain(expected);
  for (const secret of ['Personne A', 'Les courriels échangés', 'Outlook']) expect(textOn(push)).not.toContain(secret);
  const { card } = await trial.press('showTask', carriedBy(push, 'showTask'), holder);
  for (const expected of ['Personne A', 'Les courriels échangés', '25\u00A0novembre 2026', 'Votre réponse'])
    expect(textOn(card)).toContain(expected);
});

test('answered in place it leaves their list, and the officer sees on the record who found what, and where', async () => {
  const reference = await handed();
  const task = (await trial.press('showTask', carriedBy(await pushedTo(), 'showTask'), holder)).card;
  const carried = carriedBy(task, 'answerTask');
  const again = (await trial.press('answerTask', { ...carried, grantResult: 'done', grantNote: 'MA NOTE' }, holder))
    .card;
  expect(textOn(again)).toContain('MA NOTE');
  expect(carriedBy(again, 'answerTask').ticket).toBe(carried.ticket);
  const said = { grantResult: 'done', grantCopyAt: 'Dossier commun', grantMinutes_about: '25' };
  const done = (await trial.press('answerTask', { ...carried, ...said }, holder)).card;
  expect(textOn(done)).toContain('C’est noté.');
  expect(textOn(done)).toContain('Aucune tâche ne vous est confiée');
  expect(textOn(await pushedTo())).toContain('Une tâche a sa réponse');
  const file = (await trial.press('openCaseFile', { reference }, officer)).card;
  expect(textOn(file)).toMatch(/Tâches confiées[\s\S]*répondue · Trouvé/);
  expect(textOn(file)).toContain('Dossier commun');
  const state = trial.tenant.stateOf(reference);
  expect(state.searchLines).toMatchObject([{ searchResult: 'found', searchMinutes: { about: 25 } }]);
});

test('a file that is sent goes to the task first, and the answer then needs no place', async () => {
  trial.teams.files.set('a', { content: new TextEncoder().encode('FILE-CANARY') });
  const reference = await handed();
  const attachment = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'extrait.pdf',
    content: { downloadUrl: `${trial.teams.origin}/files/a?tempauth=x`, uniqueId: 'u', fileType: 'pdf' },
  };
  await trial.send(trial.activity(holder, { text: '', attachments: [attachment] }));
  const offer = trial.lastCard();
  expect(textOn(offer)).toContain('Joindre à quoi\u00A0?');
  const place = elementsOf(offer).find(({ id }) => id === 'reference')?.value;
  const card = (await trial.press('addFile', { ...carriedBy(offer, 'addFile'), reference: place }, holder)).card;
  expect(textOn(card)).toContain('C’est joint à la tâche.');
  expect(textOn(card)).toContain('extrait.pdf');
  await trial.press('answerTask', { ...carriedBy(card, 'answerTask'), grantResult: 'done' }, holder);
  expect([...trial.tenant.evidence.values()]).toContain('FILE-CANARY');
  expect(trial.tenant.stateOf(reference).searchLines).toMatchObject([
    { searchResult: 'found', searchCopyAt: expect.stringContaining('extrait.pdf') },
  ]);
});

test('“my tasks” stands in the menu and is understood only while there is one', async () => {
  expect(verbsOn(await trial.say('menu', holder))).not.toContain('myTasks');
  expect(textOn(await trial.say('mes tâches', holder))).toContain('Mes signalements');
  const reference = await handed();
  expect(verbsOn(await trial.say('menu', holder))).toContain('myTasks');
  expect(verbsOn(await trial.say('menu', other))).not.toContain('myTasks');
  for (const [text, from] of [
    ['mes tâches', holder],
    ['Ma tache?', holder],
    ['my tasks', { ...holder, locale: 'en-CA' }],
    ['qu’est-ce que j’ai à faire', holder],
  ] as const)
    expect(textOn(await trial.say(text, from))).toContain(reference);
});

describe('a colleague without the task', () => {
  test('is shown nothing of it, whatever is pressed, and changes nothing', async () => {
    const reference = await handed();
    const push = await pushedTo();
    const carried = carriedBy(push, 'showTask');
    const task = (await trial.press('showTask', carried, holder)).card;
    const before = trial.tenant.stateOf(reference);
    for (const [verb, entered] of [
      ['showTask', carried],
      ['answerTask', { ...carriedBy(task, 'answerTask'), grantResult: 'nothing' }],
      ['grantForm', { reference }],
      ['grantTask', { reference, ...chosen, grantAsk: '', person: 'oid-staff2' }],
      ['givenTask', carried],
      ['revokeTask', { ...carried, ticket: carriedBy(task, 'answerTask').ticket }],
      ['openCaseFile', { reference }],
    ] as const) {
      const text = textOn((await trial.press(verb, entered, other)).card);
      for (const secret of ['Personne A', 'Les courriels échangés', 'Outlook']) expect(text).not.toContain(secret);
    }
    expect(textOn((await trial.press('myTasks', {}, other)).card)).toContain('Aucune tâche');
    expect(trial.tenant.stateOf(reference)).toEqual(before);
  });

  test('in a channel its holder is led to the private chat, and nothing is shown there', async () => {
    await handed();
    const carried = carriedBy(await pushedTo(), 'showTask');
    const channel = { ...holder, conversationType: 'channel', conversation: '19:team@thread.tacv2' };
    expect(textOn((await trial.press('showTask', carried, channel)).card)).not.toContain('Personne A');
  });
});

test('a task that is over says so, and gives back what was typed', async () => {
  const reference = await handed();
  const task = (await trial.press('showTask', carriedBy(await pushedTo(), 'showTask'), holder)).card;
  const file = (await trial.press('openCaseFile', { reference }, officer)).card;
  const given = (await trial.press('givenTask', carriedBy(file, 'givenTask'), officer)).card;
  const after = (await trial.press('revokeTask', carriedBy(given, 'revokeTask'), officer)).card;
  expect(textOn(after)).toContain('La tâche est retirée.');
  const typed = { ...carriedBy(task, 'answerTask'), grantResult: 'nothing', grantNote: 'MES MOTS' };
  const late = textOn((await trial.press('answerTask', typed, holder)).card);
  expect(late).toContain('Cette tâche n’est plus la vôtre');
  expect(late).toContain('MES MOTS');
});

test('one without an answer comes back to the officer, by card and on the worklist', async () => {
  const reference = await handed();
  await pushedTo();
  trial.house.wait(4 * day);
  expect(returnTasks(trial.office)).toBe(1);
  await trial.press('openCaseFile', { reference }, officer);
  await trial.bot.settle();
  expect(textOn(await pushedTo())).toContain('Une tâche revient sans réponse');
  const list = textOn((await trial.press('worklist', {}, officer)).card);
  expect(list).toContain('Tâches revenues sans réponse');
  expect(textOn((await trial.press('worklist', {}, { oid: 'oid-manager' })).card)).not.toContain('Tâches revenues');
});

test('whoever was handed the file reads it, and finds no act on it', async () => {
  await trial.say('bonjour', { oid: 'oid-direction' });
  await handed({ grantTask: 'readFile', person: 'oid-direction' });
  const direction = { oid: 'oid-direction' };
  const task = (await trial.press('showTask', carriedBy(await pushedTo(), 'showTask'), direction)).card;
  const { card } = await trial.press('openCaseFile', carriedBy(task, 'openCaseFile'), direction);
  expect(textOn(card)).toContain('Personne A');
  const verbs = verbsOn(card).filter((verb) => verb !== undefined);
  expect(new Set(verbs)).toEqual(new Set(['myTasks', 'menu', 'openCaseFile']));
});

test('when Teams does not reach the colleague, the officer is told to tell them otherwise', async () => {
  const reference = await handed({ person: 'oid-direction' });
  trial.teams.state.mood = 403;
  await deliverPushes(trial.office);
  trial.teams.state.mood = 'ok';
  const card = await pushedTo();
  expect(textOn(card)).toContain('Une tâche n’est pas parvenue à la personne');
  expect(textOn(card)).toContain(reference);
  expect(textOn(card)).not.toContain('Personne A');
});

test('somebody whom Greffe has not met is not handed a task, and the form says what to do', async () => {
  await trial.say('bonjour', officer);
  const reference = await requested();
  const form = (await trial.press('grantForm', { reference }, officer)).card;
  const typed = { ...carriedBy(form, 'grantTask'), ...chosen, person: '', otherPerson: 'nouvelle@example.com' };
  const { card } = await trial.press('grantTask', typed, officer);
  expect(textOn(card)).toContain('Demandez-lui d’ouvrir Greffe dans Teams');
  expect(elementsOf(card).find(({ id }) => id === 'otherPerson')?.value).toBe('nouvelle@example.com');
});
