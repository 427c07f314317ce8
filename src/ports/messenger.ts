import type { Push } from './kept.ts';

/** What became of a word to a person; `unknown` means Teams did not say, so it is sent again and may come twice. */
export type PushOutcome = 'sent' | 'notReached' | 'unknown';

/** Reaches a person in Teams. Throws nothing: a fault is an outcome. */
export interface Messenger {
  push(push: Push): Promise<PushOutcome>;
}
