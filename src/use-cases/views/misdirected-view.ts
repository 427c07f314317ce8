import type { Reference } from '../../registers/reference.ts';
import type { UrgentContact } from './views.ts';

/** A sent message, for whoever sent it: the report that it has, or the ticket of a new one. */
export interface MisdirectedView {
  /** Mints the report; the same message gives the same one. */
  readonly ticket: string;
  /** Today in Montréal, `YYYY-MM-DD`. */
  readonly today: string;
  readonly kinds: readonly string[];
  readonly officer: UrgentContact;
  readonly report?: MisdirectedReport;
}

/** The report of a message that went to the wrong person, and how far its destruction has come. */
export interface MisdirectedReport {
  readonly reference: Reference;
  /** `YYYY-MM-DD`. */
  readonly acceptedOn: string;
  readonly askedOn?: string;
  readonly confirmedOn?: string;
  /** Records that it was asked for, or confirmed; absent once the record is closed. */
  readonly ticket?: string;
}

/** The words of the letter that asks to destroy: they go into a new message, which its sender reads and sends. */
export interface DestroyLetterView {
  readonly text: string;
  /** Addresses of those who had it by mistake. */
  readonly to: readonly string[];
  /** The privacy mailbox: its copy is what Greffe files, for it reads no other mailbox. Absent when there is none. */
  readonly copyTo?: string;
}
