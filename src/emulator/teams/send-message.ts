import type { Account } from '../tenant.ts';
import { messageActivity } from './activities.ts';
import type { Chat } from './chats.ts';
import type { Desk } from './desk.ts';
import type { JsonObject } from './json.ts';
import { markMentions } from './mentions.ts';
import type { MessageView } from './message-store.ts';
import { isInstalled } from './places.ts';

export interface Said {
  readonly account: Account;
  readonly chat: Chat;
  readonly text: string;
  readonly locale: string | undefined;
  /** Inputs and data of an `Action.Submit`. */
  readonly value?: unknown;
  /** The activity of the card that an `Action.Submit` was pressed on. */
  readonly replyTo?: string | undefined;
  /** The post of a channel under which is written. */
  readonly thread?: string | undefined;
  /** Files and cards that go with it. */
  readonly attachments?: readonly JsonObject[];
}

export interface Sent {
  readonly activityId: string;
  /** HTTP status of the bot; null where Teams does not hand the message to the bot: no mention in a group, not installed. */
  readonly status: number | null;
  /** What the bot wrote in this chat before it answered. */
  readonly replies: readonly MessageView[];
}

/** Puts the message into the chat as everybody there sees it; gives its id, which is also the activity's. */
const shownIn = ({ tenant, bot, hub }: Desk, said: Said): string => {
  const { account, chat, text, replyTo } = said;
  const { entities } = markMentions(tenant, bot, chat.kind === 'personal' ? [] : chat.members, text);
  const thread = chat.kind === 'channel' ? said.thread : undefined;
  const attachments = said.attachments ?? [];
  const plain = { text, textFormat: 'plain', attachments, suggested: [], replyTo, thread, entities };
  const id = hub.messages.add({ chat: chat.id, from: account.key, ...plain });
  hub.tell({ kind: 'message', chat: chat.id, id });
  return id;
};

/** Whether Teams hands this to the bot: where it is installed, and among several people only when it is mentioned. */
const isForBot = ({ tenant, bot, hub }: Desk, { account, chat, text, value }: Said): boolean => {
  if (chat.kind === 'personal') return isInstalled(hub, chat) && !hub.switches.read().blocked.includes(account.key);
  return isInstalled(hub, chat) && (value !== undefined || markMentions(tenant, bot, chat.members, text).toBot);
};

/** Writes a message as this person and hands it to the bot; in a group only when it mentions the bot, as in Teams. */
export const sendMessage = async (desk: Desk, said: Said): Promise<Sent> => {
  const { tenant, bot, hub, way } = desk;
  const { account, chat, text, value, replyTo, attachments = [] } = said;
  const shown = value === undefined || text !== '';
  const id = shown ? shownIn(desk, said) : `f:${crypto.randomUUID()}`;
  if (!isForBot(desk, said)) return { activityId: id, status: null, replies: [] };

  const before = hub.messages.lastRev();
  // A post of a channel is itself the head of the conversation under it.
  const thread = chat.kind === 'channel' ? (said.thread ?? id) : undefined;
  const sender = { account, bot, chat, thread, locale: said.locale };
  const activity = messageActivity(tenant, sender, { id, text, value, replyTo, attachments });
  const { status } = await way.hand(activity, 'message');
  const replies = hub.messages.list(chat.id, account.key, before).filter((message) => message.from === 'bot');
  if (shown) {
    hub.messages.setStatus(id, status);
    hub.tell({ kind: 'message', chat: chat.id, id });
  }
  return { activityId: id, status, replies };
};
