import { requests } from '../../src/registers/requests.ts';
import { rowOf } from '../../src/registers/row.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
  officer = doing(trial);
});
afterEach(() => trial.close());

const today = '2026-11-22';
const proof = { identityMethod: 'documentSeen', identityOn: today, identityBy: 'x', capacity: 'personConcerned' };
const searched = { searchedBy: 'Personne B', searchedOn: today };

const ready = (more: object = {}): string => {
  const { reference } = officer.done('enterRequest', { type: 'access', receivedOn: today, means: 'post', ...more });
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { thirdPersonsChecked: true }, reference);
  return reference;
};
const linesOf = (reference: string) =>
  officer.view(reference).values.searchLines as readonly Readonly<Record<string, unknown>>[];

test('a search is a line for each system that may hold the person’s information, asked of somebody by a day', async () => {
  const systems = [
    { system: 'quickbooksOnline', personCategories: ['client'] },
    { system: 'sage50', personCategories: ['employee'] },
    { system: 'exchangeOnline' },
  ];
  for (const input of systems) await perform(trial.office, officer.done('enterSystem', input).reference);
  const reference = ready({ personCategory: 'client' });
  officer.done('openSearchLines', { searchAskedOf: 'Personne B', searchBy: '2026-12-01' }, reference);
  expect(linesOf(reference)).toEqual(
    expect.arrayContaining(
      ['quickbooksOnline', 'exchangeOnline'].map((searchSystem) => ({
        searchSystem,
        searchAskedOf: 'Personne B',
        searchBy: '2026-12-01',
      })),
    ),
  );
  expect(linesOf(reference)).toHaveLength(2);
  officer.done('openSearchLines', { searchSystem: 'laptop' }, reference);
  officer.done('openSearchLines', {}, reference);
  expect(linesOf(reference)).toHaveLength(3);
});

test('before the register of systems has any, the systems of the policy are searched', () => {
  const reference = ready();
  officer.done('openSearchLines', {}, reference);
  expect(linesOf(reference)).toHaveLength(trial.office.company.systems.length - 1);
});

test('aucune réponse ne se dit complète tant qu’une recherche est ouverte ; une réponse en partie peut partir', () => {
  const reference = ready();
  for (const searchSystem of ['outlook', 'laptop']) officer.done('openSearchLines', { searchSystem }, reference);
  officer.done('prepareDecision', { openLinesNamed: true }, reference);
  for (const outcome of ['granted', 'notHeld'])
    expect(gapsOf(officer.refused('answerRequest', { answeredOn: today, outcome }, reference))).toEqual([
      'grant.complete',
    ]);
  officer.done('recordSearchLine', { ...searched, searchSystem: 'outlook', searchResult: 'nothing' }, reference);
  trial.wait(20 * 86_400_000);
  const part = { answeredOn: '2026-12-12', outcome: 'partlyGranted' };
  officer.done('answerRequest', part, reference);
  expect(officer.view(reference).duties.find(({ key }) => key === 'restOfReply')).toMatchObject({ done: false });
  expect(gapsOf(officer.refused('closeRequest', {}, reference))).toEqual(['requestClosing.linesClosed']);
  const found = { ...searched, searchSystem: 'laptop', searchResult: 'found', searchMinutes: { about: 25 } };
  expect(gapsOf(officer.refused('recordSearchLine', found, reference))).toEqual(['search.copyAt']);
  officer.done('recordSearchLine', { ...found, searchCopyAt: 'Dossier de la demande' }, reference);
  officer.done('answerRequest', { answeredOn: '2026-12-12', outcome: 'granted' }, reference);
  officer.done('closeRequest', {}, reference);
});

test('a system that could not be searched is said with why, and the reply never calls itself complete', () => {
  const reference = ready();
  officer.done('openSearchLines', { searchSystem: 'backupDisk' }, reference);
  const cannot = { ...searched, searchSystem: 'backupDisk', searchResult: 'cannot' };
  expect(gapsOf(officer.refused('recordSearchLine', cannot, reference))).toEqual(['search.because']);
  officer.done('recordSearchLine', { ...cannot, searchNote: 'Le disque est illisible.' }, reference);
  officer.done('prepareDecision', { openLinesNamed: true }, reference);
  const granted = { answeredOn: today, outcome: 'granted' };
  expect(gapsOf(officer.refused('answerRequest', granted, reference))).toEqual(['grant.complete']);
  officer.done('answerRequest', { ...granted, outcome: 'partlyGranted' }, reference);
  expect(officer.view(reference).duties.find(({ key }) => key === 'restOfReply')).toMatchObject({ done: false });
  expect(gapsOf(officer.refused('closeRequest', {}, reference))).toEqual(['requestClosing.unsearchedPart']);
  const again = { ...searched, searchSystem: 'backupDisk', searchResult: 'nothing' };
  officer.done('recordSearchLine', again, reference);
  officer.done('closeRequest', {}, reference);
});

test('what could not be searched closes with a refusal of that part, and its four elements', () => {
  const reference = ready();
  officer.done('openSearchLines', { searchSystem: 'backupDisk' }, reference);
  const cannot = { ...searched, searchSystem: 'backupDisk', searchResult: 'cannot', searchNote: 'Illisible.' };
  officer.done('recordSearchLine', cannot, reference);
  officer.done('prepareDecision', { openLinesNamed: true }, reference);
  const part = { answeredOn: today, outcome: 'partlyGranted' };
  officer.done('answerRequest', part, reference);
  officer.done('prepareDecision', { ground: 'commissionAllowed' }, reference);
  expect(gapsOf(officer.refused('answerRequest', part, reference))).toContain('refusal.reasons');
  expect(gapsOf(officer.refused('closeRequest', {}, reference))).toEqual(['requestClosing.unsearchedPart']);
  const refusal = { reasons: 'La Commission le permet.', established: ['commissionDecisionHeld'] };
  const told = { provisionNamed: true, remediesTold: true, timeLimitTold: true };
  officer.done('prepareDecision', { ...refusal, ...told }, reference);
  officer.done('answerRequest', part, reference);
  officer.done('closeRequest', {}, reference);
});

test('the row shows how many searches are open, and never who searched or where a copy is', () => {
  const reference = ready();
  officer.done('openSearchLines', { searchSystem: 'outlook', searchAskedOf: 'Personne B' }, reference);
  const row = rowOf(requests.columns, officer.view(reference).values);
  expect(row).toMatchObject({ linesOpen: { about: 1 } });
  expect(JSON.stringify(row)).not.toContain('Personne B');
});
