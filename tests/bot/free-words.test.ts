import { type BotOnTrial, botOnTrial, carriedBy, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const english = { locale: 'en-CA' };
const officer = { oid: 'oid-officer' };
const inputs = (card: unknown) =>
  Object.fromEntries(elementsOf(card).flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));

test.each([
  ["j'ai perdu mon cell", 'lostDevice', {}],
  ['jai perdu mon celulaire', 'lostDevice', {}],
  ['sent file to wrong client', 'wrongRecipient', english],
  ['I clicked a phising link', 'cyberattack', english],
])('“%s” opens the report with these words in it', async (text, scenario, from) => {
  const card = await trial.say(text, from);
  expect(carriedBy(card, 'reportIncident').ticket).toMatch(/\./);
  expect(inputs(card)).toMatchObject({ told: text, scenario });
});

test('a report opened by free words is sent as it stands, and nothing was kept before', async () => {
  const text = 'j’ai envoyé le fichier au mauvais client';
  const card = await trial.say(text);
  expect(trial.office.kept.waiting()).toEqual([]);
  const { told, scenario } = inputs(card);
  const receipt = (await trial.press('reportIncident', { ...carriedBy(card, 'reportIncident'), told, scenario })).card;
  expect(textOn(receipt)).toMatch(/INC-2026-[0-9A-Z]{6}/);
});

test.each([
  ['un client veut voir son dossier', 'passOnRequest', 'told'],
  ['une cliente veut porter plainte', 'passOnComplaint', 'complaint'],
  ['on a des renseignements sur un enfant', 'reportMinor', 'told'],
])('« %s » ouvre le formulaire de %s avec ces mots', async (text, verb, column) => {
  const card = await trial.say(text);
  expect(carriedBy(card, verb).ticket).toMatch(/\./);
  expect(inputs(card)[column]).toBe(text);
});

test('« mes signalements », « worklist » and « bonjour » lead where they say', async () => {
  expect(textOn(await trial.say('mes signalemnts'))).toContain('Vous n’avez encore rien signalé.');
  for (const who of [officer, { oid: 'oid-manager' }])
    expect(textOn(await trial.say('worklist', who))).toContain('À faire');
  expect(textOn(await trial.say('bonjour'))).toContain('Greffe, le bureau de la vie privée');
});

test('somebody without a worklist is led to their own reports', async () => {
  expect(textOn(await trial.say("what's overdue", english))).toContain('You have not reported anything yet.');
});

test('a question gets the statement, marked as a summary, with the published text and what to do next', async () => {
  const card = await trial.say('Combien de temps gardez-vous les renseignements ?');
  const said = textOn(card);
  expect(said).toContain('Énoncé 30');
  expect(said).toContain('aussi longtemps que c’est raisonnablement nécessaire');
  expect(said).toContain('C’est un résumé. Le texte publié en français fait foi.');
  const link = elementsOf(card).find(({ type }) => type === 'Action.OpenUrl');
  expect(link?.url).toBe('https://micro-future.net/politique/');
  expect(card.actions).toHaveLength(4);
});

test('a question that the policy does not answer is not answered, and passes to the officer as a record', async () => {
  const question = 'Combien coûte une licence de logiciel ?';
  const card = await trial.say(question);
  expect(textOn(card)).toContain('Je ne sais pas');
  const receipt = (await trial.press('passQuestion', carriedBy(card, 'passQuestion'))).card;
  const reference = /REQ-2026-[0-9A-Z]{6}/.exec(textOn(receipt))?.[0] ?? '';
  const file = (await trial.press('openCaseFile', { reference }, officer)).card;
  expect(textOn(file)).toContain(question);
  expect(textOn(file)).toContain('Personne oid-staff');
});

test('passing a question on twice opens one record', async () => {
  const card = await trial.say('Où est la salle de conférence ?');
  const carried = carriedBy(card, 'passQuestion');
  const first = textOn((await trial.press('passQuestion', carried)).card);
  const second = textOn((await trial.press('passQuestion', carried)).card);
  const reference = /REQ-2026-[0-9A-Z]{6}/;
  expect(first).toMatch(reference);
  expect(reference.exec(second)?.[0]).toBe(reference.exec(first)?.[0]);
});

test('a question with a secret in it comes back with why, and is not kept', async () => {
  const card = await trial.say('Le NAS 046 454 286 est-il dans la salle de conférence ?');
  const back = (await trial.press('passQuestion', carriedBy(card, 'passQuestion'))).card;
  expect(textOn(back)).toContain('Il reste quelque chose à corriger');
  expect(trial.office.kept.waiting()).toEqual([]);
});

test('anything else is told so in a sentence, with the menu', async () => {
  const card = await trial.say('asdf qwer');
  expect(textOn(card)).toContain('Je n’ai pas compris');
  expect(card.actions.length).toBeGreaterThanOrEqual(4);
  expect(textOn((await trial.press('askPolicy', {})).card)).toContain('Écrivez votre question ici');
});

test('a reference opens its record: the case file for the officer, one’s own receipt, and nothing of somebody else’s', async () => {
  const form = await trial.say('j’ai perdu mon cell');
  const { told, scenario } = inputs(form);
  const receipt = (await trial.press('reportIncident', { ...carriedBy(form, 'reportIncident'), told, scenario })).card;
  const reference = /INC-2026-[0-9A-Z]{6}/.exec(textOn(receipt))?.[0] ?? '';
  const written = `Où en est ${reference.toLowerCase()} ?`;
  expect(textOn(await trial.say(written))).toContain('Signalement reçu');
  expect(textOn(await trial.say(written, officer))).toContain('j’ai perdu mon cell');
  expect(textOn(await trial.say(written, { oid: 'oid-other' }))).not.toContain('Signalement reçu');
});
