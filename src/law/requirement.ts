import type { ProvisionId } from './provisions.ts';

/** What is missing before something may be done, with the provision that wants it; the words are in the locale. */
export interface LawGap<K extends string = string> {
  readonly gap: K;
  readonly provision: ProvisionId;
}

/** One thing that must be there first, as data: what it is, what wants it, and how to see that it is there. */
export interface Requirement<F, K extends string = string> {
  readonly gap: K;
  readonly provision: ProvisionId;
  readonly met: (facts: F) => boolean;
}

/** What is missing, in the order of the list; empty when it may be done. */
export const missing = <F, K extends string>(
  requirements: readonly Requirement<F, K>[],
  facts: F,
): readonly LawGap<K>[] =>
  requirements.filter(({ met }) => !met(facts)).map(({ gap, provision }) => ({ gap, provision }));

/** Whether a text says something. */
export const said = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
