import { incidents } from '../../src/registers/incidents.ts';
import { rowOf } from '../../src/registers/row.ts';
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
  const unsaid = Object.fromEntries(
    ['Information', 'Circumstances', 'Moment', 'Numbers', 'PersonsNotice', 'Measures', 'Authorities'].map((item) => [
      `unsaid${item}`,
      'noTrace',
    ]),
  );
  officer.done('prepareCommissionNotice', unsaid, reference);
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

test('s. 3.7: the factors that were weighed propose a conclusion, and only the officer concludes', () => {
  officer.done('open', {}, reference);
  expect(officer.view(reference).proposed).not.toHaveProperty('conclusion');
  const grave = { sensitivitySigns: ['identityNumber'], consequenceSigns: ['identityTheft'] };
  officer.done('weighInjury', grave, reference);
  expect(officer.view(reference).proposed).toMatchObject({ conclusion: 'undetermined' });
  officer.done('weighInjury', { likelihoodSigns: ['maliciousAct'], illUseSigns: ['fraud'] }, reference);
  expect(officer.view(reference)).toMatchObject({ stage: 'assessing', proposed: { conclusion: 'yes' } });
  expect(officer.view(reference).values).not.toHaveProperty('conclusion');
  const row = rowOf(incidents.columns, officer.view(reference).values);
  expect(JSON.stringify(row)).not.toContain('identityNumber');
  officer.done('assess', { ...serious, conclusion: 'no' }, reference);
  expect(officer.view(reference).proposed).not.toHaveProperty('conclusion');
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

test('s. 3.7: an assessment has reasons of its own in both directions, and supersedes the last without effacing it', () => {
  officer.done('open', {}, reference);
  officer.done('assess', serious, reference);
  expect(gapsOf(officer.refused('assess', { conclusion: 'no' }, reference))).toEqual(['officerConsulted', 'rationale']);
  officer.done('assess', { officerConsultedOn: today, conclusion: 'no', rationale: 'Disque chiffré.' }, reference);
  expect(officer.view(reference).assessments).toMatchObject([
    { conclusion: 'yes', rationale: 'Motifs.', superseded: true, name: 'Personne oid-officer' },
    { conclusion: 'no', rationale: 'Disque chiffré.', superseded: false },
  ]);
});

test('facts that change are assessed again after the notices left, and the case goes on from there', () => {
  officer.done('open', {}, reference);
  officer.done('assess', serious, reference);
  const given = { publicNoticeOn: today, publicNoticeReason: 'x', publicNoticeMeans: 'y' };
  officer.done('recordPublicNotice', { ...given, publicNoticeGround: 'noContactInfo' }, reference);
  officer.done('assess', { ...serious, rationale: 'Autres motifs.' }, reference);
  expect(officer.view(reference).stage).toBe('notifying');
  officer.done('monitor', {}, reference);
  officer.done('assess', { ...serious, rationale: 'Encore.' }, reference);
  expect(officer.view(reference).stage).toBe('notifying');
});

test('closing is offered while it is assessed, with what is missing; undetermined concludes nothing', () => {
  officer.done('open', {}, reference);
  const closing = () => officer.view(reference).next.find(({ verb }) => verb === 'close');
  expect(closing()?.gaps.map(({ gap }) => gap)).toContain('notConcluded');
  officer.done('assess', { ...serious, conclusion: 'undetermined' }, reference);
  expect(gapsOf(officer.refused('close', {}, reference))).toContain('notConcluded');
});

test('the promised notice is asked for at the close where the policy is followed, and not where the statute is', () => {
  officer.done('open', {}, reference);
  officer.done('assess', { officerConsultedOn: today, conclusion: 'no', rationale: 'x' }, reference);
  expect(gapsOf(officer.refused('close', {}, reference))).toContain('commissionPromise');
  const { company } = trial.office;
  const incidents = { ...company.promises.incidents, caiNotification: 'seriousRiskOnly' } as const;
  Object.assign(trial.office, { company: { ...company, promises: { ...company.promises, incidents } } });
  expect(gapsOf(officer.refused('close', {}, reference))).not.toContain('commissionPromise');
});

test('awareness is the earliest moment, changes only with a reason, and what is owed promptly counts its hours', () => {
  officer.done('open', {}, reference);
  trial.wait(5.5 * 3_600_000);
  expect(theDuty('assessment')).toMatchObject({ hoursSinceAware: 5 });
  expect(officer.refused('correctAwareness', { awareOn: '2026-11-20' }, reference).refused).toBe('fields');
  officer.done('correctAwareness', { awareOn: '2026-11-20', why: 'Le soutien le savait vendredi.' }, reference);
  expect(officer.view(reference).values.awareOn).toBe('2026-11-20');
  // From midnight in Montréal on the 20th to 15:30 there on the 22nd.
  expect(theDuty('assessment')).toMatchObject({ hoursSinceAware: 63 });
  expect(theDuty('registerEntry')).not.toHaveProperty('hoursSinceAware');
});

test('what is lacking for the notices that are owed is seen before they leave, and only once it is concluded', () => {
  officer.done('open', {}, reference);
  const lacking = () => officer.view(reference).noticesLack ?? [];
  expect(lacking()).toEqual([]);
  officer.done('assess', serious, reference);
  expect(lacking().map(({ gap }) => gap.split('.')[0])).toEqual(
    expect.arrayContaining(['commissionNotice', 'personNotice']),
  );
  officer.done('assess', { officerConsultedOn: today, conclusion: 'no', rationale: 'x' }, reference);
  officer.done('recordNotices', { commissionNoticeWaived: 'Aucun risque.' }, reference);
  expect(lacking()).toEqual([]);
});
