import type { LetterOffer } from '../../ports/letters.ts';
import type { LetterLine } from '../../registers/letter-columns.ts';

/** A letter that was produced: frozen in the folder, and a reply draft where it answers a mail. Nothing was sent. */
export interface PreparedView {
  readonly letter: string;
  /** As it is called for people. */
  readonly fileName: string;
  /** As it lies in the folder, with its SHA-256. */
  readonly file: string;
  readonly digest: string;
  /** Its words alone. */
  readonly text: string;
  /** The draft in the privacy mailbox; absent where there is no mail to answer. */
  readonly draftId?: string;
}

/** The letters of a record: those that may leave now with what is missing, and those that were produced or sent. */
export interface LettersView {
  readonly offered: readonly LetterOffer[];
  readonly produced: readonly LetterLine[];
}
