import { microFuture } from '../../src/company/micro-future.ts';
import { addDays, type Day, formatDay } from '../../src/law/day.ts';
import { becauses } from '../../src/law/unknown.ts';
import type { Act, ActSet } from '../../src/ledger/act.ts';
import { fold, type State } from '../../src/ledger/fold.ts';
import type { Column, Columns } from '../../src/registers/column.ts';
import type { RegisterKey } from '../../src/registers/index.ts';
import type { Verb } from '../../src/use-cases/verb.ts';
import { verbsOf } from '../../src/use-cases/verbs/index.ts';
import { dayMade, timeMade } from '../../src/use-cases/verbs/time-made.ts';
import { iso } from '../law/iso.ts';

const first = iso('2026-11-22');
const longest = 40;
/** Days from one act to the next, so that what time alone brings about comes about. */
const pace = 3;

/** Numbers from 0 to 1 that follow from a seed, so that each walk can be gone again. */
const chanceFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
type Chance = ReturnType<typeof chanceFrom>;

const one = <T>(chance: Chance, among: readonly T[]): T => {
  const chosen = among[Math.floor(chance() * among.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

const aDay = (chance: Chance): string => formatDay(addDays(first, Math.floor(chance() * longest)));

/** A value that a column of this kind may hold: likely enough to be right that many walks come to their end. */
const anyValueOf = (chance: Chance, column: Column): unknown => {
  switch (column.kind) {
    case 'text':
      return `Texte ${Math.floor(chance() * 9)}`;
    case 'choice':
      return one(chance, column.choices);
    case 'choices':
      return chance() < 0.5 ? [...column.choices] : column.choices.filter((_, place) => place === 0 || chance() < 0.5);
    case 'day':
      return aDay(chance);
    case 'when':
      return chance() < 0.7 ? { day: aDay(chance) } : { unknown: one(chance, becauses) };
    case 'count':
      return chance() < 0.85 ? { about: Math.floor(chance() * 4) } : { unknown: one(chance, becauses) };
    case 'flag':
      return chance() < 0.85;
    case 'listed':
      return 'outlook';
    case 'lines':
      return [inputOf(chance, column.of)];
    default:
      return column satisfies never;
  }
};

const inputOf = (chance: Chance, columns: Columns): State =>
  Object.fromEntries(
    Object.entries(columns)
      .filter(([, column]) => column.required === true || chance() < 0.75)
      .map(([name, column]) => [name, anyValueOf(chance, column)]),
  );

export interface WalkStep {
  readonly verb: Verb;
  readonly before: State;
  readonly after: State;
  readonly set: ActSet;
  readonly why: string | undefined;
}

export interface Walk {
  readonly ledger: readonly Act[];
  /** What was done, act by act; what was refused adds nothing. */
  readonly steps: readonly WalkStep[];
  /** How many acts were tried. */
  readonly tried: number;
}

const officer = { oid: 'a', role: 'officer', name: 'Personne A' } as const;
const greffe = { oid: 'greffe', role: 'greffe', name: 'Greffe' } as const;
const nobodyElse = { get: () => undefined, naming: () => [], open: () => [] };

const decide = (verb: Verb, given: State, state: State, today: Day) => {
  const actor = verb.who === 'greffe' ? greffe : officer;
  return {
    actor,
    decided: verb.decide(given, { state, command: { actor }, today, company: microFuture, others: nobodyElse }),
  };
};

/** What is handed in; an act that time makes is told its day, as the office works it out. */
const givenTo = (chance: Chance, verb: Verb, state: State): State => {
  const made = timeMade.find((one) => one.verb === verb.verb);
  if (made === undefined) return inputOf(chance, verb.input);
  const on = dayMade(made, state, microFuture.promises.requestDays);
  return on === undefined ? {} : { [made.column]: formatDay(on) };
};

const isEnding = (verb: Verb): boolean => 'ending' in verb.input || /^not(An|A)/.test(verb.verb);

/** Random acts, then every act once in the order of the work: some walks end early, many come to the close. */
const route = (chance: Chance, register: RegisterKey): readonly Verb[] => {
  const verbs = verbsOf(register);
  const [opening, acting] = [
    verbs.filter(({ creates }) => creates === 'always'),
    verbs.filter(({ creates }) => creates === 'never'),
  ];
  const some = Array.from({ length: 4 + Math.floor(chance() * 16) }, () => one(chance, acting));
  const kept = some.filter((verb) => !isEnding(verb) || chance() < 0.1);
  const inOrder = chance() < 0.8 ? acting.filter((verb) => !isEnding(verb) || chance() < 0.1) : [];
  const waits = chance() < 0.3 ? acting.filter(({ who }) => who === 'greffe') : [];
  return [one(chance, opening), ...waits, ...kept, ...waits, ...inOrder, ...inOrder];
};

/** One walk of a register, from a seed; `register` must open records of its own. */
export const walkOf = (register: RegisterKey, seed: number): Walk => {
  const chance = chanceFrom(seed);
  const ledger: Act[] = [];
  const steps: WalkStep[] = [];
  let state: State = {};
  const verbs = route(chance, register);
  for (const [place, verb] of verbs.entries()) {
    const today = addDays(first, pace * place);
    const { actor, decided } = decide(verb, givenTo(chance, verb, state), state, today);
    if ('refused' in decided) {
      if (place === 0) break;
      continue;
    }
    const n = ledger.length + 1;
    const at = `${formatDay(today)}T12:00:00.000Z`;
    ledger.push({ v: 1, n, id: String(n), at, verb: verb.verb, hash: '', actor, salt: '', ...decided });
    const after = fold(ledger);
    steps.push({ verb, before: state, after, set: decided.set, why: decided.why });
    state = after;
  }
  return { ledger, steps, tried: verbs.length };
};
