import type { Attachment, Command, Directory, Message } from './api.ts';
import { cardView } from './card-view.ts';
import { type DialogPlace, runDialog } from './dialog-flow.ts';
import type { Drafts } from './drafts.ts';
import { element } from './element.ts';
import type { ExtensionResult, InvokeApi } from './invoke-api.ts';
import type { MenuItem } from './menu.ts';
import { openSearch } from './search-panel.ts';

/** The app's extension in the open chat: its commands where one writes and on messages, and the dialogs of cards. */
export interface Extension {
  readonly onMessage: (message: Message) => readonly MenuItem[];
  readonly whereOneWrites: () => readonly MenuItem[];
  /** Opens the dialog that a card asks for; resolves when it is shown, or given up. */
  readonly fromCard: (message: Message, data: object) => Promise<void>;
}

export interface ExtensionSetting {
  readonly api: InvokeApi;
  readonly directory: Directory;
  readonly place: DialogPlace;
  readonly drafts: Drafts;
  readonly openChat: () => string | undefined;
  /** Brings the person back to the box that they write in. */
  readonly toBox: () => void;
}

export const extension = ({ api, directory, place, drafts, openChat, toBox }: ExtensionSetting): Extension => {
  const { bot, lang, words } = place;
  const insert = (result: ExtensionResult | undefined): void => {
    if (result === undefined) return;
    const { preview: _, ...attachment } = result;
    const still = { execute: nothing, submit: nothing, dialog: nothing, toast: place.toast };
    const view = attachment.contentType?.endsWith('adaptive')
      ? cardView(attachment.content, bot, lang, words, still)
      : element('span', { class: 'draft-name' }, (attachment as Attachment).name ?? words.chat.card);
    drafts.add({ kind: 'card', attachment, view });
    toBox();
  };
  const nothing = async () => ({ kind: 'done' }) as const;
  const act = (command: Command, chat: string, messageId?: string): void => {
    const of = { chat, command: command.id, ...(messageId === undefined ? {} : { messageId }) };
    void runDialog(place, {
      title: command.title[lang],
      open: () => api.command('fetchTask', of),
      submit: (data) => api.command('submitAction', of, { data }),
      previewed: (action, preview) => api.command('submitAction', of, { botMessagePreviewAction: action, ...preview }),
      insert: ([result]) => insert(result),
    });
  };
  const start = (command: Command, chat: string): void =>
    command.type === 'query' ? openSearch(place, api, command, chat, insert) : act(command, chat);
  const offered = (where: 'compose' | 'message', choose: (command: Command) => void): readonly MenuItem[] =>
    directory.commands
      .filter(({ places }) => places.includes(where))
      .map((command) => ({ title: command.title[lang], choose: () => choose(command) }));
  return {
    onMessage: (message) => offered('message', (command) => act(command, message.chat, message.id)),
    whereOneWrites: () => {
      const chat = openChat();
      return chat === undefined ? [] : offered('compose', (command) => start(command, chat));
    },
    fromCard: (message, data) => {
      const of = { chat: message.chat, messageId: message.id };
      return runDialog(place, {
        title: bot,
        open: () => api.task('fetch', { ...of, data }),
        submit: (handed) => api.task('submit', { ...of, data: handed }),
      });
    },
  };
};
