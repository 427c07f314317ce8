import type { Push } from './kept.ts';

/**
 * What became of a word to a person. `unknown`: Teams did not say, so it is sent again and may come twice. `laterMs`:
 * certainly not sent; Teams asks to wait so long, in milliseconds.
 */
export type PushOutcome = 'sent' | 'notReached' | 'unknown' | { readonly laterMs: number };

/** Reaches a person in Teams. Throws nothing: a fault is an outcome. */
export interface Messenger {
  push(push: Push): Promise<PushOutcome>;
}
