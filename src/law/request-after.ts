import { addWorkingDays } from './calendar.ts';
import { brings } from './decision.ts';
import { isLate, type Step } from './duty.ts';
import type { ProvisionId } from './provisions.ts';
import { mustBeWritten } from './request.ts';
import type { RequestCase, RequestDuty } from './request-replies.ts';

/** s. 22, s. 8: the use to which somebody objects ceases; the statute says no day, so it is done promptly. */
export const ceaseUse = ({ facts, today, settings }: RequestCase): readonly RequestDuty[] => {
  if (facts.type !== 'consentWithdrawal') return [];
  const workBy = addWorkingDays(facts.receivedOn, settings.promptly);
  const done = facts.ceasedOn !== undefined;
  return [
    {
      key: 'ceaseUse',
      to: 'applicant',
      sinceAware: true,
      workBy,
      provision: ['p39.1:22', 'p39.1:8'],
      basis: 'law',
      done,
      doneOn: facts.ceasedOn,
      late: isLate(done, undefined, workBy, today),
      steps: [
        { step: 'received', day: facts.receivedOn },
        { step: 'useToCease', provision: 'p39.1:22' },
        { step: 'houseTarget', count: settings.promptly, day: workBy },
        ...(done ? [{ step: 'ceased', day: facts.ceasedOn } as const] : []),
      ],
    },
  ];
};

/** ss. 28.1 and 35: a copy of what was changed, or an attestation, free of charge, with the grant. */
export const copyOrAttestation = ({ facts, today, settings }: RequestCase): readonly RequestDuty[] => {
  const { answer, type } = facts;
  if (answer === undefined) return [];
  const own = (['freeCopy', 'attestDeletion', 'attestDissemination'] as const).find((key) =>
    brings(type, answer.outcome, key),
  );
  if (own === undefined) return [];
  const provision: ProvisionId = own === 'attestDissemination' ? 'p39.1:28.1' : 'p39.1:35';
  const workBy = addWorkingDays(answer.sentOn, settings.promptly);
  const done = facts.copySentOn !== undefined;
  return [
    {
      key: 'copyOrAttestation',
      to: 'applicant',
      sinceAware: true,
      workBy,
      provision: [provision],
      basis: 'law',
      done,
      doneOn: facts.copySentOn,
      late: isLate(done, undefined, workBy, today),
      steps: [
        { step: 'granted', day: answer.sentOn, provision },
        { step: 'houseTarget', count: settings.promptly, day: workBy },
        ...(done ? [{ step: 'sent', day: facts.copySentOn } as const] : []),
      ],
    },
  ];
};

/** C.C.Q. art. 40: who received the information in the six months before is told without delay, also of a contest. */
export const tellRecipients = ({ facts, today, settings }: RequestCase): readonly RequestDuty[] => {
  const { answer, type } = facts;
  if (answer === undefined) return [];
  const rectifies = type === 'rectification' || type === 'deletion' || type === 'comments';
  if (!brings(type, answer.outcome, 'tellRecipients') && !(rectifies && facts.contested === true)) return [];
  const workBy = addWorkingDays(answer.sentOn, settings.promptly);
  const done = facts.recipientsToldOn !== undefined;
  const steps: readonly Step[] = [
    { step: 'answered', day: answer.sentOn },
    { step: 'sixMonthsBefore', provision: 'ccq:40' },
    { step: 'withoutDelay', provision: 'ccq:40' },
    { step: 'houseTarget', count: settings.promptly, day: workBy },
  ];
  return [
    {
      key: 'tellRecipients',
      to: 'recipients',
      sinceAware: true,
      workBy,
      provision: ['ccq:40'],
      basis: 'law',
      done,
      doneOn: facts.recipientsToldOn,
      late: isLate(done, undefined, workBy, today),
      steps,
    },
  ];
};

/** s. 34 gives help on request; the policy (row 41) promises it, so it is offered in each refusal. */
export const helpUnderstand = ({ facts, today, settings }: RequestCase): readonly RequestDuty[] => {
  if (facts.helpAskedOn === undefined) return [];
  const workBy = addWorkingDays(facts.helpAskedOn, settings.promptly);
  const done = facts.helpGivenOn !== undefined;
  return [
    {
      key: 'helpUnderstand',
      to: 'applicant',
      sinceAware: true,
      workBy,
      provision: mustBeWritten(facts.type) ? ['p39.1:34', 'policy:41'] : ['policy:41'],
      basis: mustBeWritten(facts.type) ? 'law' : 'policy',
      done,
      doneOn: facts.helpGivenOn,
      late: isLate(done, undefined, workBy, today),
      steps: [
        { step: 'helpAsked', day: facts.helpAskedOn },
        { step: 'houseTarget', count: settings.promptly, day: workBy },
        ...(done ? [{ step: 'helpGiven', day: facts.helpGivenOn } as const] : []),
      ],
    },
  ];
};
