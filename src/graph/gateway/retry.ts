import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer.ts';

const mostAttempts = 4;
const baseMs = 200;

/** What is worth asking again: a read that was throttled, or brought nothing. */
const isWorthAnother = (answer: Answer): answer is Extract<Answer, { kind: 'throttled' | 'unknown' }> =>
  answer.kind === 'throttled' || (answer.kind === 'unknown' && (answer.status === 0 || answer.status === 504));

/**
 * Asks a read up to three times more, with full jitter and never earlier than Graph asked, as long as the whole stays
 * within `deadlineMs`. `ask` gets the attempt, from 1, and the milliseconds that are left.
 */
export const retryRead = async (
  ask: (attempt: number, leftMs: number) => Promise<Answer>,
  deadlineMs: number,
): Promise<Answer> => {
  const end = performance.now() + deadlineMs;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(attempt, Math.max(1, Math.round(end - performance.now())));
    if (attempt === mostAttempts || !isWorthAnother(answer)) return answer;
    const jitter = Math.random() * baseMs * 2 ** attempt;
    const pause = answer.kind === 'throttled' ? answer.afterMs + jitter : jitter;
    if (performance.now() + pause >= end) return answer;
    await wait(pause);
  }
};
