import type { DatabaseSync } from 'node:sqlite';
import type { DuePush, Kept, KeptCommand, Push, Reach } from '../ports/kept.ts';
import { notWaiting, openDatabase, scrub, transaction } from './database.ts';
import { commandOf, type Line, languageOf, pushOf, textOf } from './kept-lines.ts';
import { keptSchema } from './kept-schema.ts';
import { openMailBook } from './mail-book.ts';

/** Opens `kept.sqlite`, what was accepted: durable at each call, but for the notes of what was done with it. `file` may be `:memory:` in tests. */
export const openKept = (file: string): Kept => {
  const db = openDatabase(file, true, keptSchema);
  return {
    ...commands(db),
    ...pushes(db),
    ...people(db),
    ...forgetting(db),
    mails: openMailBook(db),
    close: () => db.close(),
  };
};

type Commands = Pick<
  Kept,
  | 'accept'
  | 'find'
  | 'promisedTo'
  | 'waiting'
  | 'waitingOn'
  | 'createdBy'
  | 'performed'
  | 'refused'
  | 'refusalOf'
  | 'rename'
  | 'emptyBefore'
>;

const contentOf = ({ actor, receivedAt, input, language, sample }: KeptCommand): string =>
  JSON.stringify({ actor, receivedAt, input, language, sample });

const commands = (db: DatabaseSync): Commands => {
  const insert = db.prepare(
    `INSERT INTO command (id, verb, reference, register, creates, k, oid, digest, accepted_at, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const byId = db.prepare('SELECT * FROM command WHERE id = ?');
  const promise = db.prepare('SELECT id FROM command WHERE reference = ? AND creates = 1');
  const waiting = db.prepare(
    `SELECT reference FROM command WHERE state = 'accepted' GROUP BY reference ORDER BY min(accepted_at), min(rowid)`,
  );
  const waitingOn = db.prepare(
    `SELECT * FROM command WHERE reference = ? AND state = 'accepted' ORDER BY accepted_at, rowid`,
  );
  const createdBy = db.prepare(
    'SELECT reference FROM command WHERE oid = ? AND creates = 1 ORDER BY accepted_at DESC, rowid DESC LIMIT ?',
  );
  const settle = db.prepare(
    `UPDATE command SET state = ?, settled_at = ?, refusal = ? WHERE id = ? AND state = 'accepted'`,
  );
  const rename = db.prepare('UPDATE command SET reference = ?, k = ? WHERE id = ?');
  const follow = db.prepare(`UPDATE command SET reference = ? WHERE reference = ? AND state = 'accepted'`);
  const empty = db.prepare(
    'UPDATE command SET content = NULL, refusal = NULL WHERE content IS NOT NULL AND settled_at < ?',
  );
  const addPush = pushAdder(db);
  return {
    accept: (command, causes) =>
      transaction(db, () => {
        insert.run(
          ...[command.id, command.verb, command.reference, command.register, command.creates ? 1 : 0, command.k],
          ...[command.actor.oid, command.digest, command.acceptedAt, contentOf(command)],
        );
        for (const push of causes) addPush(push);
      }),
    find: (id) => commandOf(byId.get(id)),
    promisedTo: (reference) => textOf(promise.get(reference), 'id'),
    waiting: () => waiting.all().map((line) => String(line.reference)),
    waitingOn: (reference) => commandsOf(waitingOn.all(reference)),
    createdBy: (oid, most) => createdBy.all(oid, most).map((line) => String(line.reference)),
    // Where this is lost, the command is performed again, and its act is found in the ledger already.
    performed: (ids, at) =>
      notWaiting(db, () =>
        transaction(db, () => {
          for (const id of ids) settle.run('performed', at, null, id);
        }),
      ),
    refused: (id, at, refusal, causes) =>
      transaction(db, () => {
        settle.run('refused', at, refusal, id);
        for (const push of causes) addPush(push);
      }),
    refusalOf: (id) => textOf(byId.get(id), 'refusal'),
    rename: (id, reference, k, causes) =>
      transaction(db, () => {
        const before = commandOf(byId.get(id));
        if (before) follow.run(reference, before.reference);
        rename.run(reference, k, id);
        for (const push of causes) addPush(push);
      }),
    emptyBefore: (at) => Number(empty.run(at).changes),
  };
};

const forgetting = (db: DatabaseSync): Pick<Kept, 'forget'> => {
  const dropCommands = db.prepare('DELETE FROM command WHERE reference = ?');
  const dropPushes = db.prepare(`DELETE FROM push WHERE message ->> 'reference' = ?`);
  return {
    forget: (reference) => {
      transaction(db, () => {
        dropCommands.run(reference);
        dropPushes.run(reference);
      });
      return scrub(db);
    },
  };
};

const commandsOf = (lines: readonly Line[]): readonly KeptCommand[] =>
  lines.map(commandOf).filter((command) => command !== undefined);

const pushAdder = (db: DatabaseSync) => {
  const insert = db.prepare('INSERT OR IGNORE INTO push (id, oid, message) VALUES (?, ?, ?)');
  return (push: Push): void => {
    insert.run(push.id, push.to, JSON.stringify(push.message));
  };
};

const pushes = (db: DatabaseSync): Pick<Kept, 'push' | 'duePushes' | 'pushed' | 'pushLater'> => {
  const due = db.prepare('SELECT * FROM push WHERE outcome IS NULL AND next_at <= ? ORDER BY next_at, rowid LIMIT ?');
  const settle = db.prepare('UPDATE push SET outcome = ? WHERE id = ?');
  const later = db.prepare('UPDATE push SET attempts = attempts + 1, next_at = ? WHERE id = ?');
  return {
    push: pushAdder(db),
    duePushes: (at, most) =>
      due
        .all(at, most)
        .map(pushOf)
        .filter((push): push is DuePush => push !== undefined),
    // Where this is lost, a card comes twice, as when the process ends between the answer of Teams and this note.
    pushed: (id, outcome) => {
      notWaiting(db, () => settle.run(outcome, id));
    },
    pushLater: (id, nextAt) => {
      notWaiting(db, () => later.run(nextAt, id));
    },
  };
};

const reachOf = (line: Line): Reach => ({
  oid: String(line.oid),
  name: String(line.name),
  language: languageOf(line.language),
  conversation: String(line.conversation),
});

const people = (db: DatabaseSync): Pick<Kept, 'reach' | 'keepReach' | 'people' | 'mark' | 'setMark'> => {
  const reach = db.prepare('SELECT * FROM reach WHERE oid = ?');
  const everybody = db.prepare('SELECT * FROM reach ORDER BY name, oid');
  const keep = db.prepare('INSERT OR REPLACE INTO reach (oid, name, language, conversation) VALUES (?, ?, ?, ?)');
  const mark = db.prepare('SELECT value FROM mark WHERE name = ?');
  const setMark = db.prepare('INSERT OR REPLACE INTO mark (name, value) VALUES (?, ?)');
  return {
    reach: (oid) => {
      const line = reach.get(oid);
      return line ? reachOf(line) : undefined;
    },
    people: () => everybody.all().map(reachOf),
    keepReach: (to) => {
      keep.run(to.oid, to.name, to.language, to.conversation);
    },
    mark: (name) => textOf(mark.get(name), 'value'),
    setMark: (name, value) => {
      setMark.run(name, value);
    },
  };
};
