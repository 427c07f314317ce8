import { formatDay } from '../../law/day.ts';
import { minors } from '../../registers/minors.ts';
import type { Verb } from '../verb.ts';
import { whatRuns } from '../what-runs.ts';
import { ending } from './ending.ts';
import { acting, entering } from './make-verb.ts';

const c = minors.columns;
const register = 'minors';

/** Information on a minor: destroyed the same day, or authorization asked (ss. 4.1, 14; policy, rows 32 to 34). */
export const minorVerbs: readonly Verb[] = [
  entering({
    verb: 'reportMinor',
    register,
    who: 'anybody',
    input: { told: c.told, system: c.system, means: c.means },
    set: ({ means }, { today }) => ({ discoveredOn: formatDay(today), means: means ?? 'teams' }),
  }),
  acting({
    verb: 'describeMinor',
    register,
    input: {
      age: { ...c.age, required: true },
      consentBy: c.consentBy,
      personCategory: c.personCategory,
      system: c.system,
      heldUntil: c.heldUntil,
    },
  }),
  acting({
    verb: 'askAuthorization',
    register,
    input: {
      authorizationAskedOn: { ...c.authorizationAskedOn, required: true },
      authorizationAskedOf: { ...c.authorizationAskedOf, required: true },
      necessaryBecause: { ...c.necessaryBecause, required: true },
    },
    move: 'ask',
  }),
  acting({
    verb: 'noteAuthorization',
    register,
    input: {
      authorizationAnswer: { ...c.authorizationAnswer, required: true },
      authorizationAnsweredOn: { ...c.authorizationAnsweredOn, required: true },
    },
    move: ({ authorizationAnswer }) => (authorizationAnswer === 'refused' ? 'refuse' : 'authorize'),
  }),
  acting({
    verb: 'destroyMinor',
    register,
    input: {
      destroyedOn: { ...c.destroyedOn, required: true },
      destroyedWhat: { ...c.destroyedWhat, required: true },
      destroyedBy: { ...c.destroyedBy, required: true },
    },
    move: 'destroy',
    // s. 36: while a request or its recourse runs, nothing is destroyed.
    gaps: (_, today, __, { facts }) =>
      facts.command.reference === undefined
        ? []
        : whatRuns(facts.others, facts.command.reference, today, facts.company.promises.requestDays),
  }),
  acting({ verb: 'closeMinor', register, input: {}, move: 'close' }),
  ending('endMinor', register),
];
