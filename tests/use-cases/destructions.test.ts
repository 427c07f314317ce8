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
const request = (type: string, requesterAddress = 'a@exemple.test') =>
  officer.done('enterRequest', { type, receivedOn: today, means: 'post', requester: 'Personne A', requesterAddress })
    .reference;
const gone = { reason: 'requestGranted', method: 'erased', destroyedOn: today, destroyedWhat: 'x', destroyedBy: 'y' };
const destroying = (linkedReference: string) => ({ ...gone, linkedReference, nothingRuns: true });
const refusal = {
  ground: 'mustBeKept',
  established: ['retentionProvisionNamed'],
  offered: ['destructionAtTerm'],
  reasons: 'Une loi l’exige.',
  provisionNamed: true,
  remediesTold: true,
  timeLimitTold: true,
};

test('art. 36 : la destruction est refusée tant qu’une demande court sur le dossier nommé, quoi que dise la case', async () => {
  const reference = request('access');
  const refused = officer.refused('enterDestruction', destroying(reference));
  expect(gapsOf(refused)).toEqual(['destruction.copyFirst', 'destruction.recourseEnded']);
  expect(refused.gaps?.map(({ about }) => about?.reference)).toEqual([reference, reference]);
  await perform(trial.office, reference);
  expect(gapsOf(officer.refused('enterDestruction', destroying(reference)))).toHaveLength(2);
});

test('copy and erasure asked together: the copy first, and then the erasure', () => {
  const [copy, erasure] = [request('access'), request('erasureOnObjection')];
  const refused = officer.refused('enterDestruction', destroying(erasure));
  expect(refused.gaps).toContainEqual({
    gap: 'destruction.copyFirst',
    provision: 'p39.1:36',
    about: { reference: copy, until: '2027-01-22' },
  });
  const proof = { identityMethod: 'documentSeen', identityOn: today, identityBy: 'x', capacity: 'personConcerned' };
  officer.done('proveIdentity', proof, copy);
  officer.done('prepareDecision', { thirdPersonsChecked: true }, copy);
  officer.done('answerRequest', { answeredOn: today, outcome: 'granted' }, copy);
  officer.done('enterDestruction', destroying(erasure));
});

test('an open recourse forbids it, with the record and the first day on which it no longer does', () => {
  const reference = request('deletion');
  officer.done('prepareDecision', refusal, reference);
  officer.done('answerRequest', { answeredOn: today, outcome: 'refused' }, reference);
  const { gaps = [] } = officer.refused('enterDestruction', destroying(reference));
  expect(gaps).toEqual([
    { gap: 'destruction.recourseEnded', provision: 'p39.1:36', about: { reference, until: '2026-12-23' } },
  ]);
  trial.wait(31 * 86_400_000);
  officer.done('enterDestruction', { ...destroying(reference), destroyedOn: '2026-12-23' });
});

test('information on a minor is held while a request of the same record runs', () => {
  const { reference } = officer.done('reportMinor', { told: 'Un dossier de mineur.' });
  officer.done('describeMinor', { age: 'under14', heldUntil: '2027-01-10' }, reference);
  const log = { destroyedOn: today, destroyedWhat: 'x', destroyedBy: 'y' };
  expect(officer.refused('destroyMinor', log, reference).gaps).toEqual([
    { gap: 'destruction.recourseEnded', provision: 'p39.1:36', about: { reference, until: '2027-01-10' } },
  ]);
  expect(gapsOf(officer.refused('enterDestruction', destroying(reference)))).toEqual(['destruction.recourseEnded']);
});

test('a record that nobody knows is no reason to destroy; where none is named, the officer says that nothing runs', () => {
  expect(gapsOf(officer.refused('enterDestruction', destroying('REQ-2026-AAAAAA')))).toEqual([
    'destruction.recordKnown',
  ]);
  expect(gapsOf(officer.refused('enterDestruction', gone))).toEqual(['destruction.recourseEnded']);
  officer.done('enterDestruction', { ...gone, nothingRuns: true });
});

test('a request of somebody else forbids nothing', () => {
  request('access', 'b@exemple.test');
  officer.done('enterDestruction', destroying(request('erasureOnObjection')));
});
