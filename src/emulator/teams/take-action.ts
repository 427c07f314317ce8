import type { Account } from '../tenant.ts';
import { cardIn, withCard } from './cards.ts';
import { type Chat, chatById } from './chats.ts';
import type { Desk } from './desk.ts';
import { executeActivity } from './invokes.ts';
import type { JsonObject } from './json.ts';
import type { MessageView } from './message-store.ts';

export interface Pressed {
  readonly account: Account;
  /** The message whose card was pressed. */
  readonly messageId: string;
  readonly verb: string;
  readonly actionId: string | undefined;
  readonly data: JsonObject;
  readonly inputs: JsonObject;
  readonly locale: string | undefined;
  /** `automatic`: the card asked for it, nobody pressed. */
  readonly trigger: 'manual' | 'automatic';
  /** The card is only asked for anew: an answer that comes after a later one is not shown. */
  readonly isRefresh?: boolean;
}

export interface Taken {
  /** HTTP status of the bot; 502 when nobody answers there, 504 after the time that Teams grants. */
  readonly status: number;
  /** The invoke response `{statusCode, type, value}` as the bot wrote it. */
  readonly body: unknown;
  /** The message as this person sees it now. */
  readonly message: MessageView | undefined;
}

/** A message that this person sees, with its chat. */
export interface Seen {
  readonly message: MessageView;
  readonly chat: Chat;
}

/** The message as this person sees it; undefined when they see no such message, or not any more. */
export const seenBy = ({ tenant, hub }: Desk, account: Account, messageId: string): Seen | undefined => {
  const message = hub.messages.one(messageId, account.key);
  const chat = message === undefined ? undefined : chatById(tenant, message.chat);
  if (message === undefined || chat === undefined || message.deleted) return undefined;
  return chat.members.some((member) => member.key === account.key) ? { message, chat } : undefined;
};

/** The post of a channel under which an act on a message belongs. */
export const threadOf = ({ message, chat }: Seen): string | undefined =>
  chat.kind === 'channel' ? (message.thread ?? message.id) : undefined;

/** Puts the card in the place of the message's own, for this person only, as in Teams. */
const showCard = ({ hub }: Desk, account: Account, { message, chat }: Seen, card: JsonObject): void => {
  const now = hub.messages.one(message.id, account.key) ?? message;
  hub.messages.setView(message.id, account.key, withCard(now.attachments, card));
  hub.tell({ kind: 'message', chat: chat.id, id: message.id });
};

/**
 * Presses `Action.Execute` on a card. The card that the bot answers replaces the pressed one, for this person only,
 * as in Teams: others see it when the bot updates the activity. Undefined when this person sees no such message.
 */
export const takeAction = async (desk: Desk, pressed: Pressed): Promise<Taken | undefined> => {
  const { account, messageId } = pressed;
  const seen = seenBy(desk, account, messageId);
  // A card that a person put there with a command is answered by the bot as well.
  if (seen === undefined || (seen.message.from !== 'bot' && seen.message.attachments.length === 0)) return undefined;
  const { verb, actionId, data, inputs, trigger } = pressed;
  const sender = { account, bot: desk.bot, chat: seen.chat, thread: threadOf(seen), locale: pressed.locale };
  const activity = executeActivity(desk.tenant, sender, { card: messageId, verb, actionId, data, inputs, trigger });
  const { refreshes } = desk.hub;
  const question = refreshes.sent();
  const { status, body } = await desk.way.hand(activity, 'message');
  const card = cardIn(status, body);
  if (card !== undefined && (refreshes.answer(messageId, account.key, question) || !pressed.isRefresh))
    showCard(desk, account, seen, card);
  return { status, body, message: desk.hub.messages.one(messageId, account.key) };
};
