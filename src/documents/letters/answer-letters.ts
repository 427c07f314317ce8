import { answered, granting } from './deciding.ts';
import { clock, clocksOf, column, columnOr, extra, requestOf } from './fills.ts';
import type { LetterKind } from './kind.ts';
import { choiceOf, isOpen, policyDue, receivedOn, statutoryDue, statutoryTypes } from './request-fills.ts';
import { access, categories, leavesQuebec, purposes, recipients, retention, sources, toldAsks } from './told.ts';

const on = ['requests'] as const;
const to = 'requester' as const;

const informationAnswer: LetterKind = {
  file: 'information-answer',
  on,
  types: ['information'],
  to,
  provisions: ['p39.1:8', 'policy:42'],
  blanks: { receivedOn, categories, purposes, access, retention, recipients },
  cases: { outside: leavesQuebec },
  asks: toldAsks,
  // The letter itself says the four: without one of them it has a blank.
  guard: granting('granted', { toldElements: ['collected', 'access', 'retention', 'contact'] }),
  when: isOpen,
  sending: answered('granted', { toldElements: ['collected', 'access', 'retention', 'contact'] }),
};

const sourceAnswer: LetterKind = {
  file: 'source-answer',
  on,
  types: ['source'],
  to,
  provisions: ['p39.1:7', 'p39.1:6'],
  blanks: { receivedOn, sources, sourceGround: choiceOf('collectedGround'), because: column('collectedBecause') },
  cases: { explained: (facts) => requestOf(facts).collectedBecause !== undefined },
  guard: granting('granted'),
  when: isOpen,
  sending: answered('granted'),
};

const automatedDecisionAnswer: LetterKind = {
  file: 'automated-decision-answer',
  on,
  types: ['automatedDecision'],
  to,
  provisions: ['p39.1:12.1'],
  blanks: {
    receivedOn,
    decision: extra('decision'),
    informationUsed: extra('informationUsed'),
    factors: columnOr('reasons', 'factors'),
  },
  asks: ['decision', 'informationUsed', 'factors'],
  guard: granting('granted'),
  when: isOpen,
  sending: answered('granted'),
};

/** Goes with the answer that it excuses; that answer records the decision. */
const lateAnswer: LetterKind = {
  file: 'late-answer',
  on,
  types: statutoryTypes,
  to,
  provisions: ['p39.1:32', 'p39.1:36', 'p39.1:42', 'p39.1:43'],
  blanks: {
    receivedOn,
    policyDue,
    statutoryDue,
    lateReasons: extra('lateReasons'),
    enclosed: extra('enclosed'),
    recourseUntil: clock((clocks) => clocks.recourseUntil),
  },
  asks: ['lateReasons', 'enclosed'],
  guard: (facts) => {
    const due = clocksOf(facts)?.statutoryDue;
    return due !== undefined && facts.today > due ? [] : [{ gap: 'letter.notLate', provision: 'p39.1:32' }];
  },
  when: (facts) => facts.today > (clocksOf(facts)?.statutoryDue ?? facts.today),
};

/** Answers that tell something, and the one that comes late (ss. 7, 8, 12.1, 32). */
export const answerLetters = {
  informationAnswer,
  sourceAnswer,
  automatedDecisionAnswer,
  lateAnswer,
} as const satisfies Readonly<Record<string, LetterKind>>;
