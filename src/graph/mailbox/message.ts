import type { MailMessage } from '../../ports/mailbox.ts';
import { isJson, type Json, objectAt, textAt } from '../json.ts';

/** What is asked of a message, so that its body stays where it is. */
export const messageFields = 'id,internetMessageId,receivedDateTime,from,subject,categories,isDraft,conversationId';

/** A message as Graph gives it; nothing when what makes it a message that was received is not there. */
export const readMessage = (json: unknown): MailMessage | undefined => {
  const id = textAt(json, 'id');
  const internetMessageId = textAt(json, 'internetMessageId');
  const receivedAt = textAt(json, 'receivedDateTime');
  const etag = textAt(json, '@odata.etag');
  if (id === undefined || internetMessageId === undefined || receivedAt === undefined || etag === undefined)
    return undefined;
  const conversation = textAt(json, 'conversationId');
  const sender = objectAt(objectAt(json, 'from'), 'emailAddress');
  return {
    id,
    internetMessageId,
    receivedAt,
    etag,
    fromName: textAt(sender, 'name') ?? '',
    fromAddress: textAt(sender, 'address') ?? '',
    subject: textAt(json, 'subject') ?? '',
    categories: categoriesOf(json),
    ...(conversation === undefined ? {} : { conversation }),
  };
};

const categoriesOf = (json: unknown): readonly string[] => {
  const categories = isJson(json) ? json.categories : undefined;
  return Array.isArray(categories) ? categories.filter((name) => typeof name === 'string') : [];
};

/** What somebody still writes here was not received. */
export const isDraft = (json: Json): boolean => json.isDraft === true;

/** The path of a message below `/v1.0`. */
export const messagePath = (mailbox: string, id: string): string => `${mailbox}/messages/${encodeURIComponent(id)}`;
