import { type GraphAnswer, invalid, isRecord, isRefused, notFound, refuse } from './answer.ts';
import type { DriveCall, Route } from './call.ts';
import {
  conflictOf,
  freeName,
  isCurrentFile,
  itemAt,
  mimeOf,
  nameProblem,
  type Target,
  targetAt,
  viewOf,
} from './drive-items.ts';
import { changedMeanwhile, nameTaken } from './drives.ts';
import { identityOf } from './identities.ts';
import { stampOf } from './items.ts';
import { downloadAddress, uploadAddress } from './pre-authenticated.ts';

const item = '/drives/{drive}/items/{item}';
const byPath = '/drives/{drive}/items/{item}:/{path+}:';

export const contentRoutes: readonly Route[] = [
  { on: 'drive', method: 'PUT', path: `${byPath}/content`, access: 'write', units: 2, answer: writeByPath },
  { on: 'drive', method: 'GET', path: `${byPath}/content`, access: 'read', units: 1, answer: readContent },
  { on: 'drive', method: 'POST', path: `${byPath}/createUploadSession`, access: 'write', units: 2, answer: openByPath },
  { on: 'drive', method: 'PUT', path: `${item}/content`, access: 'write', units: 2, answer: writeById },
  { on: 'drive', method: 'GET', path: `${item}/content`, access: 'read', units: 1, answer: readContent },
  { on: 'drive', method: 'POST', path: `${item}/createUploadSession`, access: 'write', units: 2, answer: openById },
];

/** Content is had from an address that needs no token, to which Graph only points. */
function readContent(call: DriveCall): GraphAnswer {
  const found = itemAt(call);
  if (found === undefined || found.isFolder) return notFound;
  return { status: 302, headers: { Location: downloadAddress(call.tenant, found) } };
}

function writeByPath(call: DriveCall): GraphAnswer {
  const target = targetAt(call);
  if (target === undefined) return notFound;
  return isRefused(target) ? target.refused : write(call, target);
}

function writeById(call: DriveCall): GraphAnswer {
  const target = targetById(call);
  return target === undefined ? notFound : write(call, target);
}

function targetById(call: DriveCall): Target | undefined {
  const present = itemAt(call);
  if (present?.parent === undefined || present.isFolder) return undefined;
  const parent = call.stores.drives.find(call.drive, present.parent);
  return parent === undefined ? undefined : { parent, name: present.name, present };
}

function write(call: DriveCall, { parent, name, present }: Target): GraphAnswer {
  const { drives } = call.stores;
  const bytes = call.request.bytes ?? new Uint8Array();
  const behaviour = conflictOf(call.request.query.get('@microsoft.graph.conflictBehavior'), 'replace');
  if (isRefused(behaviour)) return behaviour.refused;
  if (present === undefined || behaviour === 'rename') {
    const file = { parent, name: freeName(call, parent, name), mime: mimeOf(name), bytes };
    return { status: 201, body: viewOf(call, drives.addFile(file, stampOf(call))) };
  }
  if (behaviour === 'fail' || present.isFolder) return nameTaken;
  if (!isCurrentFile(call, present)) return changedMeanwhile;
  return { status: 200, body: viewOf(call, drives.replaceContent(present, bytes, stampOf(call))) };
}

function openByPath(call: DriveCall): GraphAnswer {
  const target = targetAt(call);
  if (target === undefined) return notFound;
  return isRefused(target) ? target.refused : openSession(call, target);
}

function openById(call: DriveCall): GraphAnswer {
  const target = targetById(call);
  return target === undefined ? notFound : openSession(call, target);
}

/** How long a session stays open without an end, in milliseconds. */
const sessionLifetime = 24 * 3_600_000;

function openSession(call: DriveCall, { parent, name, present }: Target): GraphAnswer {
  const { body } = call.request;
  const asked = isRecord(body) && isRecord(body.item) ? body.item : {};
  const behaviour = conflictOf(asked['@microsoft.graph.conflictBehavior'], 'replace');
  if (isRefused(behaviour)) return behaviour.refused;
  if (present !== undefined && !isCurrentFile(call, present)) return changedMeanwhile;
  const wanted = typeof asked.name === 'string' ? asked.name : name;
  const problem = nameProblem(wanted);
  if (problem !== undefined) return problem.refused;
  if (typeof asked.fileSize === 'number' && asked.fileSize < 0) return invalid('The file size is not valid.').refused;
  const upload = call.stores.uploads.open({
    drive: call.drive,
    parent: parent.id,
    name: wanted,
    behaviour,
    expiresMs: Date.now() + sessionLifetime,
    by: identityOf(call.caller),
  });
  const expirationDateTime = new Date(upload.expiresMs).toISOString();
  return {
    status: 200,
    body: { uploadUrl: uploadAddress(call.tenant, upload), expirationDateTime, nextExpectedRanges: ['0-'] },
  };
}

export const rangeRefused = refuse(416, 'invalidRange', 'The fragment overlaps what was received, or leaves a gap.');
