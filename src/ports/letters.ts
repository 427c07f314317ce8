import type { Language } from './kept.ts';

/** What the acknowledgement of a request is filled from; days are `YYYY-MM-DD`. */
export interface AcknowledgementGiven {
  readonly language: Language;
  readonly reference: string;
  /** The type of the request, as the register keys it. */
  readonly type: string;
  readonly requester: string;
  readonly receivedOn: string;
  readonly today: string;
  readonly policyDue: string;
  /** Absent for a type that no section gives a limit. */
  readonly statutoryDue?: string;
  readonly officer: { readonly name: string; readonly title: string; readonly email: string; readonly phone?: string };
  readonly company: string;
}

/** A letter as a file, with its words alone for the reply that carries it. */
export interface Letter {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly text: string;
}

/** A letter, or the blanks that nothing fills: then there is no letter. */
export type Written = { readonly letter: Letter } | { readonly missing: readonly string[] };

/** Letters from words and a record; what a blank wants and is not there stops the letter. */
export interface Letters {
  acknowledgement(given: AcknowledgementGiven): Promise<Written>;
}
