import { addWorkingDays } from './calendar.ts';
import type { Day } from './day.ts';
import { type Duty, isLate, type Step } from './duty.ts';
import { closesNotice, type PublicNoticeGround } from './incident.ts';
import type { Deferral, IncidentDutySettings, IncidentFacts } from './incident-facts.ts';
import { aware, noLegalDate } from './incident-handling.ts';
import { reached } from './persons-told.ts';
import type { ProvisionId } from './provisions.ts';

const standing = (deferral: Deferral | undefined): Deferral | undefined =>
  deferral === undefined || deferral.liftedOn !== undefined ? undefined : deferral;

// s. 3.5 para. 3 knows the investigation only; that another law may forbid the notice is the policy's saying.
const deferredUnder = (deferral: Deferral): ProvisionId =>
  deferral.ground === 'investigation' ? 'p39.1:3.5' : 'policy:58';

const deferredStep = (deferral: Deferral): Step => ({
  step: deferral.ground === 'investigation' ? 'deferredForInvestigation' : 'deferredByOtherLaw',
  day: deferral.reviewOn,
  provision: deferredUnder(deferral),
});

// A ground that was only chosen closes nothing: the public notice must have been given.
const publicNotice = (facts: IncidentFacts): PublicNoticeGround | undefined =>
  facts.publicNoticeOn === undefined ? undefined : facts.publicNoticeGround;

const personsDone = (facts: IncidentFacts): boolean => {
  const ground = publicNotice(facts);
  return facts.personsNoticeDone === true || (ground !== undefined && closesNotice(ground));
};

// *n of n*: how many are to be told, and how many the notice reached.
const countSteps = ({ personsTold, personsNoticeOn }: IncidentFacts): readonly Step[] => {
  if (personsNoticeOn === undefined || personsTold?.toNotify === undefined) return [];
  return [
    { step: 'personsToTell', count: personsTold.toNotify },
    { step: 'personsReached', count: reached(personsTold), day: personsNoticeOn },
  ];
};

const noticeSteps = (facts: IncidentFacts, workBy: Day | undefined, days: number): readonly Step[] => {
  const steps: Step[] = [aware(facts), { step: 'requiredByLaw', provision: 'p39.1:3.5' }, noLegalDate];
  const deferral = standing(facts.deferral);
  if (deferral !== undefined) steps.push(deferredStep(deferral));
  if (facts.deferral?.liftedOn !== undefined) steps.push({ step: 'deferralLifted', day: facts.deferral.liftedOn });
  if (workBy !== undefined) steps.push({ step: 'houseTarget', count: days, day: workBy });
  const ground = publicNotice(facts);
  if (ground !== undefined) {
    const step = closesNotice(ground) ? 'publicNoticeCloses' : 'publicNoticeDoesNotClose';
    steps.push({ step, day: facts.publicNoticeOn, provision: 'reg3.1:6' });
  }
  steps.push(...countSteps(facts));
  if (facts.personsNoticeDone === true && facts.personsNoticeOn !== undefined)
    steps.push({ step: 'sent', day: facts.personsNoticeOn });
  return steps;
};

/**
 * The notice to each person concerned, owed only if there is a risk of serious injury: s. 3.5 paras. 2 and 3, Reg.
 * ss. 5 and 6. A deferral suspends it and keeps it owed. A public notice to act rapidly is given in addition.
 */
export const personsNotice = (facts: IncidentFacts, today: Day, settings: IncidentDutySettings): readonly Duty[] => {
  if (facts.conclusion !== 'yes') return [];
  const days = settings.houseTargets.notices;
  const deferred = standing(facts.deferral) !== undefined;
  const from = facts.deferral?.liftedOn ?? facts.concludedOn;
  const workBy = deferred || from === undefined ? undefined : addWorkingDays(from, days);
  const done = personsDone(facts);
  return [
    {
      key: 'personsNotice',
      to: 'persons',
      sinceAware: deferred ? undefined : true,
      workBy,
      provision: ['p39.1:3.5', 'reg3.1:5', 'reg3.1:6'],
      basis: 'law',
      done,
      doneOn: done ? (facts.personsNoticeOn ?? facts.publicNoticeOn) : undefined,
      late: isLate(done, undefined, workBy, today),
      steps: noticeSteps(facts, workBy, days),
    },
  ];
};

/** A deferral lasts "so long as" its ground does: on the day set, it is asked again whether it still holds. */
export const deferralReview = (facts: IncidentFacts, today: Day): readonly Duty[] => {
  const deferral = standing(facts.deferral);
  if (facts.conclusion !== 'yes' || facts.closedOn !== undefined) return [];
  if (deferral?.reviewOn === undefined || personsDone(facts)) return [];
  return [
    {
      key: 'deferralReview',
      to: 'persons',
      by: deferral.reviewOn,
      provision: [deferredUnder(deferral)],
      basis: 'house',
      done: false,
      late: isLate(false, deferral.reviewOn, undefined, today),
      steps: [deferredStep(deferral)],
    },
  ];
};
