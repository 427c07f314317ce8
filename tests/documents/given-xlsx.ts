import { zipOf } from '../../src/documents/copies/zip.ts';

export type GivenCell = string | number | null;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const name = (place: number): string => String.fromCharCode(65 + place);

const rowXml = (cells: readonly GivenCell[], row: number): string =>
  `<row r="${row}">${cells
    .map((cell, place) =>
      cell === null
        ? ''
        : typeof cell === 'number'
          ? `<c r="${name(place)}${row}"><v>${cell}</v></c>`
          : `<c r="${name(place)}${row}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
    )
    .join('')}</row>`;

interface Besides {
  /** Rows in place of those after the first. */
  readonly sheet?: string;
  /** Before the sheet’s own XML. */
  readonly head?: string;
  /** More parts of the package. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** A workbook as another program could have made it, whose every part a test may choose. */
export const givenXlsx = (
  rows: readonly (readonly GivenCell[])[],
  { sheet, head = '', extra = {} }: Besides = {},
): Promise<Uint8Array> => {
  const [first = [], ...others] = rows;
  const body = `${rowXml(first, 1)}${sheet ?? others.map((cells, place) => rowXml(cells, place + 2)).join('')}`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
    ...extra,
  };
  return zipOf(Object.entries(parts).map(([part, text]) => ({ name: part, content: new TextEncoder().encode(text) })));
};
