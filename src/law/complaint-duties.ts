import { addWorkingDays } from './calendar.ts';
import { type ComplaintHandling, missingContents } from './complaint.ts';
import { type ComplaintClocks, complaintClocks } from './complaint-clocks.ts';
import type { Day } from './day.ts';
import { byUrgency, type Duty, isLate, type Step } from './duty.ts';
import { confirmReply } from './reply-found.ts';

/** What is owed because of a complaint. */
export const complaintDutyKeys = [
  'openIncident',
  'openRequest',
  'askComplainant',
  'remindComplainant',
  'answerOnWhatIsThere',
  'replyToComplaint',
  'confirmReply',
  'separateFile',
  'retainComplaint',
] as const;
export type ComplaintDutyKey = (typeof complaintDutyKeys)[number];
export type ComplaintDuty = Duty<ComplaintDutyKey>;

export interface ComplaintDutySettings {
  /** Days that the policy promises. */
  readonly days: number;
  /** Working days of the house, *ours, not the law's*. */
  readonly promptly: number;
}

export const defaultComplaintDutySettings: ComplaintDutySettings = { days: 20, promptly: 1 };

interface ComplaintCase {
  readonly facts: ComplaintHandling;
  readonly clocks: ComplaintClocks;
  readonly today: Day;
  readonly settings: ComplaintDutySettings;
}

const received = ({ facts }: ComplaintCase): Step => ({ step: 'received', day: facts.receivedOn });

const promptly = (
  one: ComplaintCase,
  from: Day,
  doneOn: Day | undefined,
): Pick<ComplaintDuty, 'sinceAware' | 'workBy' | 'done' | 'doneOn' | 'late'> & { readonly target: Step } => {
  const workBy = addWorkingDays(from, one.settings.promptly);
  const done = doneOn !== undefined;
  return {
    sinceAware: true,
    workBy,
    done,
    doneOn,
    late: isLate(done, undefined, workBy, one.today),
    target: { step: 'houseTarget', count: one.settings.promptly, day: workBy },
  };
};

// s. 3.5: what a complainant says may be cause to believe that there was an incident.
const openIncident = (one: ComplaintCase): readonly ComplaintDuty[] => {
  if (one.facts.allegesIncident !== true) return [];
  const { target, ...when } = promptly(one, one.facts.receivedOn, one.facts.incidentOpenedOn);
  const steps: readonly Step[] = [received(one), { step: 'causeToBelieve', provision: 'p39.1:3.5' }, target];
  return [{ key: 'openIncident', to: 'persons', ...when, provision: ['p39.1:3.5'], basis: 'law', steps }];
};

// s. 32: the thirty days of what is in substance a request run from the same receipt.
const openRequest = (one: ComplaintCase): readonly ComplaintDuty[] => {
  if (one.facts.isRequest !== true) return [];
  const { target, ...when } = promptly(one, one.facts.receivedOn, one.facts.requestOpenedOn);
  const steps: readonly Step[] = [received(one), { step: 'requestInSubstance', provision: 'p39.1:32' }, target];
  return [{ key: 'openRequest', to: 'complainant', ...when, provision: ['p39.1:32'], basis: 'law', steps }];
};

// Rows 45 and 46: a missing telephone number is asked for, never a ground to reject.
const askComplainant = (one: ComplaintCase): readonly ComplaintDuty[] => {
  const { facts } = one;
  if (facts.contents === undefined || facts.answeredOn !== undefined) return [];
  const lacking = missingContents(facts).length;
  if (lacking === 0) return [];
  const asked = facts.askedOn ?? facts.information?.find(({ requestedOn }) => requestedOn !== undefined)?.requestedOn;
  const { target, ...when } = promptly(one, facts.receivedOn, asked);
  const steps: readonly Step[] = [{ step: 'contentMissing', count: lacking, provision: 'policy:45' }, target];
  return [
    {
      key: 'askComplainant',
      to: 'complainant',
      ...when,
      provision: ['policy:45', 'policy:46'],
      basis: 'policy',
      steps,
    },
  ];
};

