import type { FactCount, Standing } from '../../ports/record-index.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { AnswerBand } from '../facts.ts';
import type { Merged, MergedWhole } from '../merge-small.ts';
import type { IntakeView } from './intake-view.ts';

type Counts = readonly Omit<FactCount, 'month'>[];

/** What the rows of the registers come to: no identity, no words of anybody. Months are `YYYY-MM`, the oldest first. */
export interface TrendsView {
  readonly today: string;
  readonly months: readonly string[];
  readonly standing: readonly Standing[];
  /** What was received, a number for each of the months. */
  readonly received: readonly { readonly register: RegisterKey; readonly records: readonly number[] }[];
  /** The same by what it is about, over all the months; the value is empty where a register has no kinds. */
  readonly kinds: Counts;
  /** What was answered over the months, by the days that it took. */
  readonly answered: readonly { readonly register: RegisterKey; readonly band: AnswerBand; readonly records: number }[];
  readonly intake?: Omit<IntakeView, 'entries'>;
  /** By category of person, kind of information and system: for the officer and deputies alone. */
  readonly breakdowns?: {
    readonly person: Counts;
    readonly information: Counts;
    readonly system: Counts;
    readonly systems: Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;
  };
}

/**
 * One month on one page, to be printed: no number from one to four leaves, and no total that would give one back. Rows
 * are registers.
 */
export interface MonthSheetView {
  readonly today: string;
  readonly month: string;
  /** Columns: `late`, `soon`, `other`, as of today. */
  readonly standing: Merged;
  /** Wholes are registers and parts their kinds, of that month. */
  readonly received: { readonly few: true } | readonly MergedWhole[];
  /** Columns are bands of days, of that month. */
  readonly answered: Merged;
  /** Mail that waits to be decided; no number when there are few. */
  readonly intake?: { readonly waiting: number | 'few'; readonly oldestOn: string };
}
