import type { Message } from './api.ts';
import { attachmentView } from './attachment-view.ts';
import { element } from './element.ts';
import { initials } from './initials.ts';
import { markup, mentionedIn } from './markdown.ts';
import { menuButton } from './menu.ts';
import type { MessageContext } from './message-context.ts';
import type { Words } from './words.ts';

const textView = (message: Message): HTMLElement => {
  const bubble = element('div', { class: 'bubble' });
  const isMarkdown = message.from === 'bot' && message.textFormat !== 'plain';
  if (isMarkdown) bubble.innerHTML = markup(message.text, mentionedIn(message.entities));
  else bubble.textContent = message.text;
  return bubble;
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

const headOf = (message: Message, name: string, mine: boolean, context: MessageContext): HTMLElement => {
  const { locale, words, optionsFor } = context;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(message.at));
  const head = element('p', { class: 'head' }, element('span', { class: 'name' }, name), ' ');
  head.append(element('time', { datetime: message.at }, time));
  const line = element('div', { class: 'head-line' }, head);
  if (!message.deleted && optionsFor(message).length > 0)
    line.append(
      menuButton(mine ? words.chat.ownOptions : words.chat.options(name), '…', 'message-options', () =>
        optionsFor(message),
      ),
    );
  return line;
};

/** One message as a list item: who, when, and what. */
export const messageView = (message: Message, context: MessageContext): HTMLElement => {
  const { as, words } = context;
  const mine = message.from === as;
  const name = mine ? words.you : context.nameOf(message.from);
  const note = notes(message, words);
  const kind = mine ? 'mine' : message.from === 'bot' ? 'bot' : 'other';
  const avatar = element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(context.nameOf(message.from)));
  const body = element('div', { class: 'body' }, headOf(message, name, mine, context), ...contents(message, context));
  if (note !== '') body.append(element('p', { class: 'note' }, note));
  return element('li', { class: `message ${kind}` }, avatar, body);
};
