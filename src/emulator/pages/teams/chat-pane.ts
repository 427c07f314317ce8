import type { Announcer } from './announcer.ts';
import type { Api, Chat, Message } from './api.ts';
import { type Compose, compose } from './compose.ts';
import { type Conversation, conversation } from './conversation.ts';
import { element } from './element.ts';
import type { MessageContext } from './message-view.ts';
import type { Names } from './names.ts';
import { cardActions } from './outcomes.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/** The open chat: its messages and the box to write in. */
export interface ChatPane {
  readonly part: HTMLElement;
  readonly enter: (chat: Chat) => Promise<void>;
  /** Asks for what changed since the last message heard; `aloud` says it to a screen reader. */
  readonly catchUp: (aloud: boolean) => Promise<void>;
  readonly heard: (message: Message, aloud: boolean) => void;
  readonly typing: () => void;
  readonly openId: () => string | undefined;
}

interface Parts {
  readonly heading: HTMLElement;
  readonly talk: Conversation;
  readonly box: Compose;
}

const entitle = ({ heading, talk, box }: Parts, chat: Chat, { bot, titleOf }: Names): void => {
  const title = titleOf(chat);
  talk.clear();
  heading.textContent = title;
  talk.part.setAttribute('aria-label', title);
  box.address(title, chat.kind === 'groupChat' ? bot : undefined);
};

export const chatPane = (
  api: Api,
  settings: Settings,
  names: Names,
  words: Words,
  { announce, toast }: Announcer,
): ChatPane => {
  const { lang, locale, account } = settings;
  const { nameOf } = names;
  let open: Chat | undefined;
  let rev = 0;
  const heard = (message: Message, aloud: boolean): void => {
    rev = Math.max(rev, message.rev);
    talk.show(message, aloud);
  };
  const say = (text: string): void => {
    if (open !== undefined) api.send({ chat: open.id, text }).catch(() => toast(words.failed.client));
  };
  const actionsFor = cardActions(api, words, toast, (message) => message.chat === open?.id && heard(message, false));
  const context: MessageContext = { as: account.key, lang, locale, words, nameOf, say, actionsFor };
  const talk = conversation(context, announce);
  const box = compose(words, say);
  const heading = element('h2', { class: 'chat-heading' });
  const catchUp = async (aloud: boolean): Promise<void> => {
    const chat = open;
    const messages = chat === undefined ? [] : await api.messages(chat.id, rev);
    if (chat === undefined || chat !== open) return;
    for (const message of messages) heard(message, aloud);
    talk.empty(words.empty(names.bot));
  };
  const enter = (chat: Chat): Promise<void> => {
    open = chat;
    rev = 0;
    entitle({ heading, talk, box }, chat, names);
    return catchUp(false);
  };
  const part = element('main', { class: 'chat' }, heading, talk.part, box.part);
  const typing = (): void => talk.typing(words.typing(names.bot));
  return { part, enter, catchUp, heard, typing, openId: () => open?.id };
};
