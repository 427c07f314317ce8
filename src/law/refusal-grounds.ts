import type { ProvisionId } from './provisions.ts';
import { type RequestType, requestRule, requestTypes } from './request.ts';

/** Why a request may, or must, be refused in whole or in part. That nothing is held is an answer, not a ground. */
export const refusalGroundKeys = [
  'notInWriting',
  'identityNotProven',
  'capacityNotProven',
  'harmToHealth',
  'under14Medical',
  'hinderInquiry',
  'affectProceedings',
  'thirdPerson',
  'deceasedNoInterest',
  'deceasedRefusedRelatives',
  'seriousDifficulties',
  'createdOrInferred',
  'notComputerized',
  'accurateAndLawful',
  'mustBeKept',
  'conditionsNotMet',
  'commissionAllowed',
] as const;
export type RefusalGroundKey = (typeof refusalGroundKeys)[number];

/** What must hold before a ground is used; each is answered by the officer. The words are in the locale. */
export const refusalConditions = [
  'helpedToWrite',
  'proofAskedFor',
  'seriousHarmNow',
  'underFourteen',
  'medicalOrSocial',
  'notThroughParents',
  'internalSecurityOrAgency',
  'crimeOrStatutoryOffence',
  'proceedingsConcerned',
  'thirdPersonInformation',
  'thirdPersonSeriousInjury',
  'thirdPersonNotConsenting',
  'noEmergency',
  'noInterestAsSuccessor',
  'deceasedWroteRefusal',
  'difficultiesDescribed',
  'notCollectedFromApplicant',
  'notOnComputer',
  'accuracyShown',
  'retentionProvisionNamed',
  'threeConditionsWeighed',
  'commissionDecisionHeld',
] as const;
export type RefusalCondition = (typeof refusalConditions)[number];

/** What must be offered with a refusal on a ground. */
export const refusalOffers = [
  'writeWithHelp',
  'proveLater',
  'healthProfessional',
  'throughParentsOrProfessional',
  'restOfTheInformation',
  'comments',
  'destructionAtTerm',
  'otherFormat',
] as const;
export type RefusalOffer = (typeof refusalOffers)[number];

/** One ground: its provision, what it is good for, what must hold, and what must be offered. */
export interface RefusalGround {
  readonly provision: ProvisionId;
  /** Types of request that it may refuse. */
  readonly types: readonly RequestType[];
  /** The statute leaves no choice: it must be refused. */
  readonly mandatory?: true;
  readonly conditions: readonly RefusalCondition[];
  readonly offers: readonly RefusalOffer[];
}

const written = requestTypes.filter((type) => requestRule(type).statutory);
const communicated = ['access', 'portability'] as const satisfies readonly RequestType[];
const corrected = ['rectification', 'deletion', 'comments'] as const satisfies readonly RequestType[];
const rectified = ['rectification', 'deletion'] as const satisfies readonly RequestType[];
const dissemination = ['ceaseDissemination', 'deindex', 'reindex'] as const satisfies readonly RequestType[];
const filed = [...communicated, ...corrected];

const grounds: Readonly<Record<RefusalGroundKey, RefusalGround>> = {
  notInWriting: { provision: 'p39.1:30', types: written, conditions: ['helpedToWrite'], offers: ['writeWithHelp'] },
  identityNotProven: { provision: 'p39.1:30', types: written, conditions: ['proofAskedFor'], offers: ['proveLater'] },
  capacityNotProven: { provision: 'p39.1:30', types: written, conditions: ['proofAskedFor'], offers: ['proveLater'] },
  harmToHealth: {
    provision: 'p39.1:37',
    types: communicated,
    conditions: ['seriousHarmNow'],
    offers: ['healthProfessional'],
  },
  under14Medical: {
    provision: 'p39.1:38',
    types: filed,
    conditions: ['underFourteen', 'medicalOrSocial', 'notThroughParents'],
    offers: ['throughParentsOrProfessional'],
  },
  hinderInquiry: {
    provision: 'p39.1:39(1)',
    types: communicated,
    conditions: ['internalSecurityOrAgency', 'crimeOrStatutoryOffence'],
    offers: ['restOfTheInformation'],
  },
  affectProceedings: {
    provision: 'p39.1:39(2)',
    types: communicated,
    conditions: ['proceedingsConcerned'],
    offers: ['restOfTheInformation'],
  },
  thirdPerson: {
    provision: 'p39.1:40',
    types: communicated,
    mandatory: true,
    conditions: ['thirdPersonInformation', 'thirdPersonSeriousInjury', 'thirdPersonNotConsenting', 'noEmergency'],
    offers: ['restOfTheInformation'],
  },
  deceasedNoInterest: {
    provision: 'p39.1:41',
    types: filed,
    mandatory: true,
    conditions: ['noInterestAsSuccessor'],
    offers: [],
  },
  deceasedRefusedRelatives: {
    provision: 'p39.1:40.1',
    types: communicated,
    conditions: ['deceasedWroteRefusal'],
    offers: [],
  },
  seriousDifficulties: {
    provision: 'p39.1:27p3',
    types: ['portability'],
    conditions: ['difficultiesDescribed'],
    offers: ['otherFormat'],
  },
  createdOrInferred: {
    provision: 'p39.1:27p3',
    types: ['portability'],
    conditions: ['notCollectedFromApplicant'],
    offers: ['otherFormat'],
  },
  notComputerized: {
    provision: 'p39.1:27p3',
    types: ['portability'],
    conditions: ['notOnComputer'],
    offers: ['otherFormat'],
  },
  accurateAndLawful: {
    provision: 'p39.1:28',
    types: rectified,
    conditions: ['accuracyShown'],
    offers: ['comments'],
  },
  mustBeKept: {
    provision: 'p39.1:11',
    types: ['deletion', 'erasureOnObjection'],
    conditions: ['retentionProvisionNamed'],
    offers: ['destructionAtTerm'],
  },
  conditionsNotMet: {
    provision: 'p39.1:28.1',
    types: dissemination,
    conditions: ['threeConditionsWeighed'],
    offers: [],
  },
  commissionAllowed: {
    provision: 'p39.1:46',
    types: written,
    conditions: ['commissionDecisionHeld'],
    offers: [],
  },
};

/** One ground of refusal. Source: P-39.1 ss. 11, 27 to 30, 37 to 41, 46. */
export const refusalGround = (key: RefusalGroundKey): RefusalGround => grounds[key];

/** The grounds that may be used against a type of request. */
export const groundsFor = (type: RequestType): readonly RefusalGroundKey[] =>
  refusalGroundKeys.filter((key) => grounds[key].types.includes(type));
