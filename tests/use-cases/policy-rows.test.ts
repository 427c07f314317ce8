import { informationKinds } from '../../src/company/information-kinds.ts';
import { personCategories, purposes } from '../../src/company/vocabulary.ts';
import { registerOf } from '../../src/registers/index.ts';
import { means } from '../../src/registers/means.ts';
import { collected } from '../../src/use-cases/collected.ts';
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
const request = { type: 'access', receivedOn: today, means: 'post' };
const told = { communicatedOn: today, recipient: 'x', information: 'y', necessaryBecause: 'z' };
const gone = { reason: 'minor', method: 'erased', destroyedOn: today, destroyedWhat: 'x', destroyedBy: 'y' };
const consent = { obtainedOn: today, person: 'Personne A', askedApart: true, evidence: 'x' };

test('whatever record is opened carries the version of the policy in force on that day', () => {
  const next = { version: '2.0', effectiveOn: '2026-11-01', languages: ['fr', 'en'] } as const;
  Object.assign(trial.office, {
    company: { ...trial.office.company, policy: { ...trial.office.company.policy, versions: [next] } },
  });
  const opened = [
    officer.done('reportIncident', { scenario: 'lostDevice' }),
    officer.done('enterRequest', request),
    officer.done('registerComplaint', { subject: 'use', receivedOn: today, means: 'post' }),
    officer.done('reportMinor', { told: 'x' }),
    officer.done('enterConsent', { ...consent, purpose: 'payment' }),
    officer.done('enterCommunication', { ...told, basis: 'attorney' }),
    officer.done('enterSystem', { system: 'gmail' }),
    officer.done('enterDestruction', { ...gone, nothingRuns: true }),
  ];
  for (const { reference } of opened) expect(officer.view(reference).values).toMatchObject({ policyVersion: '2.0' });
});

test.each(personCategories)(
  'a request, a complaint and a report about a minor say that it is of a %s',
  (personCategory) => {
    const opened = [
      officer.done('enterRequest', { ...request, personCategory }),
      officer.done('registerComplaint', { subject: 'use', receivedOn: today, means: 'post', personCategory }),
    ];
    const { reference } = officer.done('reportMinor', { told: 'x' });
    officer.done('describeMinor', { age: 'under14', personCategory }, reference);
    for (const one of [...opened, { reference }])
      expect(officer.view(one.reference).values).toMatchObject({ personCategory });
  },
);

test('each intake keeps the means by which it came, whichever of the policy’s it was', () => {
  for (const way of means) {
    const opened = [
      officer.done('enterRequest', { ...request, means: way }),
      officer.done('registerComplaint', { subject: 'use', receivedOn: today, means: way }),
      officer.done('reportMinor', { told: 'x', means: way }),
    ];
    for (const { reference } of opened) expect(officer.view(reference).values).toMatchObject({ means: way });
  }
  const { reference } = officer.done('reportIncident', { scenario: 'lostDevice' });
  expect(officer.view(reference).values).toMatchObject({ means: 'teams' });
  for (const register of ['incidents', 'requests', 'complaints', 'minors'] as const)
    expect(registerOf(register).columns.means?.on).toBe('row');
});

test.each(informationKinds.slice(0, 16))(
  '« %s », un des seize types de la politique, se note partout où il compte',
  (kind) => {
    const kinds = [kind];
    const opened = [
      officer.done('reportIncident', { scenario: 'lostDevice', kinds }),
      officer.done('enterSystem', { system: 'gmail', kinds }),
      officer.done('enterCommunication', { ...told, basis: 'attorney', kinds }),
      officer.done('enterDestruction', { ...gone, nothingRuns: true, kinds }),
    ];
    for (const { reference } of opened) expect(officer.view(reference).values).toMatchObject({ kinds });
  },
);

test('a consent is for one of the eight purposes that the policy determined, and for no other', () => {
  for (const purpose of purposes) officer.done('enterConsent', { ...consent, purpose });
  for (const purpose of ['prospecting', '', undefined])
    expect(officer.refused('enterConsent', { ...consent, purpose }).faults).toHaveProperty('purpose');
  const view = collected(trial.office, trial.as('oid-officer'));
  expect(view).toMatchObject({ purposes });
});

