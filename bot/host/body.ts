/** A JSON object as it came in: nothing in it is believed. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Bytes that an activity may have; Teams' own are far smaller. */
const mostBytes = 256 * 1024;
/** Deeper than any activity of Teams. */
const mostDepth = 24;
const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const decoded = (raw: unknown): unknown => {
  if (typeof raw === 'string') return Buffer.byteLength(raw) > mostBytes ? undefined : parsed(raw);
  if (raw instanceof Uint8Array) return raw.byteLength > mostBytes ? undefined : parsed(Buffer.from(raw).toString());
  return raw;
};

/** About how many bytes a value is, or infinity when it is too deep or bears a key that reaches a prototype. */
const weigh = (value: unknown, depth: number): number => {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value !== 'object' || value === null) return 8;
  if (depth > mostDepth) return Number.POSITIVE_INFINITY;
  let sum = 2;
  for (const [key, item] of Object.entries(value)) {
    if (forbiddenKeys.includes(key)) return Number.POSITIVE_INFINITY;
    sum += key.length + 4 + weigh(item, depth + 1);
    if (sum > mostBytes) return sum;
  }
  return sum;
};

/**
 * The object in a request's body, given as text, as bytes or already parsed. Undefined for anything that is no JSON
 * object, is larger than 256 KB, deeper than 24 levels, or has a key that reaches a prototype.
 */
export const readBody = (raw: unknown): JsonObject | undefined => {
  const value = decoded(raw);
  return isObject(value) && weigh(value, 1) <= mostBytes ? value : undefined;
};
