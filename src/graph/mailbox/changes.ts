import type { MailChanges, MailMessage } from '../../ports/mailbox.ts';
import type { Now } from '../../ports/now.ts';
import { readDelta } from '../delta.ts';
import { isJson, type Json, parseJson, textAt } from '../json.ts';
import type { FollowedFolders } from './folders.ts';
import { isNoMessage, type MailDesk, type MailLater, mailLater } from './mail-gateway.ts';
import { isDraft, messageFields, messagePath, readMessage } from './message.ts';

/** How far the first reading of a folder goes back, in days: well beyond the longest time limit of a request. */
const daysBack = 60;
const dayMs = 86_400_000;

/** Where the reading of each folder stands: its id, and the link that Graph gave. */
type Links = Readonly<Record<string, string>>;

/**
 * What arrived or changed since `link`, in every followed folder; a folder that is new is read from its beginning, and
 * so is one whose link Graph no longer honours. Either all that could be read counts, or nothing: when Graph asks to
 * wait, the old link stays good. A folder that is refused for good keeps its link and does not hold up the others.
 */
export const readChanges = async (
  desk: MailDesk,
  folders: FollowedFolders,
  now: Now,
  link: string | undefined,
): Promise<MailChanges | MailLater> => {
  const ids = await folders();
  if ('kind' in ids) return ids;
  const before = linksIn(link);
  const from = earliestRead(now, before[lastRead]);
  const links: Record<string, string> = { [lastRead]: now() };
  const arrived = new Map<string, MailMessage>();
  for (const id of ids) {
    const read = await readFolder(desk, id, before[id], from);
    if ('kind' in read) return read;
    for (const message of read.messages) arrived.set(message.id, message);
    if (read.link !== undefined) links[id] = read.link;
  }
  const inOrder = [...arrived.values()].toSorted((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));
  return { kind: 'changes', arrived: inOrder, link: JSON.stringify(links) };
};

/** Beside the links: when the mailbox was last read, so that a longer outage than the days back misses nothing. */
const lastRead = '@read';

/** From which receipt on a folder is read anew, ISO 8601: the days back, or a day before it was last read if earlier. */
export const earliestRead = (now: Now, last: string | undefined): string => {
  const usual = Date.parse(now()) - daysBack * dayMs;
  const before = last === undefined ? usual : Date.parse(last) - dayMs;
  return new Date(Number.isNaN(before) ? usual : Math.min(usual, before)).toISOString().replace(/\.\d+Z$/, 'Z');
};

const linksIn = (link: string | undefined): Links => {
  const parsed: unknown = link === undefined ? {} : parseJson(link);
  const entries = isJson(parsed) ? Object.entries(parsed) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
};

interface FolderRead {
  readonly messages: readonly MailMessage[];
  readonly link: string | undefined;
}

const readFolder = async (
  desk: MailDesk,
  id: string,
  link: string | undefined,
  from: string,
): Promise<FolderRead | MailLater> => {
  const path = `${desk.path}/mailFolders/${encodeURIComponent(id)}/messages/delta`;
  const fromStart = () => desk.gateway.get(path, { $filter: `receivedDateTime ge ${from}`, $select: messageFields });
  const read = await readDelta(desk.gateway, fromStart, link);
  switch (read.kind) {
    case 'refused':
      // Deleted since the folders were listed: nothing of it is left to follow.
      if (!isNoMessage(read)) mailLater(desk, 'delta', read);
      return { messages: [], link };
    case 'throttled':
    case 'unknown':
      return mailLater(desk, 'delta', read);
    case 'read': {
      const messages = await readAll(desk, read.items);
      return 'kind' in messages ? messages : { messages, link: read.link };
    }
    default:
      return read satisfies never;
  }
};

const readAll = async (desk: MailDesk, items: readonly Json[]): Promise<readonly MailMessage[] | MailLater> => {
  const messages: MailMessage[] = [];
  for (const item of items) {
    const message = isDraft(item)
      ? undefined
      : (readMessage(item) ?? (await readWhole(desk, textAt(item, 'id') ?? '')));
    if (message === undefined) continue;
    if ('kind' in message) return message;
    messages.push(message);
  }
  return messages;
};

/** A change may name only what changed; the rest is then asked for. */
const readWhole = async (desk: MailDesk, id: string): Promise<MailMessage | MailLater | undefined> => {
  const answer = await desk.gateway.get(messagePath(desk.path, id), { $select: messageFields });
  if (isNoMessage(answer)) return undefined;
  if (answer.kind !== 'ok') return mailLater(desk, 'delta', answer);
  return isJson(answer.body) && isDraft(answer.body) ? undefined : readMessage(answer.body);
};
