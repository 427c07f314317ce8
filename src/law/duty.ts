import type { Day } from './day.ts';
import type { ProvisionId } from './provisions.ts';

/** Whether the law demands it, our own policy promises it, or the house set it: *ours, not the law's*. */
export const dutyBases = ['law', 'policy', 'house'] as const;
export type DutyBasis = (typeof dutyBases)[number];

/** To whom a duty is owed. */
export const addressees = [
  'persons',
  'applicant',
  'complainant',
  'parentalAuthority',
  'recipients',
  'commission',
  'clientEnterprise',
  'house',
] as const;
export type Addressee = (typeof addressees)[number];

/** What is owed because of an incident. */
export const incidentDutyKeys = [
  'measures',
  'assessment',
  'destructionConfirmation',
  'clientNotice',
  'caiNotice',
  'supplement',
  'personsNotice',
  'deferralReview',
  'registerEntry',
  'retain',
] as const;
export type IncidentDutyKey = (typeof incidentDutyKeys)[number];

/** How a duty or a date came about, step by step; the words are in the locale. */
export const dutyStepKeys = [
  'aware',
  'noLegalDate',
  'houseTarget',
  'rotateAtOnce',
  'officerToConsult',
  'officerConsulted',
  'conclusionAwaited',
  'conclusionUndetermined',
  'concluded',
  'requiredByLaw',
  'promisedByPolicy',
  'waived',
  'waiverVoid',
  'sent',
  'learned',
  'deferredForInvestigation',
  'deferredByOtherLaw',
  'deferralLifted',
  'publicNoticeCloses',
  'publicNoticeDoesNotClose',
  'personsToTell',
  'personsReached',
  'itemMissing',
  'destructionAsked',
  'destructionConfirmed',
  'readingToConfirm',
  'yearsKept',
  'destructionMayBeProposed',

  'received',
  'spokenHelp',
  'writingReceived',
  'clockKeepsRunning',
  'identityProven',
  'promised',
  'required',
  'silenceIsRefusal',
  'replyFound',
  'answered',
  'replyStaysOwed',
  'linesOpen',
  'informByPolicyDay',
  'applicantInformed',
  'granted',
  'sixMonthsBefore',
  'withoutDelay',
  'helpAsked',
  'helpGiven',
  'useToCease',
  'ceased',
  'posted',
  'heldForRecourse',
  'keptAfterDecision',
  'maybeReferred',

  'contentMissing',
  'waitingSince',
  'askAgain',
  'answerOnWhatIsThere',
  'extensionPossible',
  'fileHasThree',
  'causeToBelieve',
  'requestInSubstance',

  'sameDay',
  'ageLine',
  'consentOnFile',
  'authorizationAsked',
  'authorizationRefused',
  'destroyed',
  'mailHolds',
  'holdGoesFirst',
] as const;
export type DutyStepKey = (typeof dutyStepKeys)[number];

export interface Step<K extends string = DutyStepKey> {
  readonly step: K;
  readonly day?: Day | undefined;
  /** A number that the step speaks of: days, working days, years or the number of an item. */
  readonly count?: number | undefined;
  readonly provision?: ProvisionId | undefined;
}

/** One thing that is owed: what, to whom, by when, under what, done or not. Never stored, always derived. */
export interface Duty<K extends string = IncidentDutyKey> {
  readonly key: K;
  readonly to: Addressee;
  /** The last day, where the law, the policy or a record sets one. */
  readonly by?: Day | undefined;
  /** Worded *promptly, avec diligence*: no legal date. Shown as the time since the firm became aware. */
  readonly sinceAware?: true | undefined;
  /** The day to work by. For a duty without a legal date it is the house's own target. */
  readonly workBy?: Day | undefined;
  /** First day on which destruction may be proposed. */
  readonly notBefore?: Day | undefined;
  /** What it rests on, the governing provision first. */
  readonly provision: readonly ProvisionId[];
  readonly basis: DutyBasis;
  readonly done: boolean;
  readonly doneOn?: Day | undefined;
  /** The officer may set it aside, with a recorded reason. */
  readonly waivable?: true | undefined;
  /** Still owed after `by`; where there is no such date, after `workBy`. */
  readonly late: boolean;
  readonly steps: readonly Step[];
}

const rank = (duty: Duty<string>): number => {
  if (duty.notBefore !== undefined) return 4;
  if (duty.done) return 3;
  if (duty.sinceAware) return 0;
  return duty.by === undefined ? 2 : 1;
};

const NO_DAY = Number.POSITIVE_INFINITY;

/**
 * Duties in the order of their urgency: first what must be done promptly, by the day to work by; then what has a
 * date, by that date; then what has none; then what is done; last what must be kept.
 */
export const byUrgency = <K extends string>(duties: readonly Duty<K>[]): readonly Duty<K>[] =>
  duties.toSorted((a, b) => {
    const ranked = rank(a) - rank(b);
    if (ranked !== 0) return ranked;
    const [x, y] = [a.by ?? a.workBy ?? NO_DAY, b.by ?? b.workBy ?? NO_DAY];
    return x === y ? 0 : x - y;
  });

/** Whether a duty still owed is past its day. */
export const isLate = (done: boolean, by: Day | undefined, workBy: Day | undefined, today: Day): boolean => {
  const day = by ?? workBy;
  return !done && day !== undefined && today > day;
};