// The last day to ask again is also the one from which it may be answered on what is there.
const whileWaiting = ({ facts, clocks, today }: ComplaintCase): readonly ComplaintDuty[] => {
  const { suspendedSince, reminders } = clocks;
  const last = reminders.at(-1);
  if (suspendedSince === undefined || last === undefined || facts.answeredOn !== undefined) return [];
  const waiting: Step = { step: 'waitingSince', day: suspendedSince, provision: 'policy:46' };
  const past = today > last;
  const by = past ? last : (reminders.find((day) => day >= today) ?? last);
  return [
    {
      key: past ? 'answerOnWhatIsThere' : 'remindComplainant',
      to: 'complainant',
      by,
      provision: past ? ['policy:47'] : ['policy:46'],
      basis: past ? 'policy' : 'house',
      done: false,
      late: past,
      steps: [waiting, { step: past ? 'answerOnWhatIsThere' : 'askAgain', day: by }],
    },
  ];
};

const replyToComplaint = (one: ComplaintCase): readonly ComplaintDuty[] => {
  const { clocks, facts, today, settings } = one;
  const done = facts.answeredOn !== undefined;
  if (clocks.policyDue === undefined && !done) return [];
  return [
    {
      key: 'replyToComplaint',
      to: 'complainant',
      by: clocks.policyDue,
      workBy: clocks.workBy,
      provision: ['policy:47', 'p39.1:3.2'],
      basis: 'policy',
      done,
      doneOn: facts.answeredOn,
      late: isLate(done, clocks.policyDue, undefined, today),
      steps: [
        received(one),
        { step: 'promised', day: clocks.policyDue, count: settings.days, provision: 'policy:47' },
        ...(done
          ? [{ step: 'answered', day: facts.answeredOn } as const]
          : [{ step: 'extensionPossible', day: clocks.policyDue, provision: 'policy:48' } as const]),
      ],
    },
  ];
};

const filed = ({ complaintFiled, analysisFiled, responseFiled }: ComplaintHandling): number =>
  [complaintFiled, analysisFiled, responseFiled].filter((one) => one === true).length;

// Row 49: complaint, analysis and response, in a file of their own.
const separateFile = ({ facts }: ComplaintCase): ComplaintDuty => ({
  key: 'separateFile',
  to: 'house',
  provision: ['policy:49', 'p39.1:3.2'],
  basis: 'policy',
  done: filed(facts) === 3,
  late: false,
  steps: [{ step: 'fileHasThree', count: filed(facts), provision: 'policy:49' }],
});

const retainComplaint = ({ clocks, today }: ComplaintCase): readonly ComplaintDuty[] => {
  const from = clocks.retainUntil;
  if (from === undefined) return [];
  const steps: readonly Step[] = [
    { step: 'keptAfterDecision', day: from, provision: 'p39.1:11' },
    { step: 'destructionMayBeProposed', day: from },
  ];
  return [
    {
      key: 'retainComplaint',
      to: 'house',
      notBefore: from,
      provision: ['p39.1:11'],
      basis: 'law',
      done: today >= from,
      late: false,
      steps,
    },
  ];
};

/**
 * What is owed because of a complaint on a given day, the most urgent first. A complaint that ended without a reply
 * still opens the incident or the request that it speaks of.
 * Source: policy, rows 44 to 50; P-39.1 ss. 3.2, 3.5, 11 and 32.
 */
export const complaintDuties = (
  facts: ComplaintHandling,
  today: Day,
  settings: ComplaintDutySettings = defaultComplaintDutySettings,
): readonly ComplaintDuty[] => {
  const one: ComplaintCase = { facts, clocks: complaintClocks(facts, settings.days), today, settings };
  const arising = [...openIncident(one), ...openRequest(one)];
  if (facts.endedOn !== undefined) return byUrgency([...arising, ...retainComplaint(one)]);
  return byUrgency([
    ...arising,
    ...askComplainant(one),
    ...whileWaiting(one),
    ...replyToComplaint(one),
    ...confirmReply(facts.replyFoundOn, facts.answeredOn !== undefined, ['policy:47']),
    separateFile(one),
    ...retainComplaint(one),
  ]);
};
