import type { State } from '../../src/ledger/fold.ts';
import type { ComplaintState } from '../../src/registers/complaints.ts';
import type { IncidentState } from '../../src/registers/incidents.ts';
import type { RegisterKey } from '../../src/registers/index.ts';
import type { MinorState } from '../../src/registers/minors.ts';
import type { RequestState } from '../../src/registers/requests.ts';
import type { WalkStep } from './walking.ts';

/** Written apart from the guards, from the law's own list, so that a guard that was lost is missed here. */
type Oracle = (state: State, step: WalkStep) => boolean;

const all = (...there: readonly unknown[]): boolean =>
  there.every((one) => one !== undefined && one !== '' && one !== false);

const about = (count: unknown): number =>
  typeof count === 'object' && count !== null && 'about' in count ? Number(count.about) : Number.NaN;

const personsTold = (state: IncidentState): boolean => {
  const returned = state.personsReturned === undefined ? 0 : about(state.personsReturned);
  const reached = about(state.personsNotified) - (Number.isNaN(returned) ? 0 : returned);
  const everyOne =
    all(state.personsNoticeOn) && about(state.personsToNotify) > 0 && reached >= about(state.personsToNotify);
  const published = all(state.publicNoticeOn, state.publicNoticeGround);
  return (
    everyOne || (published && (state.publicNoticeGround !== 'rapidAction' || all(state.restGround, state.restReason)))
  );
};

const incidentClosed: Oracle = (given) => {
  const state = given as IncidentState;
  const register = all(
    state.informationConcerned ?? state.kinds,
    state.circumstances,
    state.occurred,
    state.awareOn,
    state.persons,
    state.rationale,
    state.measures,
    state.measuresTakenOn,
    state.officerConsultedOn,
  );
  const owesSupplement = state.commissionNoticeOn !== undefined && state.supplementSince !== undefined;
  if (!register || owesSupplement) return false;
  if (state.conclusion === 'yes') return all(state.commissionNoticeOn) && personsTold(state);
  return state.conclusion === 'no' && (all(state.commissionNoticeOn) || all(state.commissionNoticeWaived));
};

const impersonal: readonly unknown[] = ['policyPaperCopy', 'consentWithdrawal'];

/** ss. 30 and 34: nothing is shown before identity and capacity, and a refusal has its four elements, as it is answered. */
export const answeredRightly = (given: State): boolean => {
  const state = given as RequestState;
  const granted = state.outcome === 'granted' || state.outcome === 'partlyGranted';
  const shown =
    !granted || impersonal.includes(state.type) || all(state.identityMethod, state.identityOn, state.capacity);
  // What is still searched, or could not be, is the rest of an answer in part and no refusal.
  const restIsOpen = state.searchLines !== undefined || state.linesOpen !== undefined;
  const refused = state.outcome === 'refused' || (state.outcome === 'partlyGranted' && !restIsOpen);
  const motivated =
    !refused || all(state.ground, state.reasons, state.provisionNamed, state.remediesTold, state.timeLimitTold);
  return shown && motivated;
};

/** s. 34: what an answer in part leaves out because it could not be searched is refused with its four elements. */
const requestClosed: Oracle = (given) => {
  const state = given as RequestState;
  const unsearched = state.searchLines?.some(({ searchResult }) => searchResult === 'cannot') === true;
  const leftOut = unsearched && state.outcome === 'partlyGranted';
  const motivated = all(state.ground, state.reasons, state.provisionNamed, state.remediesTold, state.timeLimitTold);
  return all(state.answeredOn, state.outcome) && (!leftOut || motivated);
};

const complaintClosed: Oracle = (given) => {
  const state = given as ComplaintState;
  return all(state.complaint, state.analysis, state.response, state.answeredOn, state.byEmail, state.commissionNamed);
};

const minorClosed: Oracle = (given) => {
  const state = given as MinorState;
  const destroyed = all(state.destroyedOn, state.destroyedWhat, state.destroyedBy);
  return destroyed || all(state.authorizationAskedOf, state.necessaryBecause) || state.consentBy !== undefined;
};

/** An end without having run its course: its kind, its reason in the act, and what the kind asks for. */
const endedRightly: Oracle = (state, { why }) =>
  all(state.ending, why) &&
  (state.ending !== 'withdrawn' || all(state.personsWords)) &&
  (state.ending !== 'duplicateOf' || all(state.otherReference));

const withReason: Oracle = (_, { why }) => all(why);

/** What must stand in each closed stage of each register; a stage that is not here has not been thought of. */
export const closedRightly: Readonly<Record<Exclude<RegisterKey, 'office'>, Readonly<Record<string, Oracle>>>> = {
  incidents: { closed: incidentClosed, notAnIncident: withReason, ended: endedRightly },
  requests: { closed: requestClosed, notARequest: withReason, ended: endedRightly },
  complaints: { closed: complaintClosed, ended: endedRightly },
  minors: { closed: minorClosed, ended: endedRightly },
  consents: {
    withdrawn: ({ withdrawnOn }) => all(withdrawnOn),
    expired: ({ expiredOn, expiresOn }) => all(expiredOn, expiresOn),
    struck: endedRightly,
  },
  communications: { ended: withReason, struck: endedRightly },
  systems: { retired: withReason, struck: endedRightly },
  destructions: {
    destroyed: ({ destroyedRecord, approvedBy, approvedOn, tombstoneHead, destroyedOn }) =>
      all(destroyedRecord, approvedBy, approvedOn, tombstoneHead, destroyedOn),
    struck: endedRightly,
  },
  policyVersions: { superseded: withReason, struck: endedRightly },
};

/** Reg. s. 3: whether each of the nine items that the record answers was said, unknown, or to follow as the notice left. */
export const noticeSaid = (given: State): boolean => {
  const state = given as IncidentState;
  const known = (value: unknown): boolean => value !== undefined;
  return all(
    state.awareOn,
    state.informationConcerned ?? state.unsaidInformation,
    state.circumstances ?? state.unsaidCircumstances,
    state.occurred ?? state.unsaidMoment,
    (known(state.persons) && known(state.personsInQuebec)) || known(state.unsaidNumbers),
    state.rationale ?? state.unsaidRisk,
    state.conclusion === 'no' ||
      known(state.personsNoticePlan ?? state.personsNoticeOn ?? state.publicNoticeOn ?? state.deferralGround) ||
      known(state.unsaidPersonsNotice),
    state.measures ?? state.unsaidMeasures,
    state.authoritiesOutside === 'none' || known(state.authoritiesNamed ?? state.unsaidAuthorities),
  );
};
