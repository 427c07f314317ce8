import type { Promises } from '../../company/company.ts';
import { complaintClocks } from '../../law/complaint-clocks.ts';
import { complaintDuties, defaultComplaintDutySettings } from '../../law/complaint-duties.ts';
import { type Day, formatDay } from '../../law/day.ts';
import { incidentDuties } from '../../law/duties.ts';
import type { Addressee, Duty, DutyBasis, Step } from '../../law/duty.ts';
import { minorDuties } from '../../law/minor.ts';
import type { ProvisionId } from '../../law/provisions.ts';
import type { RequestType } from '../../law/request.ts';
import { requestClocks } from '../../law/request-clocks.ts';
import { requestDuties } from '../../law/request-duties.ts';
import { defaultRequestDutySettings } from '../../law/request-handling.ts';
import { complaintFacts, incidentFacts, minorFacts, requestFacts } from './facts.ts';
import type { Askable } from './fields.ts';
import type { Question } from './read-question.ts';

/** A day as text, `YYYY-MM-DD`. */
type DayText = string;

export interface AnsweredStep {
  readonly step: string;
  readonly day?: DayText | undefined;
  readonly count?: number | undefined;
  readonly provision?: ProvisionId | undefined;
}

export interface AnsweredDuty {
  readonly duty: string;
  readonly to: Addressee;
  readonly by?: DayText | undefined;
  /** The law says *promptly* and names no day. */
  readonly promptly?: true | undefined;
  readonly workBy?: DayText | undefined;
  readonly notBefore?: DayText | undefined;
  readonly basis: DutyBasis;
  readonly done: boolean;
  readonly late: boolean;
  readonly provisions: readonly ProvisionId[];
  readonly steps: readonly AnsweredStep[];
}

/** Every date of a record, each absent where its clock does not exist. */
export interface Answer {
  readonly register: Askable;
  readonly type?: RequestType | undefined;
  readonly receivedOn?: DayText | undefined;
  readonly awareOn?: DayText | undefined;
  /** False while an oral contact waits for its writing. */
  readonly started?: boolean | undefined;
  readonly policyDue?: DayText | undefined;
  readonly workBy?: DayText | undefined;
  readonly suspendedSince?: DayText | undefined;
  readonly reminders?: readonly DayText[] | undefined;
  readonly statutoryDue?: DayText | undefined;
  readonly statutoryDueExtended?: DayText | undefined;
  readonly askCommissionUntil?: DayText | undefined;
  readonly deemedRefusedOn?: DayText | undefined;
  readonly recourseUntil?: DayText | undefined;
  readonly holdUntil?: DayText | undefined;
  readonly retainUntil?: DayText | undefined;
  readonly duties: readonly AnsweredDuty[];
  readonly steps: readonly AnsweredStep[];
  readonly provisions: readonly ProvisionId[];
}

const text = (day: Day | undefined): DayText | undefined => (day === undefined ? undefined : formatDay(day));

const stepOf = ({ step, day, count, provision }: Step<string>): AnsweredStep => ({
  step,
  day: text(day),
  count,
  provision,
});

const dutyOf = (duty: Duty<string>): AnsweredDuty => ({
  duty: duty.key,
  to: duty.to,
  by: text(duty.by),
  promptly: duty.sinceAware,
  workBy: text(duty.workBy),
  notBefore: text(duty.notBefore),
  basis: duty.basis,
  done: duty.done,
  late: duty.late,
  provisions: duty.provision,
  steps: duty.steps.map(stepOf),
});

const citedBy = (duties: readonly Duty<string>[]): readonly ProvisionId[] =>
  duties.flatMap(({ provision, steps }) => [...provision, ...steps.flatMap((step) => step.provision ?? [])]);

const once = (ids: readonly ProvisionId[]): readonly ProvisionId[] => [...new Set(ids)];

const ofRequest = ({ given }: Question, promises: Promises, today: Day): Answer | undefined => {
  const facts = requestFacts(given);
  if (facts === undefined) return undefined;
  const clocks = requestClocks(facts, promises.requestDays);
  const duties = requestDuties(facts, today, { ...defaultRequestDutySettings, days: promises.requestDays });
  return {
    register: 'requests',
    type: facts.type,
    receivedOn: text(clocks.receivedOn),
    started: clocks.started ? undefined : false,
    policyDue: text(clocks.policyDue),
    workBy: text(clocks.workBy),
    statutoryDue: text(clocks.statutoryDue),
    statutoryDueExtended: text(clocks.statutoryDueExtended),
    askCommissionUntil: text(clocks.askCommissionUntil),
    deemedRefusedOn: text(clocks.deemedRefusedOn),
    recourseUntil: text(clocks.recourseUntil),
    holdUntil: text(clocks.holdUntil),
    retainUntil: text(clocks.retainUntil),
    duties: duties.map(dutyOf),
    steps: clocks.steps.map(stepOf),
    provisions: once([...clocks.provisions, ...citedBy(duties)]),
  };
};

const ofComplaint = ({ given }: Question, promises: Promises, today: Day): Answer | undefined => {
  const facts = complaintFacts(given);
  if (facts === undefined) return undefined;
  const clocks = complaintClocks(facts, promises.complaintDays);
  const duties = complaintDuties(facts, today, { ...defaultComplaintDutySettings, days: promises.complaintDays });
  return {
    register: 'complaints',
    receivedOn: text(clocks.receivedOn),
    policyDue: text(clocks.policyDue),
    workBy: text(clocks.workBy),
    suspendedSince: text(clocks.suspendedSince),
    reminders: clocks.reminders.length === 0 ? undefined : clocks.reminders.map(formatDay),
    retainUntil: text(clocks.retainUntil),
    duties: duties.map(dutyOf),
    steps: clocks.steps.map(stepOf),
    provisions: once([...clocks.provisions, ...citedBy(duties)]),
  };
};

const ofIncident = ({ given }: Question, promises: Promises, today: Day): Answer | undefined => {
  const facts = incidentFacts(given);
  if (facts === undefined) return undefined;
  const duties = incidentDuties(facts, today, promises.incidents);
  const kept = duties.find(({ key }) => key === 'retain');
  return {
    register: 'incidents',
    receivedOn: text(given.received ?? given.awareOn),
    awareOn: text(facts.awareOn),
    retainUntil: text(kept?.notBefore),
    duties: duties.map(dutyOf),
    steps: (kept?.steps ?? []).map(stepOf),
    provisions: once(citedBy(duties)),
  };
};

const ofMinor = ({ given }: Question, _: Promises, today: Day): Answer | undefined => {
  const facts = minorFacts(given);
  if (facts === undefined) return undefined;
  const duties = minorDuties(facts, today);
  return {
    register: 'minors',
    receivedOn: text(facts.discoveredOn),
    policyDue: text(facts.discoveredOn),
    holdUntil: text(facts.held?.until),
    duties: duties.map(dutyOf),
    steps: (duties[0]?.steps ?? []).map(stepOf),
    provisions: once(citedBy(duties)),
  };
};

const answers: Readonly<Record<Askable, (question: Question, promises: Promises, today: Day) => Answer | undefined>> = {
  requests: ofRequest,
  complaints: ofComplaint,
  incidents: ofIncident,
  minors: ofMinor,
};

/** Every date and duty of one question, on a day. Throws when a fact that `readQuestion` asks for is not there. */
export const answerQuestion = (question: Question, promises: Promises, today: Day): Answer => {
  const answer = answers[question.register](question, promises, today);
  if (answer === undefined) throw new Error(`a question without its facts: ${question.register}`);
  return answer;
};
