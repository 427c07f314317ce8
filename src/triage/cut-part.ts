import type { DigestOf } from './read-mime.ts';

/** Part of a message that can be told by its bytes: where it stands, what it is called, and the digest of what it holds. */
export interface MimePart {
  /** First and one-past-last byte of the part, its headers included. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly type: string;
  readonly digest: string;
  /** It is a file that goes with the message, not its words. */
  readonly attached: boolean;
}

const deepest = 32;
const mostParts = 500;

interface Entity {
  readonly headers: string;
  readonly from: number;
  readonly body: number;
  readonly to: number;
}

/** Each byte as one character, so that places in the text are places in the bytes. */
const asBytes = (content: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < content.length; at += 8192) text += String.fromCharCode(...content.subarray(at, at + 8192));
  return text;
};

const entityAt = (text: string, from: number, to: number): Entity => {
  const empty = /^\r?\n/.exec(text.slice(from, from + 2));
  if (empty) return { headers: '', from, body: from + empty[0].length, to };
  const gap = /\r?\n\r?\n/g;
  gap.lastIndex = from;
  const end = gap.exec(text);
  if (end === null || end.index >= to) return { headers: text.slice(from, to), from, body: to, to };
  return { headers: text.slice(from, end.index), from, body: Math.min(to, end.index + end[0].length), to };
};

const header = ({ headers }: Entity, name: string): string =>
  new RegExp(`^${name}:((?:.*)(?:\\r?\\n[ \\t].*)*)`, 'im')
    .exec(headers)?.[1]
    ?.replaceAll(/\r?\n[ \t]+/g, ' ')
    .trim() ?? '';

const parameter = (value: string, name: string): string => {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\*?=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value) ?? [];
  return quoted ?? bare ?? '';
};

const nameOf = (entity: Entity): string =>
  parameter(header(entity, 'content-disposition'), 'filename') || parameter(header(entity, 'content-type'), 'name');

const decoded = (text: string, { body, to }: Entity, encoding: string): Uint8Array => {
  const raw = text.slice(body, to);
  const plain = encoding === 'quoted-printable' ? unquoted(raw) : encoding === 'base64' ? unbased(raw) : raw;
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
};

const unquoted = (text: string): string =>
  text
    .replaceAll(/[ \t]*=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const unbased = (text: string): string => {
  const letters = text.replaceAll(/[^A-Za-z0-9+/]/g, '');
  return atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
};

/** Where the parts between two delimiters stand; the line end before a delimiter belongs to it. */
const between = (text: string, { body, to }: Entity, boundary: string): readonly (readonly [number, number])[] => {
  const escaped = boundary.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const delimiter = new RegExp(`(?:^|\\r?\\n)--${escaped}(--)?[ \\t]*(?:\\r?\\n|$)`, 'g');
  const spans: (readonly [number, number])[] = [];
  const inside = text.slice(body, to);
  let began: number | undefined;
  for (let found = delimiter.exec(inside); found !== null; found = delimiter.exec(inside)) {
    if (began !== undefined) spans.push([body + began, body + Math.max(began, found.index)]);
    if (found[1] !== undefined) return spans;
    began = found.index + found[0].length;
    // The line end of one delimiter may be that before the next.
    delimiter.lastIndex = found[0].endsWith('\n') ? began - 1 : began;
  }
  return began === undefined ? spans : [...spans, [body + began, to]];
};

const leaf = (text: string, entity: Entity, type: string, digest: DigestOf): MimePart => {
  const content = decoded(text, entity, header(entity, 'content-transfer-encoding').toLowerCase());
  const name = nameOf(entity);
  const attached = name !== '' || /^attachment/i.test(header(entity, 'content-disposition'));
  return { from: entity.from, to: entity.to, name, type, digest: digest(content), attached };
};

const walk = (text: string, entity: Entity, digest: DigestOf, depth: number): readonly MimePart[] => {
  const value = header(entity, 'content-type');
  const type = (value.split(';')[0] ?? '').trim().toLowerCase() || 'text/plain';
  if (depth < deepest && type.startsWith('multipart/')) {
    const spans = between(text, entity, parameter(value, 'boundary')).slice(0, mostParts);
    return spans.flatMap(([from, to]) => walk(text, entityAt(text, from, to), digest, depth + 1));
  }
  const encoding = header(entity, 'content-transfer-encoding').toLowerCase();
  if (depth < deepest && type === 'message/rfc822' && !['base64', 'quoted-printable'].includes(encoding))
    return walk(text, entityAt(text, entity.body, entity.to), digest, depth + 1);
  return [leaf(text, entity, type, digest)];
};

/** The files that a message carries, each with the digest of its bytes; those of a message within it as well. */
export const filesIn = (message: Uint8Array, digest: DigestOf): readonly MimePart[] => {
  const text = asBytes(message);
  return walk(text, entityAt(text, 0, text.length), digest, 0).filter(({ attached }) => attached);
};

/**
 * A message without the files of one digest: in the place of each stands a note, and every other byte is as it was.
 * Undefined where it carries none. `note` is plain text; it says what stood there, by digest.
 */
export const withoutFile = (
  message: Uint8Array,
  gone: string,
  note: string,
  digest: DigestOf,
): Uint8Array | undefined => {
  const cuts = filesIn(message, digest).filter((part) => part.digest === gone);
  if (cuts.length === 0) return undefined;
  const headers = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
  const instead = new TextEncoder().encode(`${headers}${note}\r\n`);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to } of cuts) {
    pieces.push(message.subarray(at, from), instead);
    at = to;
  }
  pieces.push(message.subarray(at));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
};
