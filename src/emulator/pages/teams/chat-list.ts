import type { Chat } from './api.ts';
import { element } from './element.ts';
import { initials } from './initials.ts';
import type { Words } from './words.ts';

export interface ChatList {
  readonly part: HTMLElement;
  choose(id: string): void;
  /** Marks a chat as having something new, unless it is the open one. */
  news(id: string): void;
}

const chatButton = (title: string, words: Words): HTMLButtonElement => {
  const sign = element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(title));
  const dot = element('span', { class: 'unread-dot' }, element('span', { class: 'hidden-text' }, `(${words.unread})`));
  return element('button', { type: 'button' }, sign, element('span', { class: 'chat-title' }, title), dot);
};

/** The chats of this person; `open` is told which one was chosen, `below` stands under them. */
export const chatList = (
  chats: readonly Chat[],
  titleOf: (chat: Chat) => string,
  words: Words,
  open: (chat: Chat) => void,
  below: HTMLElement,
): ChatList => {
  const buttons = new Map<string, HTMLButtonElement>();
  const items = chats.map((chat) => {
    const button = chatButton(titleOf(chat), words);
    button.addEventListener('click', () => open(chat));
    buttons.set(chat.id, button);
    return element('li', {}, button);
  });
  const part = element('nav', { class: 'chats', 'aria-label': words.chats });
  part.append(element('h2', {}, words.chats), element('ul', {}, ...items), below);
  return {
    part,
    choose: (id) => {
      for (const [key, button] of buttons) {
        if (key === id) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
      }
      buttons.get(id)?.classList.remove('unread');
    },
    news: (id) => {
      const button = buttons.get(id);
      if (button?.getAttribute('aria-current') !== 'true') button?.classList.add('unread');
    },
  };
};
