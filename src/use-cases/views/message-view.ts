import type { ProvisionId } from '../../law/provisions.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';

/** Why a message seems to be something: its own words that say so. */
export interface SuggestionView {
  /** A kind that triage knows: `access`, `rectification`, `complaint`, … */
  readonly type: string;
  /** Points that its phrases gave; best first. */
  readonly score: number;
  readonly phrases: readonly string[];
  /** What it falls under, the governing provision first; none where no rule speaks of it. */
  readonly provisions: readonly ProvisionId[];
}

/** One step of how a date came about, as the pane spells it out. */
export interface StepView {
  readonly step: string;
  readonly day?: string;
  readonly count?: number;
  readonly provision?: ProvisionId;
}

/** The dates that a request received then has; days are `YYYY-MM-DD`. */
export interface ClocksView {
  readonly receivedOn: string;
  /** Absent for an oral contact that starts no clock. */
  readonly policyDue?: string;
  /** Only when the policy's date is a day off. */
  readonly workBy?: string;
  readonly statutoryDue?: string;
  readonly steps: readonly StepView[];
  readonly provisions: readonly ProvisionId[];
  readonly late: boolean;
  /** The day in Montréal on which this was said, so that a page can count from it. */
  readonly today?: string;
}

/** A message of the privacy mailbox, for the officer who has it open. */
export interface MessageView {
  readonly internetMessageId: string;
  readonly receivedAt: string;
  readonly suggestions: readonly SuggestionView[];
  /** In what language it is written, as far as its words say. */
  readonly language: 'fr' | 'en' | 'mixed' | 'unknown';
  /** What the pane offers to register it as, what it seems to be first, with the dates each would have. */
  readonly choices: readonly {
    readonly type: string;
    readonly register: RegisterKey;
    readonly suggested: boolean;
    readonly ticket: string;
    readonly clocks: ClocksView;
  }[];
  /** Records that exist for this message, also when this is its copy in another folder. */
  readonly records: readonly {
    readonly reference: Reference;
    readonly register: RegisterKey;
    readonly type: string;
    readonly stage: string;
    readonly waiting: boolean;
  }[];
  /** Its categories now, ours and others. */
  readonly categories: readonly string[];
}
