import * as fc from 'fast-check';
import { microFuture } from '../../src/company/micro-future.ts';
import { addDays, formatDay } from '../../src/law/day.ts';
import { becauses } from '../../src/law/unknown.ts';
import type { Act } from '../../src/ledger/act.ts';
import { fold, type State } from '../../src/ledger/fold.ts';
import type { Column, Columns } from '../../src/registers/column.ts';
import { type IncidentState, missingRegisterItems } from '../../src/registers/incidents.ts';
import { registerOf } from '../../src/registers/index.ts';
import type { Verb } from '../../src/use-cases/verb.ts';
import { verbOf } from '../../src/use-cases/verbs/index.ts';
import { iso } from '../law/iso.ts';

const first = iso('2026-11-22');
const aDay = fc.integer({ min: 0, max: 40 }).map((n) => formatDay(addDays(first, n)));
const aReason = fc.constantFrom(...becauses).map((unknown) => ({ unknown }));

/** Any value that a column of this kind may hold. */
const anyValueOf = (column: Column): fc.Arbitrary<unknown> => {
  switch (column.kind) {
    case 'text':
      return fc.constant('Texte écrit par la personne responsable.');
    case 'choice':
      return fc.constantFrom(...column.choices);
    case 'choices':
      return fc.subarray([...column.choices], { minLength: 1 });
    case 'day':
      return aDay;
    case 'when':
      return fc.oneof(
        aDay.map((day) => ({ day })),
        aReason,
      );
    case 'count':
      return fc.oneof(
        fc.nat({ max: 500 }).map((about) => ({ about })),
        aReason,
      );
    case 'flag':
      return fc.boolean();
    case 'listed':
      return fc.constant('outlook');
    default:
      return column satisfies never;
  }
};

const inputOf = (columns: Columns): fc.Arbitrary<State> => {
  const arbitraries = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, anyValueOf(column)]));
  const requiredKeys = Object.keys(columns).filter((name) => columns[name]?.required === true);
  return fc.record(arbitraries, { requiredKeys });
};

const verbsNamed = (names: readonly string[]): readonly Verb[] =>
  names.map((name) => {
    const verb = verbOf(name);
    if (verb === undefined) throw new Error(`no such verb: ${name}`);
    return verb;
  });

const stepOf = (verbs: readonly Verb[]): fc.Arbitrary<{ readonly verb: Verb; readonly given: State }> =>
  fc.oneof(...verbs.map((verb) => inputOf(verb.input).map((given) => ({ verb, given }))));

const actor = { oid: 'a', role: 'officer', name: 'Personne A' } as const;
const command = { actor };

/** The ledger that a walk leaves: each verb decides on what stands, and what is refused adds nothing. */
const walk = (steps: readonly { readonly verb: Verb; readonly given: State }[]): readonly Act[] => {
  const ledger: Act[] = [];
  for (const [at, { verb, given }] of steps.entries()) {
    const decided = verb.decide(given, {
      state: fold(ledger),
      command,
      today: addDays(first, at),
      company: microFuture,
    });
    if ('refused' in decided) continue;
    const n = ledger.length + 1;
    const moment = `${formatDay(addDays(first, at))}T12:00:00.000Z`;
    ledger.push({ v: 1, n, id: String(n), at: moment, verb: verb.verb, hash: '', actor, salt: '', ...decided });
  }
  return ledger;
};

const [report, ...onIncident] = verbsNamed([
  'reportIncident',
  'noteMeasure',
  'open',
  'describe',
  'assess',
  'recordMeasures',
  'recordNotices',
  'monitor',
  'close',
  'notAnIncident',
]);
if (report === undefined) throw new Error('no report');

// A walk in the order of the work now and then, so that many come to their end.
const incidentWalk = fc
  .tuple(
    inputOf(report.input).map((given) => ({ verb: report, given })),
    fc.array(stepOf(onIncident), { minLength: 5, maxLength: 25 }),
    fc.tuple(...onIncident.map((verb) => inputOf(verb.input).map((given) => ({ verb, given })))),
  )
  .map(([begin, some, all]) => [begin, ...some, ...all]);

const closedRightly = (state: State): boolean => {
  const incident = state as IncidentState;
  const told = incident.commissionNoticeOn !== undefined;
  return (
    missingRegisterItems(incident).length === 0 &&
    incident.officerConsultedOn !== undefined &&
    (incident.conclusion === 'yes'
      ? told
      : incident.conclusion === 'no' && (told || Boolean(incident.commissionNoticeWaived)))
  );
};

test('no walk of twenty thousand brings an incident to its close past a guard, and many come to it', () => {
  let closed = 0;
  fc.assert(
    fc.property(incidentWalk, (steps) => {
      const ledger = walk(steps);
      for (let n = 1; n <= ledger.length; n += 1) {
        const state = fold(ledger.slice(0, n));
        if (state.stage !== 'closed') continue;
        closed += 1;
        if (!closedRightly(state)) throw new Error(JSON.stringify(state));
        if (n < ledger.length) throw new Error('something was written after the close');
      }
    }),
    { numRuns: 20_000 },
  );
  expect(closed).toBeGreaterThan(200);
});

test('what is no incident is ended with a reason, and the record is kept', () => {
  fc.assert(
    fc.property(incidentWalk, (steps) => {
      const last = walk(steps).at(-1);
      if (last === undefined || !('set' in last) || last.set.stage !== 'notAnIncident') return true;
      return last.why !== undefined && last.why !== '';
    }),
    { numRuns: 2_000 },
  );
});

test('folding the acts of a walk is deterministic, and each prefix is the record as it stood', () => {
  fc.assert(
    fc.property(incidentWalk, fc.nat(), (steps, cut) => {
      const ledger = walk(steps);
      const at = cut % (ledger.length + 1);
      const [before, after] = [ledger.slice(0, at), ledger.slice(at)];
      expect(fold([...before, ...after])).toEqual(fold(ledger));
      expect(fold(walk(steps))).toEqual(fold(ledger));
    }),
    { numRuns: 1_000 },
  );
});

test('every stage of a register but its first is reached by some move, and a closed one is left by none', () => {
  for (const key of ['incidents', 'requests'] as const) {
    const { stages, first: begin, closed, moves } = registerOf(key);
    for (const move of Object.values(moves)) {
      expect(stages).toContain(move.to);
      for (const from of move.from) expect(closed).not.toContain(from);
    }
    expect(stages).toContain(begin);
  }
});
