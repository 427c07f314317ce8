import { type Act, type ForgottenAct, isForgotten, type KeptAct, type Sha256 } from './act.ts';
import { canonical } from './canonical.ts';
import { sealedPart } from './opening.ts';

/** What an act is before it is chained. */
export type NewAct = Omit<KeptAct, 'v' | 'n' | 'hash'>;

const genesis = '';

/** `digest = H(salt, {actor, set, why})`: what binds the content to the chain (DESIGN §2). */
const digestOf = (act: Pick<KeptAct, 'salt' | 'actor' | 'set' | 'why'>, sha256: Sha256): string =>
  sha256(`${act.salt}\n${canonical({ actor: act.actor, set: act.set, why: act.why })}`);

const hashOf = (previous: string, act: Omit<ForgottenAct, 'hash' | 'follows'>, sha256: Sha256): string =>
  sha256([previous, act.v, act.n, act.id, act.at, act.verb, act.digest].join('\n'));

/**
 * Adds an act to the end of a ledger.
 * An act accepted before the last one stands at the last one's moment, so that the record as it stood at any moment
 * is a prefix. An act whose id is already there adds nothing: the same ledger comes back.
 */
export const append = (ledger: readonly Act[], act: NewAct, sha256: Sha256): readonly Act[] => {
  if (ledger.some((kept) => kept.id === act.id)) return ledger;
  const last = ledger.at(-1);
  const at = last && last.at > act.at ? last.at : act.at;
  const head = { v: 1 as const, n: (last?.n ?? 0) + 1, id: act.id, at, verb: act.verb };
  const hash = hashOf(last?.hash ?? genesis, { ...head, digest: digestOf(act, sha256) }, sha256);
  return [...ledger, { ...act, ...head, hash }];
};

/** What a check of a chain finds: the head, or the first act that does not follow from those before it. */
export type ChainCheck =
  | { readonly ok: true; readonly acts: number; readonly head: string }
  | { readonly ok: false; readonly brokenAt: number };

/** Only a tombstone may begin after an act that is nowhere any more. */
const followed = (ledger: readonly Act[]): string | undefined => {
  const [first] = ledger;
  return first !== undefined && first.n > 1 && ledger.every(isForgotten) && isForgotten(first)
    ? first.follows
    : undefined;
};

/** Recomputes every hash of a ledger; a sealing act may begin it and then names the hash that it follows. */
export const verifyChain = (ledger: readonly Act[], sha256: Sha256): ChainCheck => {
  let previous = sealedPart(ledger)?.hash ?? followed(ledger) ?? genesis;
  let n = (ledger[0]?.n ?? 1) - 1;
  let at = '';
  for (const act of ledger) {
    n += 1;
    const digest = isForgotten(act) ? act.digest : digestOf(act, sha256);
    const { v, id, verb } = act;
    const follows =
      act.n === n && act.at >= at && act.hash === hashOf(previous, { v, n, id, at: act.at, verb, digest }, sha256);
    if (!follows) return { ok: false, brokenAt: n };
    previous = act.hash;
    at = act.at;
  }
  return { ok: true, acts: n, head: previous };
};

/** Destroys an act's content and salt and keeps its place in the chain (s. 23; DESIGN §2). */
export const forget = (act: Act, sha256: Sha256): ForgottenAct => {
  if (isForgotten(act)) return act;
  const { v, n, id, at, verb, hash } = act;
  return { v, n, id, at, verb, hash, digest: digestOf(act, sha256) };
};
