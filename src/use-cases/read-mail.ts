import type { MailMessage } from '../ports/mailbox.ts';
import { notAuthenticated } from '../triage/authentication.ts';
import type { Message } from '../triage/message.ts';
import { readMime } from '../triage/read-mime.ts';
import { isAutomatic } from './automatic.ts';
import { mailCommandId, mailKey, mailName } from './mail-identity.ts';
import type { Office } from './office.ts';
import type { Outcome, Refusal } from './outcome.ts';

/** What is read of a mail; a mail that cannot be read still has sender, subject and moment from the mailbox. */
type Words = Pick<
  Message,
  | 'date'
  | 'from'
  | 'to'
  | 'cc'
  | 'authentication'
  | 'subject'
  | 'text'
  | 'spans'
  | 'language'
  | 'autoSubmitted'
  | 'listId'
  | 'inReplyTo'
  | 'references'
  | 'forwardedFirst'
  | 'forwardedIds'
  | 'attachments'
  | 'sealed'
>;

/** One mail with its bytes read. */
export interface OneRead {
  readonly mime: Uint8Array;
  readonly message: Words;
  readonly readable: boolean;
  /** Made by a machine or sent to a list: never answered. */
  readonly automatic: boolean;
  /** The mail's own key. */
  readonly key: string;
}

/** A message of the privacy mailbox with everything that was read of it. */
export interface ReadMail extends OneRead {
  /** Every copy of it, whatever folder each lies in; the earliest received first. */
  readonly copies: readonly [MailMessage, ...MailMessage[]];
  /** Other mails that bear its id, each by its first copy. */
  readonly others: readonly { readonly key: string; readonly first: MailMessage }[];
}

/** Which mail is meant: its id, and whatever else is known, for two mails may bear one id. */
export interface WhichMail {
  readonly internetMessageId: string;
  readonly key?: string | undefined;
  /** The id of one of its copies. */
  readonly itemId?: string | undefined;
  readonly fromAddress?: string | undefined;
  readonly subject?: string | undefined;
  readonly receivedAt?: string | undefined;
  /** The command that would register it as a request. */
  readonly opener?: string | undefined;
}

/** Reads one copy of a mail by its own id: no other copy is asked for. */
export const readCopy = async (office: Office, copy: MailMessage): Promise<Outcome<OneRead>> => {
  const mime = (await office.mailbox?.mime(copy.id)) ?? { kind: 'notFound' };
  return mime.kind === 'found' ? oneRead(office, copy, mime.item) : refusalOf(mime.kind);
};

const oneRead = async (office: Office, copy: MailMessage, mime: Uint8Array): Promise<OneRead> => {
  const reading = await readMime(mime, office.sha256);
  const message = reading.kind === 'message' ? reading.message : unreadable(copy);
  const { internetMessageId, fromAddress } = copy;
  const key = mailKey(office, { internetMessageId, fromAddress, date: message.date, text: message.text });
  const automatic = message.autoSubmitted || message.listId !== '' || isAutomatic(mime);
  return { mime, message, readable: reading.kind === 'message', automatic, key };
};

const unreadable = ({ fromName, fromAddress, subject }: MailMessage): Words => ({
  ...{ date: '', from: { name: fromName, address: fromAddress }, to: [], cc: [], subject, text: '', spans: [] },
  language: 'unknown',
  ...{ autoSubmitted: false, listId: '', inReplyTo: '', references: [], forwardedIds: [], attachments: [] },
  authentication: notAuthenticated,
});

const refusalOf = (kind: 'notFound' | 'later'): Refusal => ({ refused: kind });

interface Group {
  readonly key: string;
  readonly copies: readonly [MailMessage, ...MailMessage[]];
  readonly read?: OneRead;
}

/** A copy with its mail's key: known from before, or from its bytes. */
const keyed = async (office: Office, copy: MailMessage): Promise<Outcome<Group>> => {
  const [known] = office.kept.mails.named(mailName(office, 'copy', copy.id));
  if (known && !known.content?.unread) return { key: known.key, copies: [copy] };
  const read = await readCopy(office, copy);
  return 'refused' in read ? read : { key: read.key, copies: [copy], read };
};

/** The mails that bear an id: copies together, the earliest received first. */
const groupsOf = async (office: Office, found: readonly MailMessage[]): Promise<Outcome<readonly Group[]>> => {
  const groups = new Map<string, Group>();
  const inOrder = found.toSorted((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));
  for (const copy of inOrder) {
    const one = await keyed(office, copy);
    if ('refused' in one) {
      // What vanished between two questions is no copy any more.
      if (one.refused === 'notFound') continue;
      return one;
    }
    const before = groups.get(one.key);
    groups.set(one.key, before ? { ...before, copies: [...before.copies, copy] } : one);
  }
  return [...groups.values()];
};

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const soon = 2_000;

const isMeant =
  ({ key, itemId, fromAddress, subject, receivedAt }: WhichMail) =>
  (group: Group): boolean =>
    (key === undefined || group.key === key) &&
    (itemId === undefined || group.copies.some(({ id }) => id === itemId)) &&
    group.copies.some(
      (copy) =>
        (fromAddress === undefined || same(copy.fromAddress, fromAddress)) &&
        (subject === undefined || same(copy.subject, subject)) &&
        (receivedAt === undefined || Math.abs(Date.parse(copy.receivedAt) - Date.parse(receivedAt)) < soon),
    );

/**
 * Finds a mail in the privacy mailbox and reads it. Refuses what is not there, and says when to try again. Two mails may
 * bear one id: what else is known says which is meant; without it the first is given, with the others named.
 */
export const readMail = async (office: Office, which: WhichMail): Promise<Outcome<ReadMail>> => {
  const { mailbox } = office;
  if (!mailbox) return { refused: 'notFound' };
  const found = await mailbox.find(which.internetMessageId);
  if (found.kind !== 'found') return refusalOf(found.kind);
  const groups = await groupsOf(office, found.item);
  if ('refused' in groups) return groups;
  const wanted = groups.filter(isMeant(which));
  // What a page knows may be told in another way than the mailbox tells it: then the id alone counts.
  const candidates = wanted.length > 0 || which.key !== undefined ? wanted : groups;
  for (const group of candidates) {
    const read = group.read ?? (await readCopy(office, group.copies[0]));
    if ('refused' in read) return read;
    const others = groups.filter((one) => one !== group).map(({ key, copies: [first] }) => ({ key, first }));
    const mail: ReadMail = { ...read, copies: group.copies, others };
    if (which.opener === undefined || openerOf(office, mail, 'requests') === which.opener) return mail;
  }
  return which.opener !== undefined && candidates.length > 0 ? { refused: 'otherContent' } : { refused: 'notFound' };
};

/** The id of the command that registers this mail in a register: the same for every copy of it. */
export const openerOf = (
  office: Office,
  { copies, message }: Pick<ReadMail, 'copies' | 'message'>,
  register: string,
): string => {
  const { internetMessageId, fromAddress } = copies[0];
  return mailCommandId(office, { internetMessageId, fromAddress, date: message.date, text: message.text }, register);
};
