import type { Office } from './office.ts';

interface Wait {
  readonly failures: number;
  readonly until: number;
}

const waits = new WeakMap<Office, Map<string, Wait>>();
const shortest = 1_000;
const longest = 60_000;

const of = (office: Office): Map<string, Wait> => {
  const known = waits.get(office) ?? new Map<string, Wait>();
  waits.set(office, known);
  return known;
};

/** Puts a key off: at least as long as the tenant asked, else 1 s doubling to 60 s. Lost at a restart, which may try at once. */
export const delay = (office: Office, key: string, afterMs = 0): void => {
  const failures = (of(office).get(key)?.failures ?? 0) + 1;
  const ours = Math.min(longest, shortest * 2 ** (failures - 1));
  of(office).set(key, { failures, until: Date.parse(office.now()) + Math.max(ours, afterMs) });
};

export const noDelay = (office: Office, key: string): void => {
  of(office).delete(key);
};

export const delayed = (office: Office, key: string): boolean =>
  (of(office).get(key)?.until ?? 0) > Date.parse(office.now());
