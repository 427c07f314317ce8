import { isJson, objectAt, parseJson, textAt } from '../json.ts';

/** Header names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** What Graph made of a request. No message of Graph's leaves this file: one may quote what was sent. */
export type Answer =
  | { readonly kind: 'ok'; readonly status: number; readonly body: unknown; readonly headers: Headers }
  /** Certainly not done; ask again after this many milliseconds. */
  | { readonly kind: 'throttled'; readonly status: number; readonly afterMs: number }
  /** Certainly not done, and asking again changes nothing. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: string;
      readonly unique: boolean;
      /** Where a 410 says to begin anew. */
      readonly location?: string;
    }
  /** A write that may have been done, or a read that brought nothing. Status 0: no answer at all. */
  | { readonly kind: 'unknown'; readonly status: number };

/** An answer as it came over HTTP, or as one part of a batch holds it. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, bytes, or nothing. */
  readonly body: unknown;
  /** False when the body should have been JSON and was not. */
  readonly readable: boolean;
}

/** How long to wait when Graph throttles and does not say, in milliseconds. */
const unsaidWait = 2_000;
const longestWait = 15 * 60_000;

/** Graph names the refusal of a unique column by its message alone. */
const uniqueWords = /unique constraints/i;

/**
 * Sorts an answer. For a write, a 503 that names a time is a throttle — it was turned away at the door — and any other
 * 5xx says nothing about whether it was done.
 */
export const classify = (raw: RawAnswer, write: boolean, now: () => string): Answer => {
  const { status, headers, body } = raw;
  if (status === 429 || (status === 503 && (!write || headers['retry-after'] !== undefined)))
    return { kind: 'throttled', status, afterMs: waitOf(headers, now) };
  if (status >= 500 || status === 408) return { kind: 'unknown', status };
  if (status >= 200 && status < 400)
    return raw.readable ? { kind: 'ok', status, body, headers } : { kind: 'unknown', status };
  return refusal(raw);
};

const refusal = ({ status, headers, body }: RawAnswer): Answer => {
  const error = objectAt(body, 'error');
  const unique = status === 400 && uniqueWords.test(textAt(error, 'message') ?? '');
  const location = headers.location;
  const code = textAt(error, 'code') ?? String(status);
  return { kind: 'refused', status, code, unique, ...(location === undefined ? {} : { location }) };
};

/** The larger of `Retry-After` (seconds or a date) and of the spent quota's `RateLimit-Reset`, in milliseconds. */
const waitOf = (headers: Headers, now: () => string): number => {
  const after = headers['retry-after'];
  const spent = headers['ratelimit-remaining'] === '0' ? Number(headers['ratelimit-reset'] ?? 0) * 1000 : 0;
  const said =
    after === undefined
      ? Number.NaN
      : /^\d+(\.\d+)?$/.test(after)
        ? Number(after) * 1000
        : Date.parse(after) - Date.parse(now());
  const wait = Math.max(Number.isFinite(said) ? said : unsaidWait, Number.isFinite(spent) ? spent : 0, 0);
  return Math.min(wait, longestWait);
};

/** Header names in lower case, so that no look-up depends on how a proxy writes them. */
export const lowerCased = (headers: unknown): Headers =>
  isJson(headers)
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
    : {};

/** Reads a whole HTTP response; `bytes` takes the body as it is. Throws when the connection breaks meanwhile. */
export const readResponse = async (response: Response, bytes = false): Promise<RawAnswer> => {
  const headers = lowerCased(Object.fromEntries(response.headers.entries()));
  const { status } = response;
  if (bytes && response.ok) return { status, headers, body: Buffer.from(await response.arrayBuffer()), readable: true };
  const text = await response.text();
  const body = parseJson(text);
  return { status, headers, body, readable: text === '' || body !== undefined };
};
