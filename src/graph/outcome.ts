import type { WriteOutcome } from '../ports/case-files.ts';
import type { Answer } from './gateway/answer.ts';

/** What a write that was not answered with success means for the save. */
export const failedOutcome = (answer: Exclude<Answer, { kind: 'ok' }>): WriteOutcome => {
  switch (answer.kind) {
    case 'throttled':
      return { kind: 'later', afterMs: answer.afterMs };
    case 'unknown':
      return { kind: 'unknown' };
    case 'refused':
      // Branching on the status of a failed condition: what code Graph gives it is unconfirmed.
      if (answer.status === 412 || answer.status === 409) return { kind: 'conflict' };
      if (answer.unique) return { kind: 'taken' };
      return { kind: 'broken', status: answer.status, code: answer.code };
    default:
      return answer satisfies never;
  }
};
