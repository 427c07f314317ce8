import { addWorkingDays } from './calendar.ts';
import { isLate } from './duty.ts';
import type { RequestCase, RequestDuty } from './request-replies.ts';

const isReferred = ({ facts }: RequestCase): boolean => facts.heldFor === 'clientEnterprise';

/** Policy, row 61: the paper copy goes to the postal address; what counts is the day it was posted. */
export const postPaperCopy = ({ facts, clocks, today }: RequestCase): readonly RequestDuty[] => {
  if (facts.type !== 'policyPaperCopy') return [];
  const done = facts.postedOn !== undefined;
  return [
    {
      key: 'postPaperCopy',
      to: 'applicant',
      by: clocks.policyDue,
      workBy: clocks.workBy,
      provision: ['policy:61'],
      basis: 'policy',
      done,
      doneOn: facts.postedOn,
      late: isLate(done, clocks.policyDue, undefined, today),
      steps: [
        { step: 'received', day: facts.receivedOn },
        ...(done ? [{ step: 'posted', day: facts.postedOn } as const] : []),
      ],
    },
  ];
};

/** s. 16: what is held for a client enterprise may be referred to it, and the client decides. Our reply stays owed. */
export const referToClient = (one: RequestCase): readonly RequestDuty[] => {
  const { facts, today, settings } = one;
  if (!isReferred(one)) return [];
  const workBy = addWorkingDays(facts.receivedOn, settings.promptly);
  const done = facts.referredOn !== undefined;
  return [
    {
      key: 'referToClient',
      to: 'clientEnterprise',
      sinceAware: true,
      workBy,
      provision: ['p39.1:16'],
      basis: 'law',
      done,
      doneOn: facts.referredOn,
      waivable: done ? undefined : true,
      late: isLate(done, undefined, workBy, today),
      steps: [
        { step: 'received', day: facts.receivedOn },
        { step: 'maybeReferred', provision: 'p39.1:16' },
        { step: 'houseTarget', count: settings.promptly, day: workBy },
      ],
    },
  ];
};

/** s. 36: the information asked for is kept until every recourse is exhausted; nothing is destroyed by itself then. */
export const holdInformation = ({ clocks, facts, today }: RequestCase): readonly RequestDuty[] => {
  const waiting = facts.disagreement !== undefined && clocks.holdUntil === undefined;
  if (clocks.holdUntil === undefined && !waiting) return [];
  const from = clocks.holdUntil;
  return [
    {
      key: 'holdInformation',
      to: 'applicant',
      notBefore: from,
      provision: ['p39.1:36'],
      basis: 'law',
      done: from !== undefined && today >= from,
      late: false,
      steps: [{ step: 'heldForRecourse', day: from, provision: 'p39.1:36' }],
    },
  ];
};

/** s. 11: what was used to decide is kept for a year at least. */
export const retainRequest = ({ clocks, today }: RequestCase): readonly RequestDuty[] => {
  const from = clocks.retainUntil;
  if (from === undefined) return [];
  return [
    {
      key: 'retainRequest',
      to: 'house',
      notBefore: from,
      provision: ['p39.1:11'],
      basis: 'law',
      done: today >= from,
      late: false,
      steps: [
        { step: 'keptAfterDecision', day: from, provision: 'p39.1:11' },
        { step: 'destructionMayBeProposed', day: from },
      ],
    },
  ];
};
