import type { ProvisionId } from '../../law/provisions.ts';
import type { MailState, UnreadBecause } from '../../ports/mail-book.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Verdict } from '../../triage/message.ts';

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
  readonly subject: string;
  /** The mailbox’s own id of its first copy, by which Outlook can open it. */
  readonly copyId: string;
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
  /** The mail's own key: what the acts on it are asked with. */
  readonly key: string;
  /** What became of it; absent for a mail that nobody has followed yet. */
  readonly state?: MailState;
  /** The day of receipt, and the earlier one that a mail which was passed on proposes; the officer confirms. */
  readonly receipt: { readonly on: string; readonly earlier?: string };
  /** Who wrote it, really: the address, whatever the name says. Of one that was passed on, who wrote it first. */
  readonly author: { readonly name: string; readonly address: string };
  /** Who sent this mail, by the real address, and what the receiving server found of it. */
  readonly sender: SenderView;
  /** What is attached, by safe names; nothing of it was opened. */
  readonly files: readonly FileView[];
  /** Made by a machine or sent to a list: it is never answered. */
  readonly automatic: boolean;
  /** Why what it says cannot be read here; absent when it can. Its original is kept all the same. */
  readonly unreadBecause?: UnreadBecause;
  /** Everything it may be registered as, what it seems to be first; several at once, each a record of its own. */
  readonly matters: readonly MatterView[];
  /** The ticket for registering any of the matters. */
  readonly ticket: string;
  /** Records to which it may belong instead. */
  readonly related: readonly RelatedView[];
  /** Other mails that bear the same id: which one is open is asked for by its key. Absent when there is none. */
  readonly candidates?: readonly CandidateView[];
}

/** A sender, as written and never trusted. */
export interface SenderView {
  readonly name: string;
  readonly address: string;
  /** The name bears another address than the real one. */
  readonly misnamed: boolean;
  readonly checks: Readonly<Record<'spf' | 'dkim' | 'dmarc', Verdict>>;
}

/** An attachment, unopened. */
export interface FileView {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Opening it may run something, or it hides what it holds. */
  readonly risky: boolean;
}

/** One thing that a mail may be registered as. */
export interface MatterView {
  readonly matter: string;
  readonly register: RegisterKey;
  readonly suggested: boolean;
  /** The record that it has already. */
  readonly reference?: Reference;
}

/** A record to which a mail may belong, and why. */
export interface RelatedView {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly type: string;
  readonly stage: string;
  /**
   * `answers`: it answers or passes on a mail of the record. `quoted`: a header quoted in one of the two says sender,
   * subject and day of the other. `named`: it names the reference.
   */
  readonly because: 'answers' | 'quoted' | 'named';
  /** The record concerns the person who wrote; if not, it is somebody else's, and nothing joins the two. */
  readonly samePerson: boolean;
}

/** One of several mails that bear one id. */
export interface CandidateView {
  readonly key: string;
  readonly fromAddress: string;
  readonly subject: string;
  readonly receivedAt: string;
}
