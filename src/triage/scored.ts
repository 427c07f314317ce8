import type { Trait } from './lean.ts';
import type { MessageType } from './types.ts';
import type { Weighed } from './weigh.ts';

/** From so many points a type is suggested: it then outweighs *other*. */
export const enough = 4;

/** A type that weighs enough, with the phrases and the single words that say so. */
export interface Scored {
  readonly type: MessageType;
  readonly points: number;
  readonly counted: readonly Weighed[];
  readonly leaning: readonly Trait[];
}
