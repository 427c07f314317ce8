import type { NamedPatterns } from '../../pattern.ts';
import { acts } from './acts.ts';
import { events } from './events.ts';
import { everyday } from './everyday.ts';
import { frames } from './frames.ts';
import { telltales } from './telltales.ts';
import { things } from './things.ts';

/** Families of words that say something only together, in one sentence or the next, in any order (`together`). */
export const classes = {
  ...frames,
  ...things,
  ...acts,
  ...events,
  ...telltales,
  ...everyday,
} as const satisfies NamedPatterns;

export type ClassName = keyof typeof classes;
