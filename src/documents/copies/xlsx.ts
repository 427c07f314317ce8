import type { CopySaid, RegisterCopy } from '../../ports/copies.ts';
import { factsOf } from './about.ts';
import type { Cell } from './cells.ts';
import { type Sheet, sheetText, sheetXml } from './sheet-xml.ts';
import type { Speech } from './speech.ts';
import { tableOf } from './table.ts';
import { type ZipStream, zipStreams } from './zip.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A day as it is written in Canada: in French words, whatever the language of the program (`C0C`), or in figures. */
const dayFormats = { fr: '[$-C0C]d mmmm yyyy', en: 'yyyy-mm-dd' };

const styles = (language: 'fr' | 'en'): string =>
  `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${dayFormats[language]}"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '</cellXfs></styleSheet>';

const contentTypes = (sheets: readonly Sheet[]): string =>
  `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${sheets.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`;

const relations = (entries: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packaging}/relationships">${entries.map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const book = (sheets: readonly Sheet[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, n) => `<sheet name="${sheetText(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`;

/** A book of sheets, as the parts of its package; each sheet is written row by row. */
export const bookOf = (sheets: readonly Sheet[], language: 'fr' | 'en'): readonly ZipStream[] => {
  const places = sheets.map((_, n) => ['worksheet', `worksheets/sheet${n + 1}.xml`] as const);
  const one = (name: string, text: string): ZipStream => ({ name, text: [text] });
  return [
    one('[Content_Types].xml', contentTypes(sheets)),
    one('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    one('xl/workbook.xml', book(sheets)),
    one('xl/_rels/workbook.xml.rels', relations([...places, ['styles', 'styles.xml']])),
    one('xl/styles.xml', styles(language)),
    ...sheets.map((sheet, n) => ({ name: `xl/worksheets/sheet${n + 1}.xml`, text: sheetXml(sheet) })),
  ];
};

function* rowsOf(copy: RegisterCopy, row: ReturnType<typeof tableOf>['row']): Generator<readonly Cell[]> {
  for (const line of copy.lines) yield row(line);
}

/** A copy as XLSX: the register, and a sheet that says what it is; days are days, and no cell is a formula. */
export const xlsxOf = (copy: RegisterCopy, said: CopySaid, speech: Speech): AsyncIterable<Uint8Array> => {
  const table = tableOf(copy, said, speech);
  const { sheets } = speech.locale.copies;
  const facts = factsOf(copy, said, speech);
  return zipStreams(
    bookOf(
      [
        {
          name: sheets.register,
          titles: table.head.map(({ title }) => title),
          widths: table.head.map(({ width }) => width),
          rows: rowsOf(copy, table.row),
        },
        {
          name: sheets.about,
          titles: [sheets.about, ''],
          widths: [40, 70],
          rows: facts.map(({ title, text }) => [
            { as: 'text', text: title },
            { as: 'text', text },
          ]),
        },
      ],
      said.language,
    ),
  );
};
