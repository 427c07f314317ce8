import type { PieceKind } from '../../ports/filed-record.ts';
import type { HandOverLine, ProofLine } from '../../registers/handing-columns.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { LetterLine } from '../../registers/letter-columns.ts';
import type { Reference } from '../../registers/reference.ts';

/** A file of the folder that may be handed over or, as an attachment, be a proof of identity. */
export interface HandingFile {
  readonly name: string;
  readonly digest: string;
  readonly kind: PieceKind;
}

/** What may leave a case file, what has left it, and the proofs of identity in it; for the officer and deputies. */
export interface HandingView {
  readonly reference: Reference;
  readonly register: RegisterKey;
  /** Today in Montréal, `YYYY-MM-DD`. */
  readonly today: string;
  /** False on a record about nobody: then only the whole case file is copied. */
  readonly handsOver: boolean;
  /** Letters that were produced: one goes with whatever is handed over. */
  readonly letters: readonly LetterLine[];
  readonly files: readonly HandingFile[];
  readonly handOvers: readonly HandOverLine[];
  readonly proofs: readonly ProofLine[];
  /** The record came by mail, so that a proof is in the mailbox too until somebody deletes it. */
  readonly cameByMail: boolean;
  /** Names one making of a file, so that the same press again makes no second one. */
  readonly ticket: string;
}
