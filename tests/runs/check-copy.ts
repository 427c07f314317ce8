import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '../../src/ledger/canonical.ts';
import { fold } from '../../src/ledger/fold.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { newFolder, removeFolder } from './folders.ts';
import type { StartedOffice } from './office.ts';
import { type CaseFileFound, readRegister } from './register-check.ts';

/** What the copies of a register of incidents came to, beside what SharePoint holds. */
export interface CopyReport {
  readonly records: number;
  /** Lines of the copy for the Commission, and those of them with items 1 to 8 in their order. */
  readonly lines: number;
  readonly inOrder: number;
  /** Lines as of the day before the first record. */
  readonly before: number;
  /** Lines of the whole copy that are what a replay of the ledger in SharePoint gives. */
  readonly replayed: number;
  /** Formulas in the sheets of the copy, and rows of its register. */
  readonly formulas: number;
  readonly rows: number;
  /** The first case file as a zip: whether its files and its chain hold. */
  readonly filed: boolean;
  /** What `greffe import --check` printed for the whole copy as CSV, and its exit code. */
  readonly brought: { readonly code: number | null; readonly output: string };
}

interface Copy {
  readonly lines: readonly {
    readonly reference: string;
    readonly stage: string;
    readonly values: Readonly<Record<string, unknown>>;
    readonly items?: readonly { readonly n: number; readonly text: string; readonly complete: boolean }[];
  }[];
}

const eight = '1 2 3 4 5 6 7 8';
const dayMs = 86_400_000;

const isReplay = ({ values, stage }: Copy['lines'][number], file: CaseFileFound | undefined): boolean => {
  const state = fold(file?.ledger ?? []);
  return canonical({ ...values, stage }) === canonical(state);
};

/** Makes copies of the incidents by the command line, and holds them against SharePoint. */
export const checkCopy = async (office: StartedOffice): Promise<CopyReport> => {
  const folder = newFolder('copies');
  try {
    const copy = async (name: string, ...more: readonly string[]): Promise<string> => {
      const to = join(folder, name);
      const { code, output } = await office.command('export', 'incidents', '--to', to, '--lang', 'fr', ...more);
      if (code !== 0) throw new Error(output);
      return to;
    };
    const open = (path: string): Copy => JSON.parse(readFileSync(path, 'utf8'));
    const commission = open(await copy('commission.json'));
    const eve = new Date(Date.now() - 2 * dayMs).toISOString().slice(0, 10);
    const before = open(await copy('before.json', '--as-of', eve));
    const whole = open(await copy('whole.json', '--for', 'whole'));
    const sheets = await partsOfZip(readFileSync(await copy('commission.xlsx')));
    const sheet = sheets['xl/worksheets/sheet1.xml'] ?? '';
    const found = await readRegister(await office.asApplication());
    const files = new Map(found.caseFiles.map((file) => [file.reference, file]));
    const [first] = commission.lines;
    const handed = await office.command('file', first?.reference ?? '', '--to', folder, '--lang', 'fr');
    return {
      records: found.caseFiles.length,
      lines: commission.lines.length,
      inOrder: commission.lines.filter(({ items = [] }) => items.map(({ n }) => n).join(' ') === eight).length,
      before: before.lines.length,
      replayed: whole.lines.filter((line) => isReplay(line, files.get(line.reference))).length,
      formulas: sheet.match(/<f[ >]/g)?.length ?? 0,
      rows: (sheet.match(/<row /g)?.length ?? 1) - 1,
      filed: handed.code === 0 && existsSync(join(folder, `${first?.reference}.zip`)),
      brought: await office.command('import', await copy('whole.csv', '--for', 'whole'), '--check', '--lang', 'fr'),
    };
  } finally {
    removeFolder(folder);
  }
};

/** Whether every copy says what SharePoint holds, and no more. */
export const isWholeCopy = ({
  records,
  lines,
  inOrder,
  before,
  replayed,
  formulas,
  rows,
  filed,
  brought,
}: CopyReport): boolean =>
  [lines, inOrder, replayed, rows].every((count) => count === records) &&
  before === 0 &&
  formulas === 0 &&
  filed &&
  brought.code === 0;

export const sayCopy = (report: CopyReport): readonly string[] => [
  `the register's copy: lines / items in order / as a replay       ${report.lines} / ${report.inOrder} / ${report.replayed} of ${report.records}`,
  `  as of the day before / rows of XLSX / formulas               ${report.before} / ${report.rows} / ${report.formulas}`,
  `  import --check of the CSV                                    ${report.brought.output.trim().replaceAll('\n', ' | ')}`,
];
