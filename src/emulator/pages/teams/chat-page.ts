import { announcer } from './announcer.ts';
import type { Api, Chat, Directory } from './api.ts';
import { chatList } from './chat-list.ts';
import { chatPane } from './chat-pane.ts';
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

/** The list of chats beside the open one; live until the page is left. */
export const chatPage = async (api: Api, settings: Settings, directory: Directory, words: Words): Promise<ChatPage> => {
  const names = namesIn(directory);
  const speech = announcer();
  const pane = chatPane(api, settings, names, words, speech);
  const chats = await api.chats();
  const open = (chat: Chat): void => {
    list.choose(chat.id);
    void pane.enter(chat);
  };
  const list = chatList(chats, names.titleOf, words, open);
  const [first] = chats;
  api.listen({
    heard: (message) => (message.chat === pane.openId() ? pane.heard(message, true) : list.news(message.chat)),
    typing: (chat) => chat === pane.openId() && pane.typing(),
    // Opened only once events flow, so that nothing is lost between the first reading and the first event.
    back: () => {
      if (pane.openId() !== undefined) void pane.catchUp(true);
      else if (first !== undefined) open(first);
    },
  });
  return { views: [list.part, pane.part], speech: speech.parts, toast: speech.toast };
};
