import { type ClockStep, type Clocks, provisionsOf, workBefore } from './clocks.ts';
import { addDays, addYears, type Day, later } from './day.ts';

/** An extension notice to the complainant, with reasons, progress and the time needed (policy, row 48). */
export interface ComplaintExtension {
  readonly sentOn: Day;
  readonly newDue: Day;
}

/** Information deemed necessary: asked for, and received once it has come (policy, rows 46 and 47). */
export interface InformationAsked {
  /** Absent when it came unasked. */
  readonly requestedOn?: Day | undefined;
  readonly receivedOn?: Day | undefined;
}

/** What is known of a complaint, as far as its clock depends on it. Days are civil days in Montréal. */
export interface ComplaintFacts {
  readonly receivedOn: Day;
  readonly information?: readonly InformationAsked[] | undefined;
  readonly extensions?: readonly ComplaintExtension[] | undefined;
  readonly answeredOn?: Day | undefined;
}

/** Every date of a complaint. The statute sets none: s. 3.2 asks for a process, the policy gives it its days. */
export interface ComplaintClocks extends Clocks {
  /** The clock stands still since that day, while information is awaited; `policyDue` is then absent. */
  readonly suspendedSince?: Day | undefined;
  /** Days on which to ask again while it stands still; after the last it may be answered on what is there. */
  readonly reminders: readonly Day[];
}

/** While information is awaited: a setting of the house, the second being when to answer without it. */
export const askAgainAfter = [10, 20] as const;

interface Running {
  readonly due: Day;
  /** The date told in an extension notice: what comes later does not shorten it. */
  readonly told?: Day | undefined;
  readonly suspendedSince?: Day | undefined;
  readonly steps: readonly ClockStep[];
}

type Move = (clock: Running, days: number) => Running;

const counted = (from: Day, days: number): ClockStep => ({
  step: 'policyDays',
  day: addDays(from, days),
  count: days,
  provision: 'policy:47',
});

const step = (clock: Running, ...steps: readonly ClockStep[]): Running => ({
  ...clock,
  steps: [...clock.steps, ...steps],
});

// Row 48: told before the date, or it does not move.
const extend =
  ({ sentOn, newDue }: ComplaintExtension): Move =>
  (clock) => {
    if (sentOn > clock.due) return step(clock, { step: 'extensionTooLate', day: sentOn, provision: 'policy:48' });
    const due = later(clock.due, newDue);
    return step({ ...clock, due, told: due }, { step: 'extensionMovesDate', day: due, provision: 'policy:48' });
  };

// Row 47: from the last information received. A question asked once the days are over revives nothing.
const ask =
  ({ requestedOn, receivedOn }: InformationAsked): Move =>
  (clock, days) => {
    const asked = requestedOn ?? receivedOn;
    if (asked === undefined) return clock;
    if (asked > clock.due) return step(clock, { step: 'infoRequestedTooLate', day: asked, provision: 'policy:46' });
    if (receivedOn === undefined)
      return step(
        { ...clock, suspendedSince: asked },
        { step: 'infoRequestedSuspends', day: asked, provision: 'policy:46' },
      );
    const due = later(addDays(receivedOn, days), clock.told ?? receivedOn);
    const restarted: ClockStep = { step: 'infoReceivedRestarts', day: receivedOn, provision: 'policy:47' };
    return step({ ...clock, due }, restarted, counted(receivedOn, days));
  };

const movesOf = ({ information = [], extensions = [] }: ComplaintFacts): readonly Move[] =>
  [
    ...extensions.map((one) => ({ on: one.sentOn, move: extend(one) })),
    ...information.map((one) => ({ on: one.requestedOn ?? one.receivedOn ?? 0, move: ask(one) })),
  ]
    .toSorted((a, b) => a.on - b.on)
    .map(({ move }) => move);

const run = (facts: ComplaintFacts, days: number): Running => {
  const start: Running = { due: addDays(facts.receivedOn, days), steps: [counted(facts.receivedOn, days)] };
  return movesOf(facts).reduce((clock, move) => move(clock, days), start);
};

const keptAfter = (answeredOn: Day): ClockStep & { readonly day: Day } => ({
  step: 'oneYearAfterDecision',
  day: addYears(answeredOn, 1),
  provision: 'p39.1:11',
});

/**
 * Every date of a complaint. In: what is known, and the days that the policy promises. Out: the date of the reasoned
 * written reply, or since when the clock stands still and when to ask again; how long the file is kept.
 * Source: policy, rows 46 to 48; P-39.1 ss. 3.2 and 11.
 */
export const complaintClocks = (facts: ComplaintFacts, policyDays = 20): ComplaintClocks => {
  const clock = run(facts, policyDays);
  const since = clock.suspendedSince;
  const policyDue = since === undefined ? clock.due : undefined;
  const { workBy, steps: working } = workBefore(policyDue);
  const reminders = since === undefined ? [] : askAgainAfter.map((days) => addDays(since, days));
  const kept = facts.answeredOn === undefined ? undefined : keptAfter(facts.answeredOn);
  const steps: readonly ClockStep[] = [
    { step: 'received', day: facts.receivedOn },
    ...clock.steps,
    ...working,
    ...reminders.map((day): ClockStep => ({ step: 'reminder', day })),
    ...(kept === undefined ? [] : [kept]),
  ];
  return {
    receivedOn: facts.receivedOn,
    policyDue,
    workBy,
    suspendedSince: since,
    reminders,
    retainUntil: kept?.day,
    steps,
    provisions: provisionsOf(['p39.1:3.2', 'policy:47'], steps),
  };
};
