import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new folder of its own for one test. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'greffe-'));
  made.push(folder);
  return folder;
};

/** Removes every folder that a test file made. */
export const removeFolders = (): void => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
};
