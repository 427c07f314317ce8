import { canonical } from '../ledger/canonical.ts';
import type { CopyLine, CopyRead, LineRefused, RegisterCopy } from '../ports/copies.ts';
import { copyColumns } from '../registers/copy-columns.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { sealOf } from './copy-seal.ts';
import type { Office } from './office.ts';
import { isRefusal } from './outcome.ts';
import { greffe, perform } from './perform.ts';
import { type Present, present } from './present.ts';
import { stageOf } from './stage.ts';

/** A line that is not taken back: it cannot be read, the office says otherwise, or cannot take it now. */
export type ImportRefused =
  | LineRefused
  | {
      readonly line: number;
      readonly reference: Reference;
      readonly column?: string;
      readonly because: 'differs' | 'notTaken';
    };

/** What became of a copy that was brought back. */
export interface ImportReport {
  readonly taken: readonly Reference[];
  readonly same: readonly Reference[];
  readonly refused: readonly ImportRefused[];
  /** Whether the content is what was sealed; undefined where the file bears no seal. */
  readonly sealHolds?: boolean;
}

type Became = 'taken' | 'same' | { readonly because: 'differs' | 'notTaken'; readonly column?: string };

/** The first column in which a record and its line differ; undefined when they say the same. */
const differing = (record: Present, line: CopyLine, { register, scope }: RegisterCopy): string | undefined => {
  if (stageOf(record) !== line.stage) return 'stage';
  return Object.keys(copyColumns(register, scope)).find(
    (key) => canonical(record.state[key] ?? null) !== canonical(line.values[key] ?? null),
  );
};

const takeBack = async (office: Office, line: CopyLine, seal: string): Promise<Became> => {
  const { reference } = line;
  const accepted = acceptCommand(office, {
    id: `${reference}|importRecord|${seal}`,
    verb: 'importRecord',
    actor: greffe,
    receivedAt: office.now(),
    reference,
    input: { takenStage: line.stage, takenValues: canonical(line.values), takenSeal: seal },
    language: 'fr',
  });
  if (isRefusal(accepted)) return { because: 'notTaken' };
  await perform(office, reference);
  return 'taken';
};

/**
 * Takes a copy back, line by line: a record that the office no longer has is entered again as it stood, by Greffe, with
 * the seal of the copy as its reason; one that it has is compared, and its ledger prevails. `check` writes nothing.
 */
export const importCopy = async (
  office: Office,
  read: Extract<CopyRead, { copy: RegisterCopy }>,
  check: boolean,
): Promise<ImportReport> => {
  const { copy } = read;
  const seal = sealOf(office, copy);
  const taken: Reference[] = [];
  const same: Reference[] = [];
  const refused: ImportRefused[] = [...read.refused];
  for (const [place, line] of copy.lines.entries()) {
    const record = present(office, line.reference);
    const column = record && differing(record, line, copy);
    const became: Became =
      record === undefined
        ? check
          ? 'taken'
          : await takeBack(office, line, seal)
        : column === undefined
          ? 'same'
          : { because: 'differs', column };
    if (became === 'taken') taken.push(line.reference);
    else if (became === 'same') same.push(line.reference);
    else refused.push({ ...became, line: place + 2, reference: line.reference });
  }
  return { taken, same, refused, ...(read.seal === undefined ? {} : { sealHolds: read.seal === seal }) };
};
