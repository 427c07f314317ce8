import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newFolder, removeFolder } from '../runs/folders.ts';
import { openParts } from '../runs/parts.ts';
import { biggestCard } from './biggest-card.ts';
import { seedIndex } from './large-index.ts';
import { roundTrips } from './round-trips.ts';
import { type Row, tableOf } from './table.ts';

describe('the numbers that do not depend on the machine', () => {
  test('a save is one round trip to Graph, three after a conflict, and reading is none', async () => {
    const parts = await openParts();
    try {
      const rows = await roundTrips(parts);
      expect(rows.filter(({ holds }) => holds !== true)).toEqual([]);
      expect(rows).toHaveLength(4);
    } finally {
      await parts.close();
    }
  });

  test('no card is larger than Teams takes, however much is typed into it', () => {
    expect(biggestCard()).toMatchObject({ holds: true });
  });

  test('the table says which numbers are missed', () => {
    const row: Row = { what: 'something', ours: '2', beside: '1', heldTo: '1', holds: false };
    expect(tableOf([row])).toMatch(/something {2}2 {5}1 {18}1 {8}MISSED$/);
  });
});

describe('a large index', () => {
  const records = 20_000;
  let folder: string;
  let db: DatabaseSync;

  beforeAll(() => {
    folder = newFolder('index');
    db = new DatabaseSync(seedIndex(folder, records));
  });
  afterAll(() => {
    db.close();
    removeFolder(folder);
  });

  test('is counted by its triggers as it grows', () => {
    const counted = db.prepare('SELECT sum(records) AS records FROM tally').get();
    const open = db.prepare("SELECT sum(records) AS records FROM tally WHERE stage <> 'closed'").get();
    expect(counted).toEqual({ records });
    expect(Number(open?.records)).toBeGreaterThan(1000);
  });
});
