/** The schema of `kept.sqlite`, step by step; a released step is never changed. */
export const keptSchema: readonly string[] = [
  `CREATE TABLE command (
     id TEXT PRIMARY KEY,
     verb TEXT NOT NULL,
     reference TEXT NOT NULL,
     register TEXT NOT NULL,
     creates INTEGER NOT NULL,
     k INTEGER NOT NULL,
     oid TEXT NOT NULL,
     digest TEXT NOT NULL,
     accepted_at TEXT NOT NULL,
     content TEXT,
     state TEXT NOT NULL DEFAULT 'accepted',
     settled_at TEXT,
     refusal TEXT
   ) STRICT;
   CREATE UNIQUE INDEX command_promise ON command (reference) WHERE creates = 1;
   CREATE INDEX command_waiting ON command (reference, accepted_at) WHERE state = 'accepted';
   CREATE INDEX command_author ON command (oid, accepted_at) WHERE creates = 1;
   CREATE INDEX command_settled ON command (settled_at) WHERE content IS NOT NULL AND settled_at IS NOT NULL;
   CREATE TABLE push (
     id TEXT PRIMARY KEY,
     oid TEXT NOT NULL,
     message TEXT NOT NULL,
     attempts INTEGER NOT NULL DEFAULT 0,
     next_at TEXT NOT NULL DEFAULT '',
     outcome TEXT
   ) STRICT;
   CREATE INDEX push_due ON push (next_at) WHERE outcome IS NULL;
   CREATE TABLE reach (oid TEXT PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL, conversation TEXT NOT NULL) STRICT;
   CREATE TABLE mark (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,
  `CREATE TABLE mail (key TEXT PRIMARY KEY, state TEXT NOT NULL, received_at TEXT NOT NULL, content TEXT) STRICT;
   CREATE INDEX mail_waiting ON mail (received_at, key) WHERE state = 'toTriage';
   CREATE INDEX mail_followed ON mail (key) WHERE content IS NOT NULL;
   CREATE TABLE mail_name (name TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (name, key)) STRICT, WITHOUT ROWID;
   CREATE INDEX mail_name_key ON mail_name (key);
   CREATE TABLE correction (content TEXT NOT NULL) STRICT`,
];
