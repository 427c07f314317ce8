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
const entered = { type: 'access', receivedOn: today, means: 'post', requester: 'Personne A' };
const proof = {
  identityMethod: 'documentSeen',
  identityOn: today,
  identityBy: 'Personne B',
  capacity: 'personConcerned',
};
const granted = { answeredOn: today, outcome: 'granted' };
const refusal = {
  ground: 'affectProceedings',
  established: ['proceedingsConcerned'],
  offered: ['restOfTheInformation'],
  reasons: 'Une procédure est en cours.',
  provisionNamed: true,
  remediesTold: true,
  timeLimitTold: true,
};
const enter = (more: object = {}) => officer.done('enterRequest', { ...entered, ...more }).reference;
const keysOf = (reference: string) => officer.view(reference).duties.map(({ key }) => key);

test('a request by post, by telephone or at the counter is entered with its means, and has both clocks', () => {
  const reference = enter({ means: 'counter', personCategory: 'client' });
  expect(officer.view(reference)).toMatchObject({
    register: 'requests',
    values: { means: 'counter', personCategory: 'client' },
    clocks: { policyDue: '2026-12-12', statutoryDue: '2026-12-22' },
  });
});

test('art. 30 : rien n’est accordé avant que l’identité et la qualité soient notées', () => {
  const reference = enter();
  expect(gapsOf(officer.refused('answerRequest', granted, reference))).toEqual([
    'disclosure.identityMethod',
    'disclosure.identityOn',
    'disclosure.identityBy',
    'disclosure.capacity',
    'disclosure.capacityProof',
    'disclosure.thirdPersonsChecked',
  ]);
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { thirdPersonsChecked: true }, reference);
  officer.done('answerRequest', granted, reference);
  officer.done('closeRequest', {}, reference);
  expect(officer.view(reference).stage).toBe('closed');
});

test('a charge that was not told in advance stops the grant (s. 33)', () => {
  const reference = enter();
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { thirdPersonsChecked: true, chargeAsked: true }, reference);
  expect(gapsOf(officer.refused('answerRequest', granted, reference))).toEqual(['disclosure.chargeTold']);
});

test('art. 34 : un refus n’est noté qu’avec motifs, disposition, recours, délai, et ce que son motif demande', () => {
  const reference = enter();
  const refused = { answeredOn: today, outcome: 'refused' };
  expect(gapsOf(officer.refused('answerRequest', refused, reference))).toEqual([
    'refusal.reasons',
    'refusal.provisionNamed',
    'refusal.remedies',
    'refusal.timeLimit',
    'refusal.ground',
  ]);
  officer.done('prepareDecision', { ...refusal, offered: [], established: ['proceedingsConcerned'] }, reference);
  expect(gapsOf(officer.refused('answerRequest', refused, reference))).toEqual(['refusal.restOfTheInformation']);
  officer.done('prepareDecision', refusal, reference);
  officer.done('answerRequest', refused, reference);
  expect(keysOf(reference)).toContain('holdInformation');
});

test('a reply in part needs what a grant and what a refusal needs, and leaves the rest owed', () => {
  const reference = enter();
  const part = { answeredOn: today, outcome: 'partlyGranted' };
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { ...refusal, thirdPersonsChecked: true, linesOpen: { about: 2 } }, reference);
  expect(gapsOf(officer.refused('answerRequest', part, reference))).toEqual(['grant.openLinesNamed']);
  officer.done('prepareDecision', { openLinesNamed: true }, reference);
  officer.done('answerRequest', part, reference);
  expect(keysOf(reference)).toContain('restOfReply');
  expect(gapsOf(officer.refused('closeRequest', {}, reference))).toEqual(['requestClosing.linesClosed']);
  officer.done('followUpRequest', { linesOpen: { about: 0 } }, reference);
  officer.done('closeRequest', {}, reference);
});

const refusedAlready = (): string => {
  const reference = enter();
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { ...refusal, thirdPersonsChecked: true }, reference);
  officer.done('answerRequest', { answeredOn: today, outcome: 'refused' }, reference);
  return reference;
};

test('a decision that was sent is superseded with its reason and never overwritten; both stay in the ledger', async () => {
  const reference = refusedAlready();
  const again = { answeredOn: today, outcome: 'granted' };
  for (const [verb, input] of [
    ['prepareDecision', { ground: 'hinderInquiry' }],
    ['answerRequest', again],
  ] as const)
    expect(officer.refused(verb, input, reference)).toEqual({ refused: 'wrongStage' });
  expect(officer.view(reference).correct?.columns).not.toContain('reasons');
  expect(officer.refused('supersedeDecision', again, reference)).toMatchObject({
    refused: 'fields',
    faults: { why: expect.anything() },
  });
  officer.done('supersedeDecision', { ...again, why: 'La procédure est terminée.' }, reference);
  await perform(trial.office, reference);
  expect(officer.view(reference).values).toMatchObject({ outcome: 'granted' });
  expect(officer.view(reference).values).not.toHaveProperty('reasons');
  const said = trial.office.index.get(reference)?.ledger.flatMap((act) => ('set' in act ? [act.set.reasons] : []));
  expect(said).toEqual(expect.arrayContaining([refusal.reasons, null]));
});

