import type { Role } from '../../ledger/act.ts';
import type { Language } from '../../ports/kept.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Gap } from '../../registers/register.ts';
import type { DutyView } from './duty-view.ts';
import type { ClocksView } from './message-view.ts';

/** How far a report has come, in the reporter's words: *kept / in SharePoint / opened by the officer / closed*. */
export type Progress = 'kept' | 'inSharePoint' | 'opened' | 'closed';

/** Whom to call now if it is urgent. */
export interface UrgentContact {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly phone?: string;
  readonly email: string;
}

/** The form of a new report: its ticket, what may be chosen, and what s. 8 says must be told. */
export interface ReportFormView {
  /** Goes back with the answer; mints the command. */
  readonly ticket: string;
  /** Today in Montréal, `YYYY-MM-DD`: no later day can be given. */
  readonly today: string;
  readonly scenarios: readonly string[];
  readonly kinds: readonly string[];
  readonly systems: readonly { readonly key: string; readonly title: Readonly<Record<Language, string>> }[];
  readonly becauses: readonly string[];
  readonly company: string;
  readonly officer: UrgentContact;
  /** Years that an incident record is kept at least (Reg. s. 8). */
  readonly keptYears: number;
}

/** What the reporter sees of the own report, on the receipt and afterwards. */
export interface ReceiptView {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly scenario: string;
  readonly acceptedAt: string;
  /** Civil day of acceptance in Montréal. */
  readonly acceptedOn: string;
  readonly progress: Progress;
  /** First measures for the choice made; each may be noted as done with its ticket. */
  readonly firstMeasures: readonly { readonly key: string; readonly done: boolean; readonly ticket: string }[];
  readonly officer: UrgentContact;
}

export interface MyReportsView {
  readonly reports: readonly Pick<ReceiptView, 'reference' | 'register' | 'scenario' | 'acceptedOn' | 'progress'>[];
}

/** The line that the officer is shown for a record: no identity, no words of anybody. */
export interface RecordLineView {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly stage: string;
  readonly scenario?: string;
  readonly acceptedOn: string;
  readonly due?: string;
  readonly late: boolean;
  readonly waiting: boolean;
}

/** One act, as the timeline shows it. */
export interface TimelineEntry {
  readonly n: number;
  readonly at: string;
  readonly on: string;
  readonly verb: string;
  readonly name: string;
  readonly role: Role;
  /** Accepted, not yet in SharePoint. */
  readonly waiting: boolean;
  readonly forgotten: boolean;
}

/** The case file, for the officer and deputies alone: it names the reporter. */
export interface CaseFileView {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly stage: string;
  readonly reporter: string;
  readonly acceptedOn: string;
  /** Every column that is filled, as the register types it. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly systems: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  /** Items of the statute's register still without an answer: *5 of 8; missing: 6°*. */
  readonly missingItems: readonly number[];
  readonly duties: readonly DutyView[];
  /** Both clocks with their steps, for a record that has them. */
  readonly clocks?: ClocksView;
  readonly timeline: readonly TimelineEntry[];
  /** What may be done next, each with its ticket and what is missing first. */
  readonly next: readonly { readonly verb: string; readonly ticket: string; readonly gaps: readonly Gap[] }[];
  readonly waiting: boolean;
  /** The item is gone from SharePoint without an act of ours. */
  readonly missing: boolean;
}

/** The officer's worklist: what is due first comes first. */
export interface WorklistView {
  readonly lines: readonly RecordLineView[];
  readonly counts: readonly { readonly register: RegisterKey; readonly stage: string; readonly records: number }[];
}
