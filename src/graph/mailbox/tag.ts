import type { MailCategory, MailMessage, TagOutcome } from '../../ports/mailbox.ts';
import { isNoMessage, type MailDesk, mailLater } from './mail-gateway.ts';
import { messageFields, messagePath, readMessage } from './message.ts';

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

/**
 * Replaces Greffe's own categories — those in `all`, and no other — and leaves every other in place. Graph replaces the
 * whole list at once, so the change is conditional on the version that was read. The message is read anew, once, when
 * somebody was faster, and when it seems to bear its tags already: what was read may be old.
 */
export const tagMessage = async (
  desk: MailDesk,
  message: MailMessage,
  ours: readonly string[],
  all: readonly MailCategory[],
): Promise<TagOutcome> => {
  const own = new Set(all.map(({ name }) => name));
  const tagged = ({ categories }: MailMessage): readonly string[] => [
    ...new Set([...categories.filter((name) => !own.has(name)), ...ours]),
  ];
  const isTagged = (read: MailMessage): boolean => isSame(tagged(read), read.categories);
  const first = isTagged(message) ? 'conflict' : await put(desk, message, tagged(message));
  if (first !== 'conflict') return first;
  const answer = await desk.gateway.get(messagePath(desk.path, message.id), { $select: messageFields });
  if (isNoMessage(answer)) return 'notFound';
  const anew = answer.kind === 'ok' ? readMessage(answer.body) : undefined;
  if (anew === undefined) return 'later';
  return isTagged(anew) ? 'tagged' : put(desk, anew, tagged(anew));
};

const put = async (desk: MailDesk, message: MailMessage, categories: readonly string[]): Promise<TagOutcome> => {
  const answer = await desk.gateway.write('PATCH', messagePath(desk.path, message.id), { categories }, message.etag);
  if (answer.kind === 'ok') return 'tagged';
  if (isNoMessage(answer)) return 'notFound';
  if (answer.kind === 'refused' && (answer.status === 412 || answer.status === 409)) return 'conflict';
  // The same change again does no harm, so an unknown outcome is simply tried later.
  mailLater(desk, 'tag', answer);
  return 'later';
};
