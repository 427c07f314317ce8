import type { CaseFiles, Removal } from '../ports/case-files.ts';
import type { Answer } from './gateway/answer.ts';
import type { GraphGateway } from './gateway.ts';
import { type Json, objectsAt, textAt } from './json.ts';
import { type Place, type Places, placeless, unsaidWait } from './places.ts';
import { laterThan as laterOf, removalOf } from './remove.ts';

/** The part of the port that keeps files in a record's folder. */
export type Evidence = Pick<
  CaseFiles,
  'putEvidence' | 'readEvidence' | 'readEvidenceBytes' | 'removeEvidence' | 'removeFolder'
>;

/** Above this many bytes a file goes up in pieces (Graph's own limit is said to be 250 MB; ours keeps a request short). */
const simpleLimit = 250 * 1024;
/** Pieces must be multiples of 320 KiB. */
const pieceSize = 10 * 320 * 1024;

type Folder =
  | { readonly kind: 'at'; readonly path: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'later'; readonly afterMs: number };

/** The folders that are known, by reference. */
interface Folders {
  readonly of: (reference: string, make: boolean) => Promise<Folder>;
  /** After a folder was taken away: another may be made under its name. */
  readonly drop: (reference: string) => void;
  /** After a 404: the folder is no longer where it was. */
  readonly saw: (reference: string, answer: { readonly kind: string; readonly status?: number }) => void;
}

/**
 * Files of the records in the office site's library, one folder a reference. Folders are found by listing and kept by
 * id, which stays when somebody renames the library.
 */
export const createEvidence = (gateway: GraphGateway, places: Places): Evidence => {
  const known = new Map<string, string>();
  const folders: Folders = {
    of: async (reference, make) => {
      const path = known.get(reference);
      if (path !== undefined) return { kind: 'at', path };
      const library = await places.library();
      if (library.kind !== 'at') return laterOf(library);
      const found = await findOrMake(gateway, library.path, reference, make);
      if (found.kind === 'at') known.set(reference, found.path);
      return found;
    },
    drop: (reference) => void known.delete(reference),
    saw: (reference, { status }) => {
      if (status !== 404) return;
      known.delete(reference);
      places.forget();
    },
  };
  return {
    putEvidence: (reference, name, content) => put(gateway, folders, reference, name, bytesOf(content)),
    readEvidence: async (reference, name) => {
      const found = await read(gateway, folders, reference, name);
      return found.kind === 'found' ? { kind: 'found', item: Buffer.from(found.item).toString('utf8') } : found;
    },
    readEvidenceBytes: (reference, name) => read(gateway, folders, reference, name),
    removeEvidence: (reference, name) => remove(gateway, folders, reference, name),
    removeFolder: (reference) => removeFolder(gateway, folders, reference),
  };
};

/** Text as UTF-8; bytes as they are, in a Buffer of their own (the client would send a view's whole memory). */
const bytesOf = (content: string | Uint8Array): Buffer =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);

const put = async (
  gateway: GraphGateway,
  folders: Folders,
  reference: string,
  name: string,
  bytes: Buffer,
): ReturnType<Evidence['putEvidence']> => {
  const folder = await folders.of(reference, true);
  if (folder.kind !== 'at') return folder.kind === 'later' ? folder : { kind: 'later', afterMs: unsaidWait };
  const place = `${folder.path}:/${encodeURIComponent(name)}:`;
  const isSmall = bytes.length <= simpleLimit;
  const answer = isSmall ? await gateway.putBytes(`${place}/content`, bytes) : await putPieces(gateway, place, bytes);
  if (answer.kind === 'ok') return { kind: 'kept' };
  folders.saw(reference, answer);
  return laterOf(placeless(answer));
};

const read = async (
  gateway: GraphGateway,
  folders: Folders,
  reference: string,
  name: string,
): ReturnType<Evidence['readEvidenceBytes']> => {
  const folder = await folders.of(reference, false);
  if (folder.kind !== 'at') return folder.kind === 'later' ? folder : { kind: 'notFound' };
  const file = await childNamed(gateway, folder.path, name);
  if (file.kind === 'none') return { kind: 'notFound' };
  if (file.kind !== 'child') {
    folders.saw(reference, file);
    return laterOf(file);
  }
  const answer = await gateway.download(`${driveOf(folder.path)}/items/${file.id}/content`);
  if (answer.kind !== 'ok') return laterOf(placeless(answer));
  // Graph always points elsewhere for bytes; anything else is no file.
  return Buffer.isBuffer(answer.body) ? { kind: 'found', item: answer.body } : { kind: 'later', afterMs: unsaidWait };
};

