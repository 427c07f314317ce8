import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './folders.ts';
import { duplicatesIn, killOffice } from './kill-office.ts';
import { openParts } from './parts.ts';

test('of ten lives that end by kill -9 amid faults, every receipt is in SharePoint, once', async () => {
  const parts = await openParts();
  try {
    const report = await killOffice(parts, { kills: 10, seed: 7, server: {} });
    expect(report).toMatchObject({ kills: 10, lost: 0, duplicates: 0, behind: 0, unequal: 0, waiting: 0 });
    expect(report.receipts).toBeGreaterThan(0);
    expect(report.records).toBeGreaterThanOrEqual(report.receipts);
  } finally {
    await parts.close();
  }
});

test('without the unique column and without looking first, the same lives leave a duplicate', async () => {
  const parts = await openParts();
  try {
    await parts.control.switches({ uniqueValues: false });
    const entry = join(root, 'tests', 'runs', 'unsafe-server.ts');
    const enough = async (): Promise<boolean> => (await duplicatesIn(parts)) > 0;
    const report = await killOffice(parts, { kills: 60, seed: 7, server: { entry }, enough });
    expect(report.duplicates).toBeGreaterThan(0);
  } finally {
    await parts.close();
  }
});
