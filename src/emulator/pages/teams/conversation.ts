import type { Message } from './api.ts';
import { element } from './element.ts';
import { type MessageContext, messageView } from './message-view.ts';

export interface Conversation {
  readonly part: HTMLElement;
  /** Shows a message, or what became of it; `told` is true when it should be said to a screen reader. */
  show(message: Message, told: boolean): void;
  clear(): void;
  readonly typing: (sentence: string) => void;
  empty(sentence: string): void;
}

interface Shown {
  readonly item: HTMLElement;
  readonly signature: string;
}

const TYPING_MS = 5_000;

const signatureOf = ({ text, attachments, suggested, deleted, edited, status }: Message): string =>
  JSON.stringify([text, attachments, suggested, deleted, edited, status]);

const told = (message: Message, context: MessageContext): string => {
  const { words } = context;
  const name = context.nameOf(message.from);
  return message.text === '' ? words.newCard(name) : words.newMessage(name, message.text);
};

const dayOf = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(new Date(at));

/** Brings a message into view: whole where it fits, else from its beginning. */
const reveal = (part: HTMLElement, item: HTMLElement): void => {
  const tall = item.offsetHeight > part.clientHeight;
  item.scrollIntoView({ block: tall ? 'start' : 'nearest' });
};

/** The line under the messages that says that the bot writes; it goes away by itself. */
const typingLine = () => {
  const part = element('p', { class: 'typing', 'aria-hidden': 'true' });
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const say = (sentence: string): void => {
    part.textContent = sentence;
    clearTimeout(quiet);
    if (sentence !== '') quiet = setTimeout(() => say(''), TYPING_MS);
  };
  return { part, say };
};

/** Puts the new rendering in the place of the old one; the focus stays in it if it was there. */
const replaced = (part: HTMLElement, before: HTMLElement, item: HTMLElement): boolean => {
  const focused = before.contains(document.activeElement);
  before.replaceWith(item);
  if (!focused) return false;
  item.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  reveal(part, item);
  return true;
};

const dayLine = (day: string): HTMLElement => element('li', { class: 'day' }, element('span', {}, day));

/** The list of messages. A card is rendered again only if the message changed, so that typed words are not lost. */
export const conversation = (context: MessageContext, announce: (sentence: string) => void): Conversation => {
  const list = element('ol', { class: 'messages' });
  const typing = typingLine();
  const part = element('div', { class: 'conversation', tabindex: '0', role: 'region' }, list, typing.part);
  const shown = new Map<string, Shown>();
  let lastDay = '';
  const add = (message: Message, item: HTMLElement, aloud: boolean): void => {
    const day = dayOf(message.at, context.locale);
    if (day !== lastDay) list.append(dayLine(day));
    lastDay = day;
    list.append(item);
    typing.say('');
    reveal(part, item);
    if (aloud && message.from !== context.as) announce(told(message, context));
  };
  return {
    part,
    show: (message, aloud) => {
      const signature = signatureOf(message);
      const before = shown.get(message.id);
      if (before?.signature === signature) return;
      const item = messageView(message, context);
      shown.set(message.id, { item, signature });
      list.querySelector('.empty')?.remove();
      if (before === undefined) add(message, item, aloud);
      else if (replaced(part, before.item, item)) announce(context.words.replaced);
    },
    clear: () => {
      list.replaceChildren();
      shown.clear();
      lastDay = '';
    },
    typing: typing.say,
    empty: (sentence) => {
      if (list.childElementCount === 0) list.append(element('li', { class: 'empty' }, sentence));
    },
  };
};
