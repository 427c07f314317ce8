import { words } from '../../locales/index.ts';
import type { Language } from '../../registers/language.ts';
import { inLatin } from './in-latin.ts';

/** What stands on a page, from top to bottom. */
export type PagePart =
  | { readonly as: 'title' | 'heading' | 'line' | 'quiet' | 'warning'; readonly text: string }
  | { readonly as: 'pair'; readonly title: string; readonly text: string; readonly warning?: boolean };

export interface PageFile {
  readonly title: string;
  readonly language: Language;
  readonly author: string;
  /** What stands at the foot of each page, before the number. */
  readonly foot: string;
  readonly numbered: (page: number, pages: number) => string;
  readonly parts: Iterable<PagePart>;
}

type Doc = PDFKit.PDFDocument;

const margin = 54;
const ink = '#1f2a37';
const quiet = '#5b6470';
const alarm = '#9a1c1c';
const looks = {
  title: { size: 18, font: 'Helvetica-Bold', color: ink, tag: 'H1', after: 6 },
  heading: { size: 12, font: 'Helvetica-Bold', color: ink, tag: 'H2', after: 4 },
  line: { size: 10, font: 'Helvetica', color: ink, tag: 'P', after: 3 },
  quiet: { size: 9, font: 'Helvetica', color: quiet, tag: 'P', after: 3 },
  warning: { size: 10, font: 'Helvetica-Bold', color: alarm, tag: 'P', after: 3 },
} as const;

/** Writes a text; gives whether it reads otherwise than it is written. What is read aloud, found or copied is exact. */
const say = (doc: Doc, text: string, as: keyof typeof looks): boolean => {
  const { size, font, color, tag, after } = looks[as];
  if (as === 'heading') doc.moveDown(0.6);
  const { text: words, marked } = inLatin(text);
  doc.addStructure(
    doc.struct(tag, marked ? { actual: text } : {}, () => {
      doc.font(font).fontSize(size).fillColor(color).text(words);
    }),
  );
  doc.y += after;
  return marked;
};

const put = (doc: Doc, part: PagePart): boolean => {
  if (doc.y > doc.page.height - margin - 60) doc.addPage();
  if (part.as !== 'pair') return say(doc, part.text, part.as);
  const isTitleMarked = say(doc, part.title, 'quiet');
  doc.y -= 3;
  return say(doc, part.text === '' ? '–' : part.text, part.warning === true ? 'warning' : 'line') || isTitleMarked;
};

/** Every part, and below them what a mark means, where one stands. */
const putAll = (doc: Doc, { parts, language }: PageFile): void => {
  let marked = false;
  for (const part of parts) marked = put(doc, part) || marked;
  if (marked) put(doc, { as: 'quiet', text: words(language).copies.inLatin });
};

/** Numbers stand below the margin: the margin is taken away while they are written, or a page would follow. */
const number = (doc: Doc, { foot, numbered }: PageFile): void => {
  const { start, count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    doc.page.margins.bottom = 0;
    const { text } = inLatin(`${foot} · ${numbered(page + 1, count)}`);
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('Helvetica').fontSize(7).fillColor(quiet);
    doc.text(text, margin, doc.page.height - 36, {
      width: doc.page.width - 2 * margin,
      align: 'center',
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
};

/**
 * Writes pages as a PDF on Letter paper: tagged, in its language, with the hash and the number at each foot. What its
 * fonts cannot show is written in Latin letters or codes, marked, and explained below.
 */
export const pdfOf = async (file: PageFile): Promise<Uint8Array> => {
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'LETTER',
    margin,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: `${file.language}-CA`,
    displayTitle: true,
    info: { Title: file.title, Author: file.author, Creator: 'Greffe', Producer: 'Greffe' },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((done) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', done);
  });
  putAll(doc, file);
  number(doc, file);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
};
