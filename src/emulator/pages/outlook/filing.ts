import { element, labelledSelect } from '../teams/element.ts';
import type { Mail, Mailbox } from './api.ts';
import { folderName, inOrder } from './folder-names.ts';
import type { Words } from './words.ts';

export interface FilingActs {
  readonly moveTo: (folder: string) => void;
  readonly copyTo: (folder: string) => void;
}

/** Puts the open message, or a copy of it, into a folder of its mailbox that one chooses. */
export const filing = (mail: Mail, { folders }: Mailbox, words: Words, acts: FilingActs): HTMLElement => {
  const others = inOrder(folders).filter(({ id }) => id !== mail.folder);
  const usual = others.find(({ wellKnown }) => wellKnown === 'archive') ?? others[0];
  let chosen = usual?.id ?? '';
  const choice = labelledSelect(
    words.fileInto,
    others.map((folder) => [folder.id, folderName(folder, words)] as const),
    chosen,
    (folder) => {
      chosen = folder;
    },
  );
  const button = (name: string, act: (folder: string) => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'plain' }, name);
    made.addEventListener('click', () => act(chosen));
    return made;
  };
  const buttons = [button(words.moveThere, acts.moveTo), button(words.copyThere, acts.copyTo)];
  return element('div', { class: 'filing' }, choice, ...buttons);
};
