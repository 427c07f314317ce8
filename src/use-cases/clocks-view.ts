import { type Day, formatDay } from '../law/day.ts';
import type { RequestClocks } from '../law/request-clocks.ts';
import type { ClocksView } from './views/message-view.ts';

/** The dates of a request as cards and pages show them, with the steps that lead to each. */
export const clocksView = (clocks: RequestClocks, today: Day): ClocksView => {
  const { receivedOn, policyDue, workBy, statutoryDue, steps, provisions } = clocks;
  return {
    receivedOn: formatDay(receivedOn),
    ...(policyDue === undefined ? {} : { policyDue: formatDay(policyDue) }),
    ...(workBy === undefined ? {} : { workBy: formatDay(workBy) }),
    ...(statutoryDue === undefined ? {} : { statutoryDue: formatDay(statutoryDue) }),
    steps: steps.map(({ step, day, count, provision }) => ({
      step,
      ...(day === undefined ? {} : { day: formatDay(day) }),
      ...(count === undefined ? {} : { count }),
      ...(provision === undefined ? {} : { provision }),
    })),
    provisions,
    late: policyDue !== undefined && policyDue < today,
    today: formatDay(today),
  };
};
