import type { Tenant } from '../tenant.ts';

/** When whose card was refreshed by itself (Teams does that at most once a minute for one person), and in which order. */
export interface Refreshes {
  /** True, and noted, when this person's card may be refreshed by itself now. */
  take(message: string, account: string): boolean;
  /** A message that the bot changed is as good as new: what was asked about it before is answered too late. */
  forget(message: string): void;
  /** The number of a question about this card that is sent now; greater than all before. */
  sent(): number;
  /** Notes that the answer to this question is shown; false, and nothing noted, when a later one is shown already. */
  answer(message: string, account: string, question: number): boolean;
}

const MINUTE_MS = 60_000;

export const refreshes = (tenant: Tenant): Refreshes => {
  const last = new Map<string, Map<string, number>>();
  const answered = new Map<string, number>();
  let questions = 0;
  const shownOf = (message: string, account: string): number =>
    Math.max(answered.get(message) ?? 0, answered.get(`${message}|${account}`) ?? 0);
  return {
    take: (message, account) => {
      const of = last.get(message) ?? new Map<string, number>();
      last.set(message, of);
      const now = tenant.now().getTime();
      const before = of.get(account);
      // The tenant's time can be moved back as well.
      if (before !== undefined && Math.abs(now - before) < MINUTE_MS) return false;
      of.set(account, now);
      return true;
    },
    forget: (message) => {
      last.delete(message);
      answered.set(message, questions);
    },
    sent: () => {
      questions += 1;
      return questions;
    },
    answer: (message, account, question) => {
      if (question <= shownOf(message, account)) return false;
      answered.set(`${message}|${account}`, question);
      return true;
    },
  };
};
