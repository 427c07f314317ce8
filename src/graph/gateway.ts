import { performance } from 'node:perf_hooks';
import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Log } from '../ports/log.ts';
import type { Now } from '../ports/now.ts';
import { type Answer, classify, readResponse } from './gateway/answer.ts';
import { batchAnswers, batchBody, type Method, mostParts, type Part } from './gateway/batch.ts';
import { graphOrigin, isFileAddress, pathOfLink, withQuery } from './gateway/links.ts';
import { retryRead } from './gateway/retry.ts';
import { chain, type TokenSource } from './gateway/transport.ts';

export interface GatewayOptions {
  /** `https://graph.microsoft.com`, or the origin of a stand-in on this machine. */
  readonly origin: string;
  readonly token: TokenSource;
  /** Deadline of one call with all its attempts, in milliseconds. */
  readonly timeoutMs: number;
  /** `NONISV|company|application/version`, as Microsoft asks of every caller. */
  readonly userAgent: string;
  readonly log: Log;
  readonly now: Now;
}

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
  /** A file's bytes from the address that Graph redirects to; without our token, on allowed hosts only. */
  download(path: string): Promise<Answer>;
  /** Sends one piece to an upload session's own address, without our token. `end` is the last byte, inclusive. */
  uploadPiece(uploadUrl: string, piece: Buffer, start: number, total: number): Promise<Answer>;
}

interface Ask {
  readonly method: Method;
  readonly path: string;
  readonly content?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const foreignLink: Answer = { kind: 'refused', status: 0, code: 'foreignLink', unique: false };
/** How long to wait when no token could be had, in milliseconds: nothing was sent. */
const tokenWait = 5_000;
const noAnswer = 0;

/** Opens the way to Graph (graph.md §0 and §3: what the stock client does is measured there). */
export const graphGateway = (given: GatewayOptions): GraphGateway => {
  const options = { ...given, userAgent: plain(given.userAgent) };
  const { origin, timeoutMs, now } = options;
  const ask = asker(options);
  const get = (path: string): Promise<Answer> =>
    retryRead((attempt, leftMs) => ask({ method: 'GET', path }, leftMs, attempt), timeoutMs);
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
    download: async (path) => {
      const redirect = await get(path);
      if (redirect.kind !== 'ok' || redirect.status !== 302) return redirect;
      const address = redirect.headers['location'];
      if (address === undefined || !isFileAddress(address, origin)) return foreignLink;
      return retryRead((attempt, leftMs) => askFile(options, address, { method: 'GET' }, leftMs, attempt), timeoutMs);
    },
    uploadPiece: async (uploadUrl, piece, start, total) => {
      if (!isFileAddress(uploadUrl, origin)) return foreignLink;
      const headers = { 'Content-Range': `bytes ${start}-${start + piece.length - 1}/${total}` };
      return askFile(options, uploadUrl, { method: 'PUT', headers, body: new Uint8Array(piece) }, timeoutMs, 1);
    },
  };
};

/** A header takes no letter beyond ASCII, and a company's name may have some: without this nothing could be sent. */
const plain = (text: string): string => text.normalize('NFD').replace(/[^ -~]/g, '');

/** One attempt through the Graph client. */
const asker = ({ origin, token, userAgent, log, now }: GatewayOptions) => {
  const client = Client.initWithMiddleware({
    baseUrl: `${graphOrigin}/`,
    defaultVersion: 'v1.0',
    middleware: chain(origin, token),
  });
  return async ({ method, path, content, headers }: Ask, timeoutMs: number, attempt: number): Promise<Answer> => {
    const begun = performance.now();
    const request = client
      .api(path)
      .responseType(ResponseType.RAW)
      .headers({ 'User-Agent': userAgent, 'client-request-id': crypto.randomUUID(), ...headers })
      .option('signal', AbortSignal.timeout(timeoutMs));
    const answer = await settle(async () => {
      const response = (await send(request, method, content)) as Response;
      return classify(await readResponse(response), method !== 'GET', now);
    });
    if (answer.kind === 'refused' && answer.status === 401) token.forget?.();
    log({ event: 'graph', method, status: statusOf(answer), ms: Math.round(performance.now() - begun), attempt });
    return answer;
  };
};

type ClientRequest = ReturnType<Client['api']>;

const send = (request: ClientRequest, method: Method, content: string | Buffer | undefined): Promise<unknown> => {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(content ?? '');
    case 'PATCH':
      return request.patch(content ?? '');
    case 'PUT':
      return request.put(content ?? '');
    case 'DELETE':
      return request.delete();
    default:
      return method satisfies never;
  }
};

/** A file's own address: the same rules of time and classification, no token and no client. */
const askFile = async (
  { userAgent, log, now }: GatewayOptions,
  address: string,
  init: {
    readonly method: 'GET' | 'PUT';
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Uint8Array<ArrayBuffer>;
  },
  timeoutMs: number,
  attempt: number,
): Promise<Answer> => {
  const begun = performance.now();
  const answer = await settle(async () => {
    const headers = { ...init.headers, 'User-Agent': userAgent };
    const response = await fetch(address, {
      ...init,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return classify(await readResponse(response, init.method === 'GET'), init.method !== 'GET', now);
  });
  log({
    event: 'graph',
    method: init.method,
    status: statusOf(answer),
    ms: Math.round(performance.now() - begun),
    attempt,
  });
  return answer;
};

/** What the client throws is a time-out, a broken connection or a missing token; it has lost the cause by then. */
const settle = async (attempt: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await attempt();
  } catch (fault) {
    const isUnsent = typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'NoToken';
    return isUnsent
      ? { kind: 'throttled', status: noAnswer, afterMs: tokenWait }
      : { kind: 'unknown', status: noAnswer };
  }
};

const statusOf = (answer: Answer): number => answer.status;
