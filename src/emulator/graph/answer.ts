/** What Graph answers, before the identifiers of the exchange are stamped on it. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** What is answered instead of JSON. */
  readonly raw?: { readonly type: string; readonly bytes: Uint8Array };
}

/** A refusal on its way out of the functions that found it. */
export interface Refused {
  readonly refused: GraphAnswer;
}

/** An error in Graph's shape; `code` is the word that clients branch on. */
export function refuse(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphAnswer {
  return { status, headers, body: { error: { code, message } } };
}

/** The refusal by far most common with lists: 400 invalidRequest. */
export function invalid(message: string): Refused {
  return { refused: refuse(400, 'invalidRequest', message) };
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const notFound: GraphAnswer = refuse(404, 'itemNotFound', 'The resource could not be found.');
export const denied: GraphAnswer = refuse(403, 'accessDenied', 'Access denied');
export const stale: GraphAnswer = refuse(412, 'preconditionFailed', 'ETag does not match current item’s value');
export const noContent: GraphAnswer = { status: 204 };

/** Whether `If-Match` lets a change pass: absent or `*` always does, and a blind overwrite is what Graph allows. */
export function matches(ifMatch: string | undefined, current: string): boolean {
  if (ifMatch === undefined || ifMatch.trim() === '*') return true;
  return ifMatch.split(/,(?=\s*(?:W\/)?")/).some((tag) => tag.trim().replace(/^W\//, '') === current);
}

/** An answer with a collection, as OData wraps it. */
export function collection(value: readonly unknown[], links: Readonly<Record<string, string>> = {}): GraphAnswer {
  return { status: 200, body: { value, ...links } };
}

export const graphOrigin = 'https://graph.microsoft.com';

/** Turns a path below `/v1.0` and options into the absolute address that Graph would emit. */
export function graphLink(path: string, options: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${graphOrigin}/v1.0${path}${query === '' ? '' : `?${query}`}`;
}
