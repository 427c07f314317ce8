import { element } from '../teams/element.ts';
import type { Category, Line } from './api.ts';
import { categoryChips } from './category-chips.ts';
import { inShort } from './day-and-time.ts';
import type { Lang, Words } from './words.ts';

export interface MessageList {
  readonly part: HTMLElement;
  show(shown: Shown): void;
  choose(id: string | undefined): void;
}

export interface Shown {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly categories: readonly Category[];
  /** A search was asked for, so that nothing means that nothing matches. */
  readonly isSearch: boolean;
  /** Messages that one wrote show to whom. */
  readonly showsRecipients: boolean;
}

const who = (line: Line, showsRecipients: boolean, words: Words): string => {
  const names = line.to.map(({ name }) => name).join('; ');
  return showsRecipients && names !== '' ? names : (line.from?.name ?? words.nobody);
};

const button = (line: Line, { categories, showsRecipients }: Shown, words: Words, lang: Lang): HTMLButtonElement => {
  const marks = [
    ...(line.isRead ? [] : [element('span', { class: 'hidden-text' }, `(${words.isUnread}) `)]),
    ...(line.isDraft ? [element('span', { class: 'draft-mark' }, words.draft)] : []),
  ];
  const time = element('time', { datetime: line.receivedAt }, inShort(line.receivedAt, new Date(), lang));
  const clip = element('span', { class: 'clip', role: 'img', 'aria-label': words.attachment });
  const first = element(
    'span',
    { class: 'line-head' },
    element('span', { class: 'line-who' }, ...marks, who(line, showsRecipients, words)),
    ...(line.hasAttachments ? [clip] : []),
    time,
  );
  const subject = element('span', { class: 'line-subject' }, line.subject === '' ? words.noSubject : line.subject);
  const preview = element('span', { class: 'line-preview' }, line.preview);
  const made = element('button', { type: 'button', 'data-id': line.id }, first, subject, preview);
  made.append(...categoryChips(line.categories, categories, words.categories));
  made.classList.toggle('unread', !line.isRead);
  return made;
};

/** The list of messages; the arrow keys walk through it, `open` is told which one is opened. */
export const messageList = (words: Words, lang: Lang, open: (id: string) => void): MessageList => {
  const heading = element('h2', {});
  const list = element('ul', {});
  const empty = element('p', { class: 'empty' });
  const part = element('div', { class: 'message-list' }, heading, list, empty);
  let chosen: string | undefined;
  const buttons = (): readonly HTMLButtonElement[] => [...list.querySelectorAll('button')];
  const mark = (): void => {
    for (const one of buttons()) {
      if (one.dataset.id === chosen) one.setAttribute('aria-current', 'true');
      else one.removeAttribute('aria-current');
    }
  };
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = buttons();
    all[all.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
  });
  return {
    part,
    show: (shown) => {
      const focused = (document.activeElement as HTMLElement | null)?.dataset.id;
      const hadFocus = list.contains(document.activeElement);
      heading.textContent = shown.title;
      const rows = shown.lines.map((line) => {
        const made = button(line, shown, words, lang);
        made.addEventListener('click', () => open(line.id));
        return element('li', {}, made);
      });
      list.replaceChildren(...rows);
      empty.hidden = rows.length > 0;
      empty.textContent = shown.isSearch ? words.notFound : words.none;
      mark();
      if (hadFocus)
        buttons()
          .find((one) => one.dataset.id === focused)
          ?.focus();
    },
    choose: (id) => {
      chosen = id;
      mark();
    },
  };
};
