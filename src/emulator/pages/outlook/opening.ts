import type { Api, Mail } from './api.ts';
import type { Place } from './folder-list.ts';
import type { Notices } from './host/notices.ts';
import type { MailDesk } from './mail-desk.ts';

/** What is told when another message is open. */
export interface Opening {
  readonly api: Api;
  readonly desk: MailDesk;
  readonly notices: Notices;
  /** Shows what the desk holds. */
  readonly show: () => void;
  /** Another message, or none, is open for the add-in. */
  readonly itemChanged: (hasItem: boolean) => void;
}

/** In narrow windows one part is seen at a time. */
export const look = (view: 'list' | 'mail' | 'pane'): void => {
  document.body.dataset.view = view;
};

/** What one does with the open message, and how another is opened. Everything throws what the emulator refuses. */
export const openingOf = ({ api, desk, notices, show, itemChanged }: Opening) => {
  const mailbox = (): string => desk.place()?.mailbox ?? '';
  const refresh = async (): Promise<void> => {
    const before = desk.read();
    await desk.refresh();
    show();
    // Somebody else may have moved or deleted it.
    if (before !== undefined && desk.read() === undefined) itemChanged(false);
  };
  const open = async (id: string | undefined, answered?: Mail): Promise<void> => {
    const before = desk.read();
    await desk.open(id, answered);
    const mail = desk.mail();
    const read = desk.read();
    look(mail === undefined ? 'list' : 'mail');
    show();
    if (before?.id !== read?.id) {
      if (before !== undefined) notices.left(before.id);
      itemChanged(read !== undefined);
    }
    if (mail?.isRead === false) await api.setState(mailbox(), mail.id, { isRead: true });
    await refresh();
  };
  return {
    open,
    refresh,
    moveTo: async (folder: string): Promise<void> => {
      const mail = desk.mail();
      if (mail === undefined) return;
      await api.move(mailbox(), mail.id, folder);
      await open(undefined);
    },
    copyTo: async (folder: string): Promise<void> => {
      const mail = desk.mail();
      if (mail === undefined) return;
      await api.copy(mailbox(), mail.id, folder);
      await refresh();
    },
    makeFolder: async (title: string): Promise<void> => {
      await api.makeFolder(mailbox(), title);
      await refresh();
    },
    markUnread: async (): Promise<void> => {
      const mail = desk.mail();
      if (mail !== undefined) await api.setState(mailbox(), mail.id, { isRead: false });
    },
    arrive: async (file: File, place?: Place): Promise<void> => {
      await api.arrive(place?.mailbox ?? mailbox(), file, place?.folder);
    },
  };
};
