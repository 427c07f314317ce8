import type { ChatHub } from './chat-hub.ts';
import type { Chat } from './chats.ts';

/** What stands in the switches for a place where the app is not: a person's key, `groupChat` or `team`. */
export const placeKey = ({ kind, members }: Chat): string =>
  kind === 'channel' ? 'team' : kind === 'groupChat' ? kind : (members[0]?.key ?? '');

/** Whether the app is installed in this conversation. */
export const isInstalled = (hub: ChatHub, chat: Chat): boolean =>
  !hub.switches.read().uninstalled.includes(placeKey(chat));
