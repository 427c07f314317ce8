import { arrayOf, isObject, type JsonObject, objectOf, parsed, textOf } from '../teams/json.ts';
import type { Account, Tenant } from '../tenant.ts';

/** What Graph answered: an entity, or the status with which it refused. */
export type Read<Found> = { readonly found: Found } | { readonly refused: number };

/** Reads Graph over HTTP as one person, so that what they may see is Graph's own decision. */
export interface GraphReader {
  one(path: string): Promise<Read<JsonObject>>;
  /** A collection, page after page, until `most` entities are read. `more` tells that there were others. */
  all(path: string, most: number): Promise<Read<{ readonly rows: readonly JsonObject[]; readonly more: boolean }>>;
  /** The content of a file. */
  bytes(path: string): Promise<Read<Buffer>>;
}

type FoundIn<Reads extends readonly Promise<Read<unknown>>[]> = {
  readonly [Place in keyof Reads]: Extract<Awaited<Reads[Place]>, { found: unknown }>['found'];
};

/** All that was found, or the first refusal among the answers. */
export const everyOf = async <Reads extends readonly Promise<Read<unknown>>[]>(
  ...reads: Reads
): Promise<Read<FoundIn<Reads>>> => {
  const found: unknown[] = [];
  for (const read of await Promise.all(reads)) {
    if ('refused' in read) return read;
    found.push(read.found);
  }
  // One answer was pushed for each place of the tuple.
  return { found: found as unknown as FoundIn<Reads> };
};

const GRAPH = 'https://graph.microsoft.com';

/** Links that Graph emits bear the cloud's hosts; on this machine they lead to the emulator itself. */
const local = (tenant: Tenant, link: string): string => {
  const { pathname, search } = new URL(link, GRAPH);
  return `${tenant.origin()}${pathname}${search}`;
};

/** The reader of this person; their token is asked for once. */
export const graphReader = (tenant: Tenant, account: Account): GraphReader => {
  let token: Promise<string> | undefined;
  const asked = async (address: string): Promise<globalThis.Response> => {
    token ??= tenant.userToken(account, GRAPH);
    return fetch(address, { headers: { authorization: `Bearer ${await token}` }, redirect: 'manual' });
  };
  const get = async (address: string): Promise<Read<JsonObject>> => {
    const response = await asked(address);
    const body = objectOf(parsed(await response.text()));
    return response.ok ? { found: body } : { refused: response.status };
  };
  return {
    one: (path) => get(`${tenant.origin()}/v1.0${path}`),
    all: async (path, most) => {
      const rows: JsonObject[] = [];
      let next: string | undefined = `${tenant.origin()}/v1.0${path}`;
      while (next !== undefined && rows.length < most) {
        const page: Read<JsonObject> = await get(next);
        if ('refused' in page) return page;
        rows.push(...arrayOf(page.found.value).filter(isObject));
        const link = textOf(page.found['@odata.nextLink']);
        next = link === undefined ? undefined : local(tenant, link);
      }
      return { found: { rows: rows.slice(0, most), more: next !== undefined || rows.length > most } };
    },
    bytes: async (path) => {
      const answer = await asked(`${tenant.origin()}/v1.0${path}`);
      const link = answer.headers.get('location');
      // The address of the content is signed in itself: it is asked without the token, as Graph's documentation says.
      const content = link === null ? answer : await fetch(local(tenant, link));
      return content.ok ? { found: Buffer.from(await content.arrayBuffer()) } : { refused: content.status };
    },
  };
};
