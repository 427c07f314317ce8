import { type SearchLine, searchResults } from '../law/search.ts';
import type { StateOf } from './column.ts';

const name = { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' } as const;

/** One system to be searched because of a request: asked of whom, by when, by whom, what came of it. */
export const searchLineColumns = {
  searchSystem: { kind: 'listed', of: 'systems', by: 'officer', on: 'caseFile' },
  searchAskedOf: name,
  searchBy: { kind: 'day', ahead: true, by: 'officer', on: 'caseFile' },
  searchedBy: name,
  searchedOn: { kind: 'day', by: 'officer', on: 'caseFile' },
  searchResult: { kind: 'choice', choices: searchResults, by: 'officer', on: 'caseFile' },
  searchCopyAt: name,
  searchNote: { kind: 'text', lines: 'many', max: 300, by: 'officer', on: 'caseFile' },
  searchMinutes: { kind: 'count', by: 'officer', on: 'caseFile' },
} as const;

/** A search line as its columns hold it. */
export type SearchLineState = StateOf<typeof searchLineColumns>;

/** A line as the law looks at it. */
export const searchLineOf = ({ searchResult }: SearchLineState): SearchLine => ({ result: searchResult });

/** The lines of a record with one of them set or added; a system is searched once. */
export const withLine = (lines: readonly SearchLineState[], line: SearchLineState): readonly SearchLineState[] => {
  const there = lines.some(({ searchSystem }) => searchSystem === line.searchSystem);
  if (!there) return [...lines, line];
  return lines.map((one) => (one.searchSystem === line.searchSystem ? { ...one, ...line } : one));
};
