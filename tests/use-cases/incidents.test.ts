import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
let reference: string;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
  officer = doing(trial);
  ({ reference } = officer.done('reportIncident', { scenario: 'lostDevice' }));
});
afterEach(() => trial.close());

const today = '2026-11-22';
const serious = { officerConsultedOn: today, conclusion: 'yes', rationale: 'Motifs.' };
const theDuty = (key: string) => officer.view(reference).duties.find((duty) => duty.key === key);

test('art. 3.5, al. 3 : le report nomme l’organisme et un jour de révision, et ne reporte que l’avis aux personnes', () => {
  officer.done('open', {}, reference);
  officer.done('assess', serious, reference);
  expect(gapsOf(officer.refused('deferNotice', { deferralGround: 'investigation' }, reference))).toEqual([
    'deferral.body',
    'deferral.reviewOn',
  ]);
  const deferral = { deferralGround: 'investigation', deferralBody: 'x', deferralReviewOn: '2026-12-22' };
  officer.done('deferNotice', deferral, reference);
  expect(theDuty('deferralReview')).toMatchObject({ by: '2026-12-22' });
  expect(theDuty('personsNotice')).toMatchObject({ done: false });
  expect(theDuty('caiNotice')).toMatchObject({ done: false, basis: 'law' });
  officer.done('liftDeferral', { deferralLiftedOn: today }, reference);
  expect(theDuty('deferralReview')).toBeUndefined();
});

test('Reg. s. 4: a new fact after the notice opens the supplement, which its sending closes', () => {
  officer.done('open', {}, reference);
  officer.done('assess', serious, reference);
  officer.done('recordNotices', { commissionNoticeOn: today }, reference);
  officer.done('noteNewFact', { supplementSince: today }, reference);
  expect(theDuty('supplement')).toMatchObject({ done: false, provisions: ['reg3.1:4'] });
  officer.done('recordSupplement', { supplementSentOn: today }, reference);
  expect(theDuty('supplement')).toBeUndefined();
});

test('s. 18.3: for a client’s information, the client enterprise is to be told', () => {
  officer.done('tellClient', { heldFor: 'clientEnterprise' }, reference);
  expect(theDuty('clientNotice')).toMatchObject({ done: false });
  officer.done('tellClient', { heldFor: 'clientEnterprise', clientToldOn: today }, reference);
  expect(theDuty('clientNotice')).toMatchObject({ done: true });
});

test('measures are recorded with their owner and their day', () => {
  const measures = { measures: 'Mot de passe changé.', measuresTakenOn: today, measuresOwner: 'Personne A' };
  officer.done('recordMeasures', measures, reference);
  expect(officer.view(reference).values).toMatchObject({ measuresOwner: 'Personne A', measuresTakenOn: today });
});

test('a duplicate, a withdrawal and an error end a record with a reason, and only its keeping stays owed', () => {
  expect(officer.refused('endIncident', { ending: 'duplicateOf' }, reference).refused).toBe('fields');
  officer.done(
    'endIncident',
    { ending: 'duplicateOf', why: 'Déjà signalé.', otherReference: 'INC-2026-000000' },
    reference,
  );
  expect(officer.view(reference)).toMatchObject({ stage: 'ended', duties: [{ key: 'retain' }] });
});
