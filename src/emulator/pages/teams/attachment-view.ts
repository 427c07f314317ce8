import type { Attachment, Message } from './api.ts';
import { cardView } from './card-view.ts';
import { element } from './element.ts';
import type { MessageContext } from './message-context.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const HERO = /^application\/vnd\.microsoft\.card\.(hero|thumbnail)$/;
const FILE = /^application\/vnd\.microsoft\.teams\.(file\.download|card\.file)\.info$/;
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';

interface Simple {
  readonly title?: string;
  readonly subtitle?: string;
  readonly text?: string;
  readonly description?: string;
  readonly sizeInBytes?: number;
  readonly uniqueId?: string;
}

const contentOf = (one: Attachment): Simple => (one.content ?? {}) as Simple;

const plainCard = (one: Attachment): HTMLElement => {
  const { title, subtitle, text } = contentOf(one);
  const lines = [title, subtitle, text].filter((line) => line !== undefined && line !== '');
  return element('div', { class: 'card plain-card' }, ...lines.map((line) => element('p', {}, line ?? '')));
};

/** A file of this chat: who owns it opens it, anybody else reads its name. */
const fileView = (
  one: Attachment,
  message: Message,
  { words, fileAddress, isPersonal }: MessageContext,
): HTMLElement => {
  const { uniqueId = '' } = contentOf(one);
  const name = one.name ?? uniqueId;
  if (!isPersonal()) return element('p', { class: 'file' }, name);
  const link = element('a', { href: fileAddress(uniqueId), download: name, 'aria-label': words.chat.download(name) });
  link.append(name);
  return element('p', { class: `file file-${message.from === 'bot' ? 'in' : 'out'}` }, link);
};

const kilobytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(Math.max(1, Math.ceil(bytes / 1024)));

const consentView = (one: Attachment, message: Message, context: MessageContext): HTMLElement => {
  const { words, locale, nameOf, answerConsent } = context;
  const { description, sizeInBytes = 0 } = contentOf(one);
  const say = words.chat.consent;
  const problem = element('p', { class: 'card-problem', role: 'alert' });
  const answer = async (agree: boolean): Promise<void> => {
    problem.textContent = '';
    const fault = await answerConsent(message, agree);
    if (fault !== undefined) problem.textContent = fault;
    else for (const one of buttons) one.disabled = true;
  };
  const buttons = ([true, false] as const).map((agree) => {
    const button = element(
      'button',
      { type: 'button', class: agree ? 'main' : 'plain' },
      agree ? say.agree : say.decline,
    );
    button.addEventListener('click', () => void answer(agree));
    return button;
  });
  return element(
    'div',
    { class: 'card plain-card', role: 'group', 'aria-label': one.name },
    element('p', {}, say.asks(nameOf(message.from))),
    element('p', {}, element('strong', {}, one.name ?? ''), ` · ${say.size(kilobytes(sizeInBytes, locale))}`),
    ...(description === undefined ? [] : [element('p', {}, description)]),
    element('div', { class: 'dialog-buttons' }, ...buttons),
    problem,
  );
};

/** One attachment of a message; what the emulator does not know is said in its place. */
export const attachmentView = (one: Attachment, message: Message, context: MessageContext): HTMLElement => {
  const { words, lang, nameOf, actionsFor } = context;
  const type = one.contentType ?? '';
  if (type === CARD) return cardView(one.content, nameOf(message.from), lang, words, actionsFor(message));
  if (HERO.test(type)) return plainCard(one);
  if (FILE.test(type)) return fileView(one, message, context);
  if (type === CONSENT) return consentView(one, message, context);
  return element('p', { class: 'note' }, words.attachment);
};
