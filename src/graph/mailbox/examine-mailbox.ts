import type { GraphGateway } from '../gateway.ts';
import { mailboxPath } from './mail-gateway.ts';
import { messagePath } from './message.ts';
import { type ExpectedMailbox, type MailboxFinding, mailboxFinding, missingCategories } from './standing-categories.ts';

/** What the doctor is asked to examine. */
export interface ExaminedMailbox extends ExpectedMailbox {
  /** A mailbox that we must not be able to read, such as the officer's own; nothing is tried when absent. */
  readonly foreignMailbox?: string;
}

/** A message that cannot be there, with an id of the right shape. */
const noMessage = `AAkA${'A'.repeat(72)}=`;

/**
 * Compares the privacy mailbox with what Greffe needs, with the running identity alone, and writes nothing. Gives every
 * finding; none means that all is well.
 */
export const examineMailbox = async (
  gateway: GraphGateway,
  { foreignMailbox, ...expected }: ExaminedMailbox,
): Promise<readonly MailboxFinding[]> => {
  const { address } = expected;
  const inbox = await readInbox(gateway, address);
  const own =
    inbox.kind === 'ok'
      ? [
          ...(await tryWrite(gateway, address)),
          ...(await trySend(gateway, address)),
          ...(await categoryFindings(gateway, expected)),
        ]
      : [mailboxFinding(inbox, address, 'read')];
  // A refused sign-in is the same everywhere.
  if (foreignMailbox === undefined || own.some(({ finding }) => finding === 'signInRefused')) return own;
  const foreign = await readInbox(gateway, foreignMailbox);
  return foreign.kind === 'ok' ? [...own, { finding: 'tooMuchMailPermission', mailbox: foreignMailbox }] : own;
};

const readInbox = (gateway: GraphGateway, address: string) =>
  gateway.get(`${mailboxPath(address)}/mailFolders/inbox/messages`, { $select: 'id', $top: '1' });

const categoryFindings = async (
  gateway: GraphGateway,
  expected: ExpectedMailbox,
): Promise<readonly MailboxFinding[]> => {
  const missing = await missingCategories(gateway, expected);
  return 'finding' in missing
    ? [missing]
    : missing.map(({ name }) => ({ finding: 'categoryMissing', mailbox: expected.address, category: name }));
};

/** A change to a message that is not there: 404 with permission to write, 403 without. Nothing is written either way. */
const tryWrite = async (gateway: GraphGateway, address: string): Promise<readonly MailboxFinding[]> => {
  const answer = await gateway.write('PATCH', messagePath(mailboxPath(address), noMessage), { categories: [] });
  const isForbidden = answer.kind === 'refused' && answer.status === 403;
  return isForbidden ? [{ finding: 'mailboxPermissionMissing', mailbox: address, needed: 'write' }] : [];
};

/** A mail to nobody: 400 with permission to send, 403 without. Nothing is sent either way. */
const trySend = async (gateway: GraphGateway, address: string): Promise<readonly MailboxFinding[]> => {
  const answer = await gateway.write('POST', `${mailboxPath(address)}/sendMail`, { message: { toRecipients: [] } });
  const isForbidden = answer.kind === 'refused' && answer.status === 403;
  return isForbidden ? [{ finding: 'mailboxPermissionMissing', mailbox: address, needed: 'send' }] : [];
};
