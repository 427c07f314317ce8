import { addWorkingDays } from './calendar.ts';
import { addDays, type Day } from './day.ts';
import { type Duty, isLate, type Step } from './duty.ts';
import { mustBeWritten } from './request.ts';
import type { RequestClocks } from './request-clocks.ts';
import type { RequestDutyKey, RequestDutySettings, RequestHandling } from './request-handling.ts';

export type RequestDuty = Duty<RequestDutyKey>;

/** A request on a day, with its dates. */
export interface RequestCase {
  readonly facts: RequestHandling;
  readonly clocks: RequestClocks;
  readonly today: Day;
  readonly settings: RequestDutySettings;
}

const received = ({ facts }: RequestCase): Step => ({ step: 'received', day: facts.receivedOn });

const target = ({ settings }: RequestCase, from: Day): { day: Day; step: Step } => {
  const day = addWorkingDays(from, settings.promptly);
  return { day, step: { step: 'houseTarget', count: settings.promptly, day } };
};

/** s. 30: what was only said is not yet a request; whoever asks is helped to write it. */
export const helpToWrite = (one: RequestCase): readonly RequestDuty[] => {
  const { facts, today } = one;
  if (facts.spoken !== true || !mustBeWritten(facts.type)) return [];
  const { day: workBy, step } = target(one, facts.receivedOn);
  const done = facts.writtenOn !== undefined;
  return [
    {
      key: 'helpToWrite',
      to: 'applicant',
      sinceAware: true,
      workBy,
      provision: ['p39.1:30'],
      basis: 'law',
      done,
      doneOn: facts.writtenOn,
      late: isLate(done, undefined, workBy, today),
      steps: [
        received(one),
        { step: 'spokenHelp', provision: 'p39.1:30' },
        step,
        ...(done ? [{ step: 'writingReceived', day: facts.writtenOn } as const] : []),
      ],
    },
  ];
};

/** s. 30: proof of identity and capacity is asked for at once, for the clock of s. 32 does not wait for it. */
export const proveIdentity = (one: RequestCase): readonly RequestDuty[] => {
  const { facts, today, clocks } = one;
  if (!mustBeWritten(facts.type) || !clocks.started || (facts.answer && facts.identityOn === undefined)) return [];
  const { day: workBy, step } = target(one, facts.writtenOn ?? facts.receivedOn);
  const done = facts.identityOn !== undefined;
  return [
    {
      key: 'proveIdentity',
      to: 'applicant',
      sinceAware: true,
      workBy,
      provision: ['p39.1:30'],
      basis: 'law',
      done,
      doneOn: facts.identityOn,
      late: isLate(done, undefined, workBy, today),
      steps: [
        received(one),
        done
          ? { step: 'identityProven', day: facts.identityOn, provision: 'p39.1:30' }
          : { step: 'clockKeepsRunning', provision: 'p39.1:32' },
        step,
      ],
    },
  ];
};

const answeredStep = ({ facts }: RequestCase): readonly Step[] =>
  facts.answer === undefined ? [] : [{ step: 'answered', day: facts.answer.sentOn }];

/** Policy, row 38: the written reply that we promised. */
export const replyPromised = (one: RequestCase): readonly RequestDuty[] => {
  const { clocks, facts, today, settings } = one;
  if (clocks.policyDue === undefined) return [];
  const done = facts.answer !== undefined;
  return [
    {
      key: 'replyPromised',
      to: 'applicant',
      by: clocks.policyDue,
      workBy: clocks.workBy,
      provision: ['policy:38'],
      basis: 'policy',
      done,
      doneOn: facts.answer?.sentOn,
      late: isLate(done, clocks.policyDue, undefined, today),
      steps: [
        received(one),
        { step: 'promised', day: clocks.policyDue, count: settings.days, provision: 'policy:38' },
        ...answeredStep(one),
      ],
    },
  ];
};

const silence = ({ clocks }: RequestCase): readonly Step[] =>
  clocks.deemedRefusedOn === undefined
    ? []
    : [
        { step: 'silenceIsRefusal', day: clocks.deemedRefusedOn, provision: 'p39.1:32' },
        { step: 'replyStaysOwed', provision: 'p39.1:32' },
      ];

/** s. 32: the written reply that the statute demands. A deemed refusal does not end it. */
export const replyRequired = (one: RequestCase): readonly RequestDuty[] => {
  const { clocks, facts, today } = one;
  if (clocks.statutoryDue === undefined) return [];
  const done = facts.answer !== undefined;
  return [
    {
      key: 'replyRequired',
      to: 'applicant',
      by: clocks.statutoryDue,
      provision: ['p39.1:32'],
      basis: 'law',
      done,
      doneOn: facts.answer?.sentOn,
      late: isLate(done, clocks.statutoryDue, undefined, today),
      steps: [
        received(one),
        { step: 'required', day: clocks.statutoryDue, provision: 'p39.1:32' },
        ...(done ? answeredStep(one) : silence(one)),
      ],
    },
  ];
};

/** What was left open by a reply in part stays owed, by the same day: nothing is silently dropped (s. 32). */
export const restOfReply = ({ clocks, facts, today }: RequestCase): readonly RequestDuty[] => {
  const unsearched = facts.answer?.outcome !== 'partlyGranted' || facts.restRefused ? 0 : (facts.linesUnsearched ?? 0);
  const open = (facts.linesOpen ?? 0) + unsearched;
  if (facts.answer === undefined || open === 0) return [];
  const by = clocks.statutoryDue ?? clocks.policyDue;
  return [
    {
      key: 'restOfReply',
      to: 'applicant',
      by,
      provision: [clocks.statutoryDue === undefined ? 'policy:38' : 'p39.1:32'],
      basis: clocks.statutoryDue === undefined ? 'policy' : 'law',
      done: false,
      late: isLate(false, by, undefined, today),
      steps: [
        { step: 'answered', day: facts.answer.sentOn },
        { step: 'linesOpen', count: open, day: by },
      ],
    },
  ];
};

/** Policy, row 39: the applicant is told of the consultation of a third party within the policy's days. */
export const tellApplicant = ({ facts, clocks, today, settings }: RequestCase): readonly RequestDuty[] => {
  const { thirdParty, answer } = facts;
  if (thirdParty === undefined || !clocks.started || answer !== undefined) return [];
  const by = addDays(facts.writtenOn ?? facts.receivedOn, settings.days);
  const done = thirdParty.applicantInformedOn !== undefined;
  return [
    {
      key: 'tellApplicantOfConsultation',
      to: 'applicant',
      by,
      provision: ['policy:39'],
      basis: 'policy',
      done,
      doneOn: thirdParty.applicantInformedOn,
      late: isLate(done, by, undefined, today),
      steps: [
        { step: 'informByPolicyDay', day: by, count: settings.days, provision: 'policy:39' },
        ...(done ? [{ step: 'applicantInformed', day: thirdParty.applicantInformedOn } as const] : []),
      ],
    },
  ];
};
