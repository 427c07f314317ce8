import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../database.ts';
import { newMailId } from '../identifiers.ts';
import type { Letter } from './letter.ts';
import type { Folder, FolderChange, Message, MessageState } from './mail-message.ts';
import { messageOf, prepare } from './message-rows.ts';

/** A message on its way into a folder. */
export interface NewMessage {
  readonly letter: Letter;
  readonly state: MessageState;
  /** ISO 8601, as is `at`. */
  readonly receivedAt: string;
  readonly at: string;
  /** The bytes as they came; undefined for a draft, whose MIME is made when asked for. */
  readonly mime: Uint8Array | undefined;
}

/** What of a message changes; what is left out stays. */
export interface MessageChange {
  readonly state?: MessageState;
  readonly letter?: Letter;
  readonly receivedAt?: string;
  readonly mime?: Uint8Array;
}

export interface MessageQuery {
  readonly mailbox: string;
  /** Undefined looks in every folder. */
  readonly folder: string | undefined;
  readonly internetMessageId?: string;
}

export interface MessageStore {
  add(folder: Folder, message: NewMessage): Message;
  change(message: Message, change: MessageChange, at: string): Message;
  /** Puts the message into another folder, with a new id; the steady one stays. */
  move(message: Message, folder: Folder, at: string): Message;
  remove(message: Message): void;
  /** By either id. */
  find(mailbox: string, id: string): Message | undefined;
  /** The newest first, by receipt. */
  list(query: MessageQuery, limit?: number, offset?: number): readonly Message[];
  count(query: MessageQuery): number;
  /** What happened in a folder after `change`, in order. */
  changesAfter(folder: string, change: number, limit: number): readonly FolderChange[];
  lastChange(): number;
  /** The bytes as they came in or went out. */
  mime(message: Message): Uint8Array | undefined;
}

/** Messages with their MIME. Every write is one transaction and one change. */
export function createMessageStore(db: DatabaseSync, changed: (mailbox: string) => void): MessageStore {
  const sql = prepare(db);
  let last = Math.max(Number(sql.top.get()?.top ?? 0), Number(sql.topGone.get()?.top ?? 0));
  const next = (): number => {
    last += 1;
    return last;
  };
  const present = (mailbox: string, id: string): Message => {
    const row = sql.find.get(mailbox, id, id);
    if (row === undefined) throw new Error('A message just written is not there');
    return messageOf(row);
  };
  const told = <T>(mailbox: string, work: () => T): T => {
    const result = inTransaction(db, work);
    changed(mailbox);
    return result;
  };
  const keepMime = (key: number, mime: Uint8Array | undefined): void => {
    if (mime !== undefined) sql.setMime.run(key, mime);
  };
  return {
    add: (folder, { letter, state, receivedAt, at, mime }) =>
      told(folder.mailbox, () => {
        const [id, change] = [newMailId('message'), next()];
        const words = [
          letter.internetMessageId,
          Number(!state.isRead),
          JSON.stringify(state),
          JSON.stringify(letter),
        ] as const;
        const { lastInsertRowid } = sql.insert.run(
          folder.mailbox,
          folder.id,
          id,
          newMailId('steady'),
          change,
          change,
          at,
          at,
          receivedAt,
          ...words,
        );
        keepMime(Number(lastInsertRowid), mime);
        return present(folder.mailbox, id);
      }),
    change: (message, { state = message.state, letter = message.letter, receivedAt = message.receivedAt, mime }, at) =>
      told(message.mailbox, () => {
        const words = [
          letter.internetMessageId,
          Number(!state.isRead),
          JSON.stringify(state),
          JSON.stringify(letter),
        ] as const;
        sql.update.run(next(), at, receivedAt, ...words, message.key);
        keepMime(message.key, mime);
        return present(message.mailbox, message.id);
      }),
    move: (message, folder, at) =>
      told(message.mailbox, () => {
        sql.addGone.run(message.folder, next(), message.id, message.steadyId);
        const [id, change] = [newMailId('message'), next()];
        sql.move.run(folder.id, id, change, change, at, message.key);
        return present(message.mailbox, id);
      }),
    remove: (message) =>
      told(message.mailbox, () => {
        sql.addGone.run(message.folder, next(), message.id, message.steadyId);
        sql.dropMime.run(message.key);
        sql.dropAttachments.run(message.key);
        sql.drop.run(message.key);
      }),
    ...createReader(sql),
    lastChange: () => last,
  };
}

type Statements = ReturnType<typeof prepare>;

function createReader(sql: Statements): Pick<MessageStore, 'find' | 'list' | 'count' | 'changesAfter' | 'mime'> {
  const keys = ({ mailbox, folder, internetMessageId }: MessageQuery) =>
    [
      mailbox.toLowerCase(),
      folder ?? null,
      folder ?? null,
      internetMessageId ?? null,
      internetMessageId ?? null,
    ] as const;
  return {
    find(mailbox, id) {
      const row = sql.find.get(mailbox.toLowerCase(), id, id);
      return row === undefined ? undefined : messageOf(row);
    },
    list: (query, limit = -1, offset = 0) => sql.list.all(...keys(query), limit, offset).map(messageOf),
    count: (query) => Number(sql.count.get(...keys(query))?.n ?? 0),
    changesAfter(folder, change, limit) {
      const changes: FolderChange[] = [
        ...sql.changes.all(folder, change, limit).map((row): FolderChange => {
          const message = messageOf(row);
          return { kind: 'present', change: message.change, message };
        }),
        ...sql.gone.all(folder, change, limit).map((row): FolderChange => {
          return { kind: 'gone', change: Number(row.change), id: String(row.id), steadyId: String(row.steady_id) };
        }),
      ];
      return changes.sort((a, b) => a.change - b.change).slice(0, limit);
    },
    mime(message) {
      const row = sql.mime.get(message.key);
      return row?.bytes instanceof Uint8Array ? row.bytes : undefined;
    },
  };
}
