import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { DiskFull } from '../ports/kept.ts';

/** Thrown when a file was written by a newer release: this one must not touch it. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
}

/**
 * Opens a SQLite file of the instance's own: mode 0600, WAL, deleted content overwritten, schema brought forward.
 * `durable` waits for the disk at each commit (synchronous FULL); the index does not need that, for it can be rebuilt.
 * `steps[n]` takes schema n to n + 1. Refuses a file of a newer schema.
 */
export const openDatabase = (file: string, durable: boolean, steps: readonly string[]): DatabaseSync => {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durable ? 'FULL' : 'NORMAL'};
    PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;`);
  const found = Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  if (found > steps.length) throw new NewerSchema(`${file} has schema ${found}; this release knows ${steps.length}`);
  for (let version = found; version < steps.length; version += 1) {
    transaction(db, () => db.exec(`${steps[version]}; PRAGMA user_version = ${version + 1}`));
  }
  return db;
};

/** Runs `work` as one transaction; nothing of it remains when it throws. */
export const transaction = <T>(db: DatabaseSync, work: () => T): T => {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (fault) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw isFull(fault) ? new DiskFull('the disk cannot keep it', { cause: fault }) : fault;
  }
};

/**
 * Runs `work` without waiting for the disk, in a file that is otherwise durable at each call: for what is noted after
 * the fact, and is found out again where the note was lost with the power. What is committed before it stays durable,
 * and the next durable commit takes it along.
 */
export const notWaiting = <T>(db: DatabaseSync, work: () => T): T => {
  db.exec('PRAGMA synchronous = NORMAL');
  try {
    return work();
  } finally {
    db.exec('PRAGMA synchronous = FULL');
  }
};

/**
 * Moves the journal into the file and empties it: what was deleted or replaced is overwritten there (`secure_delete`)
 * and stays in no frame of the journal. False while another process reads the file: then it must be done again.
 */
export const scrub = (db: DatabaseSync): boolean => {
  // Nobody waits for another process here: it is tried again.
  db.exec('PRAGMA busy_timeout = 0');
  try {
    return db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
  } finally {
    db.exec('PRAGMA busy_timeout = 5000');
  }
};

const sqliteFull = 13;

const isFull = (fault: unknown): boolean =>
  fault instanceof Error && 'errcode' in fault && fault.errcode === sqliteFull;
