import { endingGaps, type RequestEnding } from '../../law/request-guards.ts';
import type { State } from '../../ledger/fold.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Gap } from '../../registers/register.ts';
import { grantingOf, refusingOf } from '../../registers/request-guards.ts';
import { type RequestState, requests } from '../../registers/requests.ts';
import type { Verb } from '../verb.ts';
import { acting, entering } from './make-verb.ts';

const c = requests.columns;
const register = 'requests';

/** `partlyGranted` is both a grant and a refusal; what is not held is neither, and is told once identity is proven. */
const deciding = (after: State): readonly Gap[] => {
  const state = after as RequestState;
  if (state.outcome === undefined) return [...grantingOf(state)];
  if (state.outcome === 'refused') return refusingOf(state);
  return [...grantingOf(state), ...(state.outcome === 'partlyGranted' ? refusingOf(state) : [])];
};

const ends: Readonly<Record<string, RequestEnding>> = {
  withdrawn: 'withdrawn',
  duplicateOf: 'duplicateOf',
  notOfThisKind: 'notARequest',
  registeredInError: 'registeredInError',
};

const ending = (after: State): readonly Gap[] => {
  const { ending: how, personsWords, otherReference } = after as RequestState;
  const named = how === undefined ? undefined : ends[how];
  if (named === undefined) return [];
  // The reason is asked for by the input itself.
  const draft = { ending: named, reason: 'given', personsWords, duplicateOf: otherReference };
  return gapsUnder('requestEnding', endingGaps(draft));
};

const decision = {
  answeredOn: { ...c.answeredOn, required: true },
  outcome: { ...c.outcome, required: true },
} as const;

/** What the officer does with a request, in the order of the work (ss. 27 to 46; policy, rows 35 to 43). */
export const requestVerbs: readonly Verb[] = [
  entering({
    verb: 'enterRequest',
    register,
    input: {
      type: c.type,
      receivedOn: { ...c.receivedOn, required: true },
      means: { ...c.means, required: true },
      personCategory: c.personCategory,
      language: c.language,
      spoken: c.spoken,
      requester: c.requester,
      requesterAddress: c.requesterAddress,
      heldFor: c.heldFor,
    },
  }),
  acting({ verb: 'receiveWriting', register, input: { writtenOn: { ...c.writtenOn, required: true } }, move: 'work' }),
  acting({
    verb: 'proveIdentity',
    register,
    input: {
      identityMethod: { ...c.identityMethod, required: true },
      identityOn: { ...c.identityOn, required: true },
      identityBy: { ...c.identityBy, required: true },
      capacity: { ...c.capacity, required: true },
      capacityProof: c.capacityProof,
    },
    move: 'work',
  }),
  acting({
    verb: 'referRequest',
    register,
    input: { heldFor: { ...c.heldFor, required: true }, referredOn: c.referredOn },
  }),
  acting({
    verb: 'consultThirdParty',
    register,
    input: {
      thirdPartyKind: { ...c.thirdPartyKind, required: true },
      thirdPartyAskedOn: { ...c.thirdPartyAskedOn, required: true },
      applicantInformedOn: c.applicantInformedOn,
      thirdPartyNewDue: c.thirdPartyNewDue,
      // Silence is an answer that was not given, never a consent.
      thirdPartyAnswer: c.thirdPartyAnswer,
    },
    move: 'work',
  }),
  acting({
    verb: 'askCommission',
    register,
    input: {
      commissionAppliedOn: { ...c.commissionAppliedOn, required: true },
      commissionExtendedTo: c.commissionExtendedTo,
    },
    move: 'work',
  }),
  acting({
    verb: 'weighDissemination',
    register,
    input: {
      contravenes: c.contravenes,
      conditionsWeighed: c.conditionsWeighed,
      conditionsMet: c.conditionsMet,
      factorsConsidered: c.factorsConsidered,
      weighing: c.weighing,
    },
    move: 'work',
  }),
  acting({
    verb: 'prepareDecision',
    register,
    input: {
      thirdPersonsChecked: c.thirdPersonsChecked,
      chargeAsked: c.chargeAsked,
      chargeToldOn: c.chargeToldOn,
      linesOpen: c.linesOpen,
      openLinesNamed: c.openLinesNamed,
      ground: c.ground,
      established: c.established,
      offered: c.offered,
      reasons: c.reasons,
      provisionNamed: c.provisionNamed,
      remediesTold: c.remediesTold,
      timeLimitTold: c.timeLimitTold,
    },
  }),
  acting({ verb: 'answerRequest', register, input: decision, move: 'answer', gaps: deciding }),
  acting({
    verb: 'followUpRequest',
    register,
    input: {
      copySentOn: c.copySentOn,
      recipientsToldOn: c.recipientsToldOn,
      ceasedOn: c.ceasedOn,
      postedOn: c.postedOn,
      helpAskedOn: c.helpAskedOn,
      helpGivenOn: c.helpGivenOn,
      linesOpen: c.linesOpen,
    },
  }),
  acting({
    verb: 'noteDisagreement',
    register,
    input: {
      disagreementFiledOn: { ...c.disagreementFiledOn, required: true },
      finalDecisionOn: c.finalDecisionOn,
      contested: c.contested,
    },
  }),
  acting({ verb: 'closeRequest', register, input: {}, move: 'close' }),
  acting({
    verb: 'endRequest',
    register,
    input: {
      ending: { ...c.ending, required: true },
      personsWords: c.personsWords,
      otherReference: c.otherReference,
      why: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile', required: true },
    },
    move: 'end',
    gaps: ending,
  }),
];
