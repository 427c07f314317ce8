import type { Api, Line, Mail, Mailbox, Mailboxes } from './api.ts';
import type { Place } from './folder-list.ts';
import type { SharedAs } from './switches.ts';

/** What the page shows, and where it comes from. */
export interface MailDesk {
  readonly mailboxes: () => readonly Mailbox[];
  readonly roaming: () => object;
  readonly mailbox: () => Mailbox | undefined;
  readonly place: () => Place | undefined;
  readonly lines: () => readonly Line[];
  /** The open message, or the draft that is being written. */
  readonly mail: () => Mail | undefined;
  /** What an add-in for reading sees: the open message, or the one that is being answered. */
  readonly read: () => Mail | undefined;
  readonly search: () => string;
  readonly goTo: (place: Place) => void;
  readonly seek: (text: string) => void;
  /** Opens a message, or closes the open one; `answered` is what the opened draft answers. */
  readonly open: (id: string | undefined, answered?: Mail) => Promise<void>;
  /** Reads everything shown again. */
  readonly refresh: () => Promise<void>;
}

const inboxOf = ({ address, folders }: Mailbox): Place | undefined => {
  const inbox = folders.find(({ wellKnown }) => wellKnown === 'inbox') ?? folders[0];
  return inbox && { mailbox: address, folder: inbox.id };
};

/** Where one begins: the mailbox that the address names, else a shared one, else one's own. */
const firstPlace = (mailboxes: readonly Mailbox[], asked: string | null): Place | undefined => {
  const first = mailboxes.find(({ address }) => address === asked) ?? mailboxes.find(({ isOwn }) => !isOwn);
  const chosen = first ?? mailboxes[0];
  return chosen && inboxOf(chosen);
};

/** Reads mail as this person and keeps what is shown. */
export const mailDesk = async (api: Api, asked: string | null, shared: SharedAs): Promise<MailDesk> => {
  const readMailboxes = async (): Promise<Mailboxes> => {
    const read = await api.mailboxes();
    const opened = (one: Mailbox): Mailbox => ({ ...one, isAccount: one.isOwn || shared === 'account' });
    return { ...read, mailboxes: read.mailboxes.map(opened) };
  };
  let all = await readMailboxes();
  let place = firstPlace(all.mailboxes, asked);
  let lines: readonly Line[] = [];
  let mail: Mail | undefined;
  let answered: Mail | undefined;
  let search = '';
  const readLines = async (): Promise<void> => {
    if (place === undefined) return;
    const { mailbox, folder } = place;
    const where = search === '' ? { folder } : { search };
    const read = await api.messages(mailbox, where);
    // What was asked for meanwhile is read by itself.
    if (place.mailbox === mailbox && place.folder === folder) lines = read;
  };
  const again = async (kept: Mail | undefined): Promise<Mail | undefined> =>
    kept === undefined || place === undefined ? undefined : api.message(place.mailbox, kept.id).catch(() => undefined);
  const readMail = async (): Promise<void> => {
    const [shown, quoted] = [mail, answered];
    const [newMail, newAnswered] = await Promise.all([again(shown), again(quoted)]);
    // Another message may have been opened meanwhile.
    if (mail === shown) mail = newMail;
    if (answered === quoted) answered = newAnswered;
  };
  return {
    mailboxes: () => all.mailboxes,
    roaming: () => all.roaming,
    mailbox: () => all.mailboxes.find(({ address }) => address === place?.mailbox),
    place: () => place,
    lines: () => lines,
    mail: () => mail,
    read: () => (mail?.isDraft ? answered : mail),
    search: () => search,
    goTo: (next) => {
      if (next.mailbox !== place?.mailbox) mail = undefined;
      place = next;
      search = '';
    },
    seek: (text) => {
      search = text.trim();
    },
    open: async (id, answering) => {
      mail = id === undefined || place === undefined ? undefined : await api.message(place.mailbox, id);
      answered = answering;
    },
    refresh: async () => {
      const [mailboxes] = await Promise.all([readMailboxes(), readLines(), readMail()]);
      all = mailboxes;
    },
  };
};
