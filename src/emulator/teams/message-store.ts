import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Tenant } from '../tenant.ts';
import { arrayOf, parsed } from './json.ts';

/** A message as the page shows it to one person. */
export interface MessageView {
  readonly id: string;
  /** Grows with every change to any message; ask for messages `after` it to learn only what changed. */
  readonly rev: number;
  readonly chat: string;
  /** `bot`, or the key of the account that wrote it. */
  readonly from: string;
  /** ISO 8601 instant in the tenant's time. */
  readonly at: string;
  readonly text: string;
  readonly textFormat: string;
  /** Attachments as the bot sent them; a card that an action replaced is already replaced for this person. */
  readonly attachments: readonly unknown[];
  readonly suggested: readonly unknown[];
  readonly replyTo: string | undefined;
  /** The post of a channel under which it stands; undefined for a post, and outside channels. */
  readonly thread: string | undefined;
  /** Whom the text mentions, as the activity says. */
  readonly entities: readonly unknown[];
  /** HTTP status with which the bot answered a person's message; undefined if it was not sent to the bot (yet). */
  readonly status: number | undefined;
  readonly edited: boolean;
  readonly deleted: boolean;
}

/** What is written when a message is added. */
export interface NewMessage {
  readonly chat: string;
  readonly from: string;
  readonly text: string;
  readonly textFormat: string;
  readonly attachments: readonly unknown[];
  readonly suggested: readonly unknown[];
  readonly replyTo: string | undefined;
  readonly thread?: string | undefined;
  readonly entities?: readonly unknown[];
}

/** What an update of an activity replaces. */
export type Replacement = Pick<NewMessage, 'text' | 'textFormat' | 'attachments' | 'suggested' | 'entities'>;

