import { isObject, type JsonObject, objectOf, textOf } from './json.ts';
import type { MessageView } from './message-store.ts';

export const CARD = 'application/vnd.microsoft.card.adaptive';

/** The first Adaptive Card of a message. */
export const cardOf = (message: MessageView): JsonObject | undefined => {
  const found = message.attachments.find((one) => isObject(one) && one.contentType === CARD);
  const content = objectOf(found).content;
  return isObject(content) ? content : undefined;
};

/** The attachments with another card in the place of the first one. */
export const withCard = (attachments: readonly unknown[], card: JsonObject): readonly unknown[] => {
  const next = { contentType: CARD, content: card };
  const at = attachments.findIndex((one) => isObject(one) && one.contentType === CARD);
  return at < 0 ? [...attachments, next] : attachments.map((one, index) => (index === at ? next : one));
};

/** The card in an invoke response; undefined for a message, an error or anything else. */
export const cardIn = (status: number, body: unknown): JsonObject | undefined => {
  if (status < 200 || status >= 300 || !isObject(body) || body.type !== CARD) return undefined;
  const code = body.statusCode;
  const value = body.value;
  return (code === undefined || code === 200) && isObject(value) ? value : undefined;
};

/** How a card asks to be refreshed: by which action, and by itself for whom; undefined `userIds` means everybody. */
export interface Refresh {
  readonly verb: string;
  readonly data: JsonObject;
  readonly userIds: readonly unknown[] | undefined;
}

/** What the card says of its refreshing; undefined when it says nothing. */
export const refreshOf = (card: JsonObject | undefined): Refresh | undefined => {
  const { action, userIds } = objectOf(card?.refresh);
  const { type, verb, data } = objectOf(action);
  if (type !== 'Action.Execute') return undefined;
  return { verb: textOf(verb) ?? '', data: objectOf(data), userIds: Array.isArray(userIds) ? userIds : undefined };
};
