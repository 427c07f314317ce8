import type { Message } from './api.ts';
import { element } from './element.ts';
import type { MessageContext } from './message-context.ts';
import { messageView } from './message-view.ts';

export interface Conversation {
  readonly part: HTMLElement;
  /** Shows a message, or what became of it; `told` is true when it should be said to a screen reader. */
  show(message: Message, told: boolean): void;
  clear(): void;
  /** Says the newest message to a screen reader, unless it is one's own. */
  announceLast(): void;
  readonly typing: (sentence: string) => void;
  empty(sentence: string): void;
}

interface Shown {
  readonly item: HTMLElement;
  readonly signature: string;
  readonly rev: number;
  readonly from: string;
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
  const thread = before.querySelector(':scope > .body > .thread');
  if (thread !== null) item.querySelector('.body')?.append(thread);
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
  let newest: Message | undefined;
  /** Where the answers under a post of a channel stand; undefined for what is itself a post. */
  const threadOf = (message: Message): HTMLElement | undefined => {
    const post = shown.get(message.thread ?? '');
    const body = post?.item.querySelector('.body');
    if (post === undefined || body === undefined || body === null) return undefined;
    const name = context.nameOf(post.from);
    const there = body.querySelector<HTMLElement>(':scope > .thread');
    const thread = there ?? element('ol', { class: 'thread', 'aria-label': context.words.chat.replies(name) });
    if (there === null) body.append(thread);
    return thread;
  };
  const add = (message: Message, item: HTMLElement, aloud: boolean): void => {
    const thread = threadOf(message);
    const day = dayOf(message.at, context.locale);
    if (thread === undefined && day !== lastDay) list.append(dayLine(day));
    if (thread === undefined) lastDay = day;
    (thread ?? list).append(item);
    typing.say('');
    reveal(part, item);
    newest = message;
    if (aloud) announceNewest();
  };
  const announceNewest = (): void => {
    if (newest !== undefined && newest.from !== context.as) announce(told(newest, context));
  };
  return {
    part,
    show: (message, aloud) => {
      const signature = signatureOf(message);
      const before = shown.get(message.id);
      // Answers can arrive in another order than the changes that they tell of: the older one must not come on top.
      if (before?.signature === signature || message.rev < (before?.rev ?? 0)) return;
      const item = messageView(message, context);
      shown.set(message.id, { item, signature, rev: message.rev, from: message.from });
      list.querySelector('.empty')?.remove();
      if (before === undefined) add(message, item, aloud);
      else if (replaced(part, before.item, item)) announce(context.words.replaced);
    },
    clear: () => {
      list.replaceChildren();
      shown.clear();
      newest = undefined;
      lastDay = '';
    },
    announceLast: announceNewest,
    typing: typing.say,
    empty: (sentence) => {
      if (list.childElementCount === 0) list.append(element('li', { class: 'empty' }, sentence));
    },
  };
};
