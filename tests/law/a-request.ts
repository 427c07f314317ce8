import type { Day } from '../../src/law/day.ts';
import { requestDuties } from '../../src/law/request-duties.ts';
import type { RequestDutyKey, RequestHandling } from '../../src/law/request-handling.ts';
import type { RequestDuty } from '../../src/law/request-replies.ts';
import { iso } from './iso.ts';

/** A Sunday; the policy's day is Saturday 12 December, the statute's Tuesday 22 December. */
export const received = iso('2026-11-22');

export const dutiesOf = (more: Partial<RequestHandling> = {}, today = received): readonly RequestDuty[] =>
  requestDuties({ type: 'access', receivedOn: received, ...more }, today);

export const keysOf = (more: Partial<RequestHandling> = {}, today = received): readonly string[] =>
  dutiesOf(more, today).map(({ key }) => key);

export const dutyOf = (
  key: RequestDutyKey,
  more: Partial<RequestHandling> = {},
  today: Day = received,
): RequestDuty => {
  const duty = dutiesOf(more, today).find((one) => one.key === key);
  if (duty === undefined) throw new Error(`${key} is not owed`);
  return duty;
};

export const answered = (day: string, outcome: 'granted' | 'partlyGranted' | 'refused' | 'notHeld') => ({
  answer: { sentOn: iso(day), outcome },
});
