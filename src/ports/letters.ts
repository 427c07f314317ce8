import type { Day } from '../law/day.ts';
import type { ProvisionId } from '../law/provisions.ts';
import type { State } from '../ledger/fold.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Language } from '../registers/language.ts';
import type { Gap } from '../registers/register.ts';

/** A system as letters speak of it: as the register of systems has it, or the company where nobody entered it yet. */
export interface LetterSystem {
  readonly key: string;
  readonly name: Readonly<Record<Language, string>>;
  /** False once it is retired or struck: what it held may still be found, and nothing is collected in it. */
  readonly inUse: boolean;
  readonly kinds?: readonly string[] | undefined;
  readonly purposes?: readonly string[] | undefined;
  readonly accessBy?: readonly string[] | undefined;
  /** Months; absent where nobody knows. */
  readonly keptMonths?: number | undefined;
  readonly provider?: string | undefined;
  readonly outsideQuebec?: boolean | undefined;
}

/** What a letter is filled from: the record, the day, who signs, and what the officer gave for this letter alone. */
export interface LetterRecord {
  readonly reference: string;
  readonly register: RegisterKey;
  readonly state: State;
  readonly language: Language;
  /** Civil day in Montréal. */
  readonly today: Day;
  readonly officer: { readonly name: string; readonly title: string; readonly email: string; readonly phone?: string };
  /** What no column of the record holds, by the name of the blank; lines are apart by line ends. */
  readonly extras: Readonly<Record<string, string>>;
  /** Names and addresses of the persons concerned: no notice that becomes public may hold one. */
  readonly identities?: readonly string[];
  /** As the register of systems stands; without it, as the company names them. */
  readonly systems?: readonly LetterSystem[];
}

/** A letter as a file, with its words alone for the reply that carries it. */
export interface Letter {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly text: string;
}

/** A letter, or everything that stops it: then there is no letter. */
export type Written = { readonly letter: Letter } | { readonly missing: readonly [Gap, ...Gap[]] };

/** A letter that may leave now for a record, and what is still missing for it. */
export interface LetterOffer {
  readonly name: string;
  readonly provisions: readonly ProvisionId[];
  /** Empty when it can be produced as the record stands. */
  readonly missing: readonly Gap[];
  /** Blanks that no column holds: the officer gives them with the letter. */
  readonly asks: readonly string[];
  /** Goes to the person who wrote, so that it can answer their mail. */
  readonly answersMail: boolean;
  /** Whether it, and the company's name with it, may become public. */
  readonly becomesPublic: boolean;
}

/** What the sending of a letter does to the record, by the verbs that the register has anyway. */
export interface SendingAct {
  readonly verb: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A letter that left. */
export interface Sent {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly means: string;
  readonly state: State;
  readonly extras: Readonly<Record<string, string>>;
  /** What the officer says with the sending: columns of the verbs that record it. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** Letters from words and a record; what a blank wants and is not there stops the letter. */
export interface Letters {
  /** Undefined for a name that is no letter, or none of this register. */
  produce(name: string, record: LetterRecord): Promise<Written | undefined>;
  offered(record: LetterRecord): readonly LetterOffer[];
  /** Whether the letter goes to the person who wrote, so that it can answer their mail. */
  answersMail(name: string): boolean;
  /** The acts that record the sending, in their order; none where the law moves nothing. */
  sendingActs(name: string, sent: Sent): readonly SendingAct[];
  /**
   * What the law wants in a letter and its edited file no longer has, or has and may not: identities in a text that
   * becomes public. `written`: its words as it was produced; `sent`: the file as it leaves or left.
   */
  lacks(name: string, record: LetterRecord, written: string, sent: Uint8Array): Promise<readonly Gap[]>;
}
