import type { Api, Chat } from './api.ts';
import { element } from './element.ts';
import { type MenuItem, menuButton } from './menu.ts';
import type { Words } from './words.ts';

/** The head of the open chat: what it is called, and how the app stands there. */
export interface PlaceBar {
  readonly part: HTMLElement;
  /** Stands under the head while the app is away or blocked. */
  readonly notice: HTMLElement;
  show(chat: Chat, title: string): void;
}

const noticeFor = ({ installed, blocked }: Chat, { chat }: Words): string =>
  installed ? (blocked ? chat.blocked : '') : chat.absent;

export const placeBar = (api: Api, words: Words, toast: (sentence: string) => void): PlaceBar => {
  const heading = element('h2', { class: 'chat-title-line' });
  const notice = element('p', { class: 'place-notice', role: 'status', hidden: true });
  let open: Chat | undefined;
  const change = (to: { installed: boolean } | { blocked: boolean }) => () => {
    if (open !== undefined) api.place({ chat: open.id, ...to }).catch(() => toast(words.failed.client));
  };
  const items = (): readonly MenuItem[] => {
    if (open === undefined) return [];
    const { installed, blocked, kind } = open;
    const say = words.chat;
    const own = { title: blocked ? say.unblock : say.block, choose: change({ blocked: !blocked }) };
    const place = { title: installed ? say.uninstall : say.install, choose: change({ installed: !installed }) };
    return kind === 'personal' && installed ? [place, own] : [place];
  };
  const menu = menuButton(words.chat.app, `${words.chat.app} ▾`, 'place-options', items);
  return {
    part: element('div', { class: 'chat-heading' }, heading, menu),
    notice,
    show: (chat, title) => {
      open = chat;
      heading.textContent = title;
      notice.textContent = noticeFor(chat, words);
      notice.hidden = notice.textContent === '';
    },
  };
};
