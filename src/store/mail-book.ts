import type { DatabaseSync } from 'node:sqlite';
import { type Correction, type MailBook, type MailEntry, mailStates } from '../ports/mail-book.ts';
import { transaction } from './database.ts';
import { type Line, textOf } from './kept-lines.ts';

const entryOf = (line: Line | undefined): MailEntry | undefined => {
  const state = mailStates.find((known) => known === line?.state);
  if (!line || !state) return undefined;
  const content = textOf(line, 'content');
  const entry = { key: String(line.key), state, receivedAt: String(line.received_at) };
  return content === undefined ? entry : { ...entry, content: JSON.parse(content) };
};

const entriesOf = (lines: readonly Line[]): readonly MailEntry[] => lines.flatMap((line) => entryOf(line) ?? []);

const correctionOf = (line: Line): Correction => JSON.parse(String(line.content));

/** The mails that the office follows, in `kept.sqlite`. */
export const openMailBook = (db: DatabaseSync): MailBook => {
  const byKey = db.prepare('SELECT * FROM mail WHERE key = ?');
  const byName = db.prepare('SELECT mail.* FROM mail_name JOIN mail USING (key) WHERE name = ? ORDER BY key');
  const put = db.prepare('INSERT OR REPLACE INTO mail (key, state, received_at, content) VALUES (?, ?, ?, ?)');
  const name = db.prepare('INSERT OR IGNORE INTO mail_name (name, key) VALUES (?, ?)');
  const drop = db.prepare('DELETE FROM mail WHERE key = ?');
  const dropNames = db.prepare('DELETE FROM mail_name WHERE key = ?');
  const waiting = db.prepare(`SELECT * FROM mail WHERE state = 'toTriage' ORDER BY received_at, key LIMIT ?`);
  const count = db.prepare(`SELECT count(*) AS n, min(received_at) AS oldest FROM mail WHERE state = 'toTriage'`);
  const followed = db.prepare('SELECT * FROM mail WHERE content IS NOT NULL AND key > ? ORDER BY key LIMIT ?');
  const correct = db.prepare('INSERT INTO correction (content) VALUES (?)');
  const corrections = db.prepare('SELECT content FROM correction ORDER BY rowid');
  return {
    get: (key) => entryOf(byKey.get(key)),
    named: (wanted) => entriesOf(byName.all(wanted)),
    put: ({ key, state, receivedAt, content }, names = []) =>
      transaction(db, () => {
        put.run(key, state, receivedAt, content === undefined ? null : JSON.stringify(content));
        for (const one of names) name.run(one, key);
      }),
    drop: (key) =>
      transaction(db, () => {
        drop.run(key);
        dropNames.run(key);
      }),
    waiting: (most) => entriesOf(waiting.all(most)),
    countWaiting: () => {
      const line = count.get();
      const oldest = textOf(line, 'oldest');
      return { waiting: Number(line?.n ?? 0), ...(oldest === undefined ? {} : { oldest }) };
    },
    followed: (after, most) => entriesOf(followed.all(after, most)),
    correct: (correction) => {
      correct.run(JSON.stringify(correction));
    },
    corrections: () => corrections.all().map(correctionOf),
  };
};
