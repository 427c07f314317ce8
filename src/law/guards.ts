import { informationRequirements, sourceRequirements } from './collection.ts';
import { communicationRequirements } from './communication.ts';
import { complaintClosing, extensionRequirements, responseRequirements } from './complaint.ts';
import { disclosureRequirements } from './disclosure.ts';
import { disseminationRequirements } from './dissemination.ts';
import {
  amendmentRequirements,
  consentRequirements,
  personalDecisionRequirements,
  providerRequirements,
  transactionRequirements,
} from './governance.ts';
import { keepingRequirements } from './keeping.ts';
import { minorClosing } from './minor.ts';
import {
  commissionNoticeRequirements,
  deferralRequirements,
  personNoticeRequirements,
  publicNoticeRequirements,
  waiverRequirements,
} from './notices.ts';
import { personsCountRequirements, personsRestRequirements } from './persons-told.ts';
import { refusalElements } from './refusal.ts';
import { destructionRequirements, endingRequirements, grantRequirements, requestClosing } from './request-guards.ts';
import { searchRequirements } from './search.ts';
import { wordingRequirements } from './wording.ts';

/** Every guard as data: what must be there before something is done, each item with its provision. */
export const lawGuards = {
  commissionNotice: commissionNoticeRequirements,
  personNotice: personNoticeRequirements,
  publicNotice: publicNoticeRequirements,
  waiver: waiverRequirements,
  personsCount: personsCountRequirements,
  personsRest: personsRestRequirements,
  deferral: deferralRequirements,
  disclosure: disclosureRequirements,
  grant: grantRequirements,
  search: searchRequirements,
  source: sourceRequirements,
  information: informationRequirements,
  refusal: refusalElements,
  dissemination: disseminationRequirements,
  destruction: destructionRequirements,
  keeping: keepingRequirements,
  requestEnding: endingRequirements,
  requestClosing,
  complaintExtension: extensionRequirements,
  complaintResponse: responseRequirements,
  complaintClosing,
  wording: wordingRequirements,
  minorClosing,
  consent: consentRequirements,
  amendment: amendmentRequirements,
  provider: providerRequirements,
  transaction: transactionRequirements,
  personalDecision: personalDecisionRequirements,
  communication: communicationRequirements,
} as const;
export type LawGuard = keyof typeof lawGuards;

/** The gaps that a guard may name. */
export type GapOf<G extends LawGuard> = (typeof lawGuards)[G][number]['gap'];
