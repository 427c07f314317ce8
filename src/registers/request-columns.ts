import { personCategories } from '../company/vocabulary.ts';
import { collectionGrounds, informationElements } from '../law/collection.ts';
import { applicantCapacities, identityMethods } from '../law/disclosure.ts';
import { contraventions, disseminationConditions, disseminationFactors } from '../law/dissemination.ts';
import { refusalConditions, refusalGroundKeys, refusalOffers } from '../law/refusal-grounds.ts';
import { thirdPartyInformation } from '../law/request.ts';
import { endings } from './endings.ts';
import { searchLineColumns } from './search-lines.ts';

/** How a request was answered (s. 32, s. 34; what is not held is answered too). */
export const requestOutcomes = ['granted', 'partlyGranted', 'refused', 'notHeld'] as const;

const day = { kind: 'day', by: 'officer', on: 'row' } as const;
const ahead = { kind: 'day', ahead: true, by: 'officer', on: 'row' } as const;
const flag = { kind: 'flag', by: 'officer', on: 'row' } as const;
/** What could let colleagues guess who asks, or why, stays in the case file. */
const hiddenFlag = { kind: 'flag', by: 'officer', on: 'caseFile' } as const;
const line = { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' } as const;
const text = { kind: 'text', lines: 'many', max: 4000, by: 'officer', on: 'caseFile' } as const;

/** The words of a decision: what it says to the person. */
const decision = {
  ground: { kind: 'choice', choices: refusalGroundKeys, by: 'officer', on: 'caseFile' },
  established: { kind: 'choices', choices: refusalConditions, by: 'officer', on: 'caseFile' },
  offered: { kind: 'choices', choices: refusalOffers, by: 'officer', on: 'caseFile' },
  reasons: text,
  outcome: { kind: 'choice', choices: requestOutcomes, by: 'officer', on: 'row' },
} as const;

/** A decision that shall take the place of the one that was sent, until its letter leaves (s. 34). */
export const nextDecisionColumns = { ...decision, supersededBecause: text } as const;

/** What the handling of a request writes: identity, third parties, the decision and what follows it (ss. 28.1 to 46). */
export const handlingColumns = {
  personCategory: { kind: 'choice', choices: personCategories, by: 'officer', on: 'row' },
  spoken: flag,
  writtenOn: day,
  identityMethod: { kind: 'choice', choices: identityMethods, by: 'officer', on: 'caseFile' },
  identityOn: day,
  identityBy: line,
  capacity: { kind: 'choice', choices: applicantCapacities, by: 'officer', on: 'caseFile' },
  capacityProof: line,
  thirdPersonsChecked: flag,
  chargeAsked: flag,
  chargeToldOn: day,

  thirdPartyKind: { kind: 'choice', choices: thirdPartyInformation, by: 'officer', on: 'row' },
  thirdPartyAskedOn: day,
  applicantInformedOn: day,
  thirdPartyNewDue: ahead,
  thirdPartyAnswer: { kind: 'choice', choices: ['agrees', 'refuses', 'none'], by: 'officer', on: 'row' },
  commissionAppliedOn: day,
  commissionExtendedTo: ahead,

  contravenes: { kind: 'choice', choices: contraventions, by: 'officer', on: 'caseFile' },
  conditionsWeighed: { kind: 'choices', choices: disseminationConditions, by: 'officer', on: 'caseFile' },
  conditionsMet: { kind: 'choices', choices: disseminationConditions, by: 'officer', on: 'caseFile' },
  factorsConsidered: { kind: 'choices', choices: disseminationFactors, by: 'officer', on: 'caseFile' },
  weighing: text,

  linesOpen: { kind: 'count', by: 'officer', on: 'row' },
  openLinesNamed: flag,
  searchLines: { kind: 'lines', of: searchLineColumns, by: 'greffe', on: 'caseFile' },
  sourceNamed: line,
  collectedGround: { kind: 'choice', choices: collectionGrounds, by: 'officer', on: 'caseFile' },
  collectedBecause: text,
  toldElements: { kind: 'choices', choices: informationElements, by: 'officer', on: 'row' },
  checkedUpToDate: flag,
  ground: decision.ground,
  established: decision.established,
  offered: decision.offered,
  reasons: decision.reasons,
  provisionNamed: hiddenFlag,
  remediesTold: hiddenFlag,
  timeLimitTold: hiddenFlag,
  answeredOn: day,
  outcome: decision.outcome,

  copySentOn: day,
  recipientsToldOn: day,
  contested: flag,
  helpAskedOn: day,
  helpGivenOn: day,
  ceasedOn: day,
  postedOn: day,
  heldFor: { kind: 'choice', choices: ['us', 'clientEnterprise'], by: 'officer', on: 'row' },
  referredOn: day,
  disagreementFiledOn: day,
  finalDecisionOn: day,
  nextDecision: { kind: 'lines', of: nextDecisionColumns, by: 'greffe', on: 'caseFile' },
  ending: { kind: 'choice', choices: endings, by: 'officer', on: 'row' },
  personsWords: text,
  otherReference: { kind: 'text', lines: 'one', max: 20, by: 'officer', on: 'caseFile' },
} as const;