test('art. 6 et 7 : une réponse sur la source dit de qui viennent les renseignements et pourquoi d’un tiers', () => {
  const { reference } = officer.done('enterRequest', { ...request, type: 'source' });
  const proof = { identityMethod: 'account', identityOn: today, identityBy: 'x', capacity: 'personConcerned' };
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { thirdPersonsChecked: true }, reference);
  const answer = { answeredOn: today, outcome: 'granted' };
  expect(gapsOf(officer.refused('answerRequest', answer, reference))).toEqual(['source.source', 'source.ground']);
  officer.done('prepareDecision', { sourceNamed: 'Un tiers', collectedGround: 'accuracy' }, reference);
  expect(gapsOf(officer.refused('answerRequest', answer, reference))).toEqual(['source.seriousReason']);
  officer.done('prepareDecision', { collectedBecause: 'Vérifier une adresse.' }, reference);
  officer.done('answerRequest', answer, reference);
});

test('art. 11 : une décision automatisée ou un refus d’exactitude veut des renseignements vérifiés', () => {
  const proof = { identityMethod: 'account', identityOn: today, identityBy: 'x', capacity: 'personConcerned' };
  const decision = officer.done('enterRequest', { ...request, type: 'automatedDecision' }).reference;
  officer.done('proveIdentity', proof, decision);
  officer.done('prepareDecision', { thirdPersonsChecked: true }, decision);
  const granted = { answeredOn: today, outcome: 'granted' };
  expect(gapsOf(officer.refused('answerRequest', granted, decision))).toEqual(['personalDecision.checkedUpToDate']);
  officer.done('prepareDecision', { checkedUpToDate: true }, decision);
  officer.done('answerRequest', granted, decision);
  const accurate = officer.done('enterRequest', { ...request, type: 'rectification' }).reference;
  const refusal = {
    ground: 'accurateAndLawful',
    established: ['accuracyShown'],
    offered: ['comments'],
    reasons: 'Le renseignement est exact.',
    provisionNamed: true,
    remediesTold: true,
    timeLimitTold: true,
  };
  officer.done('prepareDecision', refusal, accurate);
  const refused = { answeredOn: today, outcome: 'refused' };
  expect(gapsOf(officer.refused('answerRequest', refused, accurate))).toEqual(['personalDecision.checkedUpToDate']);
});

test('what is collected, who has access and how long it is kept is read from the register of systems', async () => {
  const known = {
    system: 'quickbooksOnline',
    kinds: ['name', 'email'],
    purposes: ['payment'],
    accessBy: ['officer', 'administration'],
    keptMonths: { about: 84 },
    outsideQuebec: true,
    provider: 'Intuit',
  };
  await perform(trial.office, officer.done('enterSystem', known).reference);
  const asked = () => collected(trial.office, trial.as('oid-officer'));
  expect(asked()).toMatchObject({
    systems: [{ key: 'quickbooksOnline', accessBy: known.accessBy, keptMonths: { about: 84 }, missing: [] }],
    providers: ['Intuit'],
    mayLeaveQuebec: true,
    officer: { email: trial.office.company.officer.email },
    complete: true,
  });
  officer.done('enterSystem', { system: 'laptop', keptMonths: { unknown: 'notYetKnown' } });
  expect(asked()).toMatchObject({ complete: false });
  expect(asked()).toHaveProperty('systems.1.missing', ['kinds', 'purposes', 'accessBy', 'keptMonths']);
  for (const oid of ['oid-a', 'oid-manager'])
    expect(collected(trial.office, trial.as(oid))).toEqual({ refused: 'notFound' });
});

test('énoncé 42 : une demande d’information n’est pas répondue sans les quatre choses à dire', () => {
  const { reference } = officer.done('enterRequest', { ...request, type: 'information' });
  const proof = { identityMethod: 'account', identityOn: today, identityBy: 'x', capacity: 'personConcerned' };
  officer.done('proveIdentity', proof, reference);
  officer.done('prepareDecision', { thirdPersonsChecked: true, toldElements: ['collected', 'access'] }, reference);
  const answer = { answeredOn: today, outcome: 'granted' };
  expect(gapsOf(officer.refused('answerRequest', answer, reference))).toEqual([
    'information.retention',
    'information.contact',
  ]);
  const toldElements = ['collected', 'access', 'retention', 'contact'];
  officer.done('prepareDecision', { toldElements }, reference);
  officer.done('answerRequest', answer, reference);
});
