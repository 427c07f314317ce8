import type { Columns } from '../../registers/column.ts';
import type { RegisterKey } from '../../registers/index.ts';

/** What a channel needs to show the form by which a record is entered. */
export interface EntryFormView {
  readonly verb: string;
  readonly register: RegisterKey;
  readonly ticket: string;
  /** `YYYY-MM-DD` in Montréal. */
  readonly today: string;
  readonly columns: Columns;
  readonly systems: readonly { readonly key: string; readonly title: { readonly fr: string; readonly en: string } }[];
}
