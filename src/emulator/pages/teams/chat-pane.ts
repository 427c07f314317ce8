import type { Announcer } from './announcer.ts';
import type { Api, Chat, Directory, Message } from './api.ts';
import { type Compose, compose } from './compose.ts';
import { composeTools } from './compose-tools.ts';
import { type Conversation, conversation } from './conversation.ts';
import { dialogBox } from './dialog-box.ts';
import { faultOf } from './dialog-flow.ts';
import { type Draft, type Drafts, drafts } from './drafts.ts';
import { element } from './element.ts';
import { type Extension, extension } from './extension.ts';
import { type InvokeApi, invokeApi } from './invoke-api.ts';
import type { MenuItem } from './menu.ts';
import type { MessageContext } from './message-context.ts';
import { type Names, namesIn } from './names.ts';
import { cardActions } from './outcomes.ts';
import { placeBar } from './place-bar.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/** The open chat: its messages and the box to write in. */
export interface ChatPane {
  readonly part: HTMLElement;
  readonly enter: (chat: Chat) => Promise<void>;
  /** The same chat, of which something changed: the app came, went, or was blocked. */
  readonly renew: (chat: Chat) => void;
  /** Asks for what changed since the last message heard; `aloud` says it to a screen reader. */
  readonly catchUp: (aloud: boolean) => Promise<void>;
  readonly heard: (message: Message, aloud: boolean) => void;
  readonly typing: () => void;
  readonly openId: () => string | undefined;
}

/** What the parts of the open chat share. */
interface Setting {
  readonly api: Api;
  readonly invokes: InvokeApi;
  readonly settings: Settings;
  readonly directory: Directory;
  readonly names: Names;
  readonly words: Words;
  readonly speech: Announcer;
  readonly drafts: Drafts;
  readonly open: () => Chat | undefined;
}

const repliesTo = (drafts: readonly Draft[]): string | undefined =>
  drafts.find((draft) => draft.kind === 'reply')?.thread;

/** Sends what was written, with the files and the card that stand above the box. */
const sayer =
  ({ api, words, speech, drafts, open }: Setting) =>
  (text: string): void => {
    const chat = open();
    if (chat === undefined) return;
    const taken = drafts.take();
    const files = taken.flatMap((draft) => (draft.kind === 'file' ? [draft.id] : []));
    const attachments = taken.flatMap((draft) => (draft.kind === 'card' ? [draft.attachment] : []));
    api
      .send({ chat: chat.id, text, files, attachments, thread: repliesTo(taken) })
      .catch(() => speech.toast(words.failed.client));
  };

const canRefresh = ({ attachments }: Message): boolean =>
  attachments.some(({ content }) => (content as { refresh?: unknown } | null | undefined)?.refresh !== undefined);

const optionsOf =
  ({ invokes, words, names, speech, drafts, open }: Setting, own: Extension, toBox: () => void) =>
  (message: Message): readonly MenuItem[] => {
    const reply = (): void => {
      drafts.add({ kind: 'reply', thread: message.thread ?? message.id, name: names.nameOf(message.from) });
      toBox();
    };
    const refresh = (): void => void invokes.refresh(message.id).catch(() => speech.toast(words.failed.client));
    return [
      ...(open()?.kind === 'channel' ? [{ title: words.chat.reply, choose: reply }] : []),
      ...(canRefresh(message) ? [{ title: words.chat.refresh, choose: refresh }] : []),
      ...own.onMessage(message),
    ];
  };

