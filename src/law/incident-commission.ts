import { addWorkingDays } from './calendar.ts';
import type { Day } from './day.ts';
import { type Duty, isLate, type Step } from './duty.ts';
import type { IncidentDutySettings, IncidentFacts } from './incident-facts.ts';
import { aware, noLegalDate } from './incident-handling.ts';

const hasWaiver = (facts: IncidentFacts): boolean => (facts.caiNoticeWaivedBecause ?? '').trim() !== '';

const serious = (facts: IncidentFacts): boolean => facts.conclusion === 'yes';

const target = (facts: IncidentFacts, days: number): Day | undefined =>
  facts.concludedOn === undefined || facts.conclusion === 'undetermined'
    ? undefined
    : addWorkingDays(facts.concludedOn, days);

const noticeSteps = (facts: IncidentFacts, workBy: Day | undefined, days: number): readonly Step[] => {
  const why: Step = serious(facts)
    ? { step: 'requiredByLaw', provision: 'p39.1:3.5' }
    : { step: 'promisedByPolicy', provision: 'policy:55' };
  const steps: Step[] = [aware(facts), why, noLegalDate];
  steps.push(workBy === undefined ? { step: 'conclusionAwaited' } : { step: 'houseTarget', count: days, day: workBy });
  if (hasWaiver(facts)) steps.push({ step: facts.conclusion === 'no' ? 'waived' : 'waiverVoid' });
  if (facts.caiNoticeSentOn !== undefined) steps.push({ step: 'sent', day: facts.caiNoticeSentOn });
  return steps;
};

/**
 * The notice to the Commission. Required by s. 3.5 if there is a risk of serious injury; under the policy as
 * published, promised for each incident. The promise may be waived, with a reason, once the officer concluded that
 * there is no such risk; a later conclusion that there is one makes the waiver void.
 */
export const caiNotice = (facts: IncidentFacts, today: Day, settings: IncidentDutySettings): readonly Duty[] => {
  const required = serious(facts);
  const sent = facts.caiNoticeSentOn !== undefined;
  if (!required && !sent && settings.caiNotification === 'seriousRiskOnly') return [];
  const days = settings.houseTargets.notices;
  const workBy = target(facts, days);
  const waivable = facts.conclusion === 'no' && !sent;
  const done = sent || (waivable && hasWaiver(facts));
  return [
    {
      key: 'caiNotice',
      to: 'commission',
      sinceAware: true,
      workBy,
      provision: required ? ['p39.1:3.5', 'reg3.1:3'] : ['policy:55', 'reg3.1:3'],
      basis: required ? 'law' : 'policy',
      done,
      doneOn: facts.caiNoticeSentOn,
      waivable: waivable ? true : undefined,
      late: isLate(done, undefined, workBy, today),
      steps: noticeSteps(facts, workBy, days),
    },
  ];
};

/** Reg. s. 4: what is learned after the notice was sent goes to the Commission promptly. */
export const supplement = (facts: IncidentFacts, today: Day, settings: IncidentDutySettings): readonly Duty[] => {
  if (facts.caiNoticeSentOn === undefined || facts.supplementSince === undefined) return [];
  const days = settings.houseTargets.notices;
  const workBy = addWorkingDays(facts.supplementSince, days);
  return [
    {
      key: 'supplement',
      to: 'commission',
      sinceAware: true,
      workBy,
      provision: ['reg3.1:4'],
      basis: serious(facts) ? 'law' : 'policy',
      done: false,
      late: isLate(false, undefined, workBy, today),
      steps: [
        { step: 'sent', day: facts.caiNoticeSentOn },
        { step: 'learned', day: facts.supplementSince, provision: 'reg3.1:4' },
        noLegalDate,
        { step: 'houseTarget', count: days, day: workBy },
      ],
    },
  ];
};
