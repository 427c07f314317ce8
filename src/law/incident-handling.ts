import { addWorkingDays } from './calendar.ts';
import type { Day } from './day.ts';
import { type Duty, isLate, type Step } from './duty.ts';
import type { IncidentDutySettings, IncidentFacts } from './incident-facts.ts';

/** Where each count begins: the day the firm became aware. */
export const aware = (facts: IncidentFacts): Step => ({ step: 'aware', day: facts.awareOn });

/** The statute says *promptly* and gives no number of hours or days. */
export const noLegalDate: Step = { step: 'noLegalDate', provision: 'p39.1:3.5' };

/** An exposed credential opens more with each hour: it is changed first, before anything is assessed (s. 3.5). */
const rotation = ({ credentials, awareOn }: IncidentFacts, done: boolean): readonly Step[] =>
  credentials === true && !done ? [{ step: 'rotateAtOnce', day: awareOn, provision: 'p39.1:3.5' }] : [];

/** s. 3.5 para. 1: reasonable measures at every incident, serious or not. */
export const measures = (facts: IncidentFacts, today: Day, settings: IncidentDutySettings): Duty => {
  const days = settings.houseTargets.measures;
  const workBy = addWorkingDays(facts.awareOn, days);
  const done = facts.measures > 0;
  return {
    key: 'measures',
    to: 'persons',
    sinceAware: true,
    workBy,
    provision: ['p39.1:3.5'],
    basis: 'law',
    done,
    doneOn: done ? facts.measuresOn : undefined,
    late: isLate(done, undefined, workBy, today),
    steps: [...rotation(facts, done), aware(facts), noLegalDate, { step: 'houseTarget', count: days, day: workBy }],
  };
};

const assessmentSteps = (facts: IncidentFacts): readonly Step[] => {
  const consulted: Step =
    facts.officerConsultedOn === undefined
      ? { step: 'officerToConsult', provision: 'p39.1:3.7' }
      : { step: 'officerConsulted', day: facts.officerConsultedOn, provision: 'p39.1:3.7' };
  if (facts.conclusion === undefined) return [consulted, { step: 'conclusionAwaited' }];
  if (facts.conclusion === 'undetermined') return [consulted, { step: 'conclusionUndetermined' }];
  return [consulted, { step: 'concluded', day: facts.concludedOn }];
};

/** s. 3.7: a conclusion counts once the person in charge was consulted; *undetermined* concludes nothing. */
export const assessment = (facts: IncidentFacts, today: Day, settings: IncidentDutySettings): Duty => {
  const days = settings.houseTargets.assessment;
  const workBy = addWorkingDays(facts.awareOn, days);
  const concluded = facts.conclusion === 'yes' || facts.conclusion === 'no';
  const done = concluded && facts.officerConsultedOn !== undefined;
  return {
    key: 'assessment',
    to: 'persons',
    sinceAware: true,
    workBy,
    provision: ['p39.1:3.5', 'p39.1:3.7'],
    basis: 'law',
    done,
    doneOn: done ? (facts.concludedOn ?? facts.officerConsultedOn) : undefined,
    late: isLate(done, undefined, workBy, today),
    steps: [aware(facts), noLegalDate, { step: 'houseTarget', count: days, day: workBy }, ...assessmentSteps(facts)],
  };
};

/**
 * What left by mistake is asked back (s. 3.5 para. 1: reduce the risk); whoever had it is to confirm that it is destroyed.
 * The law sets no day for that: the house asks again after its own target. A closed record waits for nobody.
 */
export const destructionConfirmation = (
  facts: IncidentFacts,
  today: Day,
  settings: IncidentDutySettings,
): readonly Duty[] => {
  const { destructionAskedOn: asked, destructionConfirmedOn: confirmed } = facts;
  if (asked === undefined || (facts.closedOn !== undefined && confirmed === undefined)) return [];
  const days = settings.houseTargets.confirmation;
  const by = addWorkingDays(asked, days);
  const done = confirmed !== undefined;
  return [
    {
      key: 'destructionConfirmation',
      to: 'recipients',
      by,
      provision: ['p39.1:3.5'],
      basis: 'house',
      done,
      doneOn: confirmed,
      late: isLate(done, by, undefined, today),
      steps: [
        { step: 'destructionAsked', day: asked },
        { step: 'houseTarget', count: days, day: by },
        ...(done ? [{ step: 'destructionConfirmed', day: confirmed } as const] : []),
      ],
    },
  ];
};

/** s. 18.3, read as the duty of whoever holds information for another; counsel is to confirm the reading. */
export const clientNotice = (facts: IncidentFacts, today: Day, settings: IncidentDutySettings): readonly Duty[] => {
  if (facts.heldFor !== 'clientEnterprise') return [];
  const days = settings.houseTargets.notices;
  const workBy = addWorkingDays(facts.awareOn, days);
  const done = facts.clientToldOn !== undefined;
  return [
    {
      key: 'clientNotice',
      to: 'clientEnterprise',
      sinceAware: true,
      workBy,
      provision: ['p39.1:18.3'],
      basis: 'law',
      done,
      doneOn: facts.clientToldOn,
      late: isLate(done, undefined, workBy, today),
      steps: [
        aware(facts),
        { step: 'readingToConfirm', provision: 'p39.1:18.3' },
        { step: 'houseTarget', count: days, day: workBy },
      ],
    },
  ];
};
