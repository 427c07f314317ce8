import type { DatabaseSync } from 'node:sqlite';
import type { Letter } from './letter.ts';
import type { Message, MessageState } from './mail-message.ts';

const where = 'mailbox = ? AND (? IS NULL OR folder = ?) AND (? IS NULL OR internet_message_id = ?)';

/** The statements of the store of messages. */
export function prepare(db: DatabaseSync) {
  return {
    top: db.prepare('SELECT max(change) AS top FROM mail_message'),
    topGone: db.prepare('SELECT max(change) AS top FROM mail_gone'),
    insert: db.prepare(
      `INSERT INTO mail_message (mailbox, folder, id, steady_id, version, change, entered, created_at, modified_at, received_at,
         internet_message_id, unread, state, letter) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    update: db.prepare(
      `UPDATE mail_message SET version = version + 1, change = ?, modified_at = ?, received_at = ?, internet_message_id = ?,
         unread = ?, state = ?, letter = ? WHERE key = ?`,
    ),
    move: db.prepare(
      'UPDATE mail_message SET version = version + 1, folder = ?, id = ?, change = ?, entered = ?, modified_at = ? WHERE key = ?',
    ),
    drop: db.prepare('DELETE FROM mail_message WHERE key = ?'),
    dropMime: db.prepare('DELETE FROM mail_mime WHERE message = ?'),
    dropAttachments: db.prepare('DELETE FROM mail_attachment WHERE message = ?'),
    find: db.prepare('SELECT * FROM mail_message WHERE mailbox = ? AND (id = ? OR steady_id = ?)'),
    list: db.prepare(`SELECT * FROM mail_message WHERE ${where} ORDER BY received_at DESC, key DESC LIMIT ? OFFSET ?`),
    count: db.prepare(`SELECT count(*) AS n FROM mail_message WHERE ${where}`),
    changes: db.prepare('SELECT * FROM mail_message WHERE folder = ? AND change > ? ORDER BY change LIMIT ?'),
    gone: db.prepare('SELECT * FROM mail_gone WHERE folder = ? AND change > ? ORDER BY change LIMIT ?'),
    addGone: db.prepare('INSERT INTO mail_gone (folder, change, id, steady_id) VALUES (?, ?, ?, ?)'),
    mime: db.prepare('SELECT bytes FROM mail_mime WHERE message = ?'),
    setMime: db.prepare('INSERT OR REPLACE INTO mail_mime (message, bytes) VALUES (?, ?)'),
  };
}

/** A message out of its row. */
export function messageOf(row: Record<string, unknown>): Message {
  return {
    key: Number(row.key),
    mailbox: String(row.mailbox),
    folder: String(row.folder),
    id: String(row.id),
    steadyId: String(row.steady_id),
    version: Number(row.version),
    change: Number(row.change),
    entered: Number(row.entered),
    createdAt: String(row.created_at),
    modifiedAt: String(row.modified_at),
    receivedAt: String(row.received_at),
    state: JSON.parse(String(row.state)) as MessageState,
    letter: JSON.parse(String(row.letter)) as Letter,
  };
}
