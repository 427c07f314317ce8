import { answerLetters } from './answer-letters.ts';
import { complaintLetters } from './complaint-letters.ts';
import { decisionLetters } from './decision-letters.ts';
import { followUpLetters } from './follow-up-letters.ts';
import { incidentLetters } from './incident-letters.ts';
import type { LetterKind } from './kind.ts';
import { rectificationLetters } from './rectification-letters.ts';
import { refusalLetters } from './refusal-letters.ts';
import { registerLetters } from './register-letters.ts';
import { requestLetters } from './request-letters.ts';
import { supplementLetters } from './supplement-letters.ts';

const all = {
  ...requestLetters,
  ...decisionLetters,
  ...refusalLetters,
  ...answerLetters,
  ...rectificationLetters,
  ...complaintLetters,
  ...incidentLetters,
  ...supplementLetters,
  ...followUpLetters,
  ...registerLetters,
} as const;

export type LetterName = keyof typeof all;

/** Every letter and notice; a new one is its text in each language and one line in its file beside. */
export const letterKinds: Readonly<Record<LetterName, LetterKind>> = all;

export const letterNames = Object.keys(all).filter((name): name is LetterName => name in all);

export const isLetterName = (name: string): name is LetterName => Object.hasOwn(letterKinds, name);
