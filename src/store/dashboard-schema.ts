/**
 * What pages and the dashboard need to stay as fast with a million records as with ten: what a record is about, the due
 * days of what is open, and what records are counted under. Triggers keep the counts, so that reading them costs nothing.
 * `facts` is null for a record that an earlier release indexed: the next pass fills it.
 */
export const dashboardSchema = `
   ALTER TABLE record ADD COLUMN kind TEXT NOT NULL DEFAULT '';
   ALTER TABLE record ADD COLUMN facts TEXT;
   CREATE INDEX record_due_kind ON record (open, register, kind, due, reference);
   CREATE INDEX record_newest_kind ON record (open, register, kind, accepted_at, reference);
   CREATE INDEX record_tail ON record (substr(reference, -6), reference);
   CREATE INDEX record_unfilled ON record (reference) WHERE facts IS NULL;

   CREATE TABLE due_tally (due TEXT NOT NULL, register TEXT NOT NULL, records INTEGER NOT NULL,
     PRIMARY KEY (due, register)) STRICT, WITHOUT ROWID;
   INSERT INTO due_tally SELECT due, register, count(*) FROM record WHERE open = 1 GROUP BY due, register;
   CREATE TRIGGER due_in AFTER INSERT ON record WHEN new.open = 1 BEGIN
     INSERT INTO due_tally VALUES (new.due, new.register, 1) ON CONFLICT DO UPDATE SET records = records + 1;
   END;
   CREATE TRIGGER due_move AFTER UPDATE OF open, due ON record WHEN old.open <> new.open OR old.due <> new.due BEGIN
     UPDATE due_tally SET records = records - 1 WHERE old.open = 1 AND due = old.due AND register = old.register;
     DELETE FROM due_tally WHERE due = old.due AND register = old.register AND records = 0;
     INSERT INTO due_tally SELECT new.due, new.register, 1 WHERE new.open = 1
       ON CONFLICT DO UPDATE SET records = records + 1;
   END;
   CREATE TRIGGER due_out AFTER DELETE ON record WHEN old.open = 1 BEGIN
     UPDATE due_tally SET records = records - 1 WHERE due = old.due AND register = old.register;
     DELETE FROM due_tally WHERE due = old.due AND register = old.register AND records = 0;
   END;

   CREATE TABLE fact_tally (dimension TEXT NOT NULL, month TEXT NOT NULL, register TEXT NOT NULL, value TEXT NOT NULL,
     records INTEGER NOT NULL, PRIMARY KEY (dimension, month, register, value)) STRICT, WITHOUT ROWID;
   CREATE TRIGGER fact_in AFTER INSERT ON record WHEN new.facts IS NOT NULL BEGIN
     INSERT INTO fact_tally SELECT value ->> 0, value ->> 1, new.register, value ->> 2, 1 FROM json_each(new.facts) WHERE 1
       ON CONFLICT DO UPDATE SET records = records + 1;
   END;
   CREATE TRIGGER fact_move AFTER UPDATE OF facts ON record WHEN old.facts IS NOT new.facts BEGIN
     INSERT INTO fact_tally SELECT value ->> 0, value ->> 1, old.register, value ->> 2, -1
       FROM json_each(coalesce(old.facts, '[]')) WHERE 1 ON CONFLICT DO UPDATE SET records = records - 1;
     INSERT INTO fact_tally SELECT value ->> 0, value ->> 1, new.register, value ->> 2, 1
       FROM json_each(coalesce(new.facts, '[]')) WHERE 1 ON CONFLICT DO UPDATE SET records = records + 1;
   END;
   CREATE TRIGGER fact_out AFTER DELETE ON record WHEN old.facts IS NOT NULL BEGIN
     INSERT INTO fact_tally SELECT value ->> 0, value ->> 1, old.register, value ->> 2, -1 FROM json_each(old.facts) WHERE 1
       ON CONFLICT DO UPDATE SET records = records - 1;
   END`;
