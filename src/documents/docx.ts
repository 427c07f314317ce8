import type { IParagraphOptions, ISectionOptions, IStylesOptions } from 'docx';
import { letterWords } from '../locales/letters/index.ts';
import type { Language } from '../ports/kept.ts';
import type { Block } from './letter.ts';
import type { LineKind } from './letter-source.ts';

/** Media type of a docx file. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a letter's file says beside its words; no property names a person. */
export interface LetterFile {
  readonly title: string;
  readonly company: string;
  readonly reference: string;
  readonly language: Language;
}

/** Twentieths of a point: Letter paper, with margins of an inch at the sides and four fifths above and below. */
const page = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1_152, right: 1_440, bottom: 1_152, left: 1_440 },
};
const ink = '1F2A37';
const quiet = '5B6470';

type Look = Omit<IParagraphOptions, 'text' | 'children'>;

/** How each part stands on the page; spaces in twentieths of a point. */
const looks: Readonly<Record<LineKind, Look>> = {
  company: { style: 'Letterhead', border: { bottom: { style: 'single', size: 6, space: 6, color: ink } } },
  line: { spacing: { after: 40 } },
  date: { alignment: 'right', spacing: { before: 200, after: 280 } },
  subject: { style: 'Subject', keepNext: true },
  heading: { heading: 'Heading2', keepNext: true },
  paragraph: { spacing: { after: 140, line: 276 } },
  item: { bullet: { level: 0 }, spacing: { after: 80, line: 276 } },
  signature: { keepLines: true, spacing: { before: 480, line: 276 } },
};

const styles = (language: Language): IStylesOptions => ({
  default: {
    document: { run: { font: 'Calibri', size: 22, color: ink, language: { value: `${language}-CA` } } },
    heading2: {
      run: { size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Letterhead',
      name: 'Letterhead',
      basedOn: 'Normal',
      run: { size: 34, bold: true, characterSpacing: 20 },
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: 'Subject',
      name: 'Subject',
      basedOn: 'Normal',
      run: { bold: true, size: 24 },
      paragraph: { spacing: { before: 280, after: 80 } },
    },
  ],
});

/** One paragraph: its lines stay together. */
interface Part {
  readonly as: LineKind;
  readonly lines: readonly string[];
}

/** The lines of a signature are one paragraph, which no page parts; every other block is its own. */
const partsOf = (blocks: readonly Block[]): readonly Part[] => {
  const parts: Part[] = [];
  for (const { as, text } of blocks) {
    const last = parts.at(-1);
    if (as === 'signature' && last?.as === as) parts[parts.length - 1] = { as, lines: [...last.lines, text] };
    else parts.push({ as, lines: [text] });
  }
  return parts;
};

const isSpaced = (parts: readonly Part[], place: number): boolean => {
  const [part, next] = [parts[place], parts[place + 1]];
  return part?.as === 'line' && next?.as !== 'line' && next?.as !== 'date';
};

/** The two parts before a signature stay with it: none stands alone on a page. */
const isBeforeSignature = (parts: readonly Part[], place: number): boolean =>
  parts[place]?.as !== 'signature' && parts.slice(place + 1, place + 3).some(({ as }) => as === 'signature');

const isBody = (part: Part | undefined): boolean => part?.as === 'paragraph' || part?.as === 'item';

/** What announces a list stays with it; the last of a list, or of several paragraphs, never begins a page. */
const isHeldToNext = (parts: readonly Part[], place: number): boolean => {
  const [part, next, after] = parts.slice(place, place + 3);
  // Right after a heading, which is held already: LibreOffice leaves a heading behind when two in a row are held.
  if (!isBody(part) || !isBody(next) || parts[place - 1]?.as === 'heading') return false;
  return part?.as === next?.as ? after?.as !== part?.as : part?.as === 'paragraph';
};

/** The look of a part in its place: a block of lines ends with a space. */
const lookOf = (parts: readonly Part[], place: number): Look => {
  const look = looks[parts[place]?.as ?? 'paragraph'];
  if (isSpaced(parts, place)) return { ...look, spacing: { after: 240 } };
  if (isBeforeSignature(parts, place)) return { ...look, keepNext: true, keepLines: true };
  return isHeldToNext(parts, place) ? { ...look, keepNext: true } : look;
};

/**
 * The parts of a letter as the bytes of a docx file on Letter paper. Its properties bear title and company and name no
 * person; the writer is loaded the first time.
 */
export const docxOf = async (blocks: readonly Block[], file: LetterFile): Promise<Uint8Array> => {
  const { Document, Footer, Packer, PageNumber, Paragraph, TextRun } = await import('docx');
  const { page: pageWord, of } = letterWords(file.language);
  const small = (parts: readonly string[]) => new TextRun({ children: [...parts], size: 16, color: quiet });
  const foot = [
    `${file.company} · ${file.reference} · ${pageWord} `,
    PageNumber.CURRENT,
    ` ${of} `,
    PageNumber.TOTAL_PAGES,
  ];
  const section: ISectionOptions = {
    properties: { page },
    footers: { default: new Footer({ children: [new Paragraph({ alignment: 'center', children: [small(foot)] })] }) },
    children: partsOf(blocks).map(
      ({ lines }, place, parts) =>
        new Paragraph({
          ...lookOf(parts, place),
          children: lines.map((text, line) => new TextRun(line === 0 ? { text } : { text, break: 1 })),
        }),
    ),
  };
  const { company } = file;
  const document = new Document({
    title: file.title,
    creator: company,
    lastModifiedBy: company,
    description: '',
    styles: styles(file.language),
    sections: [section],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
