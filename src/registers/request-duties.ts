import { type Day, parseDay } from '../law/day.ts';
import type { Duty } from '../law/duty.ts';
import { type RequestClocks, requestClocks } from '../law/request-clocks.ts';
import { requestDuties } from '../law/request-duties.ts';
import type { RequestDutyKey, RequestHandling } from '../law/request-handling.ts';
import { type RequestState, requests } from './requests.ts';

type Standing = RequestState & { readonly stage?: string };

const dayOf = (text: string | undefined): Day | undefined => (text === undefined ? undefined : parseDay(text));

/** What the clocks and duties of a request depend on, read from its state; undefined before its type and receipt stand. */
const factsOf = (state: Standing): RequestHandling | undefined => {
  const receivedOn = dayOf(state.receivedOn);
  const answeredOn = dayOf(state.answeredOn);
  if (receivedOn === undefined || state.type === undefined) return undefined;
  const ended = requests.closed.some((stage) => stage === state.stage) && answeredOn === undefined;
  return {
    type: state.type,
    receivedOn,
    ...(answeredOn !== undefined && state.outcome ? { answer: { sentOn: answeredOn, outcome: state.outcome } } : {}),
    ...(ended ? { endedOn: dayOf(state.closedOn) } : {}),
  };
};

/** Both clocks of a request, with their steps (s. 32; policy, row 38). `days` is what the policy promises. */
export const clocksOfRequest = (state: Standing, days: number): RequestClocks | undefined => {
  const facts = factsOf(state);
  return facts && requestClocks(facts, days);
};

/** What is owed because of a request, on a day: never stored, always derived from its state (DESIGN §2). */
export const dutiesOfRequest = (state: Standing, today: Day, days: number): readonly Duty<RequestDutyKey>[] => {
  const facts = factsOf(state);
  return facts ? requestDuties(facts, today, { days, promptly: 1 }) : [];
};
