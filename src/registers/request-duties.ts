import type { Day } from '../law/day.ts';
import type { Duty } from '../law/duty.ts';
import { type RequestClocks, requestClocks } from '../law/request-clocks.ts';
import { requestDuties } from '../law/request-duties.ts';
import type { RequestDutyKey } from '../law/request-handling.ts';
import { factsOfRequest } from './request-facts.ts';
import type { RequestState } from './requests.ts';

type Standing = RequestState & { readonly stage?: string };

/** Both clocks of a request, with their steps (s. 32; policy, row 38). `days` is what the policy promises. */
export const clocksOfRequest = (state: Standing, days: number): RequestClocks | undefined => {
  const facts = factsOfRequest(state);
  return facts && requestClocks(facts, days);
};

/** What is owed because of a request, on a day: never stored, always derived from its state (DESIGN §2). */
export const dutiesOfRequest = (state: Standing, today: Day, days: number): readonly Duty<RequestDutyKey>[] => {
  const facts = factsOfRequest(state);
  return facts ? requestDuties(facts, today, { days, promptly: 1 }) : [];
};
