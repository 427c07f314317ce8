import { etag } from '../identifiers.ts';
import { invalid, matches, type Refused } from './answer.ts';
import { type DriveCall, param } from './call.ts';
import type { DriveItem } from './drive-store.ts';
import { driveItemView } from './drive-view.ts';
import { stampOf } from './items.ts';
import type { ConflictBehavior } from './upload-store.ts';

/** The item that the path names: by id, as `root`, and below it by path. */
export function itemAt(call: DriveCall): DriveItem | undefined {
  const { drives } = call.stores;
  const id = param(call, 'item');
  const start = id === 'root' ? drives.root(call.drive, stampOf(call)) : drives.find(call.drive, id);
  let found = start;
  for (const name of namesOf(call)) found = found === undefined ? undefined : drives.child(found, name);
  return found;
}

function namesOf(call: DriveCall): readonly string[] {
  return param(call, 'path')
    .split('/')
    .filter((name) => name !== '');
}

/** Where a file is to be written. */
export interface Target {
  readonly parent: DriveItem;
  readonly name: string;
  readonly present: DriveItem | undefined;
}

/** The place that `{parent}:/{path}:` names; folders on the way are made, as Graph does. Undefined without such a parent. */
export function targetAt(call: DriveCall): Target | Refused | undefined {
  const { drives } = call.stores;
  const id = param(call, 'item');
  let parent = id === 'root' ? drives.root(call.drive, stampOf(call)) : drives.find(call.drive, id);
  const names = namesOf(call);
  const problem = names.map(nameProblem).find((found) => found !== undefined);
  if (problem !== undefined) return problem;
  for (const name of names.slice(0, -1)) {
    if (parent === undefined) return undefined;
    parent = drives.child(parent, name) ?? drives.addFolder(parent, name, stampOf(call));
  }
  const name = names.at(-1);
  if (parent === undefined || name === undefined || !parent.isFolder) return undefined;
  return { parent, name, present: drives.child(parent, name) };
}

/** SharePoint refuses these letters in names, and names that end in a dot or begin with `~$`. */
export function nameProblem(name: string): Refused | undefined {
  const isWrong =
    name.trim() === '' || name.length > 255 || /["*:<>?/\\|]/.test(name) || name.endsWith('.') || name.startsWith('~$');
  return isWrong
    ? invalid('The provided name cannot contain the characters " * : < > ? / \\ | or be empty.')
    : undefined;
}

/** Reads `@microsoft.graph.conflictBehavior`. */
export function conflictOf(given: unknown, byDefault: ConflictBehavior): ConflictBehavior | Refused {
  if (given === undefined || given === null) return byDefault;
  if (given === 'fail' || given === 'replace' || given === 'rename') return given;
  return invalid('The value of @microsoft.graph.conflictBehavior is not valid.');
}

/** The name itself, or with the first number that makes it free: `lettre 1.docx`. */
export function freeName(call: Pick<DriveCall, 'stores'>, parent: DriveItem, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let n = 1; call.stores.drives.child(parent, free) !== undefined; n += 1) free = `${stem} ${n}${ending}`;
  return free;
}

export function isCurrentFile(call: DriveCall, item: DriveItem): boolean {
  return matches(call.request.headers['if-match'], etag(item.guid, item.version));
}

/** The item as the answer to this call shows it. */
export function viewOf(call: DriveCall, item: DriveItem): Readonly<Record<string, unknown>> {
  const { tenant, site, list, stores } = call;
  return driveItemView({ tenant, site, list, drives: stores.drives }, item);
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  html: 'text/html',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type that a file's name tells. */
export function mimeOf(name: string): string {
  return types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
