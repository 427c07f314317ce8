import type { Folder, FolderChange, Message } from '../../mail/mail-message.ts';
import { type GraphAnswer, graphLink, isRefused, type Refused, refuse } from '../answer.ts';
import type { MailCall, MailRoute } from '../call.ts';
import { openToken, option, refuseOtherOptions, sealToken } from '../options.ts';
import { badMail, idOf, mailPath, pageSize, preferencesOf, withFolder } from './mail-call.ts';
import { messageView, selected } from './message-view.ts';

const path = '/users/{user}/mailFolders/{folder}/messages/delta';

export const mailDeltaRoutes: readonly MailRoute[] = [path, `${path}()`].map((spelling) => ({
  on: 'mailbox',
  method: 'GET',
  path: spelling,
  access: 'read',
  units: 0,
  answer: (call) => withFolder(call, (folder) => readDelta(call, folder)),
}));

const changeTypes = ['created', 'updated', 'deleted'] as const;
type ChangeType = (typeof changeTypes)[number];

/** What the first call asked for, and where the client stands: the token holds both, as Outlook's does. */
interface Progress {
  readonly folder: string;
  readonly epoch: number;
  readonly way: 'enumerate' | 'follow';
  /** How many were handed over in the enumeration, or the last change that was. */
  readonly after: number;
  /** The change from which to follow when the enumeration ends. */
  readonly from: number;
  readonly only: ChangeType | null;
  /** Only messages received since, in milliseconds. */
  readonly since: number | null;
  readonly select: string | null;
}

const defaultPage = 10;

function readDelta(call: MailCall, folder: Folder): GraphAnswer {
  const progress = progressOf(call, folder);
  if (isRefused(progress)) return progress.refused;
  if (progress.folder !== folder.id || progress.epoch !== call.tenant.deltaEpoch()) return lost;
  const size = pageSize(call.request.query, preferencesOf(call).pageSize ?? defaultPage);
  if (isRefused(size)) return size.refused;
  return progress.way === 'enumerate' ? enumerate(call, folder, progress, size) : follow(call, folder, progress, size);
}

const lost = refuse(410, 'SyncStateNotFound', 'The sync state generation is not found; the sync must begin again.');

function progressOf(call: MailCall, folder: Folder): Progress | Refused {
  const { query } = call.request;
  const token = option(query, 'deltatoken') ?? option(query, 'skiptoken');
  if (token !== undefined) return openToken(token, isProgress);
  const stranger = refuseOtherOptions(query, ['changeType', 'filter', 'orderby', 'select', 'top']);
  if (stranger !== undefined) return stranger;
  const only = changeTypes.find((type) => type === option(query, 'changeType')) ?? null;
  if (option(query, 'changeType') !== undefined && only === null)
    return badMail('The value of changeType is not valid.', 'ErrorInvalidUrlQuery');
  const names = selected(option(query, 'select'));
  if (isRefused(names)) return names;
  const since = sinceOf(option(query, 'filter'), option(query, 'orderby'));
  if (isRefused(since)) return since;
  const start = { way: 'enumerate', after: 0, from: call.office.messages.lastChange() } as const;
  const asked = { only, since, select: names === undefined ? null : names.join(',') };
  return { folder: folder.id, epoch: call.tenant.deltaEpoch(), ...start, ...asked };
}

/** Outlook's delta filters by the day of receipt and sorts by it, newest first; it does nothing else. */
function sinceOf(filter: string | undefined, order: string | undefined): number | null | Refused {
  if (order !== undefined && !/^receivedDateTime desc$/i.test(order.trim()))
    return badMail('The OrderBy clause is not supported with delta.', 'ErrorInvalidUrlQuery');
  if (filter === undefined) return null;
  const [, operator, instant = ''] = /^\s*receivedDateTime\s+(ge|gt)\s+(\S+)\s*$/i.exec(filter) ?? [];
  const at = Date.parse(instant);
  if (operator === undefined || Number.isNaN(at))
    return badMail('The query filter is not supported with delta.', 'ErrorInvalidUrlQueryFilter');
  return operator.toLowerCase() === 'gt' ? at + 1 : at;
}

function isSince({ receivedAt }: Message, { since }: Progress): boolean {
  return since === null || Date.parse(receivedAt) >= since;
}

function enumerate(call: MailCall, folder: Folder, progress: Progress, size: number): GraphAnswer {
  const { messages } = call.office;
  const where = { mailbox: call.mailbox.address, folder: folder.id };
  // Who asks only for changes has no interest in what is there.
  const isEmpty = progress.only === 'updated' || progress.only === 'deleted';
  const rows = isEmpty ? [] : messages.list(where, size + 1, progress.after);
  const shown = rows.slice(0, size).filter((message) => isSince(message, progress));
  const views = shown.map((message) => viewOf(call, message, progress));
  // The newest come first: the first that is too old ends it.
  const isLast = rows.length <= size || shown.length < size;
  if (isLast)
    return page(call, folder, views, '$deltatoken', { ...progress, way: 'follow', after: progress.from, from: 0 });
  return page(call, folder, views, '$skiptoken', { ...progress, after: progress.after + size });
}

function follow(call: MailCall, folder: Folder, progress: Progress, size: number): GraphAnswer {
  const changes = call.office.messages.changesAfter(folder.id, progress.after, size + 1);
  const shown = changes.slice(0, size);
  const views = shown.flatMap((change) => changeView(call, change, progress));
  const after = shown.at(-1)?.change ?? progress.after;
  const name = changes.length > size ? '$skiptoken' : '$deltatoken';
  return page(call, folder, views, name, { ...progress, after });
}

function changeView(call: MailCall, change: FolderChange, progress: Progress): readonly unknown[] {
  const { only } = progress;
  if (change.kind === 'gone') {
    if (only !== null && only !== 'deleted') return [];
    return [{ '@odata.type': '#microsoft.graph.message', id: idOf(call, change), '@removed': { reason: 'deleted' } }];
  }
  const kind: ChangeType = change.message.entered > progress.after ? 'created' : 'updated';
  const isWanted = (only === null || only === kind) && isSince(change.message, progress);
  return isWanted ? [viewOf(call, change.message, progress)] : [];
}

function viewOf(call: MailCall, message: Message, { select }: Progress): Readonly<Record<string, unknown>> {
  return { '@odata.type': '#microsoft.graph.message', ...messageView(call, message, select?.split(',')) };
}

function page(
  call: MailCall,
  folder: Folder,
  value: readonly unknown[],
  name: '$skiptoken' | '$deltatoken',
  progress: Progress,
): GraphAnswer {
  const link = graphLink(mailPath(call, `/mailFolders/${folder.id}/messages/delta`), { [name]: sealToken(progress) });
  return { status: 200, body: { value, [name === '$skiptoken' ? '@odata.nextLink' : '@odata.deltaLink']: link } };
}

function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null) return false;
  const { folder, epoch, way, after, from } = value as Partial<Progress>;
  const areNumbers = [epoch, after, from].every((number) => typeof number === 'number');
  return typeof folder === 'string' && areNumbers && (way === 'enumerate' || way === 'follow');
}
