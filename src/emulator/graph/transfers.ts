import type { RunningTenant } from '../running-tenant.ts';
import { type GraphAnswer, noContent, notFound, refuse } from './answer.ts';
import type { GraphRequest, Stores } from './call.ts';
import { rangeRefused } from './drive-content.ts';
import { freeName, mimeOf } from './drive-items.ts';
import type { DriveItem } from './drive-store.ts';
import { driveItemView } from './drive-view.ts';
import { nameTaken } from './drives.ts';
import { readDownload } from './pre-authenticated.ts';
import type { Upload } from './upload-store.ts';

/** Every fragment but the last is a multiple of this many bytes. */
export const fragmentUnit = 320 * 1024;
const largestFragment = 60 * 1024 * 1024;

/** A file that a pre-authenticated address points to; undefined when the address is no good. */
export function downloadOf(stores: Stores, query: URLSearchParams): { item: DriveItem; bytes: Uint8Array } | undefined {
  const named = readDownload(query);
  const item = named === undefined ? undefined : stores.drives.find(named.drive, named.item);
  return item === undefined ? undefined : { item, bytes: stores.drives.content(item) };
}

/** Answers the address of an upload session: fragments, its state, its end. */
export function answerUpload(tenant: RunningTenant, stores: Stores, id: string, request: GraphRequest): GraphAnswer {
  // The address is its own key; SharePoint refuses a token beside it.
  if (request.headers.authorization !== undefined)
    return refuse(401, 'unauthenticated', 'Do not send a token to an upload address.');
  const upload = stores.uploads.find(id);
  if (upload === undefined) return notFound;
  switch (request.method) {
    case 'GET':
      return { status: 200, body: stateOf(upload) };
    case 'DELETE':
      stores.uploads.close(upload);
      return noContent;
    case 'PUT':
      return receive(tenant, stores, upload, request);
    default:
      return refuse(405, 'methodNotAllowed', 'The request method is not allowed here.');
  }
}

function stateOf(upload: Upload): Readonly<Record<string, unknown>> {
  const expirationDateTime = new Date(upload.expiresMs).toISOString();
  const isComplete = upload.size !== undefined && upload.received === upload.size;
  return { expirationDateTime, nextExpectedRanges: isComplete ? [] : [`${upload.received}-`] };
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

function receive(tenant: RunningTenant, stores: Stores, upload: Upload, request: GraphRequest): GraphAnswer {
  const bytes = request.bytes ?? new Uint8Array();
  const range = rangeOf(request.headers['content-range']);
  if (range === undefined) return bad('The header Content-Range is missing or malformed.');
  const { start, end, size } = range;
  if (bytes.length !== end - start + 1 || end >= size)
    return bad('The range does not agree with the length of the fragment.');
  if (bytes.length > largestFragment) return refuse(413, 'invalidRequest', 'A fragment may hold 60 MiB at most.');
  if (upload.size !== undefined && upload.size !== size)
    return bad('The size of the file has changed since the first fragment.');
  const isComplete = upload.received === upload.size;
  // A commit that met a name in use may be tried again with its last fragment.
  if (isComplete && end + 1 === size) return commit(tenant, stores, upload);
  if (start !== upload.received) return rangeRefused;
  const isLast = end + 1 === size;
  if (!isLast && bytes.length % fragmentUnit !== 0) return bad('A fragment must be a multiple of 320 KiB.');
  const grown = stores.uploads.append(upload, bytes, size);
  return isLast ? commit(tenant, stores, grown) : { status: 202, body: stateOf(grown) };
}

function bad(message: string): GraphAnswer {
  return refuse(400, 'invalidRequest', message);
}

function rangeOf(header: string | undefined): Range | undefined {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(header ?? '');
  return match === null ? undefined : { start: Number(match[1]), end: Number(match[2]), size: Number(match[3]) };
}

function commit(tenant: RunningTenant, stores: Stores, upload: Upload): GraphAnswer {
  const { drives, uploads } = stores;
  const parent = drives.find(upload.drive, upload.parent);
  const list = stores.lists.byDrive(upload.drive);
  const site = tenant.sites.find(({ path }) => path === list?.site);
  if (parent === undefined || list === undefined || site === undefined) return notFound;
  const present = drives.child(parent, upload.name);
  if (present !== undefined && (upload.behaviour === 'fail' || present.isFolder)) return nameTaken;
  const stamp = {
    at: tenant
      .now()
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
    by: upload.by,
  };
  const bytes = uploads.content(upload);
  const isReplacing = present !== undefined && upload.behaviour === 'replace';
  const name = isReplacing ? upload.name : freeName({ stores }, parent, upload.name);
  const item = isReplacing
    ? drives.replaceContent(present, bytes, stamp)
    : drives.addFile({ parent, name, mime: mimeOf(name), bytes }, stamp);
  uploads.close(upload);
  return { status: isReplacing ? 200 : 201, body: driveItemView({ tenant, site, list, drives }, item) };
}
