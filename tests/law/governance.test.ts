import { communicationBases, communicationGaps, communicationRule } from '../../src/law/communication.ts';
import {
  amendmentGaps,
  consentGaps,
  personalDecisionGaps,
  providerGaps,
  transactionGaps,
  transactionUndertakings,
} from '../../src/law/governance.ts';

const gapsOf = (gaps: readonly { readonly gap: string }[]): readonly string[] => gaps.map(({ gap }) => gap);

describe('art. 14 : le consentement', () => {
  const consent = { purposes: ['informationByEmail'], askedApart: true, evidence: 'Formulaire signé' };

  test('is asked for each purpose, apart, with its evidence', () => {
    expect(consentGaps(consent)).toEqual([]);
    expect(gapsOf(consentGaps({ ...consent, purposes: ['payment', 'informationByEmail'] }))).toEqual(['onePurpose']);
    expect(gapsOf(consentGaps({ ...consent, askedApart: false }))).toEqual(['askedApart']);
  });

  test('is express for sensitive information (s. 12)', () => {
    expect(gapsOf(consentGaps({ ...consent, sensitive: true }))).toEqual(['express']);
  });

  test('n’est jamais « avoir accepté la politique »', () => {
    expect(gapsOf(consentGaps({ ...consent, acceptedPolicyOnly: true }))).toEqual(['notByPolicy']);
  });
});

test('s. 8.2: an amendment is notified and published in both languages; a less protective one needs consent', () => {
  expect(gapsOf(amendmentGaps({ noticeMeans: [], languages: ['en'] }))).toEqual([
    'notice',
    'publishedOnSite',
    'inFrench',
  ]);
  const fine = { noticeMeans: ['website'], languages: ['fr', 'en'], publishedOnSite: true } as const;
  expect(amendmentGaps(fine)).toEqual([]);
  expect(gapsOf(amendmentGaps({ ...fine, lessProtective: true }))).toEqual(['consentIfLess']);
});

test('s. 18.3: a provider needs a written contract and a standing entry; outside Québec, an assessment (s. 17)', () => {
  const inside = {
    writtenContract: true,
    measuresInContract: true,
    incidentNoticeInContract: true,
    standingEntry: true,
  };
  expect(providerGaps(inside)).toEqual([]);
  expect(gapsOf(providerGaps({}))).toEqual([
    'writtenContract',
    'measuresInContract',
    'incidentNotice',
    'standingEntry',
  ]);
  expect(gapsOf(providerGaps({ ...inside, outsideQuebec: true }))).toEqual([
    'assessedOutside',
    'adequateOutside',
    'agreementOutside',
  ]);
});

test('art. 18.4 : l’entente précède la transaction et contient quatre engagements', () => {
  expect(transactionUndertakings).toHaveLength(4);
  expect(gapsOf(transactionGaps({ undertakings: ['protect'] }))).toEqual(['agreement', 'fourUndertakings']);
  expect(transactionGaps({ agreementOn: '2026-11-22', undertakings: transactionUndertakings })).toEqual([]);
});

test('s. 11: a decision about a person is checked against what is up to date', () => {
  expect(gapsOf(personalDecisionGaps({}))).toEqual(['checkedUpToDate']);
});

test('art. 18 : l’inscription est obligatoire de (6) à (9.1) et facultative de (1) à (5)', () => {
  const mandatory = communicationBases.filter((one) => communicationRule(one).entryMandatory);
  expect(communicationBases.filter((one) => !mandatory.includes(one))).toEqual([
    'attorney',
    'prosecutions',
    'lawEnforcement',
    'requiredByLaw',
    'publicBody',
  ]);
  for (const basis of ['provider', 'transaction', 'ownClaim', 'riskReducer'] as const)
    expect(mandatory).toContain(basis);
});

test('what an authority compels is entered with its instrument attached', () => {
  const draft = { basis: 'powerToCompel', recipient: 'x', information: 'y', necessaryBecause: 'z' } as const;
  expect(gapsOf(communicationGaps(draft))).toEqual(['instrument']);
  expect(communicationGaps({ ...draft, instrumentFile: 'assignation.pdf' })).toEqual([]);
  expect(communicationGaps({ ...draft, basis: 'attorney' })).toEqual([]);
});
