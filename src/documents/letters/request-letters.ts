import { formatDay } from '../../law/day.ts';
import { letterWords } from '../../locales/letters/index.ts';
import { granting } from './deciding.ts';
import { chosen, clock, clocksOf, day, dayGiven, extra, requestOf } from './fills.ts';
import type { Fill, LetterFacts, LetterKind } from './kind.ts';
import {
  isOpen,
  isStatutory,
  policyDue,
  receivedOn,
  statutoryDue,
  statutoryTypes,
  typeNamed,
  typeNamedToOthers,
} from './request-fills.ts';

const on = ['requests'] as const;

const needs = ({ extras }: LetterFacts): readonly string[] | undefined => extras.needs?.split(/\W+/);

const acknowledgement: LetterKind = {
  file: 'acknowledgement',
  on,
  to: 'requester',
  provisions: ['p39.1:30', 'p39.1:32', 'policy:38'],
  blanks: { receivedOn, type: typeNamed, policyDue, statutoryDue },
  cases: {
    statutory: isStatutory,
    promiseOpen: (facts) => facts.today <= (clocksOf(facts)?.policyDue ?? facts.today),
    statuteOpen: (facts) => facts.today <= (clocksOf(facts)?.statutoryDue ?? facts.today),
    identity: (facts) => needs(facts)?.includes('identity') ?? false,
    precision: (facts) => needs(facts)?.includes('precision') ?? false,
    lacking: (facts) => needs(facts)?.some((one) => one === 'identity' || one === 'precision') ?? false,
    unchecked: (facts) => needs(facts) === undefined,
  },
  when: isOpen,
};

const identityRequest: LetterKind = {
  file: 'identity-request',
  on,
  types: statutoryTypes,
  to: 'requester',
  provisions: ['p39.1:30', 'p39.1:32'],
  blanks: { receivedOn, type: typeNamed, statutoryDue },
  cases: { represents: (facts) => requestOf(facts).capacity !== 'personConcerned' },
  when: (facts) => isOpen(facts) === true && requestOf(facts).identityMethod === undefined,
};

const precisionRequest: LetterKind = {
  file: 'precision-request',
  on,
  types: statutoryTypes,
  to: 'requester',
  provisions: ['p39.1:30', 'p39.1:32'],
  blanks: { receivedOn, type: typeNamed, statutoryDue, questions: extra('questions') },
  asks: ['questions'],
  when: isOpen,
};

const feeEstimate: LetterKind = {
  file: 'fee-estimate',
  on,
  types: ['access', 'portability'],
  to: 'requester',
  provisions: ['p39.1:33'],
  blanks: { receivedOn, amount: extra('amount'), feeFor: extra('feeFor'), statutoryDue },
  asks: ['amount', 'feeFor'],
  when: isOpen,
  sending: (sent) => [{ verb: 'prepareDecision', input: { chargeAsked: true, chargeToldOn: sent.day } }],
};

const thirdPartyKind: Fill = (facts) => {
  const kind = facts.extras.thirdPartyKind ?? requestOf(facts).thirdPartyKind;
  return chosen(kind, letterWords(facts.language).thirdPartyKinds);
};

const thirdPartyNoticeToApplicant: LetterKind = {
  file: 'third-party-notice-to-applicant',
  on,
  types: ['access', 'portability'],
  to: 'requester',
  provisions: ['p39.1:32', 'policy:39'],
  blanks: {
    receivedOn,
    thirdPartyKind,
    thirdPartyAskedOn: day('thirdPartyAskedOn'),
    newDue: clock((clocks) => clocks.statutoryDue),
  },
  when: (facts) => isOpen(facts) === true && requestOf(facts).thirdPartyAskedOn !== undefined,
  sending: ({ day: applicantInformedOn, state }) => [
    {
      verb: 'consultThirdParty',
      input: {
        thirdPartyKind: state.thirdPartyKind,
        thirdPartyAskedOn: state.thirdPartyAskedOn,
        applicantInformedOn,
      },
    },
  ],
};

const thirdPartyConsultation: LetterKind = {
  file: 'third-party-consultation',
  on,
  types: ['access', 'portability'],
  to: 'named',
  provisions: ['p39.1:40', 'policy:39'],
  blanks: {
    thirdPartyKind,
    informationDescribed: extra('informationDescribed'),
    answerBy: dayGiven('answerBy'),
  },
  asks: ['thirdPartyKind', 'informationDescribed', 'answerBy'],
  when: isOpen,
  sending: ({ day: thirdPartyAskedOn, state, extras }) => [
    {
      verb: 'consultThirdParty',
      input: { thirdPartyKind: extras.thirdPartyKind ?? state.thirdPartyKind, thirdPartyAskedOn },
    },
  ],
};

/** s. 46: the Commission is asked within the time of s. 32. */
const commissionApplication: LetterKind = {
  file: 'commission-application',
  on,
  types: statutoryTypes,
  to: 'commission',
  provisions: ['p39.1:46', 'p39.1:32'],
  blanks: {
    receivedOn,
    type: typeNamedToOthers,
    askUntil: clock((clocks) => clocks.askCommissionUntil),
    applicationFor: extra('applicationFor'),
    applicationGrounds: extra('applicationGrounds'),
  },
  asks: ['applicationFor', 'applicationGrounds'],
  guard: (facts) => {
    const until = clocksOf(facts)?.askCommissionUntil;
    return until === undefined || facts.today <= until
      ? []
      : [{ gap: 'letter.askedInTime', provision: 'p39.1:46', about: { reference: formatDay(until) } }];
  },
  when: isOpen,
  sending: ({ day: commissionAppliedOn }) => [{ verb: 'askCommission', input: { commissionAppliedOn } }],
};

const withdrawalConfirmed: LetterKind = {
  file: 'withdrawal-confirmed',
  on,
  types: ['consentWithdrawal'],
  to: 'requester',
  provisions: ['p39.1:8', 'p39.1:22', 'policy:38'],
  blanks: { receivedOn, consentScope: extra('consentScope'), ceasedOn: dayGiven('ceasedOn') },
  asks: ['consentScope', 'ceasedOn'],
  guard: granting('granted'),
  when: isOpen,
  sending: ({ day: answeredOn, state, extras }) => [
    { verb: 'answerRequest', input: { answeredOn, outcome: 'granted' } },
    { verb: 'followUpRequest', input: { ceasedOn: extras.ceasedOn ?? state.ceasedOn } },
  ],
};

/** Letters before a decision on a request (ss. 30 to 33, 46; policy, rows 38 and 39). */
export const requestLetters = {
  acknowledgement,
  identityRequest,
  precisionRequest,
  feeEstimate,
  thirdPartyConsultation,
  thirdPartyNoticeToApplicant,
  commissionApplication,
  withdrawalConfirmed,
} as const satisfies Readonly<Record<string, LetterKind>>;
