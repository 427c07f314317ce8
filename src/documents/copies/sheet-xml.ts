import { parseDay } from '../../law/day.ts';
import type { Cell } from './cells.ts';

/** Days from the first day of a sheet's count to 1970-01-01. */
export const sheetEpoch = 25_569;
/** Characters that one cell can hold. */
export const longestCell = 32_767;

/** Looks of a cell, by their place in the styles of the book. */
export const looks = { plain: 0, title: 1, day: 2, guarded: 3, number: 4 } as const;

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a sheet cannot hold
const unheld = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is escaped, all of it
const escaped = /[&<>"\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x/;

/** A text as a sheet holds it: what XML cannot hold is escaped, and so is what looks like such an escape. */
export const sheetText = (text: string): string =>
  escaped.test(text)
    ? text
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
        .replace(unheld, (character) => `_x${hex(character)}_`)
        .replace(/[&<>"]/g, (character) => named[character] ?? character)
    : text;

/** Whether a text could be taken for a formula, were the cell edited: such a cell is told to be text. */
const couldBeFormula = /^[\s']*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const column = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : `${column(Math.floor(place / 26) - 1)}${column(place % 26)}`;

const columnNames: string[] = [];
const nameOf = (place: number): string => {
  columnNames[place] ??= column(place);
  return columnNames[place];
};

const cellXml = (cell: Cell, place: number, row: number): string => {
  if (cell === undefined) return '';
  const at = `<c r="${nameOf(place)}${row}"`;
  switch (cell.as) {
    case 'text': {
      if (cell.text.length > longestCell) throw new RangeError(`A cell holds ${longestCell} characters at most`);
      const look = couldBeFormula.test(cell.text) ? looks.guarded : looks.plain;
      return `${at} s="${look}" t="inlineStr"><is><t xml:space="preserve">${sheetText(cell.text)}</t></is></c>`;
    }
    case 'day':
      return `${at} s="${looks.day}"><v>${(parseDay(cell.day) ?? 0) + sheetEpoch}</v></c>`;
    case 'number':
      return `${at} s="${looks.number}"><v>${cell.number}</v></c>`;
    default:
      return cell satisfies never;
  }
};

const titleXml = (title: string, place: number): string =>
  `<c r="${nameOf(place)}1" s="${looks.title}" t="inlineStr"><is><t xml:space="preserve">${sheetText(title)}</t></is></c>`;

export interface Sheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly Cell[]>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Rows that are put together before they go on. */
const batch = 200;

/** One sheet as XML, row by row; its titles stay in sight and its columns can be filtered. */
export function* sheetXml({ titles, widths, rows }: Sheet): Generator<string> {
  const wide = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${wide.join('')}</cols><sheetData><row r="1">${titles.map(titleXml).join('')}</row>`;
  let row = 1;
  let held = '';
  for (const cells of rows) {
    row += 1;
    held += `<row r="${row}">`;
    for (let place = 0; place < cells.length; place += 1) held += cellXml(cells[place], place, row);
    held += '</row>';
    if (row % batch === 0) {
      yield held;
      held = '';
    }
  }
  const last = nameOf(Math.max(0, titles.length - 1));
  yield `${held}</sheetData><autoFilter ref="A1:${last}${row}"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
}
