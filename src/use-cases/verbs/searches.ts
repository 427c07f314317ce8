import { searchGaps } from '../../law/search.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import { openLines } from '../../registers/request-facts.ts';
import type { RequestState } from '../../registers/requests.ts';
import { type SearchLineState, searchLineColumns, withLine } from '../../registers/search-lines.ts';
import type { SystemState } from '../../registers/systems.ts';
import type { Facts, Verb } from '../verb.ts';
import { acting } from './make-verb.ts';

const c = searchLineColumns;
const register = 'requests';

/** Without a word of whom a system holds, it may hold anybody. */
const mayHold = ({ personCategories = [] }: SystemState, { personCategory }: RequestState): boolean =>
  personCategories.length === 0 || personCategory === undefined || personCategories.includes(personCategory);

/** The systems to be searched: those of the register that are not retired; before it has any, those of the policy. */
const systemsFor = (request: RequestState, { others, company }: Facts): readonly string[] => {
  const entered = others.open('systems').map(({ state }) => state as SystemState);
  if (entered.length === 0) return company.systems.filter(({ use }) => use !== 'other').map(({ key }) => key);
  return [...new Set(entered.filter((one) => mayHold(one, request)).flatMap(({ system }) => system ?? []))];
};

/** What an act leaves: the lines, and on the row how many are open. */
export const left = (searchLines: readonly SearchLineState[]) => ({
  searchLines,
  linesOpen: { about: openLines({ searchLines }) },
});

/**
 * The search for what is held: a line for each system, and what each came to. While a line is open no answer says that
 * it is complete; it may be answered in part, and the rest stays owed (s. 32).
 */
export const searchVerbs: readonly Verb[] = [
  acting({
    verb: 'openSearchLines',
    register,
    input: { searchSystem: c.searchSystem, searchAskedOf: c.searchAskedOf, searchBy: c.searchBy },
    offered: ({ type }) => type !== 'policyPaperCopy',
    keep: () => ({}),
    set: (after, facts) => {
      const { searchSystem, searchAskedOf, searchBy } = after as SearchLineState;
      const before = (facts.state as RequestState).searchLines ?? [];
      const asked = { ...(searchAskedOf && { searchAskedOf }), ...(searchBy && { searchBy }) };
      if (searchSystem !== undefined) return left(withLine(before, { searchSystem, ...asked }));
      const known = new Set(before.map((line) => line.searchSystem));
      const added = systemsFor(facts.state as RequestState, facts).filter((system) => !known.has(system));
      return left([...before, ...added.map((system) => ({ searchSystem: system, ...asked }))]);
    },
  }),
  acting({
    verb: 'recordSearchLine',
    register,
    input: {
      searchSystem: { ...c.searchSystem, required: true },
      searchResult: { ...c.searchResult, required: true },
      searchedBy: { ...c.searchedBy, required: true },
      searchedOn: { ...c.searchedOn, required: true },
      searchCopyAt: c.searchCopyAt,
      searchNote: c.searchNote,
      searchMinutes: c.searchMinutes,
    },
    offered: ({ searchLines }) => Array.isArray(searchLines) && searchLines.length > 0,
    keep: () => ({}),
    gaps: (_, __, ___, { given }) => {
      const { searchResult, searchCopyAt, searchNote } = given as SearchLineState;
      return gapsUnder('search', searchGaps({ result: searchResult, copyAt: searchCopyAt, because: searchNote }));
    },
    set: (_, facts, given) => left(withLine((facts.state as RequestState).searchLines ?? [], given as SearchLineState)),
  }),
];
