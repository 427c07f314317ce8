import type { Activity } from 'botbuilder';

/** Answers that are remembered, cards with them; Teams delivers again within a minute. */
const most = 500;
/** Milliseconds that an answer which must not stay is remembered: Teams delivers again within a minute. */
const fleetingMs = 60_000;

/**
 * Teams delivers an activity again when no answer came in time: the same activity gets the same answer, and is heard
 * once. What comes again under a new id is recognised by its ticket, where the act is accepted.
 */
export const createOnce = <R extends { readonly status: number; readonly fleeting?: true }>(
  digest: (text: string) => string,
) => {
  const answers = new Map<string, Promise<R>>();
  return (activity: Activity, hear: () => Promise<R>): Promise<R> => {
    if (!activity.id) return hear();
    const { id, type, name, from, conversation, value, text, attachments } = activity;
    const key = digest(JSON.stringify([id, type, name, from.id, conversation.id, value, text, attachments]));
    const before = answers.get(key);
    if (before) return before;
    const oldest = answers.keys().next().value;
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    const answer = hear();
    answers.set(key, answer);
    void answer.then(({ status, fleeting }) => {
      if (status >= 500) answers.delete(key);
      if (fleeting) setTimeout(() => answers.delete(key), fleetingMs).unref();
    });
    return answer;
  };
};
