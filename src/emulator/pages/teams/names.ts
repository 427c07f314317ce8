import type { Chat, Directory } from './api.ts';

/** What people, the bot and chats are called on the page. */
export interface Names {
  readonly bot: string;
  readonly nameOf: (from: string) => string;
  readonly titleOf: (chat: Chat) => string;
  /** In the list of chats: a channel without its team. */
  readonly shortTitleOf: (chat: Chat) => string;
}

export const namesIn = ({ bot, accounts }: Directory): Names => {
  const botName = bot?.name ?? '';
  return {
    bot: botName,
    nameOf: (from) => (from === 'bot' ? botName : (accounts.find((one) => one.key === from)?.name ?? from)),
    shortTitleOf: ({ title }) => title ?? botName,
    titleOf: ({ title, team }) => (team === undefined ? (title ?? botName) : `${team.name} › ${title ?? ''}`),
  };
};
