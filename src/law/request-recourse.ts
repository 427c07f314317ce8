import { latestAtCommission } from './calendar.ts';
import type { ClockStep } from './clocks.ts';
import { addDays, addYears, type Day, later } from './day.ts';
import { requestRule } from './request.ts';
import type { Disagreement, RequestFacts } from './request-facts.ts';

/** What comes after the reply, or after there was none. */
export interface RequestEnd {
  /** From 00:00 of that day in Montréal there is a deemed refusal; absent when the reply was sent in time. */
  readonly deemedRefusedOn?: Day | undefined;
  /** Last day to go to the Commission, told to the person: never extended. */
  readonly recourseUntil?: Day | undefined;
  /** First day on which the information asked for is no longer held under s. 36; absent while there is no end. */
  readonly holdUntil?: Day | undefined;
  /** First day on which destruction of the file may be proposed; absent while that is not known. */
  readonly retainUntil?: Day | undefined;
}

/** s. 43, and s. 63 for the appeal. */
const RECOURSE_DAYS = 30;

type Ended = RequestEnd & { readonly steps: readonly ClockStep[] };

interface Expiry {
  readonly due: Day;
  readonly extended: Day;
}

const isGrant = (facts: RequestFacts): boolean => facts.answer?.outcome === 'granted';

// The reply's day, or the last day on which there could be one: from the day after, silence is a refusal.
const decidedOn = (facts: RequestFacts, expiry: Expiry): Day => facts.answer?.sentOn ?? expiry.extended;

const deemed = (facts: RequestFacts, { extended }: Expiry): { on?: Day; steps: readonly ClockStep[] } => {
  const sent = facts.answer?.sentOn;
  if (sent !== undefined && sent <= extended) return { steps: [{ step: 'answeredInTime', day: sent }] };
  const on = addDays(extended, 1);
  const refusal: ClockStep = { step: 'deemedRefusal', day: on, provision: 'p39.1:32' };
  return { on, steps: sent === undefined ? [refusal] : [refusal, { step: 'answeredLate', day: sent }] };
};

// Told to the person, so the earliest reading: from the day the time limit expires, not from its extension.
const recourse = (facts: RequestFacts, expiry: Expiry, deemedOn: Day | undefined): Ended => {
  const sent = facts.answer?.sentOn;
  if (deemedOn === undefined) {
    if (sent === undefined || isGrant(facts)) return { steps: [] };
    const until = addDays(sent, RECOURSE_DAYS);
    return { recourseUntil: until, steps: [{ step: 'recourseFromRefusal', day: until, provision: 'p39.1:43' }] };
  }
  const until = addDays(expiry.due, RECOURSE_DAYS);
  const steps: ClockStep[] = [{ step: 'recourseFromExpiry', day: until, provision: 'p39.1:43' }];
  if (sent !== undefined && !isGrant(facts))
    steps.push({ step: 'recourseAlsoFromLateRefusal', day: addDays(sent, RECOURSE_DAYS), provision: 'p39.1:43' });
  return { recourseUntil: until, steps };
};

// The day after the last one on which the step could be taken, by the latest reading.
const afterLast = (from: Day): Day => addDays(latestAtCommission(addDays(from, RECOURSE_DAYS)), 1);

const holdForDisagreement = ({ filedOn, finalDecisionOn }: Disagreement): Ended => {
  if (finalDecisionOn === undefined)
    return { steps: [{ step: 'holdWhileDisagreement', day: filedOn, provision: 'p39.1:36' }] };
  const until = afterLast(finalDecisionOn);
  return { holdUntil: until, steps: [{ step: 'holdUntilAppealEnds', day: until, provision: 'p39.1:63' }] };
};

// s. 36, which s. 28.1 does not name and which is kept for it as well.
const hold = (facts: RequestFacts, expiry: Expiry, deemedOn: Day | undefined): Ended => {
  if (facts.disagreement !== undefined) return holdForDisagreement(facts.disagreement);
  if (isGrant(facts) && deemedOn === undefined) return { steps: [] };
  const late = facts.answer !== undefined && !isGrant(facts) ? facts.answer.sentOn : expiry.extended;
  const until = afterLast(deemedOn === undefined ? decidedOn(facts, expiry) : late);
  return { holdUntil: until, steps: [{ step: 'holdUntilRecourseEnds', day: until, provision: 'p39.1:36' }] };
};

const oneYear = (from: Day): ClockStep & { readonly day: Day } => ({
  step: 'oneYearAfterDecision',
  day: addYears(from, 1),
  provision: 'p39.1:11',
});

const promisedOnly = (facts: RequestFacts): Ended => {
  if (facts.answer === undefined) return { steps: [] };
  const kept = oneYear(facts.answer.sentOn);
  return { retainUntil: kept.day, steps: [kept] };
};

/**
 * Deemed refusal, recourse, hold and keeping of a request. Deemed refusal closes nothing: a late reply stays owed, and
 * recourse and hold run beside it. Source: P-39.1 ss. 11, 32, 36, 43, 63.
 */
export const requestEnd = (facts: RequestFacts, wall: { readonly due?: Day; readonly extended?: Day }): Ended => {
  const { due, extended } = wall;
  if (!requestRule(facts.type).statutory || due === undefined || extended === undefined) return promisedOnly(facts);
  const expiry: Expiry = { due, extended };
  const { on: deemedRefusedOn, steps: refusing } = deemed(facts, expiry);
  const { recourseUntil, steps: recourseSteps } = recourse(facts, expiry, deemedRefusedOn);
  const { holdUntil, steps: holdSteps } = hold(facts, expiry, deemedRefusedOn);
  const kept = oneYear(decidedOn(facts, expiry));
  const waiting = facts.disagreement !== undefined && holdUntil === undefined;
  const retainUntil = holdUntil === undefined ? kept.day : later(holdUntil, kept.day);
  return {
    deemedRefusedOn,
    recourseUntil,
    holdUntil,
    retainUntil: waiting ? undefined : retainUntil,
    steps: [...refusing, ...recourseSteps, ...holdSteps, kept],
  };
};
