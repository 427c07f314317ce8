/** What a docx file says. */
export interface DocxText {
  /** Its paragraphs as they read once every change is accepted. */
  readonly paragraphs: readonly string[];
  /** Everything that travels with it: also what was struck out, comments, notes, heads and feet. */
  readonly whole: string;
}

/** Bytes that the parts of one file may come to, unpacked: a letter has some hundred thousand. */
const mostBytes = 8 * 1024 * 1024;
const mostEntries = 500;
const body = 'word/document.xml';
const others = /^word\/(?:comments|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const character = (all: string, name: string): string => {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!code) return entities[name] ?? all;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return point <= 0x10_ffff ? String.fromCodePoint(point) : all;
};

const unescaped = (xml: string): string => xml.replaceAll(/&(#?\w+);/g, character);

const texts = {
  standing: /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b/g,
  all: /<w:(?:t|delText)(?: [^>]*)?>([^<]*)<|<w:(?:tab|br)\b/g,
};

const paragraphsIn = (xml: string, which: keyof typeof texts): readonly string[] =>
  xml
    .split('</w:p>')
    .map((part) => unescaped([...part.matchAll(texts[which])].map(([, text]) => text ?? ' ').join('')).trim())
    .filter((text) => text !== '');

/** Takes bytes up to a limit, whatever the archive says of its own size. */
const limited = (): { readonly stream: WritableStream<Uint8Array>; readonly text: () => string } => {
  const decode = new TextDecoder();
  let [said, size] = ['', 0];
  const write = (chunk: Uint8Array): void => {
    size += chunk.byteLength;
    if (size > mostBytes) throw new Error('The file is larger than a letter');
    said += decode.decode(chunk, { stream: true });
  };
  return { stream: new WritableStream({ write }), text: () => said };
};

const partsIn = async (content: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const { configure, Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new Uint8ArrayReader(content));
  const entries = await reader.getEntries();
  if (entries.length > mostEntries) throw new Error('The file has more parts than a letter');
  const parts = new Map<string, string>();
  for (const entry of entries) {
    if (entry.directory || !(entry.filename === body || others.test(entry.filename))) continue;
    const { stream, text } = limited();
    await entry.getData(stream);
    parts.set(entry.filename, text());
  }
  await reader.close();
  return parts;
};

/**
 * Reads the words of a docx file, whoever wrote it. Undefined for what is none, for one that is locked, damaged, or
 * larger than a letter is.
 */
export const docxText = async (content: Uint8Array): Promise<DocxText | undefined> => {
  const parts = await partsIn(content).catch(() => undefined);
  const standing = parts?.get(body);
  if (parts === undefined || standing === undefined) return undefined;
  const whole = [...parts.values()].flatMap((xml) => paragraphsIn(xml, 'all')).join('\n');
  return { paragraphs: paragraphsIn(standing, 'standing'), whole };
};
