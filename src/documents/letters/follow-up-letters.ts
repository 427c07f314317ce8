import { refusalGround } from '../../law/refusal-grounds.ts';
import { words } from '../../locales/index.ts';
import { letterWords } from '../../locales/letters/index.ts';
import type { Gap } from '../../registers/register.ts';
import { checkedOf, grantingOf, refusingOf } from '../../registers/request-guards.ts';
import type { RequestState } from '../../registers/requests.ts';
import { citations } from './citations.ts';
import { day, extra, extraOr, given, linesOf, requestOf } from './fills.ts';
import type { Decide, Fill, LetterFacts, LetterKind } from './kind.ts';
import { receivedOn, systemsSearched, typeNamed } from './request-fills.ts';

/** The letter itself names provision, remedies and time limit: its text cannot stand without them. */
const saidByLetter = { provisionNamed: true, remediesTold: true, timeLimitTold: true } as const;

type Reading = (facts: LetterFacts) => RequestState;

/** What a letter says of a refusal that its decision holds, in whole or in part. */
const refusalFills = (read: Reading): Readonly<Record<'reasons' | 'ground' | 'offers' | 'withheld', Fill>> => ({
  reasons: (facts) => linesOf(read(facts).reasons),
  ground: (facts) => {
    const { ground } = read(facts);
    return ground && citations([refusalGround(ground).provision], facts.language);
  },
  offers: (facts) => {
    const { ground } = read(facts);
    const { offers } = letterWords(facts.language);
    return ground && refusalGround(ground).offers.map((one) => offers[one]);
  },
  withheld: extra('withheld'),
});

const offering =
  (read: Reading): Decide =>
  (facts) => {
    const { ground } = read(facts);
    return ground !== undefined && refusalGround(ground).offers.length > 0;
  };

/** The guards of a decision as it is about to leave (ss. 28.1, 30, 34). */
const decided = (state: RequestState, partRefused = state.ground !== undefined): readonly Gap[] => {
  const refuses = state.outcome === 'refused' || (state.outcome === 'partlyGranted' && partRefused);
  return [
    ...(state.outcome === 'refused' ? [] : grantingOf(state)),
    ...(refuses ? refusingOf({ ...state, ...saidByLetter }) : []),
    ...checkedOf(state),
  ];
};

/** A refusal of the rest was prepared, in whatever measure: what it lacks is then named. */
const refusesRest = (facts: LetterFacts): boolean => {
  const { ground, reasons } = requestOf(facts);
  return ground !== undefined || reasons !== undefined;
};

/** The whole answer, once the rest was searched: what is refused of it stands in the record as a refusal does. */
const whole: Reading = (facts) => {
  const state = requestOf(facts);
  return { ...state, outcome: refusesRest(facts) ? 'partlyGranted' : 'granted' };
};

const restOfAnswer: LetterKind = {
  file: 'rest-of-answer',
  on: ['requests'],
  types: ['access'],
  to: 'requester',
  provisions: ['p39.1:32', 'p39.1:27', 'p39.1:34', 'p39.1:42', 'p39.1:43'],
  blanks: {
    receivedOn,
    formerAnsweredOn: day('answeredOn'),
    communicated: extra('communicated'),
    searched: extraOr('searched', systemsSearched('nothing')),
    ...refusalFills(requestOf),
  },
  cases: {
    more: given('communicated'),
    refusing: refusesRest,
    offering: offering(requestOf),
  },
  asks: ['communicated', 'searched', 'withheld'],
  guard: (facts) => [
    ...(requestOf(facts).outcome === 'partlyGranted'
      ? []
      : [{ gap: 'letter.formerOutcome', provision: 'p39.1:32' } as const]),
    ...decided(whole(facts), refusesRest(facts)),
  ],
  when: ({ state }) => state.stage === 'answered' && state.outcome === 'partlyGranted' && state.openLinesNamed === true,
  sending: ({ day: answeredOn, state }) => {
    const refuses = (state as RequestState).ground !== undefined;
    return [
      ...(refuses ? [{ verb: 'prepareDecision', input: saidByLetter }] : []),
      { verb: 'answerRequest', input: { answeredOn, outcome: refuses ? 'partlyGranted' : 'granted' } },
    ];
  },
};

/** The new decision as it was prepared; nothing of the former one carries over (s. 34). */
const next: Reading = (facts) => {
  const { ground: _g, established: _e, offered: _o, reasons: _r, outcome: _w, ...state } = requestOf(facts);
  return { ...state, ...state.nextDecision?.at(-1) };
};

const outcomeSaid =
  (read: Reading): Fill =>
  (facts) => {
    const { outcome } = read(facts);
    return outcome && words(facts.language).registers.requests.choices.outcome[outcome].toLowerCase();
  };

const outcomeIs =
  (...outcomes: readonly RequestState['outcome'][]): Decide =>
  (facts) =>
    outcomes.includes(next(facts).outcome);

/** A decision that was sent is taken again: what the new one says, why, and the remedies against it (ss. 34, 42, 43). */
const supersedingDecision: LetterKind = {
  file: 'superseding-decision',
  on: ['requests'],
  to: 'requester',
  provisions: ['p39.1:32', 'p39.1:34', 'p39.1:42', 'p39.1:43', 'p39.1:44'],
  blanks: {
    receivedOn,
    type: typeNamed,
    formerAnsweredOn: day('answeredOn'),
    formerOutcome: outcomeSaid(requestOf),
    newOutcome: outcomeSaid(next),
    supersededBecause: (facts) => linesOf(requestOf(facts).nextDecision?.at(-1)?.supersededBecause),
    communicated: extra('communicated'),
    searched: extraOr('searched', systemsSearched('nothing')),
    ...refusalFills(next),
  },
  cases: {
    granting: outcomeIs('granted', 'partlyGranted'),
    notFound: outcomeIs('notHeld'),
    refusing: outcomeIs('refused', 'partlyGranted'),
    inPart: outcomeIs('partlyGranted'),
    offering: offering(next),
  },
  asks: ['communicated', 'withheld', 'searched'],
  guard: (facts) => {
    const state = next(facts);
    if (state.outcome === undefined) return [{ gap: 'letter.newOutcome', provision: 'p39.1:34' }];
    return decided(state, state.outcome === 'partlyGranted');
  },
  when: ({ state }) => state.stage === 'answered' && state.answeredOn !== undefined,
  sending: ({ day: answeredOn, state }) => {
    const { supersededBecause, ...decision } = (state as RequestState).nextDecision?.at(-1) ?? {};
    const refuses = decision.outcome === 'refused' || decision.outcome === 'partlyGranted';
    const input = { ...decision, ...(refuses ? saidByLetter : {}), answeredOn, why: supersededBecause };
    return [{ verb: 'supersedeDecision', input }];
  },
};

/** Letters that follow an answer which left: its rest, and a decision taken again. */
export const followUpLetters = { restOfAnswer, supersedingDecision } as const satisfies Readonly<
  Record<string, LetterKind>
>;
