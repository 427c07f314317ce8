import type { Company } from '../company/company.ts';
import type { Day } from '../law/day.ts';
import type { ActSet } from '../ledger/act.ts';
import type { State } from '../ledger/fold.ts';
import type { Command } from '../ports/kept.ts';
import type { Columns } from '../registers/column.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Refusal } from './outcome.ts';

/** What a decision is made from; the day is that of acceptance, so that deciding again decides the same. */
export interface Facts {
  /** The record as it stands before this act; empty for a new one. */
  readonly state: State;
  readonly command: Pick<Command, 'actor' | 'sample'>;
  readonly today: Day;
  readonly company: Company;
}

/** What an act sets, and why; or why it cannot be. */
export type Decision = { readonly set: ActSet; readonly why?: string } | Refusal;

/** One thing that people do to a record: who may, what they give, and what comes of it. Pure. */
export interface Verb {
  readonly verb: string;
  readonly register: RegisterKey;
  /** `always`: opens a record. `never`: acts on one. `whenAbsent`: the office's own record, opened by its first act. */
  readonly creates: 'always' | 'never' | 'whenAbsent';
  /** `anybody` of the tenant; the `reporter` of the record, or an officer; `officers` alone; `greffe` itself. */
  readonly who: 'anybody' | 'reporter' | 'officers' | 'greffe';
  /** What the input may hold; nothing else of it is read. */
  readonly input: Columns;

  readonly decide: (given: State, facts: Facts) => Decision;
}
