import { endingGaps, type RequestEnding } from '../../law/request-guards.ts';
import type { State } from '../../ledger/fold.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Gap } from '../../registers/register.ts';
import { clocksOfRequest } from '../../registers/request-duties.ts';
import { type RequestState, requests } from '../../registers/requests.ts';
import type { Facts, Verb } from '../verb.ts';
import { answerVerbs, prepareDecision } from './decisions.ts';
import { acting, entering } from './make-verb.ts';
import { searchVerbs } from './searches.ts';

const c = requests.columns;
const register = 'requests';

/**
 * s. 46: the Commission is asked within the thirty days of s. 32, and by nobody after them. What it then answers is
 * noted whenever it comes.
 */
const mayAskCommission = (state: State, { today, company }: Facts): boolean => {
  const until = clocksOfRequest(state, company.promises.requestDays)?.askCommissionUntil;
  return until !== undefined && (today <= until || (state as RequestState).commissionAppliedOn !== undefined);
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
  acting({
    verb: 'receiveWriting',
    register,
    input: { writtenOn: { ...c.writtenOn, required: true } },
    move: 'work',
    // s. 30: only what was spoken has still to be written.
    offered: ({ spoken }) => spoken === true,
  }),
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
    offered: mayAskCommission,
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
  prepareDecision,
  ...searchVerbs,
  ...answerVerbs,
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
