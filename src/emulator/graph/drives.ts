import {
  collection,
  type GraphAnswer,
  graphLink,
  invalid,
  isRecord,
  isRefused,
  noContent,
  notFound,
  type Refused,
  refuse,
} from './answer.ts';
import { type Call, type DriveCall, type ListCall, param, type Route } from './call.ts';
import { conflictOf, freeName, isCurrentFile, itemAt, nameProblem, viewOf } from './drive-items.ts';
import type { DriveItem } from './drive-store.ts';
import { driveView } from './drive-view.ts';
import { stampOf } from './items.ts';
import { openToken, option, readTop, sealToken, select } from './options.ts';
import { defaultPage } from './query.ts';

const item = '/drives/{drive}/items/{item}';

export const driveRoutes: readonly Route[] = [
  { on: 'site', method: 'GET', path: '/sites/{site}/drive', access: 'read', units: 1, answer: readSiteDrive },
  { on: 'site', method: 'GET', path: '/sites/{site}/drives', access: 'read', units: 2, answer: listDrives },
  {
    on: 'list',
    method: 'GET',
    path: '/sites/{site}/lists/{list}/drive',
    access: 'read',
    units: 1,
    answer: readListDrive,
  },
  { on: 'drive', method: 'GET', path: '/drives/{drive}', access: 'read', units: 1, answer: readListDrive },
  ...[item, '/drives/{drive}/{item}', '/drives/{drive}/items/{item}:/{path+}'].map(
    (path): Route => ({ on: 'drive', method: 'GET', path, access: 'read', units: 1, answer: readItem }),
  ),
  { on: 'drive', method: 'PATCH', path: item, access: 'write', units: 2, answer: changeItem },
  { on: 'drive', method: 'DELETE', path: item, access: 'write', units: 2, answer: deleteItem },
  { on: 'drive', method: 'GET', path: `${item}/children`, access: 'read', units: 2, answer: listChildren },
  { on: 'drive', method: 'POST', path: `${item}/children`, access: 'write', units: 2, answer: createFolder },
];

function readSiteDrive(call: Call): GraphAnswer {
  const [library] = librariesOf(call);
  return library === undefined
    ? notFound
    : { status: 200, body: select(driveView(call.site, library), call.request.query) };
}

function listDrives(call: Call): GraphAnswer {
  return collection(librariesOf(call).map((library) => select(driveView(call.site, library), call.request.query)));
}

function librariesOf(call: Call) {
  return call.stores.lists.ofSite(call.site.path).filter(({ drive }) => drive !== undefined);
}

function readListDrive(call: ListCall): GraphAnswer {
  if (call.list.drive === undefined) return notFound;
  return { status: 200, body: select(driveView(call.site, call.list), call.request.query) };
}

function readItem(call: DriveCall): GraphAnswer {
  const found = itemAt(call);
  return found === undefined ? notFound : { status: 200, body: select(viewOf(call, found), call.request.query) };
}

function listChildren(call: DriveCall): GraphAnswer {
  const folder = itemAt(call);
  if (folder === undefined || !folder.isFolder) return notFound;
  const { query } = call.request;
  const top = readTop(query, defaultPage);
  if (isRefused(top)) return top.refused;
  const token = option(query, 'skiptoken');
  const start = token === undefined ? 0 : openToken(token, Number.isInteger as (value: unknown) => value is number);
  if (isRefused(start)) return start.refused;
  const wanted = nameFilter(option(query, 'filter'));
  if (isRefused(wanted)) return wanted.refused;
  const all = call.stores.drives
    .children(folder)
    .filter(({ name }) => wanted === undefined || name.toLowerCase() === wanted);
  const views = all.slice(start, start + top).map((child) => select(viewOf(call, child), query));
  if (all.length <= start + top) return collection(views);
  const kept = Object.fromEntries([...query].filter(([name]) => !/skiptoken/i.test(name)));
  const path = `/drives/${call.drive}/items/${folder.id}/children`;
  return collection(views, { '@odata.nextLink': graphLink(path, { ...kept, $skiptoken: sealToken(start + top) }) });
}

function nameFilter(filter: string | undefined): string | undefined | Refused {
  if (filter === undefined) return undefined;
  const name = /^\s*name eq '((?:[^']|'')*)'\s*$/.exec(filter)?.[1];
  return name === undefined
    ? invalid('The provided filter statement is not supported')
    : name.replaceAll("''", "'").toLowerCase();
}

function createFolder(call: DriveCall): GraphAnswer {
  const parent = itemAt(call);
  if (parent === undefined || !parent.isFolder) return notFound;
  const { body } = call.request;
  if (!isRecord(body) || typeof body.name !== 'string' || !isRecord(body.folder))
    return invalid("A name and the facet 'folder' are needed; files are created through their content.").refused;
  const behaviour = conflictOf(body['@microsoft.graph.conflictBehavior'], 'fail');
  const problem = isRefused(behaviour) ? behaviour : nameProblem(body.name);
  if (problem !== undefined && isRefused(problem)) return problem.refused;
  const present = call.stores.drives.child(parent, body.name);
  if (present !== undefined && behaviour === 'fail') return nameTaken;
  // Replacing a folder keeps it, with what is in it.
  if (present?.isFolder === true && behaviour === 'replace') return { status: 200, body: viewOf(call, present) };
  const name = freeName(call, parent, body.name);
  return { status: 201, body: viewOf(call, call.stores.drives.addFolder(parent, name, stampOf(call))) };
}

export const nameTaken = refuse(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent');

function changeItem(call: DriveCall): GraphAnswer {
  const found = itemAt(call);
  if (found?.parent === undefined) return notFound;
  if (!isCurrentFile(call, found)) return changedMeanwhile;
  const { body } = call.request;
  if (!isRecord(body)) return invalid('The request body must be a drive item.').refused;
  const name = typeof body.name === 'string' ? body.name : found.name;
  const reference = isRecord(body.parentReference) ? body.parentReference.id : undefined;
  const parent = call.stores.drives.find(call.drive, typeof reference === 'string' ? reference : found.parent);
  const problem = nameProblem(name);
  if (problem !== undefined) return problem.refused;
  if (parent === undefined || isWithin(call, parent, found)) return notFound;
  const present = call.stores.drives.child(parent, name);
  if (present !== undefined && present.id !== found.id) return nameTaken;
  return { status: 200, body: viewOf(call, call.stores.drives.move(found, parent, name, stampOf(call))) };
}

export const changedMeanwhile = refuse(412, 'resourceModified', 'ETag does not match current item’s value');

function isWithin(call: DriveCall, folder: DriveItem, found: DriveItem): boolean {
  if (folder.id === found.id) return true;
  const parent = folder.parent === undefined ? undefined : call.stores.drives.find(call.drive, folder.parent);
  return parent !== undefined && isWithin(call, parent, found);
}

function deleteItem(call: DriveCall): GraphAnswer {
  const found = itemAt(call);
  if (found === undefined || param(call, 'item') === 'root') return notFound;
  if (found.parent === undefined) return invalid('The root of a drive cannot be deleted.').refused;
  if (!isCurrentFile(call, found)) return changedMeanwhile;
  call.stores.drives.remove(found);
  return noContent;
}
