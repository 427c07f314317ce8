import type { CopySaid, RegisterCopy } from '../../ports/copies.ts';
import type { Cell } from './cells.ts';
import { guarded } from './guarded.ts';
import type { Speech } from './speech.ts';
import { tableOf } from './table.ts';

/** The separator that a French Excel expects, since the comma is in its numbers. */
export const csvSeparator = ';';
/** Excel reads UTF-8 only where a file says so. */
const byteOrderMark = '\uFEFF';
const recordEnd = '\r\n';

const cellText = (cell: Cell): string => {
  if (cell === undefined) return '';
  switch (cell.as) {
    case 'text':
      return guarded(cell.text);
    case 'day':
      return cell.day;
    case 'number':
      return String(cell.number);
    default:
      return cell satisfies never;
  }
};

/** How many records are held before they go on. */
const batch = 500;

/** A copy as CSV, by pieces of 500 records: nothing of it waits for the end. Every text is quoted. */
export async function* csvOf(copy: RegisterCopy, said: CopySaid, speech: Speech): AsyncGenerator<Uint8Array> {
  const { stringify } = await import('csv-stringify/sync');
  const options = { delimiter: csvSeparator, record_delimiter: recordEnd, quoted_string: true };
  const encode = new TextEncoder();
  const { head, row } = tableOf(copy, said, speech);
  yield encode.encode(byteOrderMark + stringify([head.map(({ title }) => title)], options));
  for (let from = 0; from < copy.lines.length; from += batch) {
    const lines = copy.lines.slice(from, from + batch).map((line) => row(line).map(cellText));
    yield encode.encode(stringify(lines, options));
  }
}
