import type { RegisterKey } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';
import type { IntakeView } from './intake-view.ts';
import type { RecordLineView } from './views.ts';

/** A page of the registers for managers: no identity, no words of anybody. */
export interface RegistersView {
  readonly today: string;
  readonly lines: readonly (RecordLineView & { readonly type?: string })[];
  /** Where the next page begins; absent on the last. */
  readonly next?: { readonly key: string; readonly reference: Reference };
  readonly counts: readonly { readonly register: RegisterKey; readonly stage: string; readonly records: number }[];
  /** Open records that are work: of a register whose records only stand, those that are late or due soon. */
  readonly open: number;
  /** The other open records of such registers: in force, and nothing to do. */
  readonly inForce: number;
  /** Open records with something due within seven days, and past it. */
  readonly dueSoon: number;
  readonly late: number;
  /** Mail that waits to be decided: number and age alone; absent when none does. */
  readonly intake?: Omit<IntakeView, 'entries'>;
  /** Reminders of today that reached nobody; for the officers and the highest authority alone. */
  readonly notReached?: number;
}

/** The public face of one record: what its register row shows, and nothing else. */
export interface PublicRecordView {
  readonly line: RecordLineView & { readonly type?: string };
  /** Column by column, as the register types it; only columns of the row. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Names of the company's systems by their keys, for the officer and deputies. */
  readonly systems?: Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;
}
