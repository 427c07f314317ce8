import { rotateAtOnce } from '../company/information-kinds.ts';
import { type Day, parseDay } from '../law/day.ts';
import { incidentDuties } from '../law/duties.ts';
import type { Duty } from '../law/duty.ts';
import type { IncidentDutySettings, IncidentFacts } from '../law/incident-facts.ts';
import { personsAreTold, personsToldOf } from './incident-persons.ts';
import { type IncidentState, missingRegisterItems } from './incidents.ts';

type Standing = IncidentState & { readonly stage?: string };

const dayOf = (text: string | undefined): Day | undefined => (text === undefined ? undefined : parseDay(text));

const deferralOf = (state: IncidentState): IncidentFacts['deferral'] =>
  state.deferralGround === undefined
    ? undefined
    : {
        ground: state.deferralGround,
        reviewOn: dayOf(state.deferralReviewOn),
        liftedOn: dayOf(state.deferralLiftedOn),
      };

const endingOf = (state: Standing): IncidentFacts['ending'] => {
  if (state.stage === 'notAnIncident' || state.ending === 'notOfThisKind') return 'notAnIncident';
  return state.stage === 'ended' ? state.ending : undefined;
};

/** What the duties of an incident depend on, read from its state; undefined before anybody was aware. */
const factsOf = (state: Standing): IncidentFacts | undefined => {
  const awareOn = dayOf(state.awareOn);
  if (awareOn === undefined) return undefined;
  return {
    awareOn,
    awareUntil: dayOf(state.awareUntil),
    officerConsultedOn: dayOf(state.officerConsultedOn),
    conclusion: state.conclusion,
    concludedOn: state.conclusion === undefined ? undefined : dayOf(state.concludedOn),
    credentials: rotateAtOnce(state.kinds ?? []),
    measures: state.measures ? 1 : 0,
    measuresOn: dayOf(state.measuresTakenOn),
    caiNoticeSentOn: dayOf(state.commissionNoticeOn),
    caiNoticeWaivedBecause: state.commissionNoticeWaived,
    personsNoticeDone: personsAreTold(state),
    personsNoticeOn: dayOf(state.personsNoticeOn),
    personsTold: personsToldOf(state),
    publicNoticeGround: state.publicNoticeGround,
    publicNoticeOn: dayOf(state.publicNoticeOn),
    supplementSince: dayOf(state.supplementSince),
    deferral: deferralOf(state),
    destructionAskedOn: dayOf(state.destructionAskedOn),
    destructionConfirmedOn: dayOf(state.destructionConfirmedOn),
    heldFor: state.heldFor,
    clientToldOn: dayOf(state.clientToldOn),
    registerItemsMissing: missingRegisterItems(state),
    closedOn: dayOf(state.closedOn),
    ending: endingOf(state),
  };
};

/** What is owed because of an incident, on a day: never stored, always derived from its state (DESIGN §2). */
export const dutiesOfIncident = (state: Standing, today: Day, settings: IncidentDutySettings): readonly Duty[] => {
  const facts = factsOf(state);
  return facts ? incidentDuties(facts, today, settings) : [];
};

/** The earliest day by which something is still owed or to be worked on; undefined when nothing is. */
export const nextDue = (duties: readonly Duty<string>[]): Day | undefined => {
  const days = duties.filter((duty) => !duty.done).flatMap((duty) => [duty.by ?? duty.workBy ?? []].flat());
  return days.toSorted((a, b) => a - b)[0];
};
