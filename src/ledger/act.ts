import type { Role } from '../registers/role.ts';

export type { Role } from '../registers/role.ts';

/** Who did it, as they were then. */
export interface Actor {
  /** Entra object id; `greffe` for Greffe itself. */
  readonly oid: string;
  readonly role: Role;
  readonly name: string;
}

/** What an act sets, column by column; `null` empties one. `stage` moves the record. */
export type ActSet = Readonly<Record<string, unknown>>;

interface Sealed {
  readonly v: 1;
  /** Place in the ledger, from 1. */
  readonly n: number;
  /** The command's id: the same command twice adds nothing. */
  readonly id: string;
  /** Moment of acceptance, ISO 8601 UTC; never before the act that precedes it. */
  readonly at: string;
  readonly verb: string;
  /** Hex SHA-256 over the previous hash and this act. */
  readonly hash: string;
}

/** One thing somebody did, with its content. */
export interface KeptAct extends Sealed {
  readonly actor: Actor;
  readonly set: ActSet;
  /** Random, hex; destroyed with the content, so that the digest then says nothing. */
  readonly salt: string;
  readonly why?: string;
}

/** An act whose content was destroyed as the law demands: the chain still verifies. */
export interface ForgottenAct extends Sealed {
  readonly digest: string;
  /** Hash of the act before it, where that one is no longer in the ledger: it went to a file that was destroyed. */
  readonly follows?: string;
}

export type Act = KeptAct | ForgottenAct;

export const isForgotten = (act: Act): act is ForgottenAct => 'digest' in act;

/** Hex SHA-256 of a text (as UTF-8) or of bytes; handed in, for this room touches no runtime. */
export type Sha256 = (content: string | Uint8Array) => string;
