import { refusalGround } from '../../law/refusal-grounds.ts';
import { letterWords } from '../../locales/letters/index.ts';
import { checkedOf, grantingOf, refusingOf } from '../../registers/request-guards.ts';
import type { RequestState } from '../../registers/requests.ts';
import { citations } from './citations.ts';
import { answered } from './deciding.ts';
import { chosen, column, extra, requestOf } from './fills.ts';
import type { Fill, LetterFacts, LetterKind } from './kind.ts';
import { isOpen, receivedOn, statutoryTypes, typeNamed } from './request-fills.ts';

const on = ['requests'] as const;
const to = 'requester' as const;

/** The letter itself names provision, remedies and time limit: its text cannot stand without them. */
const saidByLetter = { provisionNamed: true, remediesTold: true, timeLimitTold: true } as const;

const refusing = (outcome: 'refused' | 'partlyGranted') => (facts: LetterFacts) => {
  const state = { ...requestOf(facts), ...saidByLetter, outcome };
  return [...refusingOf(state), ...checkedOf(state), ...(outcome === 'refused' ? [] : grantingOf(state))];
};

const groundCited: Fill = (facts) => {
  const { ground } = requestOf(facts);
  return ground && citations([refusalGround(ground).provision], facts.language);
};

/** What must be offered with a refusal on this ground, as the letter says it. */
const offers: Fill = (facts) => {
  const { ground } = requestOf(facts);
  return ground && chosen(refusalGround(ground).offers, letterWords(facts.language).offers);
};

const refusal = {
  on,
  types: statutoryTypes,
  to,
  provisions: ['p39.1:34', 'p39.1:36', 'p39.1:42', 'p39.1:43', 'p39.1:44'],
  when: isOpen,
} as const;
const refusalBlanks = { receivedOn, type: typeNamed, reasons: column('reasons'), ground: groundCited, offers };
const offering = ({ state }: LetterFacts): boolean => {
  const { ground } = state as RequestState;
  return ground !== undefined && refusalGround(ground).offers.length > 0;
};

const fullRefusal: LetterKind = {
  ...refusal,
  file: 'full-refusal',
  blanks: refusalBlanks,
  cases: { offering },
  guard: refusing('refused'),
  sending: answered('refused', saidByLetter),
};

const partialRefusal: LetterKind = {
  ...refusal,
  file: 'partial-refusal',
  blanks: { ...refusalBlanks, communicated: extra('communicated'), withheld: extra('withheld') },
  cases: { offering },
  asks: ['communicated', 'withheld'],
  guard: refusing('partlyGranted'),
  sending: answered('partlyGranted', saidByLetter),
};

/** Refusals, in part and in whole (s. 34). */
export const refusalLetters = { partialRefusal, fullRefusal } as const satisfies Readonly<Record<string, LetterKind>>;
