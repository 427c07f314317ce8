import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * Does `work` while no other process of this machine does work of the same name; others wait, and then do theirs.
 * The lock is SQLite's, on a file in the temporary folder: it is let go when its holder dies, however it dies.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(join(tmpdir(), `${name}.lock`), { timeout: LONGEST_WAIT_MS });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return await work();
  } finally {
    lock.close();
  }
}
