import { readFileSync } from 'node:fs';

/** A JSON object as it was read: nothing in it is believed. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object in a JSON file; undefined when there is no such file, or no object in it. */
export const readObject = (file: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** These members of an object, when it is one and all of them are texts. */
export const textsIn = <K extends string>(
  value: unknown,
  keys: readonly K[],
): Readonly<Record<K, string>> | undefined => {
  if (!isObject(value) || keys.some((key) => typeof value[key] !== 'string')) return undefined;
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Record<K, string>;
};

/** A list in which each entry has these texts; undefined when one has not. */
export const listIn = <K extends string>(
  value: unknown,
  keys: readonly K[],
): readonly Readonly<Record<K, string>>[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map((entry: unknown) => textsIn(entry, keys));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
};
