import { announcer } from './announcer.ts';
import type { Api, Chat, Directory } from './api.ts';
import { chatList } from './chat-list.ts';
import { chatPane } from './chat-pane.ts';
import { element } from './element.ts';
import { namesIn } from './names.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

export interface ChatPage {
  /** The list of chats and the open one. */
  readonly views: readonly HTMLElement[];
  /** What is said to everybody, or to a screen reader, whatever is looked at. */
  readonly speech: readonly HTMLElement[];
  readonly toast: (sentence: string) => void;
}

/** The way to several people's pages, with another person beside this one. */
const besideLink = (
  { account, lang, theme, isFramed }: Settings,
  { accounts }: Directory,
  words: Words,
): HTMLElement => {
  const other = accounts.find(({ key }) => key !== account.key);
  const address = new URLSearchParams({ lang, theme });
  for (const one of [account, other]) if (one !== undefined) address.append('as', one.key);
  const link = element('a', { class: 'beside-link', href: `/teams/beside?${address}` }, words.chat.beside);
  link.hidden = isFramed;
  return link;
};

/** The list of chats beside the open one; live until the page is left. */
export const chatPage = async (api: Api, settings: Settings, directory: Directory, words: Words): Promise<ChatPage> => {
  const names = namesIn(directory);
  const speech = announcer();
  const pane = chatPane(api, settings, directory, words, speech);
  let chats = await api.chats();
  const open = ({ id }: Chat): void => {
    const chat = chats.find((one) => one.id === id);
    list.choose(id);
    if (chat !== undefined) void pane.enter(chat);
  };
  const list = chatList(chats, names.shortTitleOf, words, open, besideLink(settings, directory, words));
  const placed = async (): Promise<void> => {
    chats = await api.chats();
    const now = chats.find(({ id }) => id === pane.openId());
    if (now !== undefined) pane.renew(now);
  };
  const first = chats.find(({ kind }) => kind === settings.chat) ?? chats[0];
  api.listen({
    heard: (message) => (message.chat === pane.openId() ? pane.heard(message, true) : list.news(message.chat)),
    typing: (chat) => chat === pane.openId() && pane.typing(),
    placed: () => void placed(),
    // Opened only once events flow, so that nothing is lost between the first reading and the first event.
    back: () => {
      if (pane.openId() !== undefined) void pane.catchUp(true);
      else if (first !== undefined) open(first);
    },
  });
  return { views: [list.part, pane.part], speech: speech.parts, toast: speech.toast };
};
