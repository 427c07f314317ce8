import { deferralGaps, publicNoticeGaps } from '../../law/notices.ts';
import { personsRestGaps } from '../../law/persons-told.ts';
import type { State } from '../../ledger/fold.ts';
import { supplementSent } from '../../registers/incident-notices.ts';
import { type IncidentState, incidents } from '../../registers/incidents.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Gap } from '../../registers/register.ts';
import type { Verb } from '../verb.ts';
import { ending } from './ending.ts';
import { acting, reason } from './make-verb.ts';

const c = incidents.columns;
const register = 'incidents';

const stands = (state: State, key: keyof IncidentState): boolean => state[key] !== undefined && state[key] !== null;

// Reg. s. 6: ground, reason and means; a ground for the persons not reached needs its reason and the notice itself.
const publishing = (after: State): readonly Gap[] => {
  const { publicNoticeGround, publicNoticeReason, publicNoticeMeans, ...state } = after as IncidentState;
  const draft = { ground: publicNoticeGround, reason: publicNoticeReason, means: publicNoticeMeans };
  const rest = { reason: state.restReason, publicNoticeGiven: state.publicNoticeOn !== undefined };
  return [
    ...gapsUnder('publicNotice', publicNoticeGaps(draft)),
    ...(state.restGround === undefined ? [] : gapsUnder('personsRest', personsRestGaps(rest))),
  ];
};

/** What is written for the notices before they leave; preparing is never refused. */
const preparing: readonly Verb[] = [
  acting({
    verb: 'prepareCommissionNotice',
    register,
    input: {
      cause: c.cause,
      personsInQuebec: c.personsInQuebec,
      personsNoticePlan: c.personsNoticePlan,
      authoritiesOutside: c.authoritiesOutside,
      authoritiesNamed: c.authoritiesNamed,
      unsaidInformation: c.unsaidInformation,
      unsaidCircumstances: c.unsaidCircumstances,
      unsaidMoment: c.unsaidMoment,
      unsaidNumbers: c.unsaidNumbers,
      unsaidRisk: c.unsaidRisk,
      unsaidPersonsNotice: c.unsaidPersonsNotice,
      unsaidMeasures: c.unsaidMeasures,
      unsaidAuthorities: c.unsaidAuthorities,
    },
  }),
  acting({
    verb: 'preparePersonsNotice',
    register,
    input: { advice: c.advice, measuresSuggested: c.measuresSuggested, personsToNotify: c.personsToNotify },
  }),
];

/**
 * What comes beside the way of an incident: preparing the notices, the public notice, deferral, supplement, client
 * enterprise, the day of awareness, and an end without follow-up.
 */
export const incidentVerbs: readonly Verb[] = [
  ...preparing,
  acting({
    verb: 'recordPublicNotice',
    register,
    input: {
      publicNoticeOn: { ...c.publicNoticeOn, required: true },
      publicNoticeGround: { ...c.publicNoticeGround, required: true },
      publicNoticeReason: c.publicNoticeReason,
      publicNoticeMeans: c.publicNoticeMeans,
      restGround: c.restGround,
      restReason: c.restReason,
    },
    gaps: publishing,
    set: ({ stage }) => (stage === 'seriousRisk' ? { stage: incidents.moves.notify.to } : {}),
  }),
  acting({
    verb: 'deferNotice',
    register,
    input: {
      deferralGround: { ...c.deferralGround, required: true },
      deferralBody: c.deferralBody,
      deferralReviewOn: c.deferralReviewOn,
      deferralCitation: c.deferralCitation,
      deferralSigned: c.deferralSigned,
    },
    // s. 3.5 para. 3: the notice to the persons only; the notice to the Commission and the register never wait.
    gaps: (after) => {
      const { deferralGround, deferralBody, deferralReviewOn, deferralCitation, deferralSigned } =
        after as IncidentState;
      const draft = { ground: deferralGround, body: deferralBody, reviewOn: deferralReviewOn };
      return gapsUnder(
        'deferral',
        deferralGaps({ ...draft, citation: deferralCitation, officerSigned: deferralSigned }),
      );
    },
    set: () => ({ deferralLiftedOn: null }),
  }),
  acting({
    verb: 'liftDeferral',
    register,
    input: { deferralLiftedOn: { ...c.deferralLiftedOn, required: true } },
    offered: (before) => stands(before, 'deferralGround') && !stands(before, 'deferralLiftedOn'),
  }),
  // Reg. s. 4: what is learned after the notice was sent goes to the Commission promptly.
  acting({
    verb: 'noteNewFact',
    register,
    input: { supplementSince: { ...c.supplementSince, required: true } },
    offered: (before) => stands(before, 'commissionNoticeOn'),
  }),
  acting({
    verb: 'recordSupplement',
    register,
    input: { supplementSentOn: { ...c.supplementSentOn, required: true } },
    offered: (before) => stands(before, 'supplementSince'),
    set: (after) => ({ ...supplementSent(after as IncidentState) }),
  }),
  // s. 18.3, a reading to be confirmed: whose information it is, and when that enterprise was told.
  acting({
    verb: 'tellClient',
    register,
    input: { heldFor: { ...c.heldFor, required: true }, clientToldOn: c.clientToldOn },
  }),
  // The earliest moment anybody in the firm knew (Reg. s. 7(4)): it changes only with a reason.
  acting({
    verb: 'correctAwareness',
    register,
    input: { awareOn: { ...c.awareOn, required: true }, awareUntil: c.awareUntil, ...reason },
  }),
  ending('endIncident', register),
];
