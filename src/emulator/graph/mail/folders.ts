import type { Folder } from '../../mail/mail-message.ts';
import { collection, type GraphAnswer, graphLink, isRecord, isRefused, refuse } from '../answer.ts';
import type { MailCall, MailRoute } from '../call.ts';
import { option, refuseOtherOptions, select } from '../options.ts';
import { badMail, pageSize, skipped, withFolder } from './mail-call.ts';

const path = '/users/{user}/mailFolders';
const children = `${path}/{folder}/childFolders`;

export const folderRoutes: readonly MailRoute[] = [
  { on: 'mailbox', method: 'GET', path, access: 'read', units: 0, answer: listFolders },
  { on: 'mailbox', method: 'POST', path, access: 'write', units: 0, answer: (call) => addFolder(call, rootOf(call)) },
  { on: 'mailbox', method: 'GET', path: `${path}/{folder}`, access: 'read', units: 0, answer: readFolder },
  { on: 'mailbox', method: 'GET', path: children, access: 'read', units: 0, answer: listChildren },
  { on: 'mailbox', method: 'POST', path: children, access: 'write', units: 0, answer: addChild },
];

function all(call: MailCall): readonly Folder[] {
  return call.office.folders.all(call.mailbox.address);
}

/** Every mailbox hangs on a root that is itself no folder of the list. */
function rootOf(call: MailCall): string {
  return all(call)[0]?.parent ?? '';
}

function view(call: MailCall, folder: Folder): Readonly<Record<string, unknown>> {
  const { total, unread } = call.office.folders.counts(folder);
  return {
    id: folder.id,
    displayName: folder.title,
    parentFolderId: folder.parent,
    childFolderCount: all(call).filter(({ parent }) => parent === folder.id).length,
    unreadItemCount: unread,
    totalItemCount: total,
    isHidden: false,
  };
}

function listFolders(call: MailCall): GraphAnswer {
  const root = rootOf(call);
  return list(
    call,
    all(call).filter(({ parent }) => parent === root),
    `/users/${encodeURIComponent(call.mailbox.address)}/mailFolders`,
  );
}

function listChildren(call: MailCall): GraphAnswer {
  return withFolder(call, (folder) =>
    list(
      call,
      all(call).filter(({ parent }) => parent === folder.id),
      `/users/${encodeURIComponent(call.mailbox.address)}/mailFolders/${folder.id}/childFolders`,
    ),
  );
}

function list(call: MailCall, folders: readonly Folder[], address: string): GraphAnswer {
  const { query } = call.request;
  const known = ['count', 'filter', 'includeHiddenFolders', 'select', 'skip', 'top'];
  const stranger = refuseOtherOptions(query, known);
  if (stranger !== undefined) return stranger.refused;
  const top = pageSize(query, 10);
  if (isRefused(top)) return top.refused;
  const filter = option(query, 'filter');
  const title = /^\s*displayName\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter ?? '')?.[1]?.replaceAll("''", "'");
  if (filter !== undefined && title === undefined)
    return badMail('The query filter contains one or more invalid nodes.', 'ErrorInvalidUrlQueryFilter').refused;
  const found = folders.filter((folder) => title === undefined || folder.title === title);
  const from = skipped(query);
  const shown = found.slice(from, from + top).map((folder) => select(view(call, folder), query, ['id']));
  const count = option(query, 'count') === 'true' ? { '@odata.count': found.length } : {};
  const options = { ...Object.fromEntries(query), $skip: String(from + top) };
  const next = found.length > from + top ? { '@odata.nextLink': graphLink(address, options) } : {};
  return { status: 200, body: { ...count, ...(collection(shown, next).body as object) } };
}

function readFolder(call: MailCall): GraphAnswer {
  const stranger = refuseOtherOptions(call.request.query, ['includeHiddenFolders', 'select']);
  if (stranger !== undefined) return stranger.refused;
  return withFolder(call, (folder) => ({ status: 200, body: select(view(call, folder), call.request.query, ['id']) }));
}

function addChild(call: MailCall): GraphAnswer {
  return withFolder(call, (folder) => addFolder(call, folder.id));
}

function addFolder(call: MailCall, parent: string): GraphAnswer {
  const { body } = call.request;
  const title = isRecord(body) ? body.displayName : undefined;
  if (typeof title !== 'string' || title.trim() === '')
    return badMail("The required property 'DisplayName' is missing.", 'ErrorRequiredPropertyMissing').refused;
  const isTaken = all(call).some((folder) => folder.parent === parent && folder.title === title);
  if (isTaken) return refuse(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
  return { status: 201, body: view(call, call.office.folders.add(call.mailbox.address, title, parent)) };
}
