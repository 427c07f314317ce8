import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** What a search of one system came to. What could not be searched is not known to hold nothing. */
export const searchResults = ['found', 'nothing', 'cannot'] as const;
export type SearchResult = (typeof searchResults)[number];

/** One system to be searched for what is held about a person. */
export interface SearchLine {
  readonly result?: SearchResult | undefined;
}

/** How many lines nobody has answered yet. */
export const openLinesOf = (lines: readonly SearchLine[]): number =>
  lines.filter(({ result }) => result === undefined).length;

/** How many lines could not be searched: they are closed, and no answer that leaves them out is complete. */
export const unsearchedLinesOf = (lines: readonly SearchLine[]): number =>
  lines.filter(({ result }) => result === 'cannot').length;

/** The result of a search as it is about to be recorded. */
export interface SearchDraft extends SearchLine {
  readonly copyAt?: string | undefined;
  readonly because?: string | undefined;
}

export const searchRequirements = [
  { gap: 'copyAt', provision: 'p39.1:27', met: ({ result, copyAt }) => result !== 'found' || said(copyAt) },
  { gap: 'because', provision: 'p39.1:32', met: ({ result, because }) => result !== 'cannot' || said(because) },
] as const satisfies readonly Requirement<SearchDraft>[];

/** What a search lacks: where the copy of what was found is, or why it could not be made. Source: ss. 27 and 32. */
export const searchGaps = (draft: SearchDraft): readonly LawGap[] => missing(searchRequirements, draft);
