import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
let reference: string;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
  officer = doing(trial);
  ({ reference } = doing(trial, 'oid-a').done('reportMinor', { told: 'Un formulaire rempli par un enfant.' }));
});
afterEach(() => trial.close());

const today = '2026-11-22';
const destroyed = { destroyedOn: today, destroyedWhat: 'Le formulaire', destroyedBy: 'Personne A' };

test('anybody of the staff may report it, and it is owed the same day', () => {
  expect(reference).toMatch(/^MIN-2026-/);
  expect(officer.view(reference).duties).toMatchObject([{ key: 'destroyOrAsk', by: today, done: false }]);
});

test('destroyed with its log, the report closes; before that, it does not', () => {
  expect(gapsOf(officer.refused('closeMinor', {}, reference))).toEqual(['minorClosing.destroyedOrAuthorized']);
  officer.done('destroyMinor', destroyed, reference);
  officer.done('closeMinor', {}, reference);
  expect(officer.view(reference).stage).toBe('closed');
});

test('l’autorisation refusée oblige à détruire le jour de la réponse', () => {
  const asked = { authorizationAskedOn: today, authorizationAskedOf: 'tutor', necessaryBecause: 'Facturation.' };
  officer.done('askAuthorization', asked, reference);
  const refused = { authorizationAnswer: 'refused', authorizationAnsweredOn: today };
  officer.done('noteAuthorization', refused, reference);
  expect(officer.view(reference)).toMatchObject({ stage: 'reported', duties: [{ key: 'destroyNow', by: today }, {}] });
  officer.done('destroyMinor', destroyed, reference);
  officer.done('closeMinor', {}, reference);
});

test('authorization given by whoever may not give it closes nothing', () => {
  const asked = { authorizationAskedOn: today, authorizationAskedOf: 'minor', necessaryBecause: 'Facturation.' };
  officer.done('askAuthorization', asked, reference);
  officer.done('noteAuthorization', { authorizationAnswer: 'given', authorizationAnsweredOn: today }, reference);
  expect(gapsOf(officer.refused('closeMinor', {}, reference))).toEqual(['minorClosing.rightPersonAsked']);
});

test('s. 36: while a request runs it is kept, and the destruction is refused', () => {
  officer.done('describeMinor', { age: 'under14', heldUntil: '2027-01-22' }, reference);
  expect(officer.view(reference).duties).toMatchObject([{ key: 'keepForRecourse', notBefore: '2027-01-22' }]);
  expect(gapsOf(officer.refused('destroyMinor', destroyed, reference))).toEqual(['destruction.recourseEnded']);
});
