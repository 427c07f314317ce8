import type { DatabaseSync } from 'node:sqlite';
import type { Act } from '../ledger/act.ts';
import { openingOf } from '../ledger/opening.ts';
import { isTombstone } from '../ledger/tombstone.ts';
import type { IndexedRecord, RecordIndex } from '../ports/record-index.ts';
import { forgottenStage } from '../registers/forgotten.ts';
import { openDatabase, scrub, transaction } from './database.ts';
import { dashboard } from './index-dashboard.ts';
import { grantPutter, grants } from './index-grants.ts';
import { noDue, registerOf } from './index-lines.ts';
import { lists } from './index-lists.ts';
import { retention, retentionPutter } from './index-retention.ts';
import { indexSchema } from './index-schema.ts';
import { type Line, textOf } from './kept-lines.ts';

/** Opens `index.sqlite`, the read index; a missing file is a new, empty index. */
export const openIndex = (file: string): RecordIndex => {
  const db = openDatabase(file, false, indexSchema);
  return {
    ...records(db),
    ...rows(db),
    ...lists(db),
    ...dashboard(db),
    ...grants(db),
    ...retention(db),
    scrub: () => scrub(db),
    close: () => db.close(),
  };
};

/** The columns that a record is made from. */
const whole = `SELECT reference, register, item_id, etag, row_item_id, row_etag, row_act, missing, ledger.acts AS ledger
  FROM record JOIN ledger USING (reference)`;

const recordOf = (line: Line): IndexedRecord => {
  const rowItemId = textOf(line, 'row_item_id');
  const row = rowItemId ? { itemId: rowItemId, etag: String(line.row_etag), act: Number(line.row_act) } : undefined;
  const ledger: readonly Act[] = JSON.parse(String(line.ledger));
  return {
    reference: String(line.reference),
    register: registerOf(line),
    ledger,
    itemId: String(line.item_id),
    etag: String(line.etag),
    ...(row ? { row } : {}),
    missing: line.missing === 1,
  };
};

/** Puts a record with everything that is looked up or counted by, in the transaction of its caller. */
const putter = (db: DatabaseSync): RecordIndex['put'] => {
  const known = db.prepare('SELECT acts, etag, missing, stage FROM record WHERE reference = ?');
  const put = db.prepare(
    `INSERT INTO record (reference, register, stage, open, due, accepted_at, acts, oid, opened_with, item_id, etag, kind, facts)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (reference) DO UPDATE SET stage = excluded.stage, open = excluded.open, due = excluded.due,
       acts = excluded.acts, oid = excluded.oid, opened_with = excluded.opened_with, item_id = excluded.item_id, etag = excluded.etag,
       kind = excluded.kind, facts = excluded.facts, missing = 0`,
  );
  const putLedger = db.prepare('INSERT OR REPLACE INTO ledger (reference, acts) VALUES (?, ?)');
  const putGrants = grantPutter(db);
  const putRetention = retentionPutter(db);
  const rowless = db.prepare(
    'UPDATE record SET row_item_id = NULL, row_etag = NULL, row_act = acts WHERE reference = ?',
  );
  return (record, line) => {
    const acts = record.ledger.at(-1)?.n ?? 0;
    const before = known.get(record.reference);
    const same = before?.etag === record.etag && before.missing === 0;
    if (before && (Number(before.acts) > acts || same)) return false;
    if (before?.stage === forgottenStage && !isTombstone(record.ledger)) return false;
    const opening = openingOf(record.ledger);
    put.run(
      ...[record.reference, record.register, line.stage, line.open ? 1 : 0, line.due ?? noDue, line.acceptedAt],
      ...[acts, opening?.actor?.oid ?? '', opening?.id ?? '', record.itemId, record.etag],
      ...[line.kind ?? '', JSON.stringify(line.facts ?? [])],
    );
    putLedger.run(record.reference, JSON.stringify(record.ledger));
    putGrants(record.reference, line.grants ?? []);
    putRetention(record.reference, line.keptUntil);
    if (isTombstone(record.ledger)) rowless.run(record.reference);
    return true;
  };
};

const rowPutter = (db: DatabaseSync): RecordIndex['putRow'] => {
  const put = db.prepare('UPDATE record SET row_item_id = ?, row_etag = ?, row_act = ? WHERE reference = ?');
  return (reference, { itemId, etag, act }) => void put.run(itemId, etag, act, reference);
};

const records = (
  db: DatabaseSync,
): Pick<
  RecordIndex,
  'get' | 'createdBy' | 'put' | 'ofItem' | 'openedWith' | 'markMissing' | 'naming' | 'references'
> => {
  const get = db.prepare(`${whole} WHERE reference = ?`);
  const createdBy = db.prepare(`${whole} WHERE oid = ? ORDER BY accepted_at DESC LIMIT ?`);
  const put = putter(db);
  const putRow = rowPutter(db);
  const ofItem = db.prepare('SELECT reference FROM record WHERE item_id = ?');
  const openedWith = db.prepare('SELECT reference FROM record WHERE opened_with = ?');
  const missing = db.prepare('UPDATE record SET missing = 1 WHERE reference = ?');
  const naming = db.prepare('SELECT reference FROM ledger WHERE instr(lower(acts), lower(?)) > 0 ORDER BY reference');
  const all = db.prepare('SELECT reference FROM record ORDER BY reference');
  return {
    get: (reference) => {
      const line = get.get(reference);
      return line ? recordOf(line) : undefined;
    },
    createdBy: (oid, most) => createdBy.all(oid, most).map(recordOf),
    put: (record, line) =>
      transaction(db, () => {
        const isNew = put(record, line);
        if (record.row) putRow(record.reference, record.row);
        return isNew;
      }),
    ofItem: (itemId) => textOf(ofItem.get(itemId), 'reference'),
    openedWith: (commandId) => textOf(openedWith.get(commandId), 'reference'),
    markMissing: (reference) => {
      missing.run(reference);
    },
    naming: (text) => naming.all(JSON.stringify(text).slice(1, -1)).map((line) => String(line.reference)),
    references: () => all.all().map((line) => String(line.reference)),
  };
};

const rows = (db: DatabaseSync): Pick<RecordIndex, 'putRow' | 'ofRowItem' | 'dropRow' | 'rowsBehind'> => {
  const ofItem = db.prepare('SELECT reference FROM record WHERE row_item_id = ? AND register = ?');
  const drop = db.prepare('UPDATE record SET row_item_id = NULL, row_etag = NULL, row_act = 0 WHERE reference = ?');
  const behind = db.prepare('SELECT reference FROM record WHERE row_act < acts LIMIT ?');
  return {
    putRow: rowPutter(db),
    ofRowItem: (register, itemId) => textOf(ofItem.get(itemId, register), 'reference'),
    dropRow: (reference) => {
      drop.run(reference);
    },
    rowsBehind: (most) => behind.all(most).map((line) => String(line.reference)),
  };
};
