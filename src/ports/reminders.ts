import type { RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import type { ItemAt, Removal } from './case-files.ts';

/** What became of a word to a person; `mailed` where Teams did not reach them, `unknown` where nobody said. */
export const reminderOutcomes = ['sent', 'mailed', 'notReached', 'unknown'] as const;
export type ReminderOutcome = (typeof reminderOutcomes)[number];

/** One word to one person: unique in the list *Reminders*, so that creating its item claims it (DESIGN §3). */
export interface ReminderKey {
  readonly reference: Reference;
  /** The duty's key, or what the word is. */
  readonly duty: string;
  /** The day that it is owed on, `YYYY-MM-DD`. */
  readonly day: string;
  /** Entra object id; empty where nobody has the role that it is for. */
  readonly person: string;
}

/** A claim as it stands in the list. */
export interface Claim extends ReminderKey, ItemAt {
  /** When it was last taken, ISO 8601 UTC. */
  readonly takenAt: string;
  /** Absent until it is noted. */
  readonly outcome?: ReminderOutcome;
}

export type Claiming =
  | { readonly kind: 'claimed'; readonly claim: Claim }
  /** Somebody else has it, or was faster. */
  | { readonly kind: 'taken' }
  /** No answer, or one that does not say: look first. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'later'; readonly afterMs: number };

export type ClaimsRead =
  | { readonly kind: 'read'; readonly claims: readonly Claim[] }
  | { readonly kind: 'later'; readonly afterMs: number };

/** Reminders and digests as items of the list *Reminders* of the office site. */
export interface Reminders {
  /** Everything that was claimed for a day. */
  on(day: string): Promise<ClaimsRead>;
  claim(key: ReminderKey, at: string): Promise<Claiming>;
  /** Deletes every word about a record; `later` when some may be left. */
  remove(reference: Reference): Promise<Removal>;
  /** Takes a claim over that has no outcome, or notes its outcome; refused (`taken`) when it changed meanwhile. */
  change(claim: Claim, change: { readonly takenAt?: string; readonly outcome?: ReminderOutcome }): Promise<Claiming>;
  /** Takes one claim out of the list, also where it is gone already; its key can then be claimed anew. */
  drop(claim: Claim): Promise<Removal>;
}

/** What a reminder says of one duty: no identity, no words of anybody (DESIGN §5). */
export interface ReminderLine {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly duty: string;
  /** The due date, `YYYY-MM-DD`; absent for a duty that the law words *with diligence*. */
  readonly by?: string;
  /** Since when it is owed, `YYYY-MM-DD`. */
  readonly since: string;
  readonly late: boolean;
}

/** What waits to be sorted: mail and reports that nobody has looked at. */
export interface IntakeWaiting {
  readonly waiting: number;
  /** Day of the oldest, `YYYY-MM-DD`. */
  readonly oldestOn: string;
}

/** The word of the morning: what is to do, most pressing first, and the proof of the night. */
export interface Digest {
  readonly day: string;
  readonly lines: readonly {
    readonly reference: Reference;
    readonly register: RegisterKey;
    readonly stage: string;
    readonly due?: string;
    readonly late: boolean;
  }[];
  /** Open records beyond the lines. */
  readonly more: number;
  readonly late: number;
  readonly intake?: IntakeWaiting;
  /** Reminders that reached nobody. */
  readonly notReached: number;
  /** Records whose time is up; absent when there are none. */
  readonly timeUp?: number;
  readonly sealed?: { readonly head: string; readonly day: string };
}

/** What is pushed to a person. */
export type ReminderMessage =
  | { readonly kind: 'reminder'; readonly reference: Reference; readonly lines: readonly ReminderLine[] }
  /** What fell due while nothing ran, in one word. */
  | { readonly kind: 'catchUp'; readonly lines: readonly ReminderLine[] }
  | { readonly kind: 'digest'; readonly digest: Digest };
