import type { Because } from '../law/unknown.ts';
import type { RegisterKey } from '../registers/index.ts';

/** The columns that every register's list has beside the register's own. */
export const rowSystemColumns = ['Reference', 'Stage', 'Act', 'Due', 'Open'] as const;
/** The columns of the list of case files. */
export const caseFileColumns = ['Reference', 'Register', 'Stage', 'Due', 'Acts', 'Parties', 'Ledger'] as const;
/** The columns of the list of reminders (DESIGN §3). */
export const reminderColumns = ['Key', 'Reference', 'Duty', 'Day', 'Person', 'TakenAt', 'Outcome'] as const;

export type SystemColumn =
  | (typeof rowSystemColumns)[number]
  | (typeof caseFileColumns)[number]
  | (typeof reminderColumns)[number];

/** Our own lists, by their ASCII name; a register's list is named after its key. */
export type OwnList = 'CaseFiles' | 'Reminders';

/** Which of the columns that a period, a day or a number becomes. */
export type ColumnPart = 'from' | 'to' | 'unknown';

/**
 * The words that people read in SharePoint, handed in because this room knows no locale. The registers are read in
 * French (DESIGN §6), so the composition gives the French ones.
 */
export interface RowWords {
  /** Title of a register's column, or of one of the columns that it becomes. */
  title(register: RegisterKey, column: string, part?: ColumnPart): string;
  /** Label of a choice: what a manager reads in the cell. */
  choice(register: RegisterKey, column: string, key: string): string;
  because(key: Because): string;
  stage(register: RegisterKey, key: string): string;
  listed(of: 'systems', key: string): string;
  /** Title of a register's list. */
  register(key: RegisterKey): string;
  list(name: OwnList): string;
  system(column: SystemColumn): string;
}
