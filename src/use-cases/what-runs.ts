import { type Day, formatDay } from '../law/day.ts';
import { requestClocks } from '../law/request-clocks.ts';
import { destructionGaps } from '../law/request-guards.ts';
import { dayIn } from '../registers/day-in.ts';
import { gapsUnder } from '../registers/law-gaps.ts';
import type { Reference } from '../registers/reference.ts';
import type { Gap } from '../registers/register.ts';
import { factsOfRequest } from '../registers/request-facts.ts';
import type { Other, Others } from './others.ts';

/** Columns that hold the address of the person whom a record is about. */
const addresses = ['requesterAddress', 'complainantAddress'] as const;

/** The record named, those that name it, and those of the same person. */
const concerned = (others: Others, reference: Reference): readonly Other[] => {
  const named = others.get(reference);
  const persons = addresses.flatMap((key) => {
    const address = named?.state[key];
    return typeof address === 'string' && address !== '' ? [address] : [];
  });
  const found = [...(named ? [named] : []), ...[reference, ...persons].flatMap(others.naming)];
  return [...new Map(found.map((one) => [one.reference, one])).values()];
};

const ofRequest = ({ reference, state }: Other, today: Day, days: number): readonly Gap[] => {
  const facts = factsOfRequest(state);
  if (facts === undefined) return [];
  const until = requestClocks(facts, days).holdUntil;
  const about = { reference, ...(until === undefined ? {} : { until: formatDay(until) }) };
  return gapsUnder('destruction', destructionGaps({ requests: [facts], today })).map((gap) => ({ ...gap, about }));
};

const ofHold = ({ reference, state }: Other, today: Day): readonly Gap[] => {
  const until = typeof state.heldUntil === 'string' ? dayIn(state.heldUntil) : undefined;
  if (until === undefined || today >= until) return [];
  const about = { reference, until: formatDay(until) };
  return [{ gap: 'destruction.recourseEnded', provision: 'p39.1:36', about }];
};

/**
 * What forbids the destruction of what a record is about: a request that runs, a recourse that is open, a hold — of
 * the record named, of those that name it, and of the same person; each with its reference and, where it is known, the
 * first day on which it no longer does. A copy that was asked for comes first. `days` is what the policy promises.
 * Source: P-39.1 s. 36; policy, row 8.
 */
export const whatRuns = (others: Others, reference: Reference, today: Day, days: number): readonly Gap[] => {
  const found = concerned(others, reference);
  const known = found.some((one) => one.reference === reference);
  return [
    ...gapsUnder('destruction', destructionGaps({ known, requests: [], today })),
    ...found.flatMap((one) => (one.register === 'requests' ? ofRequest(one, today, days) : ofHold(one, today))),
  ];
};
