import type { Bilingual } from '../../law/provisions/title.ts';
import type { LawProvisionId } from '../../law/provisions.ts';

/** Which one is followed where policy and law differ; `same` where they do not. */
export type Follows = 'policy' | 'law' | 'both' | 'same';

/** One statement of the published policy, in our own words, with the law that it touches. */
export interface Clause {
  readonly shortTitle: Bilingual;
  readonly follows: Follows;
  readonly law: readonly LawProvisionId[];
}

export const clause = (follows: Follows, fr: string, en: string, law: readonly LawProvisionId[] = []): Clause => ({
  shortTitle: { fr, en },
  follows,
  law,
});
