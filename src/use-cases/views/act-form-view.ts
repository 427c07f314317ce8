import type { Columns } from '../../registers/column.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Gap } from '../../registers/register.ts';

/** The form of one act on a record: what it asks for, what is known already, and what is missing first. */
export interface ActFormView {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly verb: string;
  readonly ticket: string;
  /** Number of the last act that the person was shown. */
  readonly seen: number;
  /** Today in Montréal, `YYYY-MM-DD`. */
  readonly today: string;
  readonly columns: Columns;
  /** What stands in the record, or is proposed, for these columns. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly gaps: readonly Gap[];
  readonly systems: Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;
}
