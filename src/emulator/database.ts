import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const schema = `
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS signing_key (name TEXT PRIMARY KEY, kid TEXT NOT NULL, secret TEXT NOT NULL, published TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS site_grant (site TEXT NOT NULL, app TEXT NOT NULL, role TEXT, PRIMARY KEY (site, app)) STRICT;
CREATE TABLE IF NOT EXISTS graph_list (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, site TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL,
  description TEXT NOT NULL, template TEXT NOT NULL, hidden INTEGER NOT NULL, next_item INTEGER NOT NULL, version INTEGER NOT NULL,
  drive TEXT, created_at TEXT NOT NULL, created_by TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS graph_column (
  list INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (list, id)
) STRICT;
CREATE TABLE IF NOT EXISTS graph_item (
  list INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL,
  change INTEGER NOT NULL, changed_ms INTEGER NOT NULL, deleted INTEGER NOT NULL, PRIMARY KEY (list, id)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS graph_item_change ON graph_item (list, change);
CREATE TABLE IF NOT EXISTS graph_version (
  list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
  PRIMARY KEY (list, item, version)
) STRICT;
CREATE TABLE IF NOT EXISTS graph_value (
  list INTEGER NOT NULL, field TEXT NOT NULL, value ANY NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (list, field, value, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS graph_drive_item (
  drive TEXT NOT NULL, id TEXT PRIMARY KEY, parent TEXT, name TEXT NOT NULL, folded_name TEXT NOT NULL, folder INTEGER NOT NULL,
  size INTEGER NOT NULL, mime TEXT NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS graph_drive_item_name ON graph_drive_item (parent, folded_name);
CREATE TABLE IF NOT EXISTS graph_drive_content (item TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS graph_upload (
  id TEXT PRIMARY KEY, drive TEXT NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL, behaviour TEXT NOT NULL,
  size INTEGER, received INTEGER NOT NULL, expires_ms INTEGER NOT NULL, by TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS graph_upload_part (upload TEXT NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (upload, start)) STRICT;
CREATE TABLE IF NOT EXISTS mail_folder (
  id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, position INTEGER NOT NULL, well_known TEXT, title TEXT NOT NULL, parent TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS mail_folder_mailbox ON mail_folder (mailbox, position);
CREATE TABLE IF NOT EXISTS mail_message (
  key INTEGER PRIMARY KEY, mailbox TEXT NOT NULL, folder TEXT NOT NULL, id TEXT NOT NULL UNIQUE, steady_id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL, change INTEGER NOT NULL, entered INTEGER NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL,
  received_at TEXT NOT NULL, internet_message_id TEXT NOT NULL, unread INTEGER NOT NULL, state TEXT NOT NULL, letter TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS mail_message_received ON mail_message (mailbox, folder, received_at);
CREATE INDEX IF NOT EXISTS mail_message_change ON mail_message (folder, change);
CREATE INDEX IF NOT EXISTS mail_message_internet_id ON mail_message (mailbox, internet_message_id);
CREATE TABLE IF NOT EXISTS mail_mime (message INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS mail_attachment (
  id TEXT PRIMARY KEY, message INTEGER NOT NULL, position INTEGER NOT NULL, facts TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS mail_attachment_message ON mail_attachment (message, position);
CREATE TABLE IF NOT EXISTS mail_gone (
  folder TEXT NOT NULL, change INTEGER NOT NULL, id TEXT NOT NULL, steady_id TEXT NOT NULL, PRIMARY KEY (folder, change)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mail_category (
  id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, title TEXT NOT NULL, color TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS mail_category_title ON mail_category (mailbox, title);
`;

/**
 * Opens the tenant's database in `folder` (made private to this account) and makes its tables.
 * Survives a killed process: WAL, with the loss of at most the last moments if the whole machine dies.
 */
export function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'tenant.sqlite');
  const db = new DatabaseSync(file);
  chmodSync(file, 0o600);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;');
  db.exec(schema);
  return db;
}

/** Runs `work` in one transaction: all of it is kept, or none if it throws. Inside another, joins it. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work();
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (fault) {
    db.exec('ROLLBACK');
    throw fault;
  }
}
