/** Why a phrase says what it says: closed, so that each has its words in both languages. */
export const reasons = [
  'asksForIt',
  'namesTheRight',
  'namesTheLaw',
  'namesTheSubject',
  'tellsWhatHappened',
  'noAnswerYet',
  'setsTheScene',
  'speaksAgainst',
] as const;
export type Reason = (typeof reasons)[number];

/** A way of saying something: a small pattern (`pattern.ts` says how it is written), what it weighs, and why. */
export interface Phrase {
  readonly pattern: string;
  /** Points; four are enough to suggest a type. Below zero it speaks against it. */
  readonly weight: number;
  readonly reason: Reason;
}

/** Phrases that weigh the same for the same reason. */
export const phrases = (reason: Reason, weight: number, ...patterns: readonly string[]): readonly Phrase[] =>
  patterns.map((pattern) => ({ pattern, weight, reason }));
