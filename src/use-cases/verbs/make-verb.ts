import { policyInForce } from '../../company/company.ts';
import { type Day, formatDay } from '../../law/day.ts';
import type { ActSet } from '../../ledger/act.ts';
import type { State } from '../../ledger/fold.ts';
import type { Columns, StateOf } from '../../registers/column.ts';
import { type RegisterKey, registerOf } from '../../registers/index.ts';
import type { Gap } from '../../registers/register.ts';
import { stageOf } from '../stage.ts';
import type { Facts, Verb } from '../verb.ts';

/** What was given, and everything that the act is decided on. */
interface Asked {
  readonly given: State;
  readonly facts: Facts;
}

interface Making {
  readonly verb: string;
  readonly register: RegisterKey;
  readonly input: Columns;
  /** What is missing on the record as the act leaves it; nothing when it may be done. */
  readonly gaps?: (after: State, today: Day, before: State, asked: Asked) => readonly Gap[];
  /** What the act sets beside what was given. */
  readonly set?: (after: State, facts: Facts, given: State) => ActSet;
}

/** The reason of an act stands in the act itself, not in a column. */
const split = ({ why, ...given }: State): { readonly given: State; readonly why?: string } =>
  typeof why === 'string' ? { given, why } : { given };

/** The input of a reason, for the acts that need one. */
export const reason: Columns = {
  why: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile', required: true },
};

/** A verb that opens a record: refused when its guard misses something, for nothing stands there yet. */
export const entering = ({ who = 'officers', ...made }: Making & { readonly who?: Verb['who'] }): Verb => ({
  verb: made.verb,
  register: made.register,
  creates: 'always',
  who,
  input: made.input,
  decide: (given, facts) => {
    const { columns, first } = registerOf(made.register);
    const version = policyInForce(facts.company, formatDay(facts.today))?.version;
    const set: ActSet = {
      ...given,
      stage: first,
      ...('policyVersion' in columns ? { policyVersion: version } : {}),
      ...(facts.command.sample ? { sample: true } : {}),
      ...made.set?.(given, facts, given),
    };
    const gaps = made.gaps?.(set, facts.today, {}, { given, facts }) ?? [];
    return gaps.length > 0 ? { refused: 'gaps', gaps } : { set };
  },
});

/** Which move an act makes; none for one that only writes. */
type Choosing = string | ((given: State) => string);

interface Acting {
  readonly move?: Choosing;
  /** Whether it may be done at all on the record as it stands; one that may not is not offered. */
  readonly offered?: (before: State, facts: Facts, given: State) => boolean;
  /** What of the input becomes columns of the record: all of it, where nothing is said. */
  readonly keep?: (given: State) => State;
  /** What of the input the record does not need. */
  readonly spares?: Verb['spares'];
}

/** A verb that acts on an open record, by one of its register's moves or without any. */
export const acting = ({ move, ...made }: Making & Acting): Verb => ({
  verb: made.verb,
  register: made.register,
  creates: 'never',
  who: 'officers',
  input: made.input,
  ...(made.spares ? { spares: made.spares } : {}),
  decide: (input, facts) => {
    const { moves, closed } = registerOf(made.register);
    const { given, why } = split(input);
    const stage = stageOf({ register: made.register, state: facts.state });
    const after = { ...facts.state, ...given };
    const chosen = move === undefined ? undefined : moves[typeof move === 'string' ? move : move(given)];
    const allowed = chosen === undefined ? move === undefined && !closed.includes(stage) : chosen.from.includes(stage);
    if (!allowed || made.offered?.(facts.state, facts, given) === false) return { refused: 'wrongStage' };
    const gaps = [
      ...(chosen?.guard(after as StateOf<Columns>) ?? []),
      ...(made.gaps?.(after, facts.today, facts.state, { given, facts }) ?? []),
    ];
    if (gaps.length > 0) return { refused: 'gaps', gaps };
    const ends = chosen !== undefined && closed.includes(chosen.to);
    const set: ActSet = {
      ...(made.keep ?? ((all: State) => all))(given),
      ...(chosen === undefined ? {} : { stage: chosen.to }),
      ...(ends ? { closedOn: formatDay(facts.today) } : {}),
      ...made.set?.(after, facts, given),
    };
    return why === undefined ? { set } : { set, why };
  },
});
