import type { Folder, Mailbox, WellKnown } from './api.ts';
import type { Words } from './words.ts';

/** The order in which Outlook shows the folders that it makes; others follow as they were made. */
const ORDER: readonly WellKnown[] = ['inbox', 'drafts', 'sentitems', 'archive', 'junkemail', 'deleteditems'];

export const folderName = ({ wellKnown, title }: Folder, words: Words): string =>
  wellKnown === null ? title : words[wellKnown];

export const inOrder = (folders: readonly Folder[]): readonly Folder[] => {
  const place = ({ wellKnown }: Folder): number => (wellKnown === null ? ORDER.length : ORDER.indexOf(wellKnown));
  return [...folders].sort((a, b) => place(a) - place(b));
};

export const mailboxName = ({ title, isAccount }: Mailbox, words: Words): string =>
  isAccount ? title : `${title} (${words.sharedMailbox})`;
