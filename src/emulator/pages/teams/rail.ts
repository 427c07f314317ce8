import { element } from './element.ts';
import type { View } from './settings.ts';
import type { Words } from './words.ts';

export interface Rail {
  readonly part: HTMLElement;
  choose(view: View): void;
}

const entry = (view: View, name: string): HTMLButtonElement =>
  element(
    'button',
    { type: 'button', class: `rail-${view}` },
    element('span', { class: 'rail-sign', 'aria-hidden': 'true' }),
    name,
  );

/** The bar at the side: the chats, and the application's tab by its name; `go` is told which one was chosen. */
export const rail = (tabName: string, words: Words, go: (view: View) => void): Rail => {
  const entries = { chat: entry('chat', words.chats), tab: entry('tab', tabName) } as const;
  for (const view of ['chat', 'tab'] as const) entries[view].addEventListener('click', () => go(view));
  const part = element('nav', { class: 'rail', 'aria-label': words.parts }, entries.chat, entries.tab);
  return {
    part,
    choose: (view) => {
      entries.chat.toggleAttribute('aria-current', false);
      entries.tab.toggleAttribute('aria-current', false);
      entries[view].setAttribute('aria-current', 'page');
    },
  };
};
