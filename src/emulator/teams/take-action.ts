import type { Account } from '../tenant.ts';
import { executeActivity } from './activities.ts';
import { chatById } from './chats.ts';
import { isObject, type JsonObject } from './json.ts';
import type { MessageView } from './message-store.ts';
import type { Desk } from './send-message.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

export interface Pressed {
  readonly account: Account;
  /** The message whose card was pressed. */
  readonly messageId: string;
  readonly verb: string;
  readonly actionId: string | undefined;
  readonly data: JsonObject;
  readonly inputs: JsonObject;
  readonly locale: string | undefined;
}

export interface Taken {
  /** HTTP status of the bot; 502 when nobody answers there, 504 after Teams' fifteen seconds. */
  readonly status: number;
  /** The invoke response `{statusCode, type, value}` as the bot wrote it. */
  readonly body: unknown;
  /** The message as this person sees it now. */
  readonly message: MessageView | undefined;
}

/** The card in an invoke response; undefined for a message, an error or anything else. */
const cardIn = (status: number, body: unknown): JsonObject | undefined => {
  if (status < 200 || status >= 300 || !isObject(body) || body.type !== CARD) return undefined;
  const code = body.statusCode;
  const value = body.value;
  return (code === undefined || code === 200) && isObject(value) ? value : undefined;
};

const withCard = (attachments: readonly unknown[], card: JsonObject): readonly unknown[] => {
  const next = { contentType: CARD, content: card };
  const at = attachments.findIndex((one) => isObject(one) && one.contentType === CARD);
  return at < 0 ? [...attachments, next] : attachments.map((one, index) => (index === at ? next : one));
};

/**
 * Presses `Action.Execute` on a card. The card that the bot answers replaces the pressed one, for this person only,
 * as in Teams: others see it when the bot updates the activity. Undefined when this person sees no such message.
 */
export const takeAction = async ({ tenant, bot, hub, door }: Desk, pressed: Pressed): Promise<Taken | undefined> => {
  const { account, messageId } = pressed;
  const message = hub.messages.one(messageId, account.key);
  const chat = message === undefined ? undefined : chatById(tenant, message.chat);
  const seen = chat?.members.some((member) => member.key === account.key) ?? false;
  if (message === undefined || chat === undefined || !seen || message.from !== 'bot' || message.deleted)
    return undefined;

  const { verb, actionId, data, inputs } = pressed;
  const sender = { account, bot, chat, locale: pressed.locale };
  const { status, body } = await door.post(
    executeActivity(tenant, sender, { card: messageId, verb, actionId, data, inputs }),
  );
  const card = cardIn(status, body);
  if (card !== undefined) {
    const now = hub.messages.one(messageId, account.key) ?? message;
    hub.messages.setView(messageId, account.key, withCard(now.attachments, card));
    hub.tell({ kind: 'message', chat: chat.id, id: messageId });
  }
  return { status, body, message: hub.messages.one(messageId, account.key) };
};
