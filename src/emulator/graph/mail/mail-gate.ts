import { setImmediate } from 'node:timers/promises';
import type { Switches } from '../../control/switches.ts';
import type { Caller } from '../../identity/callers.ts';
import { type GraphAnswer, refuse } from '../answer.ts';

/** How many requests each application has under way in each mailbox. */
export interface MailGate {
  limit(): number;
  /** Takes a place; false when there is none. */
  enter(place: string): boolean;
  leave(place: string): void;
}

/** Exchange's limit of requests at the same time for one application in one mailbox. */
export function createMailGate(switches: Switches): MailGate {
  const underWay = new Map<string, number>();
  const limit = (): number => switches.read().mailboxConcurrency || Number.POSITIVE_INFINITY;
  return {
    limit,
    enter(place) {
      const count = underWay.get(place) ?? 0;
      if (count >= limit()) return false;
      underWay.set(place, count + 1);
      return true;
    },
    leave(place) {
      const count = underWay.get(place) ?? 0;
      if (count > 1) underWay.set(place, count - 1);
      else underWay.delete(place);
    },
  };
}

export const crowded: GraphAnswer = refuse(
  429,
  'ApplicationThrottled',
  'Application is over its MailboxConcurrency limit.',
  { 'Retry-After': '1' },
);

/** The mailbox that a path names, as it names it. */
export function mailboxIn(path: string): string | undefined {
  return /^\/(?:users\/([^/]+)|(me))(?=\/)/.exec(path)?.[0].toLowerCase();
}

/** Answers a request, in its turn if it is about a mailbox. */
export async function inMailbox(
  gate: MailGate,
  path: string,
  caller: Caller,
  answer: () => GraphAnswer,
): Promise<GraphAnswer> {
  const mailbox = mailboxIn(path);
  if (mailbox === undefined) return answer();
  const place = `${caller.appId} ${mailbox}`;
  if (!gate.enter(place)) return crowded;
  try {
    // What has reached this machine by now came at the same time, and counts as such.
    await setImmediate();
    return answer();
  } finally {
    gate.leave(place);
  }
}