test('what the superseded decision said does not carry over: a new refusal has its own four elements', () => {
  const reference = refusedAlready();
  const anew = { answeredOn: today, outcome: 'refused', why: 'Un autre motif.', ground: 'affectProceedings' };
  expect(gapsOf(officer.refused('supersedeDecision', anew, reference))).toEqual([
    'refusal.reasons',
    'refusal.provisionNamed',
    'refusal.remedies',
    'refusal.timeLimit',
    'refusal.proceedingsConcerned',
    'refusal.restOfTheInformation',
  ]);
  officer.done('supersedeDecision', { ...anew, ...refusal }, reference);
});

test('what was sent in part may be added to for the rest, and what it said is not changed', () => {
  const reference = enter();
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { ...refusal, thirdPersonsChecked: true }, reference);
  officer.done('answerRequest', { answeredOn: today, outcome: 'partlyGranted' }, reference);
  expect(gapsOf(officer.refused('prepareDecision', { reasons: 'Autre chose.' }, reference))).toEqual(['decision.sent']);
  officer.done('prepareDecision', { ...refusal, checkedUpToDate: true }, reference);
});

test('a rectification closes once its copy left and its recipients are told', () => {
  const reference = enter({ type: 'rectification' });
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { thirdPersonsChecked: true }, reference);
  officer.done('answerRequest', granted, reference);
  expect(gapsOf(officer.refused('closeRequest', {}, reference))).toEqual([
    'requestClosing.copySent',
    'requestClosing.recipientsTold',
  ]);
  officer.done('followUpRequest', { copySentOn: today, recipientsToldOn: today }, reference);
  officer.done('closeRequest', {}, reference);
});

test('art. 28.1 : rien n’est décidé avant les trois conditions et les sept facteurs', () => {
  const reference = enter({ type: 'deindex' });
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { thirdPersonsChecked: true }, reference);
  expect(gapsOf(officer.refused('answerRequest', granted, reference))).toHaveLength(10);
  const three = ['seriousInjury', 'greaterThanPublicInterest', 'noMoreThanNecessary'];
  const seven = ['publicFigure', 'minorAtTheTime', 'upToDateAndAccurate', 'sensitivity', 'context', 'timeElapsed'];
  const weighed = { conditionsWeighed: three, conditionsMet: three, weighing: 'Ce qui a été pesé.' };
  officer.done('weighDissemination', { ...weighed, factorsConsidered: seven }, reference);
  expect(gapsOf(officer.refused('answerRequest', granted, reference))).toEqual(['dissemination.pardonOrRestriction']);
  officer.done('weighDissemination', { ...weighed, factorsConsidered: [...seven, 'pardonOrRestriction'] }, reference);
  officer.done('answerRequest', granted, reference);
  expect(keysOf(reference)).toContain('copyOrAttestation');
});

test('consulting a third party moves the policy’s date if the person is told, and never the law’s', () => {
  const reference = enter();
  const asked = { thirdPartyKind: 'commercial', thirdPartyAskedOn: today };
  officer.done('consultThirdParty', asked, reference);
  expect(officer.view(reference).clocks).toMatchObject({ policyDue: '2026-12-12', statutoryDue: '2026-12-22' });
  expect(keysOf(reference)).toContain('tellApplicantOfConsultation');
  officer.done('consultThirdParty', { ...asked, applicantInformedOn: today, thirdPartyAnswer: 'none' }, reference);
  expect(officer.view(reference).clocks).toMatchObject({ policyDue: '2026-12-22', statutoryDue: '2026-12-22' });
});

test('what was only spoken starts no clock until its writing comes', () => {
  const reference = enter({ spoken: true, means: 'phone' });
  expect(keysOf(reference)).toEqual(['helpToWrite']);
  officer.done('receiveWriting', { writtenOn: today }, reference);
  expect(keysOf(reference)).toContain('replyRequired');
});

test('a withdrawal is entered with the person’s words and a reason', () => {
  const reference = enter();
  const ending = { ending: 'withdrawn', why: 'La personne a écrit.' };
  expect(gapsOf(officer.refused('endRequest', ending, reference))).toEqual(['requestEnding.personsWords']);
  officer.done('endRequest', { ...ending, personsWords: 'Je retire ma demande.' }, reference);
  expect(officer.view(reference).stage).toBe('ended');
});

test('help, paper copy and objection: what the policy and the law promise is recorded with its day', () => {
  const copy = enter({ type: 'policyPaperCopy' });
  expect(keysOf(copy)).toContain('postPaperCopy');
  officer.done('followUpRequest', { postedOn: today, helpAskedOn: today }, copy);
  expect(officer.view(copy).duties.find(({ key }) => key === 'postPaperCopy')).toMatchObject({ done: true });
  expect(officer.view(copy).duties.find(({ key }) => key === 'helpUnderstand')).toMatchObject({ done: false });
  expect(keysOf(enter({ type: 'consentWithdrawal', spoken: true }))[0]).toBe('ceaseUse');
});

test('neither who asks, nor why it is refused, reaches the row that managers read', () => {
  const state = { ...entered, ...proof, ...refusal, stage: 'answered' };
  const shown = JSON.stringify(rowOf(requests.columns, state));
  for (const hidden of ['Personne A', 'Personne B', 'affectProceedings', 'personConcerned', 'procédure'])
    expect(shown).not.toContain(hidden);
});
