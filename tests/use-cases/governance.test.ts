import { words } from '../../src/locales/index.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
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

test('« a accepté la politique » n’est pas un consentement, et chaque fin se demande à part', () => {
  const consent = { purpose: 'informationByEmail', obtainedOn: today, person: 'Personne A' };
  expect(gapsOf(officer.refused('enterConsent', { ...consent, acceptedPolicyOnly: true, sensitive: true }))).toEqual([
    'consent.askedApart',
    'consent.express',
    'consent.evidence',
    'consent.notByPolicy',
  ]);
  const { reference } = officer.done('enterConsent', { ...consent, askedApart: true, evidence: 'Formulaire signé.' });
  expect(officer.view(reference).stage).toBe('valid');
  officer.done('withdrawConsent', { withdrawnOn: today }, reference);
  expect(officer.view(reference).stage).toBe('withdrawn');
});

test('what an authority compels is entered with its instrument, and the entry is marked mandatory', () => {
  const told = { communicatedOn: today, recipient: 'x', information: 'y', necessaryBecause: 'z' };
  expect(gapsOf(officer.refused('enterCommunication', { ...told, basis: 'powerToCompel' }))).toEqual([
    'communication.instrument',
  ]);
  const compelled = { ...told, basis: 'powerToCompel', instrumentFile: 'assignation.pdf' };
  const { reference } = officer.done('enterCommunication', compelled);
  expect(officer.view(reference).values).toMatchObject({ entryMandatory: true });
  expect(
    officer.view(officer.done('enterCommunication', { ...told, basis: 'attorney' }).reference).values,
  ).toMatchObject({ entryMandatory: false });
});

test('art. 18.4 : une transaction ne s’inscrit pas sans entente ni sans ses quatre engagements', () => {
  const told = { basis: 'transaction', communicatedOn: today, recipient: 'x', information: 'y', necessaryBecause: 'z' };
  expect(gapsOf(officer.refused('enterCommunication', { ...told, undertakings: ['protect'] }))).toEqual([
    'transaction.agreement',
    'transaction.fourUndertakings',
  ]);
  const undertakings = ['onlyForTransaction', 'noOtherCommunication', 'protect', 'destroy'];
  officer.done('enterCommunication', { ...told, agreementOn: today, undertakings });
});

test('a system is entered at once, and is in order only with its contract and, outside Québec, its assessment', () => {
  const { reference } = officer.done('enterSystem', { system: 'quickbooksOnline', outsideQuebec: true });
  expect(gapsOf(officer.refused('reviewSystem', {}, reference))).toEqual([
    'provider.writtenContract',
    'provider.measuresInContract',
    'provider.incidentNotice',
    'provider.standingEntry',
    'provider.assessedOutside',
    'provider.adequateOutside',
    'provider.agreementOutside',
  ]);
  const contract = { writtenContract: true, measuresInContract: true, incidentNoticeInContract: true };
  const place = { standingEntry: true, assessmentOn: today, adequateProtection: true, agreementOn: today };
  officer.done('reviewSystem', { ...contract, ...place }, reference);
  expect(officer.view(reference)).toMatchObject({ stage: 'inOrder', values: { reviewedOn: today } });
});

test('nothing is entered as destroyed while a request or its recourse runs', () => {
  const gone = {
    reason: 'purposeAchieved',
    method: 'erased',
    destroyedOn: today,
    destroyedWhat: 'x',
    destroyedBy: 'y',
  };
  expect(gapsOf(officer.refused('enterDestruction', gone))).toEqual(['destruction.recourseEnded']);
  officer.done('enterDestruction', { ...gone, nothingRuns: true });
});

test('une version de la politique sans avis, ou moins protectrice sans consentement, n’est pas inscrite', () => {
  const version = { number: '2.0', effectiveOn: '2027-01-01', languages: ['fr', 'en'], publishedOnSite: true };
  expect(gapsOf(officer.refused('publishPolicy', { ...version, lessProtective: true }))).toEqual([
    'amendment.notice',
    'amendment.consentIfLess',
  ]);
  const { reference } = officer.done('publishPolicy', { ...version, noticeMeans: ['web', 'email'] });
  officer.done('strikePolicy', { ending: 'registeredInError', why: 'Mauvaise date.' }, reference);
  expect(officer.view(reference).stage).toBe('struck');
});

test('each gap of these records has its sentence in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    const { gaps }: { gaps: Readonly<Record<string, string>> } = words(language).registers;
    for (const gap of ['consent.notByPolicy', 'destruction.recourseEnded', 'provider.adequateOutside'])
      expect(gaps[gap]).toMatch(/\.$/);
  }
  expect(verbOf('enterConsent')?.who).toBe('officers');
});
