import { formatDay } from '../../law/day.ts';
import { supplementAfter } from '../../registers/incident-notices.ts';
import type { IncidentState } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';

const withoutEmptied = (state: Readonly<Record<string, unknown>>): IncidentState =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null)) as IncidentState;

/**
 * Makes an act on an incident see to the notice that was sent: when it changes what the notice says, the supplement is
 * owed from that day, whoever acted and whatever for (Reg. s. 4). Every act on incidents goes through here.
 */
export const watchingNotice = (verb: Verb): Verb => ({
  ...verb,
  decide: (given, facts) => {
    const decided = verb.decide(given, facts);
    if ('refused' in decided) return decided;
    const before = facts.state as IncidentState;
    const after = withoutEmptied({ ...facts.state, ...decided.set });
    return { ...decided, set: { ...decided.set, ...supplementAfter(before, after, formatDay(facts.today)) } };
  },
});
