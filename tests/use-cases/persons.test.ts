import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { incidents } from '../../src/registers/incidents.ts';
import { rowOf } from '../../src/registers/row.ts';
import { notePersons, type PersonsNoted } from '../../src/use-cases/note-persons.ts';
import { isRefusal, type Outcome } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { personsLetters } from '../../src/use-cases/persons-letters.ts';
import { personsFile, personsView, takePersons } from '../../src/use-cases/persons-list.ts';
import { piecesOf } from '../../src/use-cases/pieces.ts';
import { prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { present } from '../../src/use-cases/present.ts';
import { type GivenCell, givenXlsx } from '../documents/given-xlsx.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { must } from './must.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let tenant: ReturnType<typeof tenantInMemory>;
let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
let reference: string;

const today = '2026-11-22';
const did = (verb: string, input: Readonly<Record<string, unknown>>) => officer.done(verb, input, reference);
const asOfficer = () => trial.as('oid-officer');
const heading = ['Nom', 'Courriel', 'Adresse', 'Langue', 'Avisée le', 'Moyen', 'Revenu'];
const three: readonly (readonly GivenCell[])[] = [
  ['Personne Alpha', 'alpha@exemple.example', '', 'français'],
  ['Personne Bravo', '', '2, rue B', 'anglais'],
  ['Personne Charlie'],
];
const give = async (rows: readonly (readonly GivenCell[])[], why?: string) =>
  takePersons(trial.office, asOfficer(), { reference, content: await givenXlsx([heading, ...rows]), why });
const note = (noted: Omit<PersonsNoted, 'reference'>) =>
  notePersons(trial.office, asOfficer(), { reference, ...noted } as PersonsNoted);
const sent = (numbers?: string) => note({ what: 'sent', day: today, means: 'email', numbers } as PersonsNoted);
const list = () => must(personsView(trial.office, asOfficer(), reference)).list;
const duty = () => officer.view(reference).duties.find(({ key }) => key === 'personsNotice');

beforeEach(() => {
  tenant = tenantInMemory();
  trial = testOffice(tenant.port, '2026-11-22T15:00:00.000Z', undefined, createLetters(microFuture));
  officer = doing(trial);
  ({ reference } = officer.done('reportIncident', { scenario: 'lostDevice', kinds: ['name', 'credential'] }));
  did('open', {});
  did('describe', {
    circumstances: 'Un appareil volé.',
    informationConcerned: 'Noms, mots de passe.',
    occurred: { day: '2026-11-20' },
  });
  did('assess', { officerConsultedOn: today, conclusion: 'yes', rationale: 'Renseignements sensibles.' });
  did('recordMeasures', { measures: 'Appareil effacé.', measuresTakenOn: today });
});
afterEach(() => trial.close());

test('the list is evidence; acts and row hold numbers alone, and no name', async () => {
  must(await give(three));
  await perform(trial.office, reference);
  expect(list()).toMatchObject({ listed: 3, sent: 0, returned: 0, unreachable: 1, left: 3 });
  const state = tenant.stateOf(reference);
  expect(state).toMatchObject({ personsToNotify: { about: 3 } });
  const { ledger = [] } = present(trial.office, reference) ?? {};
  const [piece] = piecesOf(ledger).filter(({ kind }) => kind === 'persons');
  expect(tenant.evidence.has(`${reference}/${piece?.name}`)).toBe(true);
  for (const shown of [ledger, rowOf(incidents.columns, state), tenant.rows(), trial.logged])
    expect(JSON.stringify(shown)).not.toMatch(/Alpha|Bravo|Charlie|exemple\.example/);
});

test('one notice a person, in their language, frozen in the folder and noted; nothing is sent', async () => {
  must(await give(three));
  const made = must(await personsLetters(trial.office, asOfficer(), { reference }));
  expect(made).toMatchObject({ letters: 3, fileName: `avis-${reference}-1-3.zip` });
  const parts = await partsOfZip(new Uint8Array(Buffer.from(made.content, 'base64')));
  expect(Object.keys(parts)).toEqual([
    '0001-Personne Alpha.docx',
    '0002-Personne Bravo.docx',
    '0003-Personne Charlie.docx',
  ]);
  await perform(trial.office, reference);
  expect(tenant.stateOf(reference).letters).toMatchObject([{ letterName: 'personsNotice', letterDigest: made.digest }]);
  expect(list()).toMatchObject({ sent: 0, left: 3 });
});

test('the duty closes at n of n: day and means a person, and a notice that came back told nobody', async () => {
  must(await give(three));
  must(await sent('1-2'));
  expect(list()).toMatchObject({ sent: 2, left: 1 });
  expect(duty()).toMatchObject({ done: false });
  expect(officer.view(reference).stage).toBe('notifying');
  must(await sent());
  expect(duty()).toMatchObject({ done: true });
  must(await note({ what: 'returned', numbers: '2' } as PersonsNoted));
  expect(duty()).toMatchObject({ done: false });
  expect(list()).toMatchObject({ sent: 3, returned: 1, left: 1 });
  must(await note({ what: 'sent', day: today, means: 'post', numbers: '2' } as PersonsNoted));
  expect(duty()).toMatchObject({ done: true });
  expect(officer.view(reference).values).toMatchObject({
    personsNotified: { about: 3 },
    advice: ['credential', 'general'],
  });
});

test('or with a closing ground for the rest, by a public notice', async () => {
  must(await give(three));
  must(await sent('1, 2'));
  did('recordPublicNotice', {
    publicNoticeOn: today,
    publicNoticeGround: 'rapidAction',
    publicNoticeReason: 'Agir vite.',
    publicNoticeMeans: 'Site Web',
    restGround: 'noContactInfo',
    restReason: 'Aucune coordonnée.',
  });
  expect(duty()).toMatchObject({ done: true });
});

test('Règl., art. 5 : aucun avis n’est noté parti sans ses six éléments', async () => {
  const bare = officer.done('reportIncident', { scenario: 'lostDevice' }).reference;
  officer.done('open', {}, bare);
  const content = await givenXlsx([heading, ['Personne A']]);
  must(await takePersons(trial.office, asOfficer(), { reference: bare, content }));
  const refused = await notePersons(trial.office, asOfficer(), {
    reference: bare,
    what: 'sent',
    day: today,
    means: 'email',
  });
  expect(isRefusal(refused) && gapsOf(refused)).toEqual(
    expect.arrayContaining(['personNotice.circumstances', 'personNotice.measures']),
  );
  expect(present(trial.office, bare)?.state.personsNoticeOn).toBeUndefined();
});

test('a fresh list does not undo what the record proves, unless its reason is given', async () => {
  must(await give(three));
  must(await sent());
  const again = await give(three);
  expect(isRefusal(again) && gapsOf(again)).toEqual(['persons.fewerTold']);
  expect(list()).toMatchObject({ sent: 3 });
  must(await give(three, 'Noté sur le mauvais dossier.'));
  expect(list()).toMatchObject({ sent: 0 });
  expect(duty()).toMatchObject({ done: false });
});

test('wrong lines keep nothing; a wrong file, numbers of nobody and a return of what never left are refused', async () => {
  expect(must(await give([['Personne A', 'x']]))).toEqual({
    lines: [{ line: 2, field: 'email', because: 'notAnEmail' }],
  });
  expect(list()).toBeUndefined();
  const gaps = async (outcome: Promise<Outcome<object>>) => {
    const one = await outcome;
    return isRefusal(one) ? gapsOf(one) : [];
  };
  const content = new TextEncoder().encode('Nom;Courriel');
  expect(await gaps(takePersons(trial.office, asOfficer(), { reference, content }))).toEqual(['persons.notXlsx']);
  expect(await gaps(sent())).toEqual(['persons.noList']);
  must(await give(three));
  expect(await gaps(sent('4'))).toEqual(['persons.nobody']);
  expect(await gaps(note({ what: 'returned' } as PersonsNoted))).toEqual(['persons.nobody']);
  expect(await gaps(note({ what: 'returned', numbers: '1' } as PersonsNoted))).toEqual(['persons.notSent']);
  expect(await note({ what: 'sent', day: '2026-11-23', means: 'email' } as PersonsNoted)).toMatchObject({
    faults: { day: { fault: 'inFuture' } },
  });
});

test('nobody on the list may be named in what becomes public', async () => {
  must(await give(three));
  did('describe', {
    circumstances: 'L’appareil de Personne Bravo a été volé.',
    informationConcerned: 'Noms.',
    occurred: { day: '2026-11-20' },
  });
  const extras = { publicNoticeGround: 'rapidAction', publicNoticeReason: 'Agir vite.', publicNoticeMeans: 'Site' };
  const refused = await prepareLetter(trial.office, asOfficer(), { reference, letter: 'publicNotice', extras });
  expect(isRefusal(refused) && gapsOf(refused)).toEqual(['letter.identity.name']);
});

test('template and list come back as spreadsheets, to the officer alone', async () => {
  const empty = must(await personsFile(trial.office, asOfficer(), { reference, empty: true }));
  expect(empty.fileName).toBe('personnes-a-aviser.xlsx');
  must(await give(three));
  const file = must(await personsFile(trial.office, asOfficer(), { reference }));
  const content = new Uint8Array(Buffer.from(file.content, 'base64'));
  must(await takePersons(trial.office, asOfficer(), { reference, content }));
  expect(list()).toMatchObject({ listed: 3 });
  for (const who of ['oid-staff', 'oid-manager', 'oid-direction']) {
    expect(await personsFile(trial.office, trial.as(who), { reference })).toEqual({ refused: 'notFound' });
    expect(personsView(trial.office, trial.as(who), reference)).toEqual({ refused: 'notFound' });
  }
});
