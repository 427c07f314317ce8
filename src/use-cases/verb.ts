import type { Company } from '../company/company.ts';
import type { Day } from '../law/day.ts';
import type { Act, ActSet } from '../ledger/act.ts';
import type { State } from '../ledger/fold.ts';
import type { Command, KeptCommand, Push } from '../ports/kept.ts';
import type { Person } from '../ports/roster.ts';
import type { Columns } from '../registers/column.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import type { Others } from './others.ts';
import type { Refusal } from './outcome.ts';

/** What a decision is made from; the day is that of acceptance, so that deciding again decides the same. */
export interface Facts {
  /** The record as it stands before this act; empty for a new one. */
  readonly state: State;
  readonly command: Pick<Command, 'actor' | 'sample' | 'reference'>;
  readonly today: Day;
  readonly company: Company;
  /** The other records, for what depends on them. */
  readonly others: Others;
}

/** What an act sets, and why; or why it cannot be. */
export type Decision = { readonly set: ActSet; readonly why?: string } | Refusal;

/** One thing that people do to a record: who may, what they give, and what comes of it. Pure. */
export interface Verb {
  readonly verb: string;
  readonly register: RegisterKey;
  /** Other registers on whose records it acts too. */
  readonly alsoOn?: readonly RegisterKey[];
  /** `always`: opens a record. `never`: acts on one. `whenAbsent`: the office's own record, opened by its first act. */
  readonly creates: 'always' | 'never' | 'whenAbsent';
  /** Where the reference says which register is opened, as for what is taken back from a copy. */
  readonly opens?: (reference: Reference | undefined) => RegisterKey | undefined;
  /**
   * `anybody` of the tenant; the `reporter` of the record, or an officer; `officers` alone; the `grantee` who holds the
   * task that the input names; `greffe` itself.
   */
  readonly who: 'anybody' | 'reporter' | 'officers' | 'grantee' | 'greffe';
  /** The officers get word of it at once. */
  readonly tellsOfficers?: true;
  /** Who is told of its acceptance, in the same transaction, where that is not the officers alone. */
  readonly tells?: (kept: KeptCommand, officers: readonly Person[]) => readonly Push[];
  /** What the input may hold; nothing else of it is read. */
  readonly input: Columns;
  /** Columns of the input that a form leaves out on a record as it stands, for nothing of it needs them. */
  readonly spares?: (before: State) => readonly string[];
  readonly decide: (given: State, facts: Facts) => Decision;
  /** Files of the folder that are destroyed with the act, by name; read off the ledger as it stands before it. */
  readonly removes?: (command: Pick<KeptCommand, 'input'>, ledger: readonly Act[]) => readonly string[];
  /**
   * Columns whose content is destroyed with the act: the acts that set one of them keep their place in the chain and lose
   * content and salt (s. 23). What else they said, the act itself says again.
   */
  readonly forgets?: readonly string[];
}
