import { type BotOnTrial, botOnTrial, carriedBy, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const formOf = async (entry: string, from = {}) => (await trial.press('entryForm', { entry }, from)).card;
const passOn = async (verb: string, input: Record<string, unknown>, from = {}) =>
  (await trial.press(verb, { ...carriedBy(await formOf(verb, from), verb), ...input }, from)).card;
const referenceOn = (card: unknown): string => /(?:REQ|CMP|MIN)-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';

const spoken = {
  ...{ type: 'access', means: 'phone', spoken: 'true', receivedOn: '2026-11-20' },
  ...{ requester: 'Personne A', requesterAddress: '514-555-0100', told: 'Elle veut voir son dossier.' },
};

test('staff choose between a request, a complaint and information on a minor, and each question is one of theirs', async () => {
  const list = (await trial.press('entries', {})).card;
  for (const expected of ['Transmettre une demande', 'Transmettre une plainte', 'Signaler un renseignement sur'])
    expect(textOn(list)).toContain(expected);
  const form = await formOf('passOnRequest');
  for (const expected of ['Que demande la personne\u00A0?', 'De vive voix, sans aucun écrit\u00A0?', 'Comment joindre'])
    expect(textOn(form)).toContain(expected);
  const received = elementsOf(form).find(({ id }) => id === 'receivedOn');
  expect(received?.value).toBe('2026-11-22');
});

test.each([
  'access',
  'portability',
  'rectification',
  'deletion',
  'comments',
  'ceaseDissemination',
  'deindex',
  'reindex',
])('a spoken request of type %s starts no clock, and the person is helped to write it (s. 30)', async (type) => {
  const card = await passOn('passOnRequest', { ...spoken, type });
  const text = textOn(card).replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
  expect(text).toContain('Aucun délai ne court encore');
  expect(text).toContain('art. 30, P-39.1');
  expect(text).toMatch(/Je demande |que soit (?:dés|ré)indexé/);
  for (const expected of ['Mon nom : Personne A', 'Pour me joindre : 514-555-0100', 'privacy@micro-future.net'])
    expect(text).toContain(expected);
  const reference = referenceOn(card);
  expect(trial.tenant.stateOf(reference)).toMatchObject({ type, spoken: true, means: 'phone', stage: 'received' });
  const file = textOn((await trial.press('openCaseFile', { reference }, { oid: 'oid-officer' })).card);
  expect(file).not.toMatch(/20\sdécembre\s2026|10\sdécembre\s2026/);
});

test.each(['consentWithdrawal', 'information', 'source', 'automatedDecision', 'erasureOnObjection'])(
  'a spoken request of type %s counts as it is',
  async (type) => {
    const card = await passOn('passOnRequest', { ...spoken, type });
    expect(textOn(card)).toContain('De vive voix, cela suffit');
    expect(textOn(card)).not.toContain('Aucun délai ne court');
  },
);

test('a written request runs from the day on which it was received', async () => {
  const card = await passOn('passOnRequest', { ...spoken, spoken: 'false', means: 'post' });
  expect(textOn(card)).toContain('Le délai court du jour de la réception');
  expect(trial.tenant.stateOf(referenceOn(card))).toMatchObject({ spoken: false, receivedOn: '2026-11-20' });
});

test('whether it was spoken must be answered, and who, how and when too; what was typed stays', async () => {
  const card = await passOn('passOnRequest', { type: 'access', told: 'Ses mots.' });
  const missing = ['means', 'spoken', 'receivedOn', 'requester', 'requesterAddress'];
  expect(textOn(card).match(/Ce champ est nécessaire/g)).toHaveLength(missing.length);
  expect(elementsOf(card).find(({ id }) => id === 'told')?.value).toBe('Ses mots.');
  expect(trial.office.kept.waiting()).toEqual([]);
});

test('a complaint goes to the officer with who complains, and staff see it among their reports', async () => {
  const card = await passOn('passOnComplaint', {
    ...{ subject: 'use', means: 'counter', receivedOn: '2026-11-22', complaint: 'Les mots de la personne.' },
    ...{ complainant: 'Personne A', complainantAddress: '514-555-0100' },
  });
  expect(textOn(card)).toContain('Plainte transmise');
  const reference = referenceOn(card);
  expect(trial.tenant.stateOf(reference)).toMatchObject({ complainant: 'Personne A', means: 'counter' });
  expect(textOn(await trial.say('mes signalements'))).toContain(reference);
  expect(trial.tenant.rows().find((row) => row.reference === reference)?.cells).not.toHaveProperty('complainant');
});

test('information on a minor has a receipt that says what happens, and the record says it was said today', async () => {
  const card = await passOn('reportMinor', { told: 'Un formulaire rempli par un enfant.' });
  expect(textOn(card)).toContain('le jour même');
  expect(trial.tenant.stateOf(referenceOn(card))).toMatchObject({ discoveredOn: '2026-11-22' });
  expect(textOn(await trial.say('mes signalements'))).toContain(referenceOn(card));
});

test('what an officer enters by hand is no report of theirs, and what a colleague passed on is not anybody’s else', async () => {
  const officer = { oid: 'oid-officer' };
  const list = (await trial.press('entries', {}, officer)).card;
  expect(textOn(list)).not.toContain('Transmettre une plainte');
  const input = { subject: 'use', receivedOn: '2026-11-22', means: 'counter', complaint: 'Mots.' };
  await passOn('registerComplaint', input, officer);
  expect(textOn(await trial.say('mes signalements', officer))).toContain('Vous n’avez encore rien signalé');
  const reference = referenceOn(await passOn('passOnRequest', spoken));
  const other = (await trial.press('showReceipt', { reference }, { oid: 'oid-other' })).card;
  expect(textOn(other)).not.toContain('Personne A');
});
