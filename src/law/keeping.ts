import { addMonths, addYears, type Day, later } from './day.ts';
import { retainIncidentUntil } from './incident-register.ts';
import type { ProvisionId } from './provisions.ts';
import { type LawGap, missing, type Requirement } from './requirement.ts';

/** What decides how long one of our own records is kept. Days are civil days in Montréal. */
export interface KeepingFacts {
  /** Absent while it is worked on: an open record has no time to reach. */
  readonly closedOn?: Day | undefined;
  /** Incidents: the last day of becoming aware. */
  readonly awareUntil?: Day | undefined;
  /** Requests and complaints: the day of the decision on which the information was used. */
  readonly decidedOn?: Day | undefined;
  /** Requests: the first day on which no recourse can be taken any more, as far as there is one. */
  readonly recourseUntil?: Day | undefined;
  /** A recourse was taken, and nobody knows when it ends. */
  readonly recourseRuns?: boolean | undefined;
  /** The officer keeps it beyond its time, with a reason. */
  readonly heldOn?: Day | undefined;
  /** Whole months after closing that the house itself keeps a record. No provision asks for them: a setting. */
  readonly houseMonths: number;
}

/** One reason to keep a record, and until when: the first day on which it no longer counts. */
export interface KeepingStep {
  readonly rule: KeepingRule;
  readonly until: Day;
  /** Absent where the rule is the house's own. */
  readonly provision?: ProvisionId;
}

export const keepingRules = ['fiveYearsAware', 'oneYearDecision', 'recourse', 'houseMonths'] as const;
export type KeepingRule = (typeof keepingRules)[number];

interface Rule {
  readonly provision?: ProvisionId;
  readonly until: (facts: KeepingFacts) => Day | undefined;
}

const after = (day: Day | undefined, until: (day: Day) => Day): Day | undefined =>
  day === undefined ? undefined : until(day);

/**
 * The schedule, as data. Five years from the end of becoming aware: Reg. s. 8. One year after a decision: s. 11.
 * Until every recourse is exhausted: s. 36. What no provision says is the house's own, and says so by naming none.
 */
const schedule: Readonly<Record<KeepingRule, Rule>> = {
  fiveYearsAware: { provision: 'reg3.1:8', until: ({ awareUntil }) => after(awareUntil, retainIncidentUntil) },
  oneYearDecision: { provision: 'p39.1:11', until: ({ decidedOn }) => after(decidedOn, (day) => addYears(day, 1)) },
  recourse: { provision: 'p39.1:36', until: ({ recourseUntil }) => recourseUntil },
  houseMonths: { until: ({ closedOn, houseMonths }) => after(closedOn, (day) => addMonths(day, houseMonths)) },
};

/** How long a record is kept: every rule that counts, and the first day on which its destruction may be approved. */
export interface Keeping {
  readonly steps: readonly KeepingStep[];
  /** Absent while there is no such day: the record is open, held, or before the Commission or a court. */
  readonly until?: Day;
}

const stepOf = (facts: KeepingFacts, rule: KeepingRule): readonly KeepingStep[] => {
  const { provision, until } = schedule[rule];
  const day = until(facts);
  return day === undefined ? [] : [{ rule, until: day, ...(provision === undefined ? {} : { provision }) }];
};

/**
 * How long one of our own records is kept: as long as the longest rule says, and no longer (s. 23). Nothing is destroyed
 * by itself on the day: the officer approves. Source: P-39.1 ss. 11, 23 and 36, r. 3.1, s. 8.
 */
export const keepingOf = (facts: KeepingFacts): Keeping => {
  const steps = keepingRules.flatMap((rule) => stepOf(facts, rule));
  const isEndless = facts.closedOn === undefined || facts.recourseRuns === true || facts.heldOn !== undefined;
  const [first, ...others] = steps.map(({ until }) => until);
  if (isEndless || first === undefined) return { steps };
  return { steps, until: others.reduce(later, first) };
};

/** What an approval is decided on. */
export interface DestructionFacts extends KeepingFacts {
  readonly today: Day;
}

const isOver = (facts: DestructionFacts, rule: KeepingRule): boolean =>
  stepOf(facts, rule).every(({ until }) => facts.today >= until);

/** What the law wants before the destruction of one of our own records is approved; each item with its provision. */
export const keepingRequirements = [
  { gap: 'closed', provision: 'p39.1:23', met: ({ closedOn }) => closedOn !== undefined },
  { gap: 'fiveYearsAware', provision: 'reg3.1:8', met: (facts) => isOver(facts, 'fiveYearsAware') },
  { gap: 'oneYearDecision', provision: 'p39.1:11', met: (facts) => isOver(facts, 'oneYearDecision') },
  {
    gap: 'recourse',
    provision: 'p39.1:36',
    met: (facts) => facts.recourseRuns !== true && isOver(facts, 'recourse'),
  },
] as const satisfies readonly Requirement<DestructionFacts>[];

export const keepingGaps = (facts: DestructionFacts): readonly LawGap[] => missing(keepingRequirements, facts);

/** What the house itself wants beside the law: no provision asks for it. */
export const houseGaps = (facts: DestructionFacts): readonly ('officerHold' | 'houseMonths')[] => [
  ...(facts.heldOn === undefined ? [] : (['officerHold'] as const)),
  ...(isOver(facts, 'houseMonths') ? [] : (['houseMonths'] as const)),
];
