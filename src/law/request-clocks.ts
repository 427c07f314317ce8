import { extendedPastHolidays } from './calendar.ts';
import { type ClockStep, type Clocks, provisionsOf, workBefore } from './clocks.ts';
import { addDays, type Day, earlier, later } from './day.ts';
import { requestRule } from './request.ts';
import type { CommissionExtension, RequestFacts, ThirdPartyConsultation } from './request-facts.ts';
import { type RequestEnd, requestEnd } from './request-recourse.ts';

/** Every date of a request. */
export interface RequestClocks extends Clocks, RequestEnd {
  /** False while an oral contact waits for its writing: no clock runs, and the person is helped to write. */
  readonly started: boolean;
  readonly statutoryDue?: Day | undefined;
  /** Information only, never to be relied on: I-16 s. 52. */
  readonly statutoryDueExtended?: Day | undefined;
  /** Last day to ask the Commission under s. 46. */
  readonly askCommissionUntil?: Day | undefined;
}

/** s. 32. */
const STATUTORY_DAYS = 30;

interface Statute {
  readonly due?: Day;
  readonly extended?: Day;
  readonly askUntil?: Day;
  readonly steps: readonly ClockStep[];
}

const commissionSteps = (commission: CommissionExtension | undefined, until: Day): readonly ClockStep[] => {
  if (commission === undefined) return [{ step: 'commissionMayExtend', day: until, provision: 'p39.1:46' }];
  if (commission.appliedOn > until)
    return [{ step: 'commissionAskedTooLate', day: commission.appliedOn, provision: 'p39.1:46' }];
  if (commission.extendedTo === undefined) return [{ step: 'commissionMayExtend', day: until, provision: 'p39.1:46' }];
  return [{ step: 'commissionExtended', day: commission.extendedTo, provision: 'p39.1:46' }];
};

// s. 32: thirty days, that nobody but the Commission extends (s. 46). Proof of identity does not stop them.
const statute = (facts: RequestFacts, from: Day): Statute => {
  if (!requestRule(facts.type).statutory) return { steps: [{ step: 'noStatutoryDate' }] };
  const plain = addDays(from, STATUTORY_DAYS);
  const asked = facts.commission;
  const granted = asked !== undefined && asked.appliedOn <= plain ? (asked.extendedTo ?? plain) : plain;
  const due = later(granted, plain);
  const extended = extendedPastHolidays(due);
  return {
    due,
    extended,
    askUntil: plain,
    steps: [
      { step: 'statutoryDays', day: plain, count: STATUTORY_DAYS, provision: 'p39.1:32' },
      ...commissionSteps(asked, plain),
      { step: extended === due ? 'lastDayIsNoHoliday' : 'extendedPastHoliday', day: extended, provision: 'i16:52' },
    ],
  };
};

interface Promised {
  readonly due: Day;
  readonly steps: readonly ClockStep[];
}

// The consultation exists in the public sector's act only: it may move what we promised, never what s. 32 demands.
const consulted = (promised: Day, wall: Day | undefined, consultation: ThirdPartyConsultation): Promised => {
  const { applicantInformedOn, newDue } = consultation;
  if (wall === undefined) return { due: promised, steps: [] };
  if (applicantInformedOn === undefined || applicantInformedOn > promised)
    return { due: promised, steps: [{ step: 'applicantNotInformedInTime', day: promised, provision: 'policy:39' }] };
  const due = earlier(newDue ?? wall, wall);
  if (due <= promised) return { due: promised, steps: [] };
  return {
    due,
    steps: [
      { step: 'thirdPartyMovesPolicyDate', day: due, provision: 'policy:39' },
      { step: 'thirdPartyNeverPastStatute', day: wall, provision: 'p39.1:32' },
    ],
  };
};

// Row 38: calendar days from receipt. I-16 does not govern a promise, so a holiday extends nothing.
const promise = (facts: RequestFacts, from: Day, days: number, wall: Day | undefined): Promised => {
  const promised = addDays(from, days);
  const moved = facts.thirdParty === undefined ? undefined : consulted(promised, wall, facts.thirdParty);
  return {
    due: moved?.due ?? promised,
    steps: [
      { step: 'startNotCounted', day: from, provision: 'ccp:83' },
      { step: 'policyDays', day: promised, count: days, provision: 'policy:38' },
      { step: 'policyNeverExtended' },
      ...(moved?.steps ?? []),
    ],
  };
};

const begin = (facts: RequestFacts): { from?: Day; steps: readonly ClockStep[] } => {
  const received: ClockStep = { step: 'received', day: facts.receivedOn };
  if (facts.spoken !== true) return { from: facts.receivedOn, steps: [received] };
  if (!requestRule(facts.type).statutory)
    return { from: facts.receivedOn, steps: [received, { step: 'spokenCounts' }] };
  const noClock: ClockStep = { step: 'spokenNoClock', provision: 'p39.1:30' };
  if (facts.writtenOn === undefined) return { steps: [received, noClock] };
  return {
    from: facts.writtenOn,
    steps: [received, noClock, { step: 'writingReceived', day: facts.writtenOn, provision: 'p39.1:30' }],
  };
};

/**
 * Every date of a request. In: what is known, and the calendar days that the policy promises. Out: the policy's date,
 * the statute's, deemed refusal, recourse and hold, each absent where it does not exist, with the steps that led
 * there. Dates told to the person or worked to by us are the earliest reading; what is kept, the latest.
 * Source: P-39.1 ss. 30, 32, 36, 43, 46; I-16 s. 52; policy, rows 38 and 39.
 */
export const requestClocks = (facts: RequestFacts, policyDays = 20): RequestClocks => {
  const { provisions } = requestRule(facts.type);
  const { from, steps: beginning } = begin(facts);
  if (from === undefined)
    return {
      receivedOn: facts.receivedOn,
      started: false,
      steps: beginning,
      provisions: provisionsOf(provisions, beginning),
    };
  const wall = statute(facts, from);
  const promised = promise(facts, from, policyDays, wall.due);
  const { workBy, steps: working } = workBefore(promised.due);
  const { steps: ending, ...end } = requestEnd(facts, wall);
  const steps = [...beginning, ...promised.steps, ...working, ...wall.steps, ...ending];
  return {
    receivedOn: facts.receivedOn,
    started: true,
    policyDue: promised.due,
    workBy,
    statutoryDue: wall.due,
    statutoryDueExtended: wall.extended,
    askCommissionUntil: wall.askUntil,
    ...end,
    steps,
    provisions: provisionsOf(provisions, steps),
  };
};
