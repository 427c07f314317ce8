import { invalid, type Refused, refuse } from './answer.ts';

/** A query option, with or without its `$`. */
export function option(query: URLSearchParams, name: string): string | undefined {
  return query.get(`$${name}`) ?? query.get(name) ?? undefined;
}

/** Refuses the system query options that a route does not know; Graph is silent about some, which hides mistakes. */
export function refuseOtherOptions(query: URLSearchParams, known: readonly string[]): Refused | undefined {
  const stranger = [...query.keys()].find((name) => !known.includes(name.replace(/^\$/, '')));
  if (stranger === undefined) return undefined;
  return { refused: refuse(400, 'invalidRequest', `The query option '${stranger}' is not supported here.`) };
}

export interface Expansion {
  readonly name: string;
  /** What its own `$select` names; undefined takes everything. */
  readonly select: readonly string[] | undefined;
}

/** Reads `$expand=fields($select=A,B),…` and refuses what is not among `known`. */
export function readExpand(query: URLSearchParams, known: readonly string[]): readonly Expansion[] | Refused {
  const text = option(query, 'expand');
  if (text === undefined || text === '') return [];
  const expansions: Expansion[] = [];
  for (const part of text.split(/,(?![^(]*\))/)) {
    const match = /^\s*(\w+)\s*(?:\(\s*\$?select=([^)]*)\)\s*)?$/i.exec(part);
    const name = match?.[1];
    if (name === undefined || !known.includes(name)) return invalid(`The expansion '${part}' is not supported.`);
    expansions.push({ name, select: match?.[2] === undefined ? undefined : names(match[2]) });
  }
  return expansions;
}

function names(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The number of rows asked for with `$top`; 5,000 at most. */
export function readTop(query: URLSearchParams, byDefault: number): number | Refused {
  const text = option(query, 'top');
  if (text === undefined) return byDefault;
  if (!/^[1-9]\d*$/.test(text)) return invalid('The value of $top must be a positive whole number.');
  return Math.min(Number(text), 5000);
}

/** Reduces an entity to what `$select` names; annotations and what was expanded stay. */
export function select(
  entity: Readonly<Record<string, unknown>>,
  query: URLSearchParams,
  expanded: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const text = option(query, 'select');
  if (text === undefined || text === '') return entity;
  const kept = new Set([...names(text), ...expanded]);
  return Object.fromEntries(Object.entries(entity).filter(([name]) => kept.has(name) || name.startsWith('@')));
}

/** A token that clients must not read: JSON in base64url. */
export function sealToken(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** What `sealToken` sealed; a refusal when somebody made the token up. */
export function openToken<T>(token: string, isContent: (value: unknown) => value is T): T | Refused {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return isContent(content) ? content : invalid('The token is not valid.');
  } catch {
    return invalid('The token is not valid.');
  }
}
