import type { Attachment, Message } from './api.ts';
import { type CardActions, cardView } from './card-view.ts';
import { element } from './element.ts';
import { initials } from './initials.ts';
import { markup } from './markdown.ts';
import type { Lang, Words } from './words.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

export interface MessageContext {
  readonly as: string;
  readonly lang: Lang;
  readonly locale: string;
  readonly words: Words;
  readonly nameOf: (from: string) => string;
  readonly actionsFor: (message: Message) => CardActions;
  readonly say: (text: string) => void;
}

const textView = (message: Message): HTMLElement => {
  const bubble = element('div', { class: 'bubble' });
  if (message.from === 'bot' && message.textFormat !== 'plain') bubble.innerHTML = markup(message.text);
  else bubble.textContent = message.text;
  return bubble;
};

const attachmentView = (one: Attachment, message: Message, context: MessageContext): HTMLElement => {
  const { words, lang } = context;
  if (one.contentType !== CARD) return element('p', { class: 'note' }, words.attachment);
  return cardView(one.content, context.nameOf(message.from), lang, words, context.actionsFor(message));
};

const suggestions = (message: Message, context: MessageContext): HTMLElement => {
  const buttons = message.suggested.map((one) => {
    const said = typeof one.value === 'string' ? one.value : (one.title ?? '');
    const button = element('button', { type: 'button', class: 'suggestion' }, one.title ?? said);
    button.addEventListener('click', () => context.say(said));
    return button;
  });
  return element('div', { class: 'suggestions' }, ...buttons);
};

const notes = ({ status, edited, from }: Message, words: Words): string => {
  if (from !== 'bot' && status !== undefined && (status < 200 || status >= 300)) return words.notDelivered(status);
  return edited ? words.edited : '';
};

const contents = (message: Message, context: MessageContext): readonly HTMLElement[] => {
  if (message.deleted) return [element('p', { class: 'note' }, context.words.deleted)];
  return [
    ...(message.text === '' ? [] : [textView(message)]),
    ...message.attachments.map((one) => attachmentView(one, message, context)),
    ...(message.suggested.length === 0 ? [] : [suggestions(message, context)]),
  ];
};

/** One message as a list item: who, when, and what. */
export const messageView = (message: Message, context: MessageContext): HTMLElement => {
  const { as, locale, words } = context;
  const mine = message.from === as;
  const name = mine ? words.you : context.nameOf(message.from);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(message.at));
  const head = element('p', { class: 'head' }, element('span', { class: 'name' }, name), ' ');
  head.append(element('time', { datetime: message.at }, time));
  const note = notes(message, words);
  const kind = mine ? 'mine' : message.from === 'bot' ? 'bot' : 'other';
  const avatar = element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(context.nameOf(message.from)));
  const body = element('div', { class: 'body' }, head, ...contents(message, context));
  if (note !== '') body.append(element('p', { class: 'note' }, note));
  return element('li', { class: `message ${kind}` }, avatar, body);
};
