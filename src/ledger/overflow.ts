import type { Act, Actor, Sha256 } from './act.ts';
import { append } from './chain.ts';
import { fold } from './fold.ts';
import { openingOf, type SealedPart } from './opening.ts';

/** A ledger whose acts go to a file, which is to be written first. */
export interface Overflow {
  readonly file: string;
  readonly content: string;
  /** The sealing act alone: its `set` is the whole state, so that rebuilding needs no file. */
  readonly ledger: readonly Act[];
}

/**
 * Moves every act of a ledger to a file and begins it anew with a sealing act by `greffe` (DESIGN §2).
 * The same ledger always gives the same file name, so that doing it twice writes the same thing.
 */
export const overflow = (ledger: readonly Act[], greffe: Actor, salt: string, sha256: Sha256): Overflow | undefined => {
  const last = ledger.at(-1);
  const opening = openingOf(ledger);
  if (!last || !opening) return undefined;
  const content = JSON.stringify(ledger);
  const file = `ledger-${last.n}.json`;
  const sealed: SealedPart = { file, digest: sha256(content), hash: last.hash, opening };
  const act = {
    id: `${last.id}|seal`,
    at: last.at,
    actor: greffe,
    verb: 'seal',
    set: { ...fold(ledger), sealed },
    salt,
  };
  return { file, content, ledger: append(ledger, act, sha256).slice(-1) };
};
