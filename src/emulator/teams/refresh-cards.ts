import type { Account } from '../tenant.ts';
import { cardOf, refreshOf } from './cards.ts';
import { type Chat, userId } from './chats.ts';
import type { Desk } from './desk.ts';
import type { MessageView } from './message-store.ts';
import { type Taken, takeAction } from './take-action.ts';

/** Teams refreshes by itself only what is in view; these many messages are about that. */
const IN_VIEW = 20;
/** Up to so many members, a card that names nobody is refreshed by itself for everybody. */
const FEW = 60;

const isForPerson = ({ tenant }: Desk, chat: Chat, account: Account, message: MessageView): boolean => {
  const asked = refreshOf(cardOf(message));
  if (asked === undefined || message.deleted) return false;
  if (asked.userIds === undefined) return chat.members.length <= FEW;
  return asked.userIds.slice(0, FEW).includes(userId(tenant, account));
};

const refreshed = (
  desk: Desk,
  account: Account,
  message: MessageView,
  locale: string | undefined,
  trigger: 'manual' | 'automatic',
): Promise<Taken | undefined> => {
  const asked = refreshOf(cardOf(message));
  if (asked === undefined) return Promise.resolve(undefined);
  const { verb, data } = asked;
  const asking = { account, messageId: message.id, verb, actionId: undefined, data, inputs: {}, locale };
  return takeAction(desk, { ...asking, trigger, isRefresh: true });
};

/**
 * Refreshes the cards of a chat that ask for it, as Teams does when somebody looks at them: for those whom the card
 * names, at most once a minute each. Gives how many the bot was asked for. A refresh that fails leaves the card as it was.
 */
export const refreshChat = async (
  desk: Desk,
  account: Account,
  chat: Chat,
  locale: string | undefined,
): Promise<number> => {
  const due = desk.hub.messages
    .list(chat.id, account.key, 0)
    .slice(-IN_VIEW)
    .filter((message) => isForPerson(desk, chat, account, message))
    .filter((message) => desk.hub.refreshes.take(message.id, account.key));
  await Promise.all(due.map((message) => refreshed(desk, account, message, locale, 'automatic')));
  return due.length;
};

/** "Refresh card" in the menu of a message: whoever sees the card, as often as they like. */
export const refreshCard = (
  desk: Desk,
  account: Account,
  messageId: string,
  locale: string | undefined,
): Promise<Taken | undefined> => {
  const message = desk.hub.messages.one(messageId, account.key);
  return message === undefined ? Promise.resolve(undefined) : refreshed(desk, account, message, locale, 'manual');
};
