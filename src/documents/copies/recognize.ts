import type { Company } from '../../company/company.ts';
import { type CopyScope, copyScopes } from '../../registers/copy-columns.ts';
import { listedKeys, type RegisterKey } from '../../registers/index.ts';
import { itemTitles } from './items.ts';
import { type Speech, speechOf } from './speech.ts';
import { ownColumns, valueColumns } from './table.ts';

/** Which copy a heading is of, in which words, and where each of its columns stands. */
export interface Recognized {
  readonly register: RegisterKey;
  readonly scope: CopyScope;
  readonly speech: Speech;
  readonly place: ReadonlyMap<string, number>;
}

const titlesOf = (register: RegisterKey, scope: CopyScope, speech: Speech): readonly string[] => [
  ...ownColumns(speech).map(({ title }) => title),
  ...(scope === 'commission' ? itemTitles(speech).map(({ title }) => title) : []),
  ...valueColumns({ register, scope }, speech).flatMap(({ cells }) => cells.map(({ title }) => title)),
];

const same = (titles: readonly string[], place: ReadonlyMap<string, number>): boolean =>
  titles.length === place.size && titles.every((title) => place.has(title));

/** Finds the copy whose titles these are, in whatever order; undefined when they are none's. */
export const recognize = (company: Company, heading: readonly string[]): Recognized | undefined => {
  const place = new Map(heading.map((title, at) => [title, at]));
  for (const language of ['fr', 'en'] as const)
    for (const register of listedKeys) {
      const speech = speechOf(company, register, language);
      for (const scope of copyScopes) {
        if (scope === 'commission' && register !== 'incidents') continue;
        if (same(titlesOf(register, scope, speech), place)) return { register, scope, speech, place };
      }
    }
  return undefined;
};
