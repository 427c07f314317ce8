import type { Day } from './day.ts';
import type { Conclusion, DeferralGround, PublicNoticeGround } from './incident.ts';
import type { PersonsTold } from './persons-told.ts';

/** Why the notice to the persons concerned waits. It stops no other duty. */
export interface Deferral {
  readonly ground: DeferralGround;
  /** When to ask again whether the ground still holds. */
  readonly reviewOn?: Day | undefined;
  /** From that day on the notice is owed promptly. */
  readonly liftedOn?: Day | undefined;
}

/** How an incident record ended without ever being one of its own; what is kept is the record. */
export const endings = ['notAnIncident', 'duplicateOf', 'registeredInError', 'withdrawn'] as const;
export type Ending = (typeof endings)[number];

/** What is known of an incident, as far as duties depend on it. Days are civil days in Montréal. */
export interface IncidentFacts {
  /** The earliest day on which anybody in the firm knew or had cause to believe. */
  readonly awareOn: Day;
  /** The last day, where becoming aware took a period: what is kept is kept from then. */
  readonly awareUntil?: Day | undefined;
  readonly officerConsultedOn?: Day | undefined;
  readonly conclusion?: Conclusion | undefined;
  readonly concludedOn?: Day | undefined;
  /** A password or another credential is concerned: it is changed before anything is assessed. */
  readonly credentials?: boolean | undefined;
  /** How many measures were taken. */
  readonly measures: number;
  readonly measuresOn?: Day | undefined;
  readonly caiNoticeSentOn?: Day | undefined;
  readonly caiNoticeWaivedBecause?: string | undefined;
  /** Since when a fact of the notice to the Commission is known and not yet sent to it. */
  readonly supplementSince?: Day | undefined;
  /** Every person concerned has been told. */
  readonly personsNoticeDone?: boolean | undefined;
  readonly personsNoticeOn?: Day | undefined;
  /** How many are to be told and how many the notice reached, where it is counted. */
  readonly personsTold?: PersonsTold | undefined;
  readonly publicNoticeGround?: PublicNoticeGround | undefined;
  /** The day it was given; without it the ground alone closes nothing. */
  readonly publicNoticeOn?: Day | undefined;
  readonly deferral?: Deferral | undefined;
  /** What left by mistake: when those who had it were last asked to destroy it, and when they confirmed. */
  readonly destructionAskedOn?: Day | undefined;
  readonly destructionConfirmedOn?: Day | undefined;
  /** Whether the information is ours or held for a client enterprise. */
  readonly heldFor?: 'us' | 'clientEnterprise' | undefined;
  readonly clientToldOn?: Day | undefined;
  /** Numbers of the items of Reg. s. 7 that are still empty. */
  readonly registerItemsMissing: readonly number[];
  /** A closed record still owes what the law owes; it asks for no review of a deferral. */
  readonly closedOn?: Day | undefined;
  readonly ending?: Ending | undefined;
}

/** The company's choices: what its policy promises, and its own targets in working days, *ours, not the law's*. */
export interface IncidentDutySettings {
  /** Whether the policy promises the Commission a notice of each incident, or the statute's rule is followed. */
  readonly caiNotification: 'everyIncident' | 'seriousRiskOnly';
  readonly houseTargets: {
    readonly measures: number;
    readonly assessment: number;
    readonly notices: number;
    /** From the day on which destruction was asked for to the day on which its confirmation is asked for again. */
    readonly confirmation: number;
  };
}

export const defaultIncidentDutySettings: IncidentDutySettings = {
  caiNotification: 'everyIncident',
  houseTargets: { measures: 1, assessment: 2, notices: 1, confirmation: 3 },
};
