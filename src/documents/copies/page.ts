import type { Language } from '../../registers/language.ts';

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
/** The standard fonts of a PDF know these characters beyond Latin-1, and no other. */
const known = /[^\n\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

/** Letters that the fonts lack lose their marks where that leaves one; else a sign says that one stood there. */
const printable = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .replaceAll('\u202f', '\u00a0')
    .replace(known, (character) => {
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
      return bare !== '' && !bare.match(known) ? bare : '?';
    });

const looks = {
  title: { size: 18, font: 'Helvetica-Bold', color: ink, tag: 'H1', after: 6 },
  heading: { size: 12, font: 'Helvetica-Bold', color: ink, tag: 'H2', after: 4 },
  line: { size: 10, font: 'Helvetica', color: ink, tag: 'P', after: 3 },
  quiet: { size: 9, font: 'Helvetica', color: quiet, tag: 'P', after: 3 },
  warning: { size: 10, font: 'Helvetica-Bold', color: alarm, tag: 'P', after: 3 },
} as const;

const say = (doc: Doc, text: string, as: keyof typeof looks): void => {
  const { size, font, color, tag, after } = looks[as];
  if (as === 'heading') doc.moveDown(0.6);
  const words = printable(text);
  doc.addStructure(
    doc.struct(tag, {}, () => {
      doc.font(font).fontSize(size).fillColor(color).text(words);
    }),
  );
  doc.y += after;
};

const put = (doc: Doc, part: PagePart): void => {
  if (doc.y > doc.page.height - margin - 60) doc.addPage();
  if (part.as !== 'pair') {
    say(doc, part.text, part.as);
    return;
  }
  say(doc, part.title, 'quiet');
  doc.y -= 3;
  say(doc, part.text === '' ? '–' : part.text, part.warning === true ? 'warning' : 'line');
};

/** Numbers stand below the margin: the margin is taken away while they are written, or a page would follow. */
const number = (doc: Doc, { foot, numbered }: PageFile): void => {
  const { start, count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page);
    doc.page.margins.bottom = 0;
    const text = printable(`${foot} · ${numbered(page + 1, count)}`);
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

/** Writes pages as a PDF on Letter paper: tagged, in its language, with the hash and the number at each foot. */
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
  for (const part of file.parts) put(doc, part);
  number(doc, file);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
};
