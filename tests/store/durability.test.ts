import { join } from 'node:path';
import { notWaiting, openDatabase, transaction } from '../../src/store/database.ts';
import { newFolder, removeFolders } from '../server/folder.ts';

afterAll(removeFolders);

/** How SQLite names a commit that waits for the disk, and one that does not. */
const full = 2;
const normal = 1;

const opened = () => {
  const db = openDatabase(join(newFolder(), 'kept.sqlite'), true, ['CREATE TABLE note (text TEXT NOT NULL) STRICT']);
  const waits = (): unknown => db.prepare('PRAGMA synchronous').get()?.synchronous;
  const notes = (): unknown => db.prepare('SELECT count(*) AS notes FROM note').get()?.notes;
  return { db, waits, notes };
};

test('what is noted afterwards does not wait for the disk, and everything else does, before and after', () => {
  const { db, waits, notes } = opened();
  expect(waits()).toBe(full);
  notWaiting(db, () => {
    expect(waits()).toBe(normal);
    transaction(db, () => db.exec("INSERT INTO note VALUES ('performed')"));
  });
  expect(waits()).toBe(full);
  expect(notes()).toBe(1);
  db.close();
});

test('a fault while noting leaves the file as durable as it was', () => {
  const { db, waits, notes } = opened();
  const faulty = (): void =>
    transaction(db, () => {
      db.exec("INSERT INTO note VALUES ('performed')");
      throw new Error('in the middle');
    });
  expect(() => notWaiting(db, faulty)).toThrow('in the middle');
  expect(waits()).toBe(full);
  expect(notes()).toBe(0);
  db.close();
});
