import { type Act, type Actor, isForgotten } from './act.ts';

/** How a record began: the command that opened it, and by whom unless that was forgotten. */
export interface Opening {
  readonly id: string;
  readonly at: string;
  readonly actor?: Actor;
}

/** What a sealing act says of the acts before it, which went to a file (DESIGN §2). */
export interface SealedPart {
  /** Name of the file in the record's folder. */
  readonly file: string;
  /** SHA-256 of the file's text. */
  readonly digest: string;
  /** Hash of the last act in the file: the sealing act follows it. */
  readonly hash: string;
  readonly opening: Opening;
}

/** The sealed part that a ledger begins with, if its older acts went to a file. */
export const sealedPart = (ledger: readonly Act[]): SealedPart | undefined => {
  const first = ledger[0];
  if (!first || first.n === 1 || isForgotten(first)) return undefined;
  return first.set.sealed as SealedPart | undefined;
};

/** The opening of a record, also after its first acts went to a file; undefined for an empty ledger. */
export const openingOf = (ledger: readonly Act[]): Opening | undefined => {
  const sealed = sealedPart(ledger);
  if (sealed) return sealed.opening;
  const first = ledger[0];
  if (!first) return undefined;
  return { id: first.id, at: first.at, ...(isForgotten(first) ? {} : { actor: first.actor }) };
};
