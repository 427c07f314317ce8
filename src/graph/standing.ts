import { type RegisterKey, registerOf } from '../registers/index.ts';
import type { StandingList } from './compare.ts';
import type { ListSpec } from './definition.ts';
import type { Finding } from './findings.ts';
import type { GraphGateway } from './gateway.ts';
import { type Json, objectsAt, textAt } from './json.ts';
import { caseFileList, registerList, reminderList } from './lists.ts';
import { type Place, placeless, readLists, type SiteName, type Sites, siteOf, sitePath } from './places.ts';
import type { RowWords } from './row-words.ts';

/** What the two sites must hold. */
export interface Expected extends Sites {
  readonly registers: readonly RegisterKey[];
  readonly words: RowWords;
}

export const siteNames: readonly SiteName[] = ['office', 'registers'];

/** The lists that a site must have. */
export const expectedLists = ({ registers, words }: Expected, site: SiteName): readonly ListSpec[] =>
  site === 'office'
    ? [caseFileList(words), reminderList(words)]
    : registers.filter((register) => registerOf(register).listed).map((register) => registerList(register, words));

/** Why a site could not be read. */
type Unread = Exclude<Place, { kind: 'at' }>;

/** The lists of a site by ASCII name, each with its path and title; columns are read one list at a time. */
export const standingLists = async (
  gateway: GraphGateway,
  sites: Sites,
  site: SiteName,
): Promise<ReadonlyMap<string, Omit<StandingList, 'columns'>> | Unread> => {
  const read = await readLists(gateway, siteOf(sites, site));
  if (read.kind !== 'lists') return read;
  const entries = read.lists.map((list) => {
    const path = `${sitePath(siteOf(sites, site))}/lists/${textAt(list, 'id') ?? ''}`;
    return [textAt(list, 'name') ?? '', { path, title: textAt(list, 'displayName') ?? '' }] as const;
  });
  return new Map(entries);
};

// Hidden columns are given only to who names what it wants.
const wanted = 'id,name,displayName,hidden,indexed,enforceUniqueValues,text,choice,number,boolean';

/** Every column of a list. */
export const readColumns = async (gateway: GraphGateway, listPath: string): Promise<readonly Json[] | Unread> => {
  const columns: Json[] = [];
  let answer = await gateway.get(`${listPath}/columns`, { $select: wanted });
  for (;;) {
    if (answer.kind !== 'ok') return placeless(answer);
    columns.push(...objectsAt(answer.body, 'value'));
    const next = textAt(answer.body, '@odata.nextLink');
    if (next === undefined) return columns;
    answer = await gateway.follow(next);
  }
};

/** Why a site could not be read, as a finding. */
export const unreadFinding = (unread: Unread, site: SiteName, needed: 'read' | 'write' | 'fullcontrol'): Finding => {
  if (unread.kind === 'later') return { finding: 'unreachable', site, status: 0 };
  if (unread.status === 401) return { finding: 'signInRefused', status: unread.status };
  if (unread.status === 403) return { finding: 'permissionMissing', site, needed };
  return unread.status === 404
    ? { finding: 'siteMissing', site }
    : { finding: 'unreachable', site, status: unread.status };
};
