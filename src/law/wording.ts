import { type LawGap, missing, type Requirement } from './requirement.ts';

/** A text as it is about to be sent. */
export interface Worded {
  readonly text?: string | undefined;
}

const without =
  (pattern: RegExp) =>
  ({ text = '' }: Worded): boolean =>
    !pattern.test(text);

/** What belongs to the public sector’s act, or to no law of Québec, and would mislead the person (policy, row 64). */
export const wordingRequirements = [
  { gap: 'review', provision: 'policy:64', met: without(/demande de révision|(?:application|request) for review/i) },
  { gap: 'accessToDocuments', provision: 'policy:64', met: without(/accès aux documents|access to documents/i) },
  { gap: 'hours', provision: 'policy:64', met: without(/\b72\s*(?:heures|hours|h)\b/i) },
] as const satisfies readonly Requirement<Worded>[];

/** What a text says that it must not. Source: P-39.1 s. 42, which knows *l’examen de mésentente*; policy, row 64. */
export const wordingGaps = (worded: Worded): readonly LawGap[] => missing(wordingRequirements, worded);

const waits = /\b(?:attendre|attendez|patienter|patientez|wait)\b/i;
const commission = /\b(?:Commission|CAI)\b/;
const denies = /\b(?:pas|sans|inutile|not|without|never)\b|n’t\b|n't\b/i;

/** Whether a sentence asks the person to wait before going to the Commission, which nobody has to (s. 81; row 50). */
export const tellsToWait = (text: string): boolean =>
  text.split(/(?<=[.!?])\s+/).some((one) => waits.test(one) && commission.test(one) && !denies.test(one));