const contextOf = (
  setting: Setting,
  own: Extension,
  heard: (message: Message, aloud: boolean) => void,
  toBox: () => void,
): MessageContext => {
  const { api, invokes, settings, names, words, speech, open } = setting;
  const { lang, locale, account } = settings;
  const changed = (message: Message): void => {
    if (message.chat === open()?.id) heard(message, false);
  };
  return {
    as: account.key,
    lang,
    locale,
    words,
    nameOf: names.nameOf,
    say: sayer(setting),
    actionsFor: cardActions(api, words, speech.toast, changed, own.fromCard),
    optionsFor: optionsOf(setting, own, toBox),
    fileAddress: (id) => invokes.fileAddress(id),
    isPersonal: () => open()?.kind === 'personal',
    answerConsent: async (message, agree) => {
      const failed = { status: 502 };
      return faultOf(await invokes.consent(message.id, message.chat, agree).catch(() => failed), words);
    },
  };
};

/** What can be looked at and written in, before anything is known of a chat. */
const partsOf = (setting: Setting, heard: (message: Message, aloud: boolean) => void) => {
  const { api, invokes, settings, directory, names, words, speech, drafts, open } = setting;
  const dialog = dialogBox(words);
  const toBox = (): void => box.focus();
  const place = { box: dialog, bot: names.bot, lang: settings.lang, words, toast: speech.toast };
  const openChat = (): string | undefined => open()?.id;
  const own = extension({ api: invokes, directory, place, drafts, openChat, toBox });
  const isPersonal = (): boolean => open()?.kind === 'personal';
  const on = { commands: own.whereOneWrites, isPersonal, toast: speech.toast, toBox };
  const tools = composeTools(invokes, directory, words, drafts, on);
  const box: Compose = compose(words, tools, drafts, sayer(setting));
  const talk: Conversation = conversation(contextOf(setting, own, heard, toBox), speech.announce);
  return { dialog, box, talk, bar: placeBar(api, words, speech.toast) };
};

export const chatPane = (
  api: Api,
  settings: Settings,
  directory: Directory,
  words: Words,
  speech: Announcer,
): ChatPane => {
  const names = namesIn(directory);
  const invokes = invokeApi(settings.account.key, settings.locale);
  let open: Chat | undefined;
  let rev = 0;
  /** What is heard while the chat is being read comes after what was there before. */
  let heldBack: (() => void)[] | undefined;
  const setting = { api, invokes, settings, directory, names, words, speech, drafts: drafts(words), open: () => open };
  const show = (message: Message, aloud: boolean): void => {
    rev = Math.max(rev, message.rev);
    talk.show(message, aloud);
    if (aloud && message.from === 'bot') void api.look(message.chat).catch(() => undefined);
  };
  const heard = (message: Message, aloud: boolean): void => {
    if (heldBack === undefined) show(message, aloud);
    else heldBack.push(() => message.chat === open?.id && show(message, aloud));
  };
  const { dialog, box, talk, bar } = partsOf(setting, heard);
  const catchUp = async (aloud: boolean): Promise<void> => {
    const chat = open;
    if (chat === undefined) return;
    const held: (() => void)[] = [];
    heldBack = held;
    const messages = await api.messages(chat.id, rev).finally(() => {
      if (heldBack === held) heldBack = undefined;
    });
    if (chat.id !== open?.id) return;
    for (const message of messages) show(message, false);
    for (const showHeld of held) showHeld();
    if (aloud && messages.length > 0) talk.announceLast();
    talk.empty(words.empty(names.bot));
    void api.look(chat.id).catch(() => undefined);
  };
  const renew = (chat: Chat): void => {
    open = chat;
    bar.show(chat, names.titleOf(chat));
  };
  const enter = (chat: Chat): Promise<void> => {
    rev = 0;
    setting.drafts.take();
    talk.clear();
    renew(chat);
    talk.part.setAttribute('aria-label', names.titleOf(chat));
    talk.part.classList.toggle('channel', chat.kind === 'channel');
    box.address(names.titleOf(chat), chat.kind === 'personal' ? undefined : names.bot);
    return catchUp(false);
  };
  const part = element('main', { class: 'chat' }, bar.part, bar.notice, talk.part, box.part, dialog.part);
  const typing = (): void => talk.typing(words.typing(names.bot));
  return { part, enter, renew, catchUp, heard, typing, openId: () => open?.id };
};
