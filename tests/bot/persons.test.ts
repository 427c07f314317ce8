import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { acceptCommand } from '../../src/use-cases/accept.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { givenXlsx } from '../documents/given-xlsx.ts';
import { type BotOnTrial, botOnTrial, carriedBy, elementsOf, textOn } from './bot-on-trial.ts';

let trial: BotOnTrial;
let reference: string;
const officer = { oid: 'oid-officer' };
const today = '2026-11-22';

const did = (verb: string, input: Readonly<Record<string, unknown>>) =>
  acceptCommand(trial.office, {
    id: `${reference}|${verb}`,
    verb,
    actor: { oid: 'oid-officer', role: 'officer', name: 'Responsable' },
    receivedAt: trial.office.now(),
    reference,
    input,
    language: 'fr',
  });

beforeEach(async () => {
  trial = await botOnTrial({ letters: createLetters(microFuture) });
  const carried = carriedBy(await trial.say('incident'), 'reportIncident');
  const { card } = await trial.press('reportIncident', { ...carried, scenario: 'wrongRecipient' });
  reference = /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';
  await trial.press('openCaseFile', { reference }, officer);
  did('describe', { circumstances: 'Un message.', informationConcerned: 'Noms.', occurred: { day: '2026-11-20' } });
  did('assess', { officerConsultedOn: today, conclusion: 'yes', rationale: 'Sensible.' });
  did('recordMeasures', { measures: 'Rappelé.', measuresTakenOn: today });
  await perform(trial.office, reference);
});
afterEach(() => trial.close());

const give = async (content: Uint8Array, who = officer) => {
  trial.teams.files.set('liste', { content });
  const attachment = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'liste.xlsx',
    content: { downloadUrl: `${trial.teams.origin}/files/liste?x=1` },
  };
  await trial.send(trial.activity(who, { text: '', attachments: [attachment] }));
  return trial.lastCard();
};
const choose = async (offer: unknown, who = officer) =>
  (await trial.press('addFile', { ...carriedBy(offer, 'addFile'), reference: `${reference} persons` }, who)).card;
const list = () =>
  givenXlsx([
    ['Nom', 'Courriel'],
    ['CANARI Un', 'un@canari.example'],
    ['CANARI Deux', ''],
  ]);

test('a spreadsheet sent to the bot becomes the list of the incident; the card says numbers and no name', async () => {
  const offer = await give(await list());
  expect(JSON.stringify(offer)).toContain(`${reference} · liste des personnes à aviser`);
  const card = await choose(offer);
  expect(textOn(card)).toContain('La liste est au dossier. Personnes\u00A0: 2.');
  expect(textOn(card)).toContain('Avis envoyés\u00A0: 0 sur 2.');
  expect(textOn(card)).not.toContain('CANARI');
  expect(trial.tenant.stateOf(reference)).toMatchObject({ personsToNotify: { about: 2 } });
});

test('the case file leads to it; sendings and returns are noted by number, and the duty ends at n of n', async () => {
  await choose(await give(await list()));
  const file = (await trial.press('openCaseFile', { reference }, officer)).card;
  const letters = (await trial.press('letters', carriedBy(file, 'letters'), officer)).card;
  const card = (await trial.press('persons', carriedBy(letters, 'persons'), officer)).card;
  const noted = { ...carriedBy(card, 'notePersons'), what: 'sent', day: today, means: 'email', numbers: '' };
  const after = (await trial.press('notePersons', noted, officer)).card;
  expect(textOn(after)).toContain('Toutes les personnes de la liste sont avisées.');
  expect(trial.tenant.stateOf(reference)).toMatchObject({ personsNotified: { about: 2 }, personsNoticeOn: today });
  const back = { ...carriedBy(after, 'notePersons'), what: 'returned', numbers: '2' };
  expect(textOn((await trial.press('notePersons', back, officer)).card)).toContain('Reste à aviser\u00A0: 1.');
  const wrong = (await trial.press('notePersons', { ...back, numbers: '9' }, officer)).card;
  expect(textOn(wrong)).toContain('Aucune personne de la liste ne porte ces numéros.');
  expect(elementsOf(wrong).find(({ id }) => id === 'numbers')?.value).toBe('9');
});

test('the notices are made and offered as a file, and frozen in the folder', async () => {
  await choose(await give(await list()));
  const before = trial.teams.calls.length;
  const { card } = await trial.press('personsLetters', { reference }, officer);
  expect(textOn(card)).toContain(`avis-${reference}-1-2.zip`);
  expect(JSON.stringify(trial.teams.calls.slice(before))).toContain(`avis-${reference}-1-2.zip`);
  expect([...trial.tenant.evidence.keys()].some((key) => key.endsWith(`avis-${reference}-1-2.zip`))).toBe(true);
});

test('wrong lines are named and keep nothing; a file that is no workbook is refused by its reason', async () => {
  const wrong = await choose(
    await give(
      await givenXlsx([
        ['Nom', 'Courriel'],
        ['Personne A', 'x'],
      ]),
    ),
  );
  expect(textOn(wrong)).toContain('Ligne 2, «\u00A0Courriel\u00A0»\u00A0: ce n’est pas une adresse de courriel.');
  expect(textOn(await choose(await give(new TextEncoder().encode('Nom'))))).toContain('n’est pas un classeur XLSX');
  expect(trial.tenant.stateOf(reference).personsLists).toBeUndefined();
});

test('nobody but the officers is offered it, or may do it', async () => {
  const staff = { oid: 'oid-staff' };
  const offer = await give(await list(), staff);
  expect(JSON.stringify(offer)).not.toContain('personnes à aviser');
  await choose(offer, staff);
  await trial.press('notePersons', { reference, what: 'sent', day: today, means: 'email' }, staff);
  await trial.press('personsLetters', { reference }, { oid: 'oid-manager' });
  expect(trial.tenant.stateOf(reference).personsLists).toBeUndefined();
  expect([...trial.tenant.evidence.keys()]).toEqual([]);
});
