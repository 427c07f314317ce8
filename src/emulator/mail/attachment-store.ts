import type { DatabaseSync } from 'node:sqlite';
import { newMailId } from '../identifiers.ts';
import type { NewAttachment } from './letter.ts';
import type { KeptAttachment, Message } from './mail-message.ts';

export interface AttachmentStore {
  add(message: Message, attachment: NewAttachment, at: string): KeptAttachment;
  of(message: Message): readonly KeptAttachment[];
  bytes(attachment: KeptAttachment): Uint8Array;
}

/** The attachments of messages, in their order. */
export function createAttachmentStore(db: DatabaseSync): AttachmentStore {
  const insert = db.prepare(
    `INSERT INTO mail_attachment (id, message, position, facts, bytes)
     VALUES (?, ?, (SELECT count(*) FROM mail_attachment WHERE message = ?), ?, ?)`,
  );
  const select = db.prepare('SELECT id, facts FROM mail_attachment WHERE message = ? ORDER BY position');
  const content = db.prepare('SELECT bytes FROM mail_attachment WHERE id = ?');
  return {
    add(message, { bytes, ...facts }, at) {
      const kept: KeptAttachment = { ...facts, id: newMailId('attachment'), size: bytes.length, modifiedAt: at };
      insert.run(kept.id, message.key, message.key, JSON.stringify(kept), bytes);
      return kept;
    },
    of: (message) => select.all(message.key).map((row) => JSON.parse(String(row.facts)) as KeptAttachment),
    bytes(attachment) {
      const bytes = content.get(attachment.id)?.bytes;
      return bytes instanceof Uint8Array ? bytes : new Uint8Array();
    },
  };
}