const remove = async (
  gateway: GraphGateway,
  folders: Folders,
  reference: string,
  name: string,
): ReturnType<Evidence['removeEvidence']> => {
  const folder = await folders.of(reference, false);
  if (folder.kind !== 'at') return folder.kind === 'later' ? folder : { kind: 'gone' };
  const file = await childNamed(gateway, folder.path, name);
  if (file.kind === 'none') return { kind: 'gone' };
  if (file.kind !== 'child') {
    folders.saw(reference, file);
    return laterOf(file);
  }
  return removalOf(await gateway.write('DELETE', `${driveOf(folder.path)}/items/${file.id}`));
};

/** The folder with all that is in it. What was known of it is doubted: after a 404 it is looked for once more. */
const removeFolder = async (gateway: GraphGateway, folders: Folders, reference: string): Promise<Removal> => {
  folders.drop(reference);
  const folder = await folders.of(reference, false);
  if (folder.kind !== 'at') return folder.kind === 'later' ? folder : { kind: 'gone' };
  const removed = removalOf(await gateway.write('DELETE', folder.path));
  folders.drop(reference);
  return removed;
};

const driveOf = (folderPath: string): string => folderPath.slice(0, folderPath.indexOf('/items/'));

const findOrMake = async (
  gateway: GraphGateway,
  library: string,
  reference: string,
  make: boolean,
): Promise<Folder> => {
  if (make) {
    const body = { name: reference, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
    const made = await gateway.write('POST', `${library}/items/root/children`, body);
    const id = made.kind === 'ok' ? textAt(made.body, 'id') : undefined;
    if (id !== undefined) return { kind: 'at', path: `${library}/items/${id}` };
    const isThere = made.kind === 'refused' && made.status === 409;
    if (made.kind !== 'ok' && !isThere) return laterOf(placeless(made));
  }
  const child = await childNamed(gateway, `${library}/items/root`, reference);
  if (child.kind === 'child') return { kind: 'at', path: `${library}/items/${child.id}` };
  return child.kind === 'none' ? child : laterOf(child);
};

type Child =
  | { readonly kind: 'child'; readonly id: string }
  | { readonly kind: 'none' }
  | Exclude<Place, { kind: 'at' }>;

/** A child of a folder by its name; SharePoint does not tell capitals apart. */
const childNamed = async (gateway: GraphGateway, folder: string, name: string): Promise<Child> => {
  const isIt = (child: Json): boolean => textAt(child, 'name')?.toLowerCase() === name.toLowerCase();
  let answer = await gateway.get(`${folder}/children`, { $select: 'id,name' });
  for (;;) {
    if (answer.kind !== 'ok') return placeless(answer);
    const id = textAt(objectsAt(answer.body, 'value').find(isIt), 'id');
    if (id !== undefined) return { kind: 'child', id };
    const next = textAt(answer.body, '@odata.nextLink');
    if (next === undefined) return { kind: 'none' };
    answer = await gateway.follow(next);
  }
};

/** Sends a larger file through an upload session, piece after piece; the last answer counts. */
const putPieces = async (gateway: GraphGateway, place: string, bytes: Buffer): Promise<Answer> => {
  const session = await gateway.write('POST', `${place}/createUploadSession`, {
    item: { '@microsoft.graph.conflictBehavior': 'replace' },
  });
  const address = session.kind === 'ok' ? textAt(session.body, 'uploadUrl') : undefined;
  if (address === undefined) return session.kind === 'ok' ? { kind: 'unknown', status: session.status } : session;
  let answer: Answer = { kind: 'unknown', status: 0 };
  for (let start = 0; start < bytes.length; start += pieceSize) {
    answer = await gateway.uploadPiece(address, bytes.subarray(start, start + pieceSize), start, bytes.length);
    if (answer.kind !== 'ok') return answer;
  }
  return answer;
};
