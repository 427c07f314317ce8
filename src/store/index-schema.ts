import { dashboardSchema } from './dashboard-schema.ts';

/**
 * The schema of `index.sqlite`, the read index. It can be rebuilt from SharePoint, so that a new schema may also be
 * had by deleting the file; `tally` holds the dashboard's counts, kept by triggers so that they cost nothing to read.
 */
export const indexSchema: readonly string[] = [
  `CREATE TABLE record (
     reference TEXT PRIMARY KEY,
     register TEXT NOT NULL,
     stage TEXT NOT NULL,
     open INTEGER NOT NULL,
     due TEXT NOT NULL,
     accepted_at TEXT NOT NULL,
     acts INTEGER NOT NULL,
     oid TEXT NOT NULL,
     opened_with TEXT NOT NULL DEFAULT '',
     item_id TEXT NOT NULL,
     etag TEXT NOT NULL,
     row_item_id TEXT,
     row_etag TEXT,
     row_act INTEGER NOT NULL DEFAULT 0,
     missing INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE TABLE ledger (reference TEXT PRIMARY KEY, acts TEXT NOT NULL) STRICT;
   CREATE INDEX record_due ON record (open, due, reference);
   CREATE INDEX record_due_register ON record (open, register, due, reference);
   CREATE INDEX record_due_stage ON record (open, register, stage, due, reference);
   CREATE INDEX record_newest ON record (open, accepted_at, reference);
   CREATE INDEX record_newest_register ON record (open, register, accepted_at, reference);
   CREATE INDEX record_newest_stage ON record (open, register, stage, accepted_at, reference);
   CREATE INDEX record_author ON record (oid, accepted_at);
   CREATE INDEX record_opened_with ON record (opened_with);
   CREATE INDEX record_item ON record (item_id);
   CREATE INDEX record_row_item ON record (row_item_id);
   CREATE INDEX record_behind ON record (reference) WHERE row_act < acts;
   CREATE TABLE tally (register TEXT NOT NULL, stage TEXT NOT NULL, records INTEGER NOT NULL, PRIMARY KEY (register, stage)) STRICT;
   CREATE TRIGGER tally_in AFTER INSERT ON record BEGIN
     INSERT INTO tally VALUES (new.register, new.stage, 1) ON CONFLICT DO UPDATE SET records = records + 1;
   END;
   CREATE TRIGGER tally_move AFTER UPDATE OF stage ON record WHEN old.stage <> new.stage BEGIN
     UPDATE tally SET records = records - 1 WHERE register = old.register AND stage = old.stage;
     INSERT INTO tally VALUES (new.register, new.stage, 1) ON CONFLICT DO UPDATE SET records = records + 1;
   END`,
  `CREATE TABLE granted (reference TEXT NOT NULL, oid TEXT NOT NULL, until TEXT NOT NULL) STRICT;
   CREATE INDEX granted_record ON granted (reference);
   CREATE INDEX granted_person ON granted (oid, until, reference);
   CREATE INDEX granted_until ON granted (until, reference) WHERE oid <> ''`,
  dashboardSchema,
  // Every record is read again for the day until which it is kept: the next pass fills it.
  `CREATE TABLE retained (reference TEXT PRIMARY KEY, kept_until TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX retained_until ON retained (kept_until, reference);
   UPDATE record SET facts = NULL`,
];
