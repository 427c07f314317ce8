import { useCallback, useState } from 'react';

const prefix = 'greffe.typed.';

/** Storage may be shut off inside a host’s frame: then what is typed lives as long as the page. */
const memory = new Map<string, string>();

/** What is kept under a key, as text. */
export const readKept = (key: string): string | undefined => {
  try {
    return sessionStorage.getItem(prefix + key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
};

/** Keeps a text under a key, or forgets it. */
export const writeKept = (key: string, text: string | undefined): void => {
  if (text === undefined) memory.delete(key);
  else memory.set(key, text);
  try {
    if (text === undefined) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, text);
  } catch {
    // It stays in memory.
  }
};

const parsed = <T>(text: string | undefined): T | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as T);

/**
 * What a person typed into one form, kept while they look at another message; Outlook may load the pane anew with each
 * one (office-js issue 5987). Kept for the session alone, and forgotten once it is handed in.
 */
export const useKept = <T>(
  key: string,
  first: T,
): { readonly value: T; readonly keep: (value: T) => void; readonly forget: () => void } => {
  const [held, setHeld] = useState<{ readonly key: string; readonly value: T }>(() => ({
    key,
    value: parsed<T>(readKept(key)) ?? first,
  }));
  const value = held.key === key ? held.value : (parsed<T>(readKept(key)) ?? first);
  const keep = useCallback(
    (next: T) => {
      writeKept(key, JSON.stringify(next));
      setHeld({ key, value: next });
    },
    [key],
  );
  const forget = useCallback(() => writeKept(key, undefined), [key]);
  return { value, keep, forget };
};
