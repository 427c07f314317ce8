import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { incidents } from '../../src/registers/incidents.ts';
import { openIndex } from '../../src/store/record-index.ts';
import { cpuMs, ms, type Row } from './table.ts';

const dayMs = 86_400_000;
const firstDay = Date.UTC(2020, 0, 1);
const days = 2500;

const dayOf = (place: number): string =>
  new Date(firstDay + ((place * 7919) % days) * dayMs).toISOString().slice(0, 10);

const referenceOf = (place: number): string => `INC-2026-${place.toString(36).toUpperCase().padStart(6, '0')}`;

/** One record in seventeen is still open, and four in five of those have something due. */
const lineOf = (place: number): readonly (string | number)[] => {
  const open = place % 17 === 0;
  const stage = open ? (incidents.stages[place % 6] ?? 'reported') : 'closed';
  const due = open && place % 5 !== 0 ? dayOf(place) : '9999-12-31';
  const accepted = `${dayOf(place * 3)}T15:00:00.000Z`;
  const id = String(place);
  const kind = incidents.columns.scenario.choices[place % incidents.columns.scenario.choices.length] ?? '';
  const month = accepted.slice(0, 7);
  const facts = [
    ['received', month, kind],
    ['system', month, `system-${place % 12}`],
    ...(open ? [] : [['answered', month, place % 9 === 0 ? 'over30' : 'to20']]),
  ];
  return [
    referenceOf(place),
    'incidents',
    stage,
    open ? 1 : 0,
    due,
    accepted,
    3,
    `oid-${place % 5000}`,
    id,
    id,
    id,
    id,
    3,
    kind,
    JSON.stringify(facts),
  ];
};

/** Fills an index directly, past everything that would make its records, for only reading is measured. */
export const seedIndex = (folder: string, records: number): string => {
  const file = join(folder, 'index.sqlite');
  openIndex(file).close();
  const db = new DatabaseSync(file);
  const insert = db.prepare(
    `INSERT INTO record (reference, register, stage, open, due, accepted_at, acts, oid, item_id, etag,
       row_item_id, row_etag, row_act, kind, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  db.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN');
  for (let place = 0; place < records; place += 1) insert.run(...lineOf(place));
  db.exec('COMMIT');
  db.close();
  return file;
};

const dimensions = ['received', 'answered', 'person', 'information', 'system'] as const;

const pageLimit = 1;
const sweepLimit = 2;

/** Pages, the sweep of what is due, and the counts of the dashboard, on an index of so many records. */
export const largeIndex = (folder: string, records: number): readonly Row[] => {
  const index = openIndex(seedIndex(folder, records));
  const today = '2026-11-22';
  const deep = { key: dayOf(17), reference: referenceOf(17) };
  const row = (what: string, limit: number, work: () => readonly unknown[]): Row => {
    const found = work().length;
    const cpu = cpuMs(work, 100);
    return {
      what: `${what}, of ${records.toLocaleString('en-CA')} records: CPU`,
      ours: `${ms(cpu)} (${found} lines)`,
      beside: '–',
      heldTo: `< ${limit} ms`,
      holds: cpu < limit && found > 0,
    };
  };
  try {
    return [
      row('page of 50 of a register', pageLimit, () => index.page({ register: 'incidents', size: 50 })),
      row('page of 50, far into the register', pageLimit, () =>
        index.page({ register: 'incidents', after: deep, size: 50 }),
      ),
      row('page of 50 of all registers', pageLimit, () => index.page({ size: 50 })),
      row('page of 50 of what is closed', pageLimit, () =>
        index.page({ register: 'incidents', open: false, size: 50 }),
      ),
      row('page of 50, open and closed, the newest', pageLimit, () =>
        index.page({ register: 'incidents', open: 'any', sort: 'newest', size: 50 }),
      ),
      row('page of 50 of one kind', pageLimit, () =>
        index.page({ register: 'incidents', kind: 'lostDevice', size: 50 }),
      ),
      row('page of 50 of what is late', pageLimit, () => index.page({ dueTo: '2026-11-21', size: 50 })),
      row('page of 50, what is due last', pageLimit, () => index.page({ sort: 'dueLast', size: 50 })),
      row('a record by the end of its reference', pageLimit, () =>
        index.page({ reference: referenceOf(4242).slice(-6), open: 'any', size: 50 }),
      ),
      row('sweep of what is due, 200 at once', sweepLimit, () => index.due(today, 200)),
      row('counts of the dashboard', sweepLimit, () => index.counts()),
      row('open, due and late of each register, exact', sweepLimit, () => index.standing(today, '2026-11-29')),
      row('trends of the tab, a year with the officer’s breakdowns', sweepLimit, () => [
        ...index.standing(today, '2026-11-29'),
        ...dimensions.flatMap((dimension) => index.facts(dimension, '2025-12', '2026-11')),
      ]),
    ];
  } finally {
    index.close();
  }
};
