import type { ProvisionId } from '../../law/provisions.ts';
import type { Role } from '../../ledger/act.ts';
import type { Language } from '../../ports/kept.ts';
import type { PageMark } from '../../ports/record-index.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Gap } from '../../registers/register.ts';
import type { DutyView } from './duty-view.ts';
import type { IntakeView } from './intake-view.ts';
import type { ClocksView } from './message-view.ts';
import type { GivenTaskView, TaskLineView } from './task-view.ts';

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
  /** What it is about: a column and the choice made in it; absent where the register has none. */
  readonly what?: { readonly column: string; readonly choice: string };
  readonly acceptedAt: string;
  /** Civil day of acceptance in Montréal. */
  readonly acceptedOn: string;
  readonly progress: Progress;
  /** First measures for the choice made; each may be noted as done with its ticket. */
  readonly firstMeasures: readonly { readonly key: string; readonly done: boolean; readonly ticket: string }[];
  readonly officer: UrgentContact;
  /** The officer caused it: name of the person with the highest authority, who has it in their place. */
  readonly toDirection?: string;
  /** What the person added afterwards, one line each; empty when nothing. */
  readonly added: string;
  /** Names of the files that the person attached. */
  readonly files: readonly string[];
  /** The message that it was reported from is kept as evidence. */
  readonly quoted: boolean;
  readonly mistaken: boolean;
  /** Adds information; absent once it is closed. */
  readonly addTicket?: string;
  /** Says that it was a mistake; absent after ten minutes. */
  readonly mistakeTicket?: string;
  /** Whether the clock of a request runs; absent for any other record. */
  readonly request?: RequestReceipt;
}

/** What a member of staff tells the person whose request they passed on. */
export interface RequestReceipt {
  /** `needed`: spoken, and it counts in writing alone (s. 30). `spokenCounts`: speaking is enough. */
  readonly writing: 'needed' | 'spokenCounts' | 'there';
  readonly type: string;
  readonly provisions: readonly ProvisionId[];
  readonly requester: string;
  readonly requesterAddress: string;
  readonly company: string;
}

export interface MyReportsView {
  readonly reports: readonly Pick<ReceiptView, 'reference' | 'register' | 'what' | 'acceptedOn' | 'progress'>[];
}

/** The line that the officer is shown for a record: no identity, no words of anybody. */
export interface RecordLineView {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly stage: string;
  readonly scenario?: string;
  /** What it is about, as far as a register row says: a column, and the choice made in it. */
  readonly what?: { readonly column: string; readonly choice: string };
  readonly acceptedOn: string;
  readonly due?: string;
  /** Both dates of a record whose clock runs: the policy’s, and the statute’s where there is one. */
  readonly policyDue?: string;
  readonly statutoryDue?: string;
  /** A message that left may have been the answer: the officer is asked whether it was. */
  readonly replyFound?: true;
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

/** One assessment of the risk of serious injury, as it was made; none is ever overwritten. */
export interface AssessmentView {
  readonly n: number;
  readonly on: string;
  readonly name: string;
  readonly conclusion: string;
  readonly rationale: string;
  readonly superseded: boolean;
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
  /** What Greffe proposes for columns that are still empty; a form shows it, and nothing stands until it is saved. */
  readonly proposed?: Readonly<Record<string, unknown>>;
  /** What the notices that are still owed lack, item by item. */
  readonly noticesLack?: readonly Gap[];
  /** Every assessment of an incident, the first one first: the last one stands, and the others were superseded. */
  readonly assessments?: readonly AssessmentView[];
  /** Both clocks with their steps, for a record that has them. */
  readonly clocks?: ClocksView;
  readonly timeline: readonly TimelineEntry[];
  /** What may be done next, each with its ticket and what is missing first. */
  readonly next: readonly { readonly verb: string; readonly ticket: string; readonly gaps: readonly Gap[] }[];
  /** The tasks that were handed out on it, for the officers alone. */
  readonly tasks?: readonly GivenTaskView[];
  /** Shown to somebody who may read it and do nothing. */
  readonly readOnly?: true;
  /** Its destruction is approved and on its way: nothing more is done on it. */
  readonly destroying?: true;
  /** What stands and can be corrected with a reason, column by column. */
  readonly correct?: { readonly verb: string; readonly ticket: string; readonly columns: readonly string[] };
  /** Reminders of this record that reached nobody today; for the officers alone. */
  readonly notReached?: readonly NotReachedView[];
  readonly waiting: boolean;
  /** The item is gone from SharePoint without an act of ours. */
  readonly missing: boolean;
}

/** The officer's worklist: what is due first comes first. */
export interface WorklistView {
  readonly lines: readonly RecordLineView[];
  readonly counts: readonly { readonly register: RegisterKey; readonly stage: string; readonly records: number }[];
  /** Tasks that came back without an answer; for the officers alone. */
  readonly returned?: readonly TaskLineView[];
  /** Where the next page begins; absent on the last. */
  readonly next?: PageMark;
  /** Reminders that neither Teams nor mail delivered; for the officers and the highest authority alone. */
  readonly notReached?: readonly NotReachedView[];
  /** Mail that waits to be decided; absent when none does. */
  readonly intake?: IntakeView;
  /** Records whose time is up, some of them named; for the officers alone, and absent when there are none. */
  readonly retention?: {
    readonly records: number;
    readonly lines: readonly { readonly reference: Reference; readonly keptUntil: string }[];
  };
}

/** A reminder that reached nobody: what of, for whom. */
export interface NotReachedView {
  readonly reference: Reference;
  readonly duty: string;
  readonly day: string;
  /** Who was to have it; empty where nobody has the role. */
  readonly name: string;
}
