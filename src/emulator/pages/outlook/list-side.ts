import { element } from '../teams/element.ts';
import { dropZone } from './drop-zone.ts';
import { folderList, type Place } from './folder-list.ts';
import { folderName } from './folder-names.ts';
import type { MailDesk } from './mail-desk.ts';
import { messageList } from './message-list.ts';
import { newFolder } from './new-folder.ts';
import type { Lang, Words } from './words.ts';

/** What one does on the left. */
export interface ListActs {
  readonly open: (id: string) => void;
  readonly goTo: (place: Place) => void;
  readonly seek: (text: string) => void;
  readonly write: () => void;
  readonly arrive: (files: readonly File[], place?: Place) => void;
  readonly makeFolder: (title: string) => void;
}

/** Folders, search and the list of messages. */
export interface ListSide {
  readonly parts: readonly HTMLElement[];
  show(): void;
}

const searchField = (words: Words, acts: ListActs): HTMLInputElement => {
  const input = element('input', { type: 'search', placeholder: words.search, 'aria-label': words.search });
  input.addEventListener('input', () => acts.seek(input.value));
  return input;
};

export const listSide = (desk: MailDesk, words: Words, lang: Lang, acts: ListActs): ListSide => {
  const search = searchField(words, acts);
  const folders = folderList(words, (place) => {
    search.value = '';
    acts.goTo(place);
  });
  const list = messageList(words, lang, acts.open);
  const drop = dropZone(words, acts.arrive);
  const writing = element('button', { type: 'button', class: 'plain' }, words.newMessage);
  writing.addEventListener('click', acts.write);
  const tools = element(
    'div',
    { class: 'list-tools' },
    search,
    writing,
    drop.button,
    newFolder(words, acts.makeFolder),
  );
  const messages = { class: 'messages', 'aria-label': words.messages };
  return {
    parts: [folders.part, element('section', messages, folders.narrow, tools, list.part), drop.veil],
    show: () => {
      const place = desk.place();
      const mailbox = desk.mailbox();
      const folder = mailbox?.folders.find(({ id }) => id === place?.folder);
      const isSearch = desk.search() !== '';
      const name = folder === undefined ? '' : folderName(folder, words);
      folders.show(desk.mailboxes(), place);
      list.show({
        title: isSearch ? words.found(desk.lines().length) : name,
        lines: desk.lines(),
        categories: mailbox?.categories ?? [],
        isSearch,
        showsRecipients: folder?.wellKnown === 'sentitems' || folder?.wellKnown === 'drafts',
      });
      list.choose(desk.mail()?.id);
    },
  };
};
