import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { referenceIn } from '../runs/card-reading.ts';
import { root } from '../runs/folders.ts';
import { fieldsOf } from '../runs/graph-reading.ts';
import { sites } from '../runs/office.ts';
import { type OfficeParts, openParts } from '../runs/parts.ts';
import { reportFormFor } from '../runs/teams-person.ts';
import { startMeasured } from './measured-server.ts';
import type { Row } from './table.ts';

const patienceMs = 600_000;
const pollMs = 250;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** One report as a person makes it: the item that all others are copies of. */
const oneReport = async (parts: OfficeParts): Promise<string> => {
  const server = await parts.server();
  try {
    const staff = parts.as('staff1');
    const form = await reportFormFor(staff, 'signaler un incident');
    if (form === undefined) throw new Error('No form');
    const { card } = await staff.press(form, 'reportIncident', { scenario: 'lostDevice', told: 'Un portable perdu.' });
    const reference = referenceIn(card);
    if (reference === undefined) throw new Error('No receipt');
    return reference;
  } finally {
    await server.stop(30_000);
  }
};

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const placesOf = [25, 20, 15, 10, 5, 0] as const;

const referenceOf = (place: number): string =>
  `INC-2025-${placesOf.map((bits) => letters[Math.floor(place / 2 ** bits) % 32]).join('')}`;

const columnsOf = 'guid, version, fields, created_at, created_by, modified_at, modified_by, changed_ms, deleted';

/** Fills the list of case files past everything that would write it, for only reading is measured. */
const fill = (
  { data }: OfficeParts,
  { id, reference }: { readonly id: number; readonly reference: string },
  records: number,
) => {
  const db = new DatabaseSync(join(data, 'tenant', 'tenant.sqlite'));
  db.exec('PRAGMA busy_timeout = 10000; PRAGMA synchronous = OFF; BEGIN');
  const { list } =
    db.prepare('SELECT list FROM graph_item WHERE id = ? AND fields LIKE ?').get(id, `%"${reference}"%Ledger%`) ?? {};
  const top = Number(db.prepare('SELECT max(change) AS top FROM graph_item').get()?.top);
  const insert = db.prepare(
    `INSERT INTO graph_item (list, id, change, ${columnsOf})
     SELECT list, id + ?, ? + ?, ${columnsOf.replace('fields', 'replace(fields, ?, ?)').replace('guid', '?')}
     FROM graph_item WHERE list = ? AND id = ?`,
  );
  for (let place = 1; place < records; place += 1)
    insert.run(place, top, place, crypto.randomUUID(), reference, referenceOf(place), list ?? 0, id);
  db.exec('COMMIT');
  db.close();
};

/** The item of the one report, once SharePoint has it. */
const itemOf = async (
  parts: OfficeParts,
  reference: string,
): Promise<{ readonly id: number; readonly reference: string }> => {
  const graph = await parts.asApplication();
  const item = (await graph.items(sites.office, 'CaseFiles')).find((one) => fieldsOf(one).Reference === reference);
  if (item === undefined) throw new Error('SharePoint does not have the report');
  return { id: Number(item.id), reference };
};

const indexed = (file: string): number => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(db.prepare('SELECT count(*) AS n FROM record').get()?.n);
  } finally {
    db.close();
  }
};

/** Reads the same pages and does nothing with them: what the tenant itself needs. */
const readAlone = async (parts: OfficeParts): Promise<number> => {
  const graph = await parts.asApplication();
  const began = performance.now();
  await graph.items(sites.office, 'CaseFiles');
  return performance.now() - began;
};

/** An index that was lost, read again from the list of case files by delta; the ledgers come with it. */
export const rebuild = async (records: number): Promise<readonly Row[]> => {
  const parts = await openParts();
  try {
    await parts.control.switches({ throttling: false });
    fill(parts, await itemOf(parts, await oneReport(parts)), records);
    const floor = await readAlone(parts);
    const file = join(String(parts.settings.GREFFE_DATA), 'index.sqlite');
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
    const began = performance.now();
    const server = await startMeasured(join(root, 'src', 'server', 'main.ts'), parts.settings);
    server.send('begin');
    const cpu = await server.cpu();
    while (indexed(file) < records) {
      if (performance.now() - began > patienceMs) throw new Error('The index was not rebuilt');
      await delay(pollMs);
    }
    const took = performance.now() - began;
    const [used, rss] = [(await server.cpu()) - cpu, await server.rss()];
    await server.stop();
    const number = records.toLocaleString('en-CA');
    return [
      {
        what: `index of ${number} records rebuilt by delta, ledgers and all`,
        ours: `${seconds(took)} (CPU ${((used / records) * 1000).toFixed(0)} µs each, ${Math.round(rss / 1e6)} MB)`,
        beside: `${seconds(floor)} the same pages read and left`,
        heldTo: '–',
      },
    ];
  } finally {
    await parts.close();
  }
};
