import type { Directory } from './api.ts';
import type { Drafts } from './drafts.ts';
import { element } from './element.ts';
import type { InvokeApi } from './invoke-api.ts';
import { type MenuItem, menuButton } from './menu.ts';
import type { Words } from './words.ts';

/** The button before the box: commands of the extension, and a file where the app takes files. */
export const composeTools = (
  api: InvokeApi,
  directory: Directory,
  words: Words,
  drafts: Drafts,
  on: {
    readonly commands: () => readonly MenuItem[];
    /** Files go to the bot alone: Teams hands it none from groups. */
    readonly isPersonal: () => boolean;
    readonly toast: (sentence: string) => void;
    readonly toBox: () => void;
  },
): HTMLElement => {
  const chooser = element('input', { type: 'file', class: 'file-chooser', tabindex: '-1', 'aria-hidden': 'true' });
  const attach = async (file: File): Promise<void> => {
    try {
      drafts.add({ kind: 'file', ...(await api.upload(file)) });
      on.toBox();
    } catch {
      on.toast(words.chat.uploadFailed);
    }
  };
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file !== undefined) void attach(file);
    chooser.value = '';
  });
  const items = (): readonly MenuItem[] => [
    ...(directory.takesFiles && on.isPersonal() ? [{ title: words.chat.attach, choose: () => chooser.click() }] : []),
    ...on.commands(),
  ];
  const part = element(
    'span',
    { class: 'compose-tools' },
    menuButton(words.chat.add, '+', 'compose-add', items),
    chooser,
  );
  part.hidden = directory.commands.length === 0 && !directory.takesFiles;
  return part;
};
