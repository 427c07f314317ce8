import type { SendingAct, Sent } from '../../ports/letters.ts';
import { checkedOf, grantingOf } from '../../registers/request-guards.ts';
import type { RequestState } from '../../registers/requests.ts';
import { requestOf } from './fills.ts';
import type { LetterFacts } from './kind.ts';

type Outcome = NonNullable<RequestState['outcome']>;

/** The answer leaves: the decision is recorded with it. */
export const answered =
  (outcome: Outcome, prepared?: Readonly<Record<string, unknown>>) =>
  ({ day }: Sent): readonly SendingAct[] => [
    ...(prepared === undefined ? [] : [{ verb: 'prepareDecision', input: prepared }]),
    { verb: 'answerRequest', input: { answeredOn: day, outcome } },
  ];

/** What a grant wants first: identity and capacity (s. 30), the searches closed, and the weighing of s. 28.1. */
export const granting =
  (outcome: Outcome, told: Readonly<Partial<RequestState>> = {}) =>
  (facts: LetterFacts) => {
    const state = { ...requestOf(facts), ...told, outcome };
    return [...grantingOf(state), ...checkedOf(state)];
  };
