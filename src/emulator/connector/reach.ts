import type { ChatHub } from '../teams/chat-hub.ts';
import type { Chat } from '../teams/chats.ts';
import { isInstalled } from '../teams/places.ts';
import type { BlockCode } from '../teams/switches.ts';

/** Why Teams carries nothing there; final for the bot, which gets a 403. */
export interface Unreached {
  readonly code: BlockCode | 'BotNotInConversationRoster';
  readonly message: string;
}

const blockedWords: Readonly<Record<BlockCode, string>> = {
  MessageWritesBlocked: 'Thread is blocked for the bot by the user.',
  BlockedByUser: 'The user blocked the bot.',
  BotDisabledByAdmin: 'The bot is disabled by the administrator.',
};

/**
 * Teams carries nothing to somebody who blocked the bot, nor to where its app is not installed: to a guest it never is
 * until they write. Undefined when the bot can write there.
 */
export const unreached = (hub: ChatHub, chat: Chat): Unreached | undefined => {
  const { blocked, code } = hub.switches.read();
  const [only] = chat.members;
  const stranger: Unreached = {
    code: 'BotNotInConversationRoster',
    message: 'The bot is not part of the conversation roster.',
  };
  if (!isInstalled(hub, chat)) return stranger;
  if (chat.kind !== 'personal' || only === undefined) return undefined;
  if (blocked.includes(only.key)) return { code, message: blockedWords[code] };
  const wrote = !hub.messages.isEmpty(chat.id);
  return only.userType === 'guest' && !wrote ? stranger : undefined;
};
