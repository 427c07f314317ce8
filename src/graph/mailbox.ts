import type { Log } from '../ports/log.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { Now } from '../ports/now.ts';
import type { GraphGateway } from './gateway.ts';
import { readChanges } from './mailbox/changes.ts';
import { draftReply } from './mailbox/draft-reply.ts';
import { findMessages, readMime } from './mailbox/find.ts';
import { followedFolders } from './mailbox/folders.ts';
import { type MailDesk, mailboxPath, mailGateway } from './mailbox/mail-gateway.ts';
import { readSent } from './mailbox/sent.ts';
import { tagMessage } from './mailbox/tag.ts';

export interface MailboxOptions {
  readonly gateway: GraphGateway;
  /** The privacy mailbox's address. */
  readonly address: string;
  readonly log: Log;
  readonly now: Now;
}

/** The privacy mailbox through Graph; no request names another. */
export const graphMailbox = ({ gateway, address, log, now }: MailboxOptions): Mailbox => {
  const desk: MailDesk = { gateway: mailGateway(gateway), path: mailboxPath(address), log };
  const folders = followedFolders(desk);
  return {
    address,
    find: (internetMessageId) => findMessages(desk, internetMessageId),
    mime: (id) => readMime(desk, id),
    tag: (message, ours, all) => tagMessage(desk, message, ours, all),
    draftReply: (id, letter) => draftReply(desk, id, letter),
    changes: (link) => readChanges(desk, folders, now, link),
    sent: (link) => readSent(desk, now, link),
  };
};
