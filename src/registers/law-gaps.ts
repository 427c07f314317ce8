import type { LawGuard } from '../law/guards.ts';
import type { LawGap } from '../law/requirement.ts';
import type { Gap } from './register.ts';

/** What a guard of the law misses, under keys that no other guard uses: `complaintClosing.analysisFiled`. */
export const gapsUnder = (guard: LawGuard, gaps: readonly LawGap[]): readonly Gap[] =>
  gaps.map(({ gap, provision }) => ({ gap: `${guard}.${gap}`, provision }));