export interface MessageStore {
  /** Keeps a message under a new id, a time in milliseconds as Teams' own ids are. */
  add(message: NewMessage): string;
  replace(id: string, by: Replacement): void;
  remove(id: string): void;
  setStatus(id: string, status: number): void;
  /** Keeps what one person's action made of the message's attachments; others still see the message itself. */
  setView(id: string, account: string, attachments: readonly unknown[]): void;
  one(id: string, account: string): MessageView | undefined;
  /** Messages of a chat changed after `rev`, in the order they were written; at most the newest 200. */
  list(chat: string, account: string, rev: number): readonly MessageView[];
  /** Whether nothing was ever written in a chat. */
  isEmpty(chat: string): boolean;
  lastRev(): number;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS teams_messages (
    id TEXT PRIMARY KEY, rev INTEGER NOT NULL, chat TEXT NOT NULL, sender TEXT NOT NULL, at TEXT NOT NULL,
    text TEXT NOT NULL, text_format TEXT NOT NULL, attachments TEXT NOT NULL, suggested TEXT NOT NULL,
    reply_to TEXT, status INTEGER, edited INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS teams_messages_chat ON teams_messages (chat, rev);
  CREATE TABLE IF NOT EXISTS teams_views (
    message TEXT NOT NULL, account TEXT NOT NULL, attachments TEXT NOT NULL, PRIMARY KEY (message, account)
  ) STRICT;`;

/** Columns that came later: a tenant kept since before has its tables without them. */
const LATER = { thread: 'TEXT', entities: "TEXT NOT NULL DEFAULT '[]'" } as const;

const makeTables = (db: DatabaseSync): void => {
  db.exec(SCHEMA);
  const present = db.prepare('SELECT name FROM pragma_table_info(?)').all('teams_messages');
  for (const [name, type] of Object.entries(LATER))
    if (!present.some((column) => column.name === name))
      db.exec(`ALTER TABLE teams_messages ADD COLUMN ${name} ${type}`);
};

const SEEN = `SELECT m.*, coalesce(v.attachments, m.attachments) AS seen
  FROM teams_messages m LEFT JOIN teams_views v ON v.message = m.id AND v.account = ?`;

const listIn = (value: SQLOutputValue | undefined): readonly unknown[] => arrayOf(parsed(String(value)));

const toView = (row: Record<string, SQLOutputValue>): MessageView => ({
  id: String(row.id),
  rev: Number(row.rev),
  chat: String(row.chat),
  from: String(row.sender),
  at: String(row.at),
  text: String(row.text),
  textFormat: String(row.text_format),
  attachments: listIn(row.seen),
  suggested: listIn(row.suggested),
  replyTo: row.reply_to === null ? undefined : String(row.reply_to),
  thread: row.thread === null ? undefined : String(row.thread),
  entities: listIn(row.entities),
  status: row.status === null ? undefined : Number(row.status),
  edited: row.edited === 1,
  deleted: row.deleted === 1,
});

const statements = (db: DatabaseSync) => ({
  newest: db.prepare(
    'SELECT coalesce(max(rev), 0) AS rev, coalesce(max(CAST(id AS INTEGER)), 0) AS id FROM teams_messages',
  ),
  add: db.prepare(`INSERT INTO teams_messages
    (id, rev, chat, sender, at, text, text_format, attachments, suggested, reply_to, thread, entities)
    VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`),
  replace: db.prepare(`UPDATE teams_messages
    SET rev = ?, text = ?, text_format = ?, attachments = ?, suggested = ?, entities = ?, edited = 1 WHERE id = ?`),
  remove: db.prepare(`UPDATE teams_messages
    SET rev = ?, text = '', attachments = '[]', suggested = '[]', deleted = 1 WHERE id = ?`),
  status: db.prepare('UPDATE teams_messages SET rev = ?, status = ? WHERE id = ?'),
  touch: db.prepare('UPDATE teams_messages SET rev = ? WHERE id = ?'),
  view: db.prepare(`INSERT INTO teams_views (message, account, attachments) VALUES (?,?,?)
    ON CONFLICT (message, account) DO UPDATE SET attachments = excluded.attachments`),
  unview: db.prepare('DELETE FROM teams_views WHERE message = ?'),
  one: db.prepare(`${SEEN} WHERE m.id = ?`),
  any: db.prepare('SELECT 1 FROM teams_messages WHERE chat = ? LIMIT 1'),
  list: db.prepare(`SELECT * FROM (${SEEN} WHERE m.chat = ? AND m.rev > ? ORDER BY m.id DESC LIMIT 200) ORDER BY id`),
});

const insert = (sql: ReturnType<typeof statements>, m: NewMessage, id: string, rev: number, at: string): void => {
  const lists = [JSON.stringify(m.attachments), JSON.stringify(m.suggested)] as const;
  const place = [m.replyTo ?? null, m.thread ?? null] as const;
  sql.add.run(id, rev, m.chat, m.from, at, m.text, m.textFormat, ...lists, ...place, JSON.stringify(m.entities ?? []));
};

/** Messages of all chats, in the tenant's database. */
export const messageStore = (tenant: Tenant): MessageStore => {
  makeTables(tenant.db);
  const sql = statements(tenant.db);
  const newest = sql.newest.get();
  let rev = Number(newest?.rev ?? 0);
  let lastId = Number(newest?.id ?? 0);
  const nextRev = (): number => {
    rev += 1;
    return rev;
  };
  return {
    add: (m) => {
      const now = tenant.now();
      lastId = Math.max(lastId + 1, now.getTime());
      insert(sql, m, String(lastId), nextRev(), now.toISOString());
      return String(lastId);
    },
    replace: (id, by) => {
      const lists = [JSON.stringify(by.attachments), JSON.stringify(by.suggested)] as const;
      sql.replace.run(nextRev(), by.text, by.textFormat, ...lists, JSON.stringify(by.entities ?? []), id);
      sql.unview.run(id);
    },
    remove: (id) => {
      sql.remove.run(nextRev(), id);
      sql.unview.run(id);
    },
    setStatus: (id, status) => void sql.status.run(nextRev(), status, id),
    setView: (id, account, attachments) => {
      sql.view.run(id, account, JSON.stringify(attachments));
      sql.touch.run(nextRev(), id);
    },
    one: (id, account) => {
      const row = sql.one.get(account, id);
      return row === undefined ? undefined : toView(row);
    },
    list: (chat, account, after) => sql.list.all(account, chat, after).map(toView),
    isEmpty: (chat) => sql.any.get(chat) === undefined,
    lastRev: () => rev,
  };
};
