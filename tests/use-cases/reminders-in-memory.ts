import type { Claim, Claiming, ReminderKey, Reminders } from '../../src/ports/reminders.ts';

/** What goes wrong with the next write: before it is applied, or after, when the answer is lost. */
export type ListTrouble = 'none' | 'laterBefore' | 'unknownBefore' | 'unknownAfter';

/** The list of reminders in memory: the same port as the adapter to Graph and held to the same contract. */
export const remindersInMemory = (trouble: () => ListTrouble = () => 'none') => {
  const items = new Map<string, { claim: Claim; version: number }>();
  const counts = { reads: 0, writes: 0 };
  const text = ({ reference, duty, day, person }: ReminderKey): string => `${reference}|${duty}|${day}|${person}`;
  const answer = (done: Claiming, wrong: ListTrouble): Claiming =>
    wrong === 'unknownAfter' ? { kind: 'unknown' } : done;
  const before = (wrong: ListTrouble): Claiming | undefined => {
    if (wrong === 'laterBefore') return { kind: 'later', afterMs: 1_000 };
    return wrong === 'unknownBefore' ? { kind: 'unknown' } : undefined;
  };
  const put = (key: string, claim: Claim, version: number): Claiming => {
    const stored = { ...claim, etag: `"${version}"` };
    items.set(key, { claim: stored, version });
    return { kind: 'claimed', claim: stored };
  };
  const port: Reminders = {
    on: async (day) => {
      counts.reads += 1;
      return {
        kind: 'read',
        claims: [...items.values()].map(({ claim }) => claim).filter((claim) => claim.day === day),
      };
    },
    claim: async (key, takenAt) => {
      counts.writes += 1;
      const wrong = trouble();
      const failed = before(wrong);
      if (failed) return failed;
      if (items.has(text(key))) return { kind: 'taken' };
      return answer(put(text(key), { ...key, itemId: String(items.size + 1), etag: '', takenAt }, 1), wrong);
    },
    change: async (claim, change) => {
      counts.writes += 1;
      const wrong = trouble();
      const failed = before(wrong);
      if (failed) return failed;
      const stored = items.get(text(claim));
      if (!stored || stored.claim.etag !== claim.etag) return { kind: 'taken' };
      return answer(put(text(claim), { ...stored.claim, ...change }, stored.version + 1), wrong);
    },
    remove: async (reference) => {
      for (const [key, { claim }] of items) if (claim.reference === reference) items.delete(key);
      return { kind: 'gone' };
    },
    drop: async (claim) => {
      counts.writes += 1;
      const wrong = trouble();
      if (wrong !== 'none' && wrong !== 'unknownAfter') return { kind: 'later', afterMs: 1_000 };
      items.delete(text(claim));
      return wrong === 'none' ? { kind: 'gone' } : { kind: 'later', afterMs: 1_000 };
    },
  };
  return { port, counts, claims: () => [...items.values()].map(({ claim }) => claim) };
};
