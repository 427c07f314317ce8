import type { Answer } from './gateway/answer.ts';
import { type Ask, type Asker, asker, askFile, type GatewayOptions } from './gateway/ask.ts';
import { batchAnswers, batchBody, type Method, mostParts, type Part } from './gateway/batch.ts';
import { isFileAddress, pathOfLink, withQuery } from './gateway/links.ts';
import { retryRead } from './gateway/retry.ts';

export type { GatewayOptions } from './gateway/ask.ts';

/** The one way to Graph. Nothing throws for what Graph does or fails to do: each call gives an `Answer`. */
export interface GraphGateway {
  /** Reads; asked again up to three times within the deadline when it is throttled or brings nothing. */
  get(path: string, query?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Follows a link that Graph gave, on Graph's own host only (else refused `foreignLink`). */
  follow(link: string): Promise<Answer>;
  /** Writes once, never again. */
  write(method: Exclude<Method, 'GET'>, path: string, body?: unknown, ifMatch?: string): Promise<Answer>;
  /** Puts bytes once. */
  putBytes(path: string, bytes: Buffer): Promise<Answer>;
  /** Up to twenty requests in one round trip, never asked again. */
  batch(parts: readonly Part[]): Promise<ReadonlyMap<string, Answer>>;
  /** Reads bytes that Graph gives on its own host; it follows no redirect. */
  bytes(path: string): Promise<Answer>;
  /** A file's bytes from the address that Graph redirects to; without our token, on allowed hosts only. */
  download(path: string): Promise<Answer>;
  /** Sends one piece to an upload session's own address, without our token. `end` is the last byte, inclusive. */
  uploadPiece(uploadUrl: string, piece: Buffer, start: number, total: number): Promise<Answer>;
  /** The same way, with a `Prefer` header on every request; the parts of a batch do not get it. */
  preferring(prefer: string): GraphGateway;
}

const foreignLink: Answer = { kind: 'refused', status: 0, code: 'foreignLink', unique: false };

/** Opens the way to Graph. */
export const graphGateway = (given: GatewayOptions): GraphGateway => {
  const options = { ...given, userAgent: plain(given.userAgent) };
  return through(options, asker(options));
};

const through = (options: GatewayOptions, ask: Asker): GraphGateway => {
  const { origin, timeoutMs, now } = options;
  const read = (asked: Omit<Ask, 'method'>): Promise<Answer> =>
    retryRead((attempt, leftMs) => ask({ method: 'GET', ...asked }, leftMs, attempt), timeoutMs);
  const get = (path: string): Promise<Answer> => read({ path });
  return {
    get: (path, query = {}) => get(withQuery(path, query)),
    follow: async (link) => {
      const path = pathOfLink(link);
      return path === undefined ? foreignLink : get(path);
    },
    write: (method, path, body, ifMatch) => {
      const headers = ifMatch === undefined ? {} : { 'If-Match': ifMatch };
      const content = body === undefined ? {} : { content: JSON.stringify(body) };
      return ask({ method, path, headers, ...content }, timeoutMs, 1);
    },
    putBytes: (path, bytes) =>
      ask(
        { method: 'PUT', path, content: bytes, headers: { 'Content-Type': 'application/octet-stream' } },
        timeoutMs,
        1,
      ),
    batch: async (parts) => {
      if (parts.length > mostParts) throw new RangeError(`A batch holds ${mostParts} requests`);
      const content = JSON.stringify(batchBody(parts));
      return batchAnswers(await ask({ method: 'POST', path: '/$batch', content }, timeoutMs, 1), parts, now);
    },
    bytes: (path) => read({ path, bytes: true }),
    download: async (path) => {
      const redirect = await get(path);
      if (redirect.kind !== 'ok' || redirect.status !== 302) return redirect;
      const address = redirect.headers.location;
      if (address === undefined || !isFileAddress(address, origin)) return foreignLink;
      return retryRead((attempt, leftMs) => askFile(options, address, { method: 'GET' }, leftMs, attempt), timeoutMs);
    },
    uploadPiece: async (uploadUrl, piece, start, total) => {
      if (!isFileAddress(uploadUrl, origin)) return foreignLink;
      const headers = { 'Content-Range': `bytes ${start}-${start + piece.length - 1}/${total}` };
      return askFile(options, uploadUrl, { method: 'PUT', headers, body: new Uint8Array(piece) }, timeoutMs, 1);
    },
    preferring: (Prefer) =>
      through(options, (asked, ...rest) => ask({ ...asked, headers: { Prefer, ...asked.headers } }, ...rest)),
  };
};

/** A header takes no letter beyond ASCII, and a company's name may have some: without this nothing could be sent. */
const plain = (text: string): string => text.normalize('NFD').replace(/[^ -~]/g, '');
