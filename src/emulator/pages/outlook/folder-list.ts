import { element, labelledSelect } from '../teams/element.ts';
import type { Folder, Mailbox } from './api.ts';
import { folderName, inOrder, mailboxName } from './folder-names.ts';
import type { Words } from './words.ts';

/** A folder in its mailbox. */
export interface Place {
  readonly mailbox: string;
  readonly folder: string;
}

export interface FolderList {
  readonly part: HTMLElement;
  /** The same choice in one line, for narrow windows. */
  readonly narrow: HTMLElement;
  show(mailboxes: readonly Mailbox[], open: Place | undefined): void;
}

const isOpen = (open: Place | undefined, mailbox: Mailbox, folder: Folder): boolean =>
  open?.mailbox === mailbox.address && open.folder === folder.id;

const folderButton = (folder: Folder, words: Words): HTMLButtonElement => {
  // Of drafts one wants to know how many wait, not how many nobody has read.
  const isDrafts = folder.wellKnown === 'drafts';
  const counted = isDrafts ? folder.total : folder.unread;
  const count = element(
    'span',
    { class: 'count' },
    element('span', { 'aria-hidden': 'true' }, String(counted)),
    element('span', { class: 'hidden-text' }, isDrafts ? words.found(counted) : words.unread(counted)),
  );
  const name = element('span', { class: 'folder-name' }, folderName(folder, words));
  return element('button', { type: 'button' }, name, ...(counted === 0 ? [] : [count]));
};

/** The mailboxes of this person with their folders; `choose` is told of each choice. */
export const folderList = (words: Words, choose: (place: Place) => void): FolderList => {
  const part = element('nav', { class: 'folders', 'aria-label': words.folders });
  const narrow = element('div', { class: 'folders-narrow' });
  const sectionOf = (mailbox: Mailbox, open: Place | undefined): HTMLElement => {
    const rows = inOrder(mailbox.folders).map((folder) => {
      const button = folderButton(folder, words);
      // A file that is dropped on it arrives in it.
      button.dataset.mailbox = mailbox.address;
      button.dataset.folder = folder.id;
      if (isOpen(open, mailbox, folder)) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => choose({ mailbox: mailbox.address, folder: folder.id }));
      return element('li', {}, button);
    });
    return element('section', {}, element('h2', {}, mailboxName(mailbox, words)), element('ul', {}, ...rows));
  };
  const selectOf = (mailboxes: readonly Mailbox[], open: Place | undefined): HTMLElement => {
    const places = mailboxes.flatMap((mailbox) =>
      inOrder(mailbox.folders).map(
        (folder) => [`${mailbox.address} ${folder.id}`, `${folderName(folder, words)} — ${mailbox.title}`] as const,
      ),
    );
    return labelledSelect(words.folder, places, open ? `${open.mailbox} ${open.folder}` : '', (value) => {
      const [mailbox = '', folder = ''] = value.split(' ');
      choose({ mailbox, folder });
    });
  };
  return {
    part,
    narrow,
    show: (mailboxes, open) => {
      // Kept: the focus, where a count changes while somebody walks through the folders.
      const focused = [...part.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
      part.replaceChildren(...mailboxes.map((mailbox) => sectionOf(mailbox, open)));
      part.querySelectorAll('button')[focused]?.focus();
      narrow.replaceChildren(selectOf(mailboxes, open));
    },
  };
};
