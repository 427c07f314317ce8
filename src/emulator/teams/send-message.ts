import type { Account, BotSetup, Tenant } from '../tenant.ts';
import { mentionIn, messageActivity } from './activities.ts';
import type { BotDoor } from './bot-door.ts';
import type { ChatHub } from './chat-hub.ts';
import type { Chat } from './chats.ts';
import type { MessageView } from './message-store.ts';

/** The parts of Teams that a person's act goes through. */
export interface Desk {
  readonly tenant: Tenant;
  readonly bot: BotSetup;
  readonly hub: ChatHub;
  readonly door: BotDoor;
}

export interface Said {
  readonly account: Account;
  readonly chat: Chat;
  readonly text: string;
  readonly locale: string | undefined;
  /** Inputs and data of an `Action.Submit`. */
  readonly value?: unknown;
  /** The activity of the card that an `Action.Submit` was pressed on. */
  readonly replyTo?: string | undefined;
}

export interface Sent {
  readonly activityId: string;
  /** HTTP status of the bot; null where Teams does not hand the message to the bot (no mention in a group). */
  readonly status: number | null;
  /** What the bot wrote in this chat before it answered. */
  readonly replies: readonly MessageView[];
}

/** Writes a message as this person and hands it to the bot; in a group only when it mentions the bot, as in Teams. */
export const sendMessage = async ({ tenant, bot, hub, door }: Desk, said: Said): Promise<Sent> => {
  const { account, chat, text } = said;
  const plain = { text, textFormat: 'plain', attachments: [], suggested: [], replyTo: said.replyTo };
  const shown = said.value === undefined || text !== '';
  const id = shown ? hub.messages.add({ chat: chat.id, from: account.key, ...plain }) : `f:${crypto.randomUUID()}`;
  if (shown) hub.tell({ kind: 'message', chat: chat.id, id });
  const heard = chat.kind === 'personal' || said.value !== undefined || mentionIn(bot, text) !== undefined;
  if (!heard) return { activityId: id, status: null, replies: [] };

  const before = hub.messages.lastRev();
  const sender = { account, bot, chat, locale: said.locale };
  const { status } = await door.post(
    messageActivity(tenant, sender, { id, text, value: said.value, replyTo: said.replyTo }),
  );
  const replies = hub.messages.list(chat.id, account.key, before).filter((message) => message.from === 'bot');
  if (shown) {
    hub.messages.setStatus(id, status);
    hub.tell({ kind: 'message', chat: chat.id, id });
  }
  return { activityId: id, status, replies };
};
