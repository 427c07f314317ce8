import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { type BotOnTrial, botOnTrial, carriedBy, dialogIn, elementsOf, textOn } from './bot-on-trial.ts';

type Json = Readonly<Record<string, unknown>>;
let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const officer = { oid: 'oid-officer' };
const referenceOn = (card: unknown): string => /[A-Z]{3}-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';

test('what a reporter adds bears its day in words, on the receipt and in the case file', async () => {
  const form = carriedBy(await trial.say('incident'), 'reportIncident');
  const { card } = await trial.press('reportIncident', { ...form, scenario: 'lostDevice' });
  const reference = referenceOn(card);
  const adding = (await trial.press('addForm', carriedBy(card, 'addForm'))).card;
  const kept = await trial.press('addInformation', { ...carriedBy(adding, 'addInformation'), added: 'Le sac. ' });
  const file = await trial.press('openCaseFile', { reference }, officer);
  for (const shown of [kept.card, file.card]) {
    expect(textOn(shown)).toContain('22\u00A0novembre 2026 — Le sac.');
    expect(textOn(shown)).not.toContain('2026-11-22 —');
  }
});

describe('a report that the officer is the cause of', () => {
  const reported = async () => {
    const card = await trial.say('incident');
    expect(elementsOf(card).find(({ id }) => id === 'aboutOfficer')?.type).toBe('Input.Toggle');
    const form = carriedBy(card, 'reportIncident');
    return trial.press('reportIncident', { ...form, scenario: 'lostDevice', aboutOfficer: 'true' });
  };

  test('goes to the highest authority in their place, and its receipt says so and names nobody to call', async () => {
    for (const oid of ['oid-officer', 'oid-direction']) await trial.say('bonjour', { oid });
    const { card } = await reported();
    await trial.bot.settle();
    trial.teams.calls.length = 0;
    await deliverPushes(trial.office);
    const told = trial.teams.calls.map(({ path }) => decodeURIComponent(path)).join('\n');
    expect(told).toContain('oid-direction');
    expect(told).not.toContain('oid-officer');
    expect(textOn(card)).toContain('La personne ayant la plus haute autorité');
    expect(textOn(card)).not.toContain('Appelez maintenant');
  });

  test('is asked for by a switch that, untouched, says nothing', async () => {
    const form = carriedBy(await trial.say('incident'), 'reportIncident');
    const entered = { ...form, scenario: 'lostDevice', aboutOfficer: 'false' };
    const { card } = await trial.press('reportIncident', entered);
    await trial.bot.settle();
    expect(trial.tenant.stateOf(referenceOn(card))).not.toHaveProperty('aboutOfficer');
  });
});

describe('a longer form of what is passed on', () => {
  const data = { verb: 'entryForm', entry: 'passOnRequest' };
  const typed = {
    ...{ type: 'access', receivedOn: '2026-11-20', means: 'post', spoken: 'false' },
    ...{ requester: 'Personne A', requesterAddress: '514-555-0100' },
  };
  const opened = async () => dialogIn(await trial.invoke('task/fetch', { data }));
  const submit = (entered: Json) =>
    trial.send(
      trial.activity({}, { type: 'invoke', name: 'task/submit', replyToId: 'card-7', value: { data: entered } }),
    );

  test('opens as a dialog from the list, and a short one in its place', async () => {
    const list = (await trial.press('entries', {})).card;
    const opening = (entry: string) => elementsOf(list).find((one) => (one.data as Json | undefined)?.entry === entry);
    expect(opening('passOnRequest')?.type).toBe('Action.Submit');
    expect(opening('reportMinor')?.type).toBe('Action.Execute');
  });

  test('ends with a word once it is kept, and the card beneath becomes the receipt', async () => {
    await trial.say('bonjour');
    const reply = await submit({ ...carriedBy(await opened(), 'passOnRequest'), ...typed });
    expect(JSON.stringify(reply.json)).toContain('C’est inscrit.');
    expect(trial.teams.calls.at(-1)?.path).toContain('card-7');
    expect(textOn(trial.lastCard())).toMatch(/Demande transmise[\s\S]*REQ-2026/);
  });

  test('comes back in the dialog with everything typed when an answer is wrong', async () => {
    const again = dialogIn(await submit({ ...carriedBy(await opened(), 'passOnRequest'), ...typed, type: '' }));
    expect(elementsOf(again).find(({ id }) => id === 'requester')?.value).toBe('Personne A');
    expect(trial.tenant.caseFiles()).toEqual([]);
  });
});

test('files of one message beyond three are said to be left, with what to do', async () => {
  const attachments = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: `${name}.txt`,
    content: { downloadUrl: `${trial.teams.origin}/files/${name}?tempauth=x`, uniqueId: 'u', fileType: 'txt' },
  }));
  await trial.send(trial.activity({}, { text: '', attachments }));
  expect(textOn(trial.lastCard())).toContain('2 fichiers ne sont pas pris');
});
