import type { ServiceUrlCheck } from './service-urls.ts';

/** What became of a file that was to be fetched. `refused`: not from where files of this house are. */
export type Fetched =
  | { readonly kind: 'file'; readonly content: Uint8Array }
  | { readonly kind: 'refused' | 'tooLarge' | 'gone' };

/** Milliseconds that one file may take; a turn must end before Teams repeats it. */
const patienceMs = 8_000;

/** Fetches a file from an address that Teams gave. Throws nothing. */
export type Download = (address: string, mostBytes: number) => Promise<Fetched>;

const bounded = async (body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.byteLength;
    if (bytes > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const fetchFile = async (address: string, most: number, token?: string): Promise<Fetched> => {
  // A redirect could lead anywhere, and take the token along.
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(address, { headers, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok || response.body === null) return { kind: 'gone' };
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body.cancel();
    return { kind: 'tooLarge' };
  }
  const content = await bounded(response.body, most);
  return content === undefined ? { kind: 'tooLarge' } : { kind: 'file', content };
};

/** The origin of an address that may be fetched; undefined for any that hides something. */
const originOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username === '' && url.password === '' ? url.origin : undefined;
};

/** Where pictures pasted into a message are: at the connector, which gives them to the bot alone. */
export interface PastedPictures {
  /** The service addresses that our token may go to. */
  readonly trusts: ServiceUrlCheck;
  /** The bot's own token for the connector. */
  readonly token: () => Promise<string>;
}

/** An attachment of the connector, and nothing else that our token would open there. */
const attachmentPath = /\/v3\/attachments\/[^/]+\/views\/[^/]+$/;

const isPasted = (address: string, { trusts }: PastedPictures): boolean =>
  trusts(address) && attachmentPath.test(new URL(address).pathname);

/**
 * Fetches files from these origins, and pasted pictures from the connector, and nothing from anywhere else: an address in
 * a message must not lead into our own network. An address of OneDrive opens the file by itself; no token goes there.
 */
export const createDownload = (origins: readonly string[], pictures: PastedPictures): Download => {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin));
  return async (address, mostBytes) => {
    const isPicture = isPasted(address, pictures);
    if (!isPicture && !allowed.has(originOf(address) ?? '')) return { kind: 'refused' };
    try {
      return await fetchFile(address, mostBytes, isPicture ? await pictures.token() : undefined);
    } catch {
      return { kind: 'gone' };
    }
  };
};
