import type { Act } from '../ledger/act.ts';
import type { State } from '../ledger/fold.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Language } from '../registers/language.ts';
import type { Reference } from '../registers/reference.ts';

export const pieceKinds = ['message', 'attachment', 'letter', 'fromTask', 'persons', 'ledger'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** What became of a piece when it was read again: as cited, other than cited, not there, or destroyed by an act. */
export type PieceFound = 'same' | 'changed' | 'missing' | 'destroyed';

/** A file of the folder, as the ledger cites it. */
export interface Piece {
  readonly kind: PieceKind;
  readonly name: string;
  /** SHA-256 that the act cites; absent where it cites none. */
  readonly digest?: string;
  /** Day in Montréal of the act that cites it first, and whose act it was. */
  readonly on: string;
  readonly by: string;
  /** An act destroyed it: it is not there, and that is as it should be. */
  readonly destroyed?: true;
}

/** A part that the law or the policy asks of a case file, and whether it is there. */
export interface FiledPart {
  readonly part: string;
  readonly there: boolean;
}

/** A whole case file, read and checked. */
export interface FiledRecord {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly language: Language;
  readonly madeOn: string;
  readonly state: State;
  readonly ledger: readonly Act[];
  /** Acts of an older part whose file is gone or is not what was sealed. */
  readonly ledgerLost: boolean;
  readonly chainHolds: boolean;
  readonly parts: readonly FiledPart[];
  readonly pieces: readonly (Piece & { readonly found: PieceFound; readonly size?: number })[];
}

export interface FilePart {
  readonly name: string;
  readonly content: Uint8Array;
}
