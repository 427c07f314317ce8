import type { RegisterKey } from '../registers/index.ts';
import type { Answer } from './gateway/answer.ts';
import type { GraphGateway } from './gateway.ts';
import { type Json, objectsAt, textAt } from './json.ts';
import { registerListName } from './lists.ts';

/**
 * The two sites (DESIGN §2), each as a Graph site id (`host,site,web`) or by its path (`host:/sites/name`).
 */
export interface Sites {
  readonly officeSite: string;
  readonly registersSite: string;
}

export type SiteName = 'office' | 'registers';

export const siteOf = (sites: Sites, name: SiteName): string =>
  name === 'office' ? sites.officeSite : sites.registersSite;

/** The path of a site below `/v1.0`, closed so that more may follow. */
export const sitePath = (site: string): string => (site.includes(':/') ? `/sites/${site}:` : `/sites/${site}`);

/** Where something stands, or why that is not known. */
export type Place =
  | { readonly kind: 'at'; readonly path: string }
  | { readonly kind: 'later'; readonly afterMs: number }
  | { readonly kind: 'broken'; readonly status: number; readonly code: string };

/** Resolves lists by their ASCII name, never by their title, and keeps what it found. */
export interface Places {
  caseFiles(): Promise<Place>;
  rows(register: RegisterKey): Promise<Place>;
  reminders(): Promise<Place>;
  /** The office site's own library. */
  library(): Promise<Place>;
  /** After a 404: what was known may be old. */
  forget(): void;
}

/** How long to wait after an answer that said nothing, in milliseconds. */
export const unsaidWait = 2_000;
/** How long to wait after a refusal: the tenant must be mended first, in milliseconds. */
export const refusedWait = 60_000;

type Lists = { readonly kind: 'lists'; readonly lists: readonly Json[] } | Exclude<Place, { kind: 'at' }>;

/** Why a read brought nothing, as a place tells it. */
export const placeless = (answer: Exclude<Answer, { kind: 'ok' }>): Exclude<Place, { kind: 'at' }> => {
  switch (answer.kind) {
    case 'throttled':
      return { kind: 'later', afterMs: answer.afterMs };
    case 'unknown':
      return { kind: 'later', afterMs: unsaidWait };
    case 'refused':
      return { kind: 'broken', status: answer.status, code: answer.code };
    default:
      return answer satisfies never;
  }
};

/** Every list of a site: id, name and title. */
export const readLists = async (gateway: GraphGateway, site: string): Promise<Lists> => {
  const lists: Json[] = [];
  let answer = await gateway.get(`${sitePath(site)}/lists`, { $select: 'id,name,displayName' });
  for (;;) {
    if (answer.kind !== 'ok') return placeless(answer);
    lists.push(...objectsAt(answer.body, 'value'));
    const next = textAt(answer.body, '@odata.nextLink');
    if (next === undefined) return { kind: 'lists', lists };
    answer = await gateway.follow(next);
  }
};

export const createPlaces = (gateway: GraphGateway, sites: Sites): Places => {
  const known = new Map<string, Promise<Place>>();
  /** One look-up at a time for each thing; only what was found is kept. */
  const once = (key: string, find: () => Promise<Place>): Promise<Place> => {
    const present = known.get(key);
    if (present !== undefined) return present;
    const asked = find().then((place) => {
      if (place.kind !== 'at' && known.get(key) === asked) known.delete(key);
      return place;
    });
    known.set(key, asked);
    return asked;
  };
  const list = (site: SiteName, name: string): Promise<Place> =>
    once(`${site}/${name}`, async () => {
      const found = await readLists(gateway, siteOf(sites, site));
      if (found.kind !== 'lists') return found;
      const id = textAt(
        found.lists.find((candidate) => textAt(candidate, 'name') === name),
        'id',
      );
      if (id === undefined) return { kind: 'broken', status: 404, code: 'listMissing' };
      return { kind: 'at', path: `${sitePath(siteOf(sites, site))}/lists/${id}` };
    });
  return {
    caseFiles: () => list('office', 'CaseFiles'),
    reminders: () => list('office', 'Reminders'),
    rows: (register) => list('registers', registerListName(register)),
    library: () =>
      once('library', async () => {
        const answer = await gateway.get(`${sitePath(sites.officeSite)}/drive`, { $select: 'id' });
        if (answer.kind !== 'ok') return placeless(answer);
        const id = textAt(answer.body, 'id');
        return id === undefined
          ? { kind: 'broken', status: 404, code: 'libraryMissing' }
          : { kind: 'at', path: `/drives/${id}` };
      }),
    forget: () => known.clear(),
  };
};
