import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const entry = 0x02014b50;
const deflated = 8;

/** The files in a zip archive, by name, as text. Throws when it is none. */
const filesIn = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory) throw new Error('No zip archive');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === entry) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    files.set(name, (zip.readUInt16LE(at + 10) === deflated ? inflateRawSync(content) : content).toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return files;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string): string => xml.replaceAll(/&(\w+);/g, (all, name: string) => entities[name] ?? all);

/** What a docx file says: its paragraphs in order, its footer, and its properties by name. */
export interface ReadDocx {
  readonly names: readonly string[];
  readonly paragraphs: readonly string[];
  readonly footer: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly whole: string;
}

const textOf = (xml: string): string =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '').join(''));

export const readDocx = (bytes: Uint8Array): ReadDocx => {
  const files = filesIn(bytes);
  const paragraphs = (files.get('word/document.xml') ?? '').match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  const properties = [...(files.get('docProps/core.xml') ?? '').matchAll(/<(?:\w+:)(\w+)[^>]*>([^<]*)<\//g)];
  return {
    names: [...files.keys()],
    // A line break within a paragraph begins a line, as it does for whoever reads.
    paragraphs: paragraphs.flatMap((paragraph) => paragraph.split(/<w:br\s*\/>/).map(textOf)),
    footer: textOf([...files].find(([name]) => /^word\/footer\d*\.xml$/.test(name))?.[1] ?? ''),
    properties: Object.fromEntries(properties.map((match) => [match[1] ?? '', unescaped(match[2] ?? '')])),
    whole: [...files.values()].join('\n'),
  };
};
