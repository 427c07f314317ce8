import type { Day } from './day.ts';
import type { RequestType } from './request.ts';

/** A third party is asked about information that it supplied (policy, row 39). */
export interface ThirdPartyConsultation {
  readonly askedOn: Day;
  /** Without this, within the policy's days, the date does not move. */
  readonly applicantInformedOn?: Day | undefined;
  /** The date told to the applicant; without one, the statute's. */
  readonly newDue?: Day | undefined;
}

/** An application to the Commission to extend the time limit, s. 46: within the same 30 days. */
export interface CommissionExtension {
  readonly appliedOn: Day;
  readonly extendedTo?: Day | undefined;
}

/** How a request was answered; the day is that of sending, not of deciding. */
export interface RequestAnswer {
  readonly sentOn: Day;
  readonly outcome: 'granted' | 'partlyGranted' | 'refused' | 'notHeld';
}

/** A disagreement before the Commission: the hold runs until the last appeal could be brought. */
export interface Disagreement {
  readonly filedOn: Day;
  readonly finalDecisionOn?: Day | undefined;
}

/** What is known of a request, as far as its clocks depend on it. Days are civil days in Montréal. */
export interface RequestFacts {
  readonly type: RequestType;
  /** The day on which it reached the mailbox, the counter or a staff member: never the day it was opened. */
  readonly receivedOn: Day;
  readonly spoken?: boolean | undefined;
  /** The day on which the writing that follows an oral contact was received. */
  readonly writtenOn?: Day | undefined;
  readonly thirdParty?: ThirdPartyConsultation | undefined;
  readonly commission?: CommissionExtension | undefined;
  readonly answer?: RequestAnswer | undefined;
  readonly disagreement?: Disagreement | undefined;
}
