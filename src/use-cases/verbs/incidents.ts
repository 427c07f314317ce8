import { deferralGaps } from '../../law/notices.ts';
import { type IncidentState, incidents } from '../../registers/incidents.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Verb } from '../verb.ts';
import { acting, reason } from './make-verb.ts';

const c = incidents.columns;
const register = 'incidents';

/** What comes beside the way of an incident: deferral, supplement, client enterprise, and an end without follow-up. */
export const incidentVerbs: readonly Verb[] = [
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
  }),
  // Reg. s. 4: what is learned after the notice was sent goes to the Commission promptly.
  acting({
    verb: 'noteNewFact',
    register,
    input: { supplementSince: { ...c.supplementSince, required: true } },
  }),
  acting({
    verb: 'recordSupplement',
    register,
    input: { supplementSentOn: { ...c.supplementSentOn, required: true } },
    set: () => ({ supplementSince: null }),
  }),
  // s. 18.3, a reading to be confirmed: whose information it is, and when that enterprise was told.
  acting({
    verb: 'tellClient',
    register,
    input: { heldFor: { ...c.heldFor, required: true }, clientToldOn: c.clientToldOn },
  }),
  acting({
    verb: 'endIncident',
    register,
    input: { ending: { ...c.ending, required: true }, otherReference: c.otherReference, ...reason },
    move: 'end',
  }),
];
