import type { MailFound, MailMessage } from '../../ports/mailbox.ts';
import { literal } from '../gateway/links.ts';
import { type Json, objectsAt, textAt } from '../json.ts';
import { unsaidWait } from '../places.ts';
import { isNoMessage, type MailDesk, type MailLater, mailLater } from './mail-gateway.ts';
import { messageFields, messagePath, readMessage } from './message.ts';

const byReceipt = (a: MailMessage, b: MailMessage): number =>
  Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || (a.id < b.id ? -1 : 1);

/** Every copy of a message, in whatever folder; the earliest receipt first. */
export const findMessages = async (
  desk: MailDesk,
  internetMessageId: string,
): Promise<MailFound<readonly MailMessage[]>> => {
  const found = await collect(desk, 'find', `${desk.path}/messages`, {
    $filter: `internetMessageId eq ${literal(internetMessageId)}`,
    $select: messageFields,
    $top: '50',
  });
  if ('kind' in found) return found;
  const messages = found.flatMap((json) => readMessage(json) ?? []).toSorted(byReceipt);
  return messages.length === 0 ? { kind: 'notFound' } : { kind: 'found', item: messages };
};

/** The message as it came in, byte for byte. */
export const readMime = async (desk: MailDesk, id: string): Promise<MailFound<Uint8Array>> => {
  const answer = await desk.gateway.bytes(`${messagePath(desk.path, id)}/$value`);
  if (isNoMessage(answer)) return { kind: 'notFound' };
  if (answer.kind !== 'ok') return mailLater(desk, 'mime', answer);
  // Nothing but the bytes themselves counts: a redirect is not followed with our token.
  return Buffer.isBuffer(answer.body) ? { kind: 'found', item: answer.body } : { kind: 'later', afterMs: unsaidWait };
};

/** All pages of a collection. */
export const collect = async (
  desk: MailDesk,
  where: string,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<readonly Json[] | MailLater> => {
  const all: Json[] = [];
  let answer = await desk.gateway.get(path, query);
  for (;;) {
    if (answer.kind !== 'ok') return mailLater(desk, where, answer);
    all.push(...objectsAt(answer.body, 'value'));
    const next = textAt(answer.body, '@odata.nextLink');
    if (next === undefined) return all;
    answer = await desk.gateway.follow(next);
  }
};
