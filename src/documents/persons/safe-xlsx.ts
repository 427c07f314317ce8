import type { Entry, FileEntry } from '@zip.js/zip.js';
import type { ZipPart } from '../../ports/copies.ts';
import type { ListFault } from '../../ports/persons-lists.ts';
import { zipOf } from '../copies/zip.ts';

/** A workbook that may be read, or why not; `at` is the cell. */
export type SafeXlsx = { readonly content: Uint8Array } | { readonly unreadable: ListFault; readonly at?: string };

/** Bytes of a file, and of all that comes out of it: far above any list, far below what exhausts a machine. */
const mostBytes = 10 * 1024 * 1024;
const mostUnpacked = 48 * 1024 * 1024;
const mostEntries = 200;

/** A compound file: a workbook under a password, or one of the time before XLSX. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (content: Uint8Array, marks: readonly number[]): boolean =>
  marks.every((mark, place) => content[place] === mark);

class TooMuch extends Error {}

/** Takes what comes out of one entry, and stops as soon as it is too much, whatever the entry says of its size. */
const collector = (left: number) => {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const stream = new WritableStream<Uint8Array>({
    write: (piece) => {
      bytes += piece.byteLength;
      if (bytes > left) throw new TooMuch();
      pieces.push(piece);
    },
  });
  return { stream, whole: (): Uint8Array => Buffer.concat(pieces) };
};

const unpack = async (entries: readonly FileEntry[]): Promise<readonly ZipPart[]> => {
  const parts: ZipPart[] = [];
  let left = mostUnpacked;
  for (const entry of entries) {
    const { stream, whole } = collector(left);
    await entry.getData(stream);
    const content = whole();
    left -= content.byteLength;
    parts.push({ name: entry.filename, content });
  }
  return parts;
};

const isFile = (entry: Entry): entry is FileEntry => !entry.directory;
const isText = ({ name }: ZipPart): boolean => /\.(xml|rels)$/i.test(name);
/** What runs, or lives outside the sheet: a list needs none of it. */
const runs = /(vbaProject|\/activeX\/|\/embeddings\/|\/externalLinks\/|macrosheets)/i;
const formula = /<(?:[A-Za-z_][\w.-]{0,30}:)?f[\s/>]/;
const cellMark = /\br="([A-Z]{1,3}\d{1,7})"/g;

const textOf = ({ content }: ZipPart): string => new TextDecoder().decode(content);

/** The cell in which the first formula of a sheet stands. */
const formulaIn = (sheet: string): string | undefined => {
  const at = formula.exec(sheet)?.index;
  if (at === undefined) return undefined;
  const before = sheet.slice(Math.max(0, at - 400), at);
  return [...before.matchAll(cellMark)].at(-1)?.[1] ?? '?';
};

const judge = (parts: readonly ZipPart[]): SafeXlsx | undefined => {
  const names = parts.map(({ name }) => name);
  if (names.some((name) => runs.test(name))) return { unreadable: 'macros' };
  if (!names.includes('xl/workbook.xml')) return { unreadable: 'notXlsx' };
  const texts = parts.filter(isText);
  // Entities could make much of little; no spreadsheet program writes any.
  if (texts.some((part) => /<!(DOCTYPE|ENTITY)/i.test(textOf(part)))) return { unreadable: 'notXlsx' };
  for (const part of texts.filter(({ name }) => name.startsWith('xl/worksheets/'))) {
    const at = formulaIn(textOf(part));
    if (at !== undefined) return { unreadable: 'formula', at };
  }
  return undefined;
};

/**
 * Opens a workbook that a stranger may have made, within bounds: 10 MB, 200 parts, 48 MB in all. Refuses what is no XLSX,
 * is under a password, holds macros, objects, links or a formula. Out: the same parts, closed again, so that the reader of
 * sheets meets nothing but what was judged.
 */
export const safeXlsx = async (content: Uint8Array): Promise<SafeXlsx> => {
  if (content.byteLength > mostBytes) return { unreadable: 'tooLarge' };
  if (begins(content, compound)) return { unreadable: 'protected' };
  if (!begins(content, [0x50, 0x4b])) return { unreadable: 'notXlsx' };
  const { configure, Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new Uint8ArrayReader(content));
  try {
    const entries = (await reader.getEntries()).filter(isFile);
    if (entries.length > mostEntries) return { unreadable: 'tooLarge' };
    if (entries.some(({ encrypted }) => encrypted)) return { unreadable: 'protected' };
    const parts = await unpack(entries);
    return judge(parts) ?? { content: await zipOf(parts) };
  } catch (fault) {
    return { unreadable: fault instanceof TooMuch ? 'tooLarge' : 'notXlsx' };
  } finally {
    await reader.close().catch(() => undefined);
  }
};
