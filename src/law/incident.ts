import type { ProvisionId } from './provisions.ts';

/** What a confidentiality incident is, s. 3.6: exactly these four, one or several. */
export const incidentNatures = ['access', 'use', 'communication', 'lossOrOther'] as const;
export type IncidentNature = (typeof incidentNatures)[number];

/** What is weighed to assess the risk of a serious injury: s. 3.7, and Reg. s. 7(6) for the last. */
export const seriousInjuryFactors = [
  'sensitivity',
  'anticipatedConsequences',
  'likelihoodOfInjuriousUse',
  'illIntentionedUses',
] as const;
export type SeriousInjuryFactor = (typeof seriousInjuryFactors)[number];

/** Is there a risk of serious injury? A human act of the officer, never of Greffe. */
export const conclusions = ['yes', 'no', 'undetermined'] as const;
export type Conclusion = (typeof conclusions)[number];

/** Why a public notice is given, Reg. s. 6. */
export const publicNoticeGrounds = ['increasedInjury', 'undueHardship', 'noContactInfo', 'rapidAction'] as const;
export type PublicNoticeGround = (typeof publicNoticeGrounds)[number];

/**
 * Whether a public notice on this ground stands for the notice to each person. To act rapidly it is given in
 * addition: each person is still to be told (Reg. s. 6 para. 3).
 */
export const closesNotice = (ground: PublicNoticeGround): boolean => ground !== 'rapidAction';

/** The three grounds on which a public notice stands for the individual one, Reg. s. 6 para. 2. */
export const closingNoticeGrounds = ['increasedInjury', 'undueHardship', 'noContactInfo'] as const;
export type ClosingNoticeGround = (typeof closingNoticeGrounds)[number];

/** Why the notice to persons waits: s. 3.5 para. 3, or another law, which s. 3.5 does not name (policy, row 58). */
export const deferralGrounds = ['investigation', 'otherLaw'] as const;
export type DeferralGround = (typeof deferralGrounds)[number];

/** One thing that a register entry or a notice must contain; the words are in the locale. */
export interface RequiredItem {
  readonly n: number;
  readonly key: string;
  readonly provision: ProvisionId;
}

/** What the register must hold, Reg. s. 7: eight items. `seriousInjuryNotices` only if the risk is serious. */
export const registerItems = [
  { n: 1, key: 'informationConcerned', provision: 'reg3.1:7(1)' },
  { n: 2, key: 'circumstances', provision: 'reg3.1:7(2)' },
  { n: 3, key: 'occurred', provision: 'reg3.1:7(3)' },
  { n: 4, key: 'aware', provision: 'reg3.1:7(4)' },
  { n: 5, key: 'personsConcerned', provision: 'reg3.1:7(5)' },
  { n: 6, key: 'riskElements', provision: 'reg3.1:7(6)' },
  { n: 7, key: 'seriousInjuryNotices', provision: 'reg3.1:7(7)' },
  { n: 8, key: 'measures', provision: 'reg3.1:7(8)' },
] as const satisfies readonly RequiredItem[];
export type RegisterItemKey = (typeof registerItems)[number]['key'];

/** What the written notice to the Commission must contain, Reg. s. 3: eleven items. */
export const commissionNoticeItems = [
  { n: 1, key: 'organization', provision: 'reg3.1:3(1)' },
  { n: 2, key: 'contact', provision: 'reg3.1:3(2)' },
  { n: 3, key: 'informationConcerned', provision: 'reg3.1:3(3)' },
  { n: 4, key: 'circumstancesAndCause', provision: 'reg3.1:3(4)' },
  { n: 5, key: 'occurred', provision: 'reg3.1:3(5)' },
  { n: 6, key: 'aware', provision: 'reg3.1:3(6)' },
  { n: 7, key: 'personsAndInQuebec', provision: 'reg3.1:3(7)' },
  { n: 8, key: 'riskElements', provision: 'reg3.1:3(8)' },
  { n: 9, key: 'noticeToPersons', provision: 'reg3.1:3(9)' },
  { n: 10, key: 'measures', provision: 'reg3.1:3(10)' },
  { n: 11, key: 'authoritiesOutsideQuebec', provision: 'reg3.1:3(11)' },
] as const satisfies readonly RequiredItem[];
export type CommissionNoticeItemKey = (typeof commissionNoticeItems)[number]['key'];

/** What the notice to the persons concerned must contain, Reg. s. 5: six items. */
export const personNoticeItems = [
  { n: 1, key: 'informationConcerned', provision: 'reg3.1:5(1)' },
  { n: 2, key: 'circumstances', provision: 'reg3.1:5(2)' },
  { n: 3, key: 'occurred', provision: 'reg3.1:5(3)' },
  { n: 4, key: 'measures', provision: 'reg3.1:5(4)' },
  { n: 5, key: 'measuresSuggested', provision: 'reg3.1:5(5)' },
  { n: 6, key: 'contact', provision: 'reg3.1:5(6)' },
] as const satisfies readonly RequiredItem[];
export type PersonNoticeItemKey = (typeof personNoticeItems)[number]['key'];
