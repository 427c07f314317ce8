import { isDayOff, precedingWorkingDay } from './calendar.ts';
import type { Day } from './day.ts';
import type { Step } from './duty.ts';
import type { ProvisionId } from './provisions.ts';

/** How a date was computed, step by step; the words are in the locale. */
export const clockStepKeys = [
  'received',
  'spokenNoClock',
  'spokenCounts',
  'writingReceived',
  'startNotCounted',
  'policyDays',
  'policyNeverExtended',
  'dayOffWorkBefore',
  'statutoryDays',
  'lastDayIsNoHoliday',
  'extendedPastHoliday',
  'noStatutoryDate',
  'thirdPartyMovesPolicyDate',
  'thirdPartyNeverPastStatute',
  'applicantNotInformedInTime',
  'commissionMayExtend',
  'commissionExtended',
  'commissionAskedTooLate',
  'answeredInTime',
  'answeredLate',
  'deemedRefusal',
  'recourseFromRefusal',
  'recourseFromExpiry',
  'recourseAlsoFromLateRefusal',
  'holdUntilRecourseEnds',
  'holdWhileDisagreement',
  'holdUntilAppealEnds',
  'oneYearAfterDecision',
  'infoRequestedSuspends',
  'infoRequestedTooLate',
  'infoReceivedRestarts',
  'reminder',
  'extensionMovesDate',
  'extensionTooLate',
] as const;
export type ClockStepKey = (typeof clockStepKeys)[number];
export type ClockStep = Step<ClockStepKey>;

/** Days that a clock yields; each is absent where that clock does not exist. */
export interface Clocks {
  readonly receivedOn: Day;
  /** What the policy promises; told to the person. */
  readonly policyDue?: Day | undefined;
  /** The working day before, only when `policyDue` is a day off. */
  readonly workBy?: Day | undefined;
  /** First day on which destruction of the file may be proposed. */
  readonly retainUntil?: Day | undefined;
  readonly steps: readonly ClockStep[];
  /** Every provision that the result rests on, each once. */
  readonly provisions: readonly ProvisionId[];
}

/** The working day to work by, and why: only when the policy's date is a day off. */
export const workBefore = (policyDue: Day | undefined): { workBy?: Day; steps: readonly ClockStep[] } => {
  if (policyDue === undefined || !isDayOff(policyDue)) return { steps: [] };
  const workBy = precedingWorkingDay(policyDue);
  return { workBy, steps: [{ step: 'dayOffWorkBefore', day: workBy, provision: 'i16:61(23)' }] };
};

/** The provisions that govern and those that the steps rest on, each once, in that order. */
export const provisionsOf = (
  governing: readonly ProvisionId[],
  steps: readonly ClockStep[],
): readonly ProvisionId[] => [...new Set([...governing, ...steps.flatMap(({ provision }) => provision ?? [])])];
