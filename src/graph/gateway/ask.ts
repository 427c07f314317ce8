import { performance } from 'node:perf_hooks';
import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Log } from '../../ports/log.ts';
import type { Now } from '../../ports/now.ts';
import { type Answer, classify, readResponse } from './answer.ts';
import type { Method } from './batch.ts';
import { graphOrigin } from './links.ts';
import { chain, type TokenSource } from './transport.ts';

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

/** One request to Graph. */
export interface Ask {
  readonly method: Method;
  readonly path: string;
  readonly content?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer's body is taken as it is, not read as JSON. */
  readonly bytes?: true;
}

/** One attempt; the second number counts the attempts, from 1. */
export type Asker = (ask: Ask, timeoutMs: number, attempt: number) => Promise<Answer>;

/** How long to wait when no token could be had, in milliseconds: nothing was sent. */
const tokenWait = 5_000;
const noAnswer = 0;

/** One attempt through the Graph client. */
export const asker = ({ origin, token, userAgent, log, now }: GatewayOptions): Asker => {
  const client = Client.initWithMiddleware({
    baseUrl: `${graphOrigin}/`,
    defaultVersion: 'v1.0',
    middleware: chain(origin, token),
  });
  return async ({ method, path, content, headers, bytes }, timeoutMs, attempt) => {
    const begun = performance.now();
    const request = client
      .api(path)
      .responseType(ResponseType.RAW)
      .headers({ 'User-Agent': userAgent, 'client-request-id': crypto.randomUUID(), ...headers })
      .option('signal', AbortSignal.timeout(timeoutMs));
    const answer = await settle(async () => {
      const response = (await send(request, method, content)) as Response;
      return classify(await readResponse(response, bytes === true), method !== 'GET', now);
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
export const askFile = async (
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
