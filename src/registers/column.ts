import type { Because } from '../law/unknown.ts';

/** Who fills a column: the person who reports, the officer, or Greffe itself from the act. */
export type FilledBy = 'reporter' | 'officer' | 'greffe';

/**
 * Where a column may be read. `row`: on the register row, which managers read, so it holds closed values, days and
 * numbers only — or one of the two texts that the officer wrote or approved. `caseFile`: in the case file alone,
 * because it may name a person (DESIGN §2).
 */
export type ShownOn = 'row' | 'caseFile';

interface Described {
  readonly by: FilledBy;
  readonly on: ShownOn;
  /** Refused when absent from a new record. */
  readonly required?: true;
}

/** One column of a register, by the kind of its value. */
export type Column =
  /** `noBirthDate`: it is told of a minor, of whom an age band is kept and never a date of birth. */
  | (Described & {
      readonly kind: 'text';
      readonly lines: 'one' | 'many';
      readonly max: number;
      readonly noBirthDate?: true;
    })
  | (Described & { readonly kind: 'choice'; readonly choices: readonly string[] })
  | (Described & { readonly kind: 'choices'; readonly choices: readonly string[] })
  /** `ahead`: a day that may lie after today, as one set for a review or told to a person. */
  | (Described & { readonly kind: 'day'; readonly ahead?: true })
  | (Described & { readonly kind: 'when' })
  /** `of`: what is counted, where its words say so. */
  | (Described & { readonly kind: 'count'; readonly of?: 'persons' })
  | (Described & { readonly kind: 'flag' })
  /** A key of a list that the company keeps as data: its systems. */
  | (Described & { readonly kind: 'listed'; readonly of: 'systems' })
  /** Lines of one shape beneath the record, as systems to be searched: written by acts, never typed as a whole. */
  | (Described & { readonly kind: 'lines'; readonly of: Columns });

export type ColumnKind = Column['kind'];
export interface Columns {
  readonly [key: string]: Column;
}

/** A civil day as text, `YYYY-MM-DD`, in Montréal. */
export type DayText = string;

/** "Unknown, because …": an answer of its own kind (Reg. s. 7 asks for the reason). */
export interface Unknown {
  readonly unknown: Because;
}

/** A day, a period with both ends, or unknown with the reason (Reg. s. 3(5), s. 7(3)). */
export type When = { readonly day: DayText } | { readonly from: DayText; readonly to: DayText } | Unknown;

/** About how many persons, or unknown with the reason (Reg. s. 3(7), s. 7(5)). */
export type Count = { readonly about: number } | Unknown;

/** The value that each kind of column holds. */
export interface ValueOf {
  readonly text: string;
  readonly choice: string;
  readonly choices: readonly string[];
  readonly day: DayText;
  readonly when: When;
  readonly count: Count;
  readonly flag: boolean;
  readonly listed: string;
  readonly lines: readonly Line[];
}

/** One line beneath a record: what its columns hold. */
export interface Line {
  readonly [key: string]: Value | undefined;
}

export type Value = ValueOf[ColumnKind];

type NarrowChoice<C extends Column> = C extends { kind: 'choice'; choices: readonly (infer K)[] }
  ? K
  : C extends { kind: 'choices'; choices: readonly (infer K)[] }
    ? readonly K[]
    : C extends { kind: 'lines'; of: infer L extends Columns }
      ? readonly StateOf<L>[]
      : ValueOf[C['kind']];

/** What is known of a record at a moment: any column may still be empty, for facts arrive over time. */
export type StateOf<C extends Columns> = { readonly [K in keyof C]?: NarrowChoice<C[K]> };

export const isUnknown = (value: object): value is Unknown => 'unknown' in value;
