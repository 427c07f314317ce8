import type { PersonRefused } from '../../registers/persons-list.ts';
import type { Reference } from '../../registers/reference.ts';

/** How far the notices to the persons of a list have come: numbers alone, for the list itself is a file. */
export interface PersonsView {
  readonly reference: Reference;
  /** Absent before a list is filed. */
  readonly list?: {
    readonly digest: string;
    readonly listed: number;
    readonly sent: number;
    readonly returned: number;
    readonly unreachable: number;
    /** Neither told, nor back with a new sending: whom it remains to notify. */
    readonly left: number;
  };
  /** Today in Montréal. */
  readonly today: string;
}

/** What became of a list that was handed in: kept, or the lines that must be corrected first. */
export type PersonsTaken = PersonsView | { readonly lines: readonly PersonRefused[] };
