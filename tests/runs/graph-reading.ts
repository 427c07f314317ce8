import { isJson, type Json } from './card-reading.ts';

/** The tenant's Graph as one bearer of a token reads it: with nothing of the product in between. */
export interface GraphReading {
  /** All items of a list of a site, every page, with their fields. */
  items(sitePath: string, list: string): Promise<readonly Json[]>;
  /** Everything that can be read of a site, as Graph wrote it: lists, columns, items, versions, files. */
  everything(sitePath: string): Promise<readonly Read[]>;
  get(path: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Every page of a collection. */
  all(path: string): Promise<readonly Json[]>;
  /** A file or a message as it is. */
  bytes(path: string): Promise<Buffer>;
  /** Changes something if it still is at this version; gives the status. */
  patch(path: string, body: Json, ifMatch: string): Promise<number>;
}

/** One thing that was read. */
export interface Read {
  readonly what: 'lists' | 'columns' | 'item' | 'version' | 'file' | 'fileContent';
  readonly text: string;
}

export interface AppIdentity {
  readonly appId: string;
  readonly secret: string;
}

const graph = 'https://graph.microsoft.com';
const host = 'exemple.sharepoint.com';

/** A token that an application gets with its secret. Throws when it gets none. */
export const appToken = async (origin: string, tenantId: string, { appId, secret }: AppIdentity): Promise<string> => {
  const response = await fetch(`${origin}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: secret,
      scope: `${graph}/.default`,
    }),
  });
  const answer: unknown = await response.json();
  if (!response.ok || !isJson(answer)) throw new Error(`No token: ${response.status}`);
  return String(answer.access_token);
};

const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

const pageReader = (origin: string, token: string) => {
  const get = async (path: string): Promise<{ readonly status: number; readonly body: unknown }> => {
    const response = await fetch(`${origin}${path.replace(graph, '')}`, {
      headers: { authorization: `Bearer ${token}`, prefer: 'IdType="ImmutableId"' },
    });
    const text = await response.text();
    const isWritten = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, body: isWritten && text !== '' ? JSON.parse(text) : text };
  };
  const all = async (path: string): Promise<readonly Json[]> => {
    const found: Json[] = [];
    for (let next: unknown = path; typeof next === 'string'; ) {
      const { status, body } = await get(next);
      if (status !== 200 || !isJson(body)) throw new Error(`${next}: ${status} ${JSON.stringify(body)}`);
      found.push(...objects(body.value));
      next = body['@odata.nextLink'];
    }
    return found;
  };
  return { get, all };
};

const withBytes = (origin: string, token: string): Pick<GraphReading, 'bytes' | 'patch'> => ({
  bytes: async (path) => {
    const response = await fetch(`${origin}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  },
  patch: async (path, body, ifMatch) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': ifMatch };
    return (await fetch(`${origin}${path}`, { method: 'PATCH', headers, body: JSON.stringify(body) })).status;
  },
});

/** The address of a site by its path. */
export const siteOf = (path: string): string => `/v1.0/sites/${host}:${path}:`;

/** Reads with a token; throws where Graph refuses, except through `get`. */
export const graphReading = (origin: string, token: string): GraphReading => {
  const { get, all } = pageReader(origin, token);
  const filesUnder = async (drive: string, item: string): Promise<readonly Read[]> => {
    const reads: Read[] = [];
    for (const child of await all(`/v1.0/drives/${drive}/items/${item}/children`)) {
      reads.push({ what: 'file', text: JSON.stringify(child) });
      if (isJson(child.folder)) reads.push(...(await filesUnder(drive, String(child.id))));
      else {
        const content = await get(`/v1.0/drives/${drive}/items/${String(child.id)}/content`);
        reads.push({ what: 'fileContent', text: String(content.body) });
      }
    }
    return reads;
  };
  const listOf = async (site: string, list: Json): Promise<readonly Read[]> => {
    const address = `${siteOf(site)}/lists/${String(list.id)}`;
    const reads: Read[] = [{ what: 'columns', text: JSON.stringify(await all(`${address}/columns`)) }];
    for (const item of await all(`${address}/items?$expand=fields`)) {
      reads.push({ what: 'item', text: JSON.stringify(item) });
      const versions = await all(`${address}/items/${String(item.id)}/versions?$expand=fields`);
      reads.push(...versions.map((version) => ({ what: 'version', text: JSON.stringify(version) }) as const));
    }
    return reads;
  };
  return {
    get,
    all,
    ...withBytes(origin, token),
    items: (site, list) => all(`${siteOf(site)}/lists/${list}/items?$expand=fields&$top=200`),
    everything: async (site) => {
      const lists = await all(`${siteOf(site)}/lists`);
      const reads: Read[] = [{ what: 'lists', text: JSON.stringify(lists) }];
      for (const list of lists) reads.push(...(await listOf(site, list)));
      for (const drive of await all(`${siteOf(site)}/drives`))
        reads.push(...(await filesUnder(String(drive.id), 'root')));
      return reads;
    },
  };
};

export const fieldsOf = (item: Json): Json => (isJson(item.fields) ? item.fields : {});
