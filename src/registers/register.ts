import type { ProvisionId } from '../law/provisions.ts';
import type { Columns, DayText, StateOf } from './column.ts';

/** Where what is missing is entered: in a field of an act on the record, or with the letter itself. */
export type GapPlace = { readonly verb: string; readonly register: string; readonly column: string } | 'letter';

/** What is missing before a move, item by item; the words are in the locale, under `gaps`. */
export interface Gap {
  readonly gap: string;
  readonly provision?: ProvisionId;
  /** The record that stands in the way, and the first day on which it no longer does. */
  readonly about?: { readonly reference: string; readonly until?: DayText };
  /** Absent where no place is known, or it is plain. */
  readonly where?: GapPlace;
}

/** A move between two stages that an act may make, and what must be there first. */
export interface Move<C extends Columns, S extends string> {
  readonly from: readonly S[];
  readonly to: S;
  /** Empty when the move may be made. */
  readonly guard: (state: StateOf<C>) => readonly Gap[];
}

/** A record type: everything that the rest of the house derives columns, cards, rows and words from. */
export interface Register<
  K extends string = string,
  C extends Columns = Columns,
  S extends string = string,
  M extends string = string,
> {
  readonly key: K;
  /** Three letters that begin each reference. */
  readonly prefix: string;
  readonly columns: C;
  readonly stages: readonly S[];
  readonly first: S;
  readonly closed: readonly S[];
  readonly moves: Readonly<Record<M, Move<C, S>>>;
  /** Whether people read it as a list of the registers site; the office's own record has a case file alone. */
  readonly listed: boolean;
  /** Its records are in force until they end: they stand, and are no work to do until something on them is due. */
  readonly standing?: true;
}

/** Declares a register; its type keeps each column's choices, stages and moves as literals. */
export const defineRegister = <
  const K extends string,
  const C extends Columns,
  const S extends string,
  const M extends string,
>(
  register: Register<K, C, S, M>,
): Register<K, C, S, M> => register;
