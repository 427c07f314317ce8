import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The top of the repository. */
export const root = join(import.meta.dirname, '..', '..');

/** A folder of a run's own, in the system's place for such. */
export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `greffe-${name}-`));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/**
 * Where the emulator records the exchanges of a run, when `GREFFE_RECORD_DIR` names a folder for it: the contract check
 * reads them afterwards. A file a tenant, so that no two write one file.
 */
export const recordFile = (): { readonly EMULATOR_RECORD?: string } => {
  const folder = process.env.GREFFE_RECORD_DIR;
  if (folder === undefined || folder === '') return {};
  mkdirSync(folder, { recursive: true });
  return { EMULATOR_RECORD: join(folder, `run-${randomUUID()}.jsonl`) };
};
