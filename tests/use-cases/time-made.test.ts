import { noteTime } from '../../src/use-cases/background/note-time.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

const dayMs = 86_400_000;
let tenant: ReturnType<typeof tenantInMemory>;
let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  tenant = tenantInMemory();
  trial = testOffice(tenant.port);
  officer = doing(trial);
});
afterEach(() => trial.close());

const access = { type: 'access', receivedOn: '2026-11-22', means: 'post', requester: 'Personne A' };
const entered = async (verb: string, input: Readonly<Record<string, unknown>>): Promise<string> => {
  const { reference } = officer.done(verb, input);
  await perform(trial.office, reference);
  return reference;
};
const verbsOf = (reference: string) => officer.view(reference).timeline.map(({ verb }) => verb);

test('art. 32 : le lendemain des trente jours, le refus réputé est un acte de Greffe, une seule fois', async () => {
  const reference = await entered('enterRequest', access);
  trial.wait(30 * dayMs);
  expect(noteTime(trial.office)).toBe(0);
  trial.wait(dayMs);
  expect(noteTime(trial.office)).toBe(1);
  expect(noteTime(trial.office)).toBe(0);
  await perform(trial.office, reference);
  expect(noteTime(trial.office)).toBe(0);
  const [, deemed] = tenant.caseFiles()[0]?.ledger ?? [];
  expect(deemed).toMatchObject({
    id: `${reference}|replyRequired|2026-12-23`,
    verb: 'noteDeemedRefusal',
    actor: { oid: 'greffe', role: 'greffe' },
  });
  expect(officer.view(reference)).toMatchObject({ stage: 'received', values: { deemedRefusedOn: '2026-12-23' } });
});

test('another instance, or one that lost its files, adds nothing to it', async () => {
  const reference = await entered('enterRequest', access);
  const other = testOffice(tenant.port, '2026-12-23T15:00:00.000Z');
  const held = trial.office.index.get(reference);
  if (held === undefined) throw new Error('not in the index');
  trial.wait(31 * dayMs);
  for (const { office } of [trial, other]) {
    office.index.put(held, {
      stage: 'received',
      open: true,
      due: '2026-12-12',
      acceptedAt: '2026-11-22T15:00:00.000Z',
    });
    expect(noteTime(office)).toBe(1);
  }
  await Promise.all([perform(trial.office, reference), perform(other.office, reference)]);
  expect(tenant.caseFiles()[0]?.ledger.map(({ verb }) => verb)).toEqual(['enterRequest', 'noteDeemedRefusal']);
  other.close();
});

test('a deemed refusal closes nothing: the late reply is still recorded, with recourse and hold beside it', async () => {
  const reference = await entered('enterRequest', access);
  trial.wait(31 * dayMs);
  noteTime(trial.office);
  const [owed] = officer.view(reference).duties.filter(({ key }) => key === 'replyRequired');
  expect(owed).toMatchObject({ done: false, late: true });
  const proof = {
    identityMethod: 'documentSeen',
    identityOn: '2026-12-23',
    identityBy: 'x',
    capacity: 'personConcerned',
  };
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { thirdPersonsChecked: true }, reference);
  officer.done('answerRequest', { answeredOn: '2026-12-23', outcome: 'granted' }, reference);
  const { stage, duties } = officer.view(reference);
  expect(stage).toBe('answered');
  expect(duties.find(({ key }) => key === 'holdInformation')).toMatchObject({ notBefore: expect.any(String) });
});

test('what was answered, ended or only spoken is never deemed refused', async () => {
  await entered('enterRequest', { ...access, type: 'information' });
  await entered('enterRequest', { ...access, spoken: true });
  const ended = await entered('enterRequest', access);
  officer.done('endRequest', { ending: 'registeredInError', why: 'Une erreur.' }, ended);
  trial.wait(60 * dayMs);
  expect(noteTime(trial.office)).toBe(0);
});

test('s. 14: a consent is over on the day after its last, and what rests on it is owed to cease by then', async () => {
  const consent = { purpose: 'informationByEmail', obtainedOn: '2026-11-22', person: 'Personne A' };
  const asked = { ...consent, askedApart: true, evidence: 'Formulaire signé.', expiresOn: '2026-12-01' };
  const reference = await entered('enterConsent', asked);
  expect(officer.view(reference).duties).toMatchObject([{ key: 'endConsentUse', by: '2026-12-01' }]);
  trial.wait(9 * dayMs);
  expect(noteTime(trial.office)).toBe(0);
  trial.wait(dayMs);
  expect(noteTime(trial.office)).toBe(1);
  expect(officer.view(reference)).toMatchObject({ stage: 'expired', values: { expiredOn: '2026-12-02' } });
  expect(verbsOf(reference)).toEqual(['enterConsent', 'expireConsent']);
});

test('a deferral whose day of review passed is over, the notice is owed again, and it may be deferred anew', async () => {
  const { reference } = doing(trial, 'oid-a').done('reportIncident', { scenario: 'lostDevice' });
  officer.view(reference);
  officer.done('assess', { officerConsultedOn: '2026-11-22', conclusion: 'yes', rationale: 'x' }, reference);
  const deferral = { deferralGround: 'investigation', deferralBody: 'Un corps policier' };
  officer.done('deferNotice', { ...deferral, deferralReviewOn: '2026-11-30' }, reference);
  await perform(trial.office, reference);
  trial.wait(8 * dayMs);
  expect(noteTime(trial.office)).toBe(0);
  trial.wait(dayMs);
  expect(noteTime(trial.office)).toBe(1);
  const notice = () => officer.view(reference).duties.find(({ key }) => key === 'personsNotice');
  expect(notice()).toMatchObject({ done: false, workBy: '2026-12-02' });
  officer.done('deferNotice', { ...deferral, deferralReviewOn: '2027-01-15' }, reference);
  expect(notice()?.workBy).toBeUndefined();
  expect(noteTime(trial.office)).toBe(0);
});

test('nobody but Greffe itself may say that time has passed', () => {
  const { reference } = officer.done('enterRequest', access);
  expect(officer.act('noteDeemedRefusal', { deemedRefusedOn: '2026-11-22' }, reference)).toMatchObject({
    refused: 'notFound',
  });
});

test('art. 46 : la Commission se saisit jusqu’au trentième jour, et sa réponse se note ensuite', async () => {
  const reference = await entered('enterRequest', access);
  const offers = () => officer.view(reference).next.some(({ verb }) => verb === 'askCommission');
  trial.wait(30 * dayMs);
  expect(offers()).toBe(true);
  trial.wait(dayMs);
  expect(offers()).toBe(false);
  expect(officer.refused('askCommission', { commissionAppliedOn: '2026-12-23' }, reference).refused).toBe('wrongStage');
  const other = await entered('enterRequest', { ...access, receivedOn: '2026-12-01' });
  officer.done('askCommission', { commissionAppliedOn: '2026-12-23' }, other);
  trial.wait(20 * dayMs);
  officer.done('askCommission', { commissionAppliedOn: '2026-12-23', commissionExtendedTo: '2027-02-01' }, other);
  expect(officer.view(other).clocks).toMatchObject({ statutoryDue: '2027-02-01' });
  expect(gapsOf({ refused: 'gaps' })).toEqual([]);
});
