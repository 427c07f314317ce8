import { canonical } from '../ledger/canonical.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Office } from './office.ts';

/** What makes a mail the same mail, in whatever folder or mailbox a copy of it lies. */
export interface MailIdentity {
  readonly internetMessageId: string;
  readonly fromAddress: string;
  /** The `Date` header as the message gives it; empty when it has none. */
  readonly date: string;
  readonly text: string;
}

/**
 * The id of the command that registers a mail in a register, made from the mail's own identity: two officers at the
 * same moment, or a copy in another folder, come to the same record (DESIGN §3).
 */
export const mailCommandId = (office: Office, mail: MailIdentity, register: RegisterKey): string => {
  const { internetMessageId, fromAddress, date, text } = mail;
  const identity = { internetMessageId, from: fromAddress.toLowerCase(), date, text: office.sha256(text), register };
  return office.sha256(canonical(identity));
};
