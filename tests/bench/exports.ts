import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { microFuture } from '../../src/company/micro-future.ts';
import { speechOf } from '../../src/documents/copies/speech.ts';
import { tableOf } from '../../src/documents/copies/table.ts';
import { createCopies } from '../../src/documents/copies.ts';
import type { CopyFormat, CopySaid, RegisterCopy } from '../../src/ports/copies.ts';
import { newFolder, removeFolder } from '../runs/folders.ts';
import type { Row } from './table.ts';

const records = 100_000;
const heldTo = 10;

const values = {
  scenario: 'wrongRecipient',
  occurred: { day: '2026-11-01' },
  kinds: ['name', 'email'],
  persons: { about: 12 },
  means: 'teams',
  policyVersion: '1.0',
  awareOn: '2026-11-02',
  openedOn: '2026-11-03',
  natures: ['communication'],
  circumstances: 'Un courriel est parti au mauvais destinataire, qui l’a détruit.',
  informationConcerned: 'Noms et adresses',
  officerConsultedOn: '2026-11-03',
  conclusion: 'no',
  concludedOn: '2026-11-03',
  rationale: 'Le destinataire a confirmé la destruction par écrit.',
  measures: 'Rappel du message, destruction confirmée.',
  measuresTakenOn: '2026-11-03',
};

const said: CopySaid = { language: 'fr', madeOn: '2026-11-22', seal: 'a'.repeat(64), withheld: {} };

const large = (scope: RegisterCopy['scope']): RegisterCopy => ({
  register: 'incidents',
  scope,
  asOf: '2026-11-22',
  lines: Array.from({ length: records }, (_, n) => ({
    reference: `INC-2026-${n.toString(16).toUpperCase().padStart(6, '0')}`,
    stage: 'closed',
    acts: 3,
    head: 'b'.repeat(64),
    values,
  })),
});

/** How long it took, and how long it had the processor: others may share the machine. */
interface Took {
  readonly clock: number;
  readonly cpu: number;
}

const timed = async (work: () => Promise<void>): Promise<Took> => {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
};

const ours = (folder: string, copy: RegisterCopy, format: CopyFormat): Promise<Took> =>
  timed(() =>
    pipeline(
      createCopies(microFuture).write(copy, said, format).chunks,
      createWriteStream(join(folder, `ours.${format}`)),
    ),
  );

/** The same cells by the streaming writer of exceljs, in the same run; its dates are dates too. */
const theirs = (folder: string, copy: RegisterCopy): Promise<Took> =>
  timed(async () => {
    const { default: ExcelJs } = await import('exceljs');
    const file = createWriteStream(join(folder, 'theirs.xlsx'));
    const stream = new PassThrough();
    const written = pipeline(stream, file);
    const book = new ExcelJs.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
    const sheet = book.addWorksheet('Registre');
    const table = tableOf(copy, said, speechOf(microFuture, copy.register, 'fr'));
    sheet.addRow(table.head.map(({ title }) => title)).commit();
    for (const line of copy.lines) {
      const cells = table.row(line).map((cell) => {
        if (cell === undefined) return null;
        return cell.as === 'day' ? new Date(`${cell.day}T00:00:00Z`) : cell.as === 'number' ? cell.number : cell.text;
      });
      sheet.addRow(cells).commit();
    }
    await book.commit();
    await written;
  });

const seconds = ({ clock, cpu }: Took): string => `${clock.toFixed(1)} s (CPU ${cpu.toFixed(1)} s)`;

/** What copies of 100,000 records cost, XLSX beside exceljs in the same run. */
export const exports = async (): Promise<readonly Row[]> => {
  const folder = newFolder('exports');
  try {
    const rows: Row[] = [];
    for (const scope of ['rows', 'commission'] as const) {
      const copy = large(scope);
      const xlsx = await ours(folder, copy, 'xlsx');
      const beside = `${seconds(await theirs(folder, copy))} exceljs, streaming`;
      rows.push({
        what: `XLSX of 100,000 records, ${scope}`,
        ours: seconds(xlsx),
        beside,
        heldTo: `< ${heldTo} s of CPU`,
        holds: xlsx.cpu < heldTo,
      });
      rows.push({
        what: `CSV of 100,000 records, ${scope}`,
        ours: seconds(await ours(folder, copy, 'csv')),
        beside: '–',
        heldTo: '–',
      });
    }
    return rows;
  } finally {
    removeFolder(folder);
  }
};
