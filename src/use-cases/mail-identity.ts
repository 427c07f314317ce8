import { canonical } from '../ledger/canonical.ts';
import type { Office } from './office.ts';

/** What makes a mail the same mail, in whatever folder or mailbox a copy of it lies. */
export interface MailIdentity {
  readonly internetMessageId: string;
  readonly fromAddress: string;
  /** The `Date` header as the message gives it; empty when it has none. */
  readonly date: string;
  readonly text: string;
}

const identityOf = (office: Office, { internetMessageId, fromAddress, date, text }: MailIdentity) => ({
  ...{ internetMessageId, from: fromAddress.toLowerCase(), date, text: office.sha256(text) },
});

/** The mail's own key: the same for every copy of it, and another for a mail that merely bears its id. */
export const mailKey = (office: Office, mail: MailIdentity): string =>
  office.sha256(canonical(identityOf(office, mail)));

/**
 * Names by which a mail is found again: of one copy, of its internetMessageId, of its conversation, of a message that it
 * passes on whole, of what its header or one quoted in it says.
 */
export const mailName = (
  office: Office,
  kind: 'copy' | 'message' | 'thread' | 'passed' | 'header' | 'quoted',
  value: string,
): string => `${kind}|${office.sha256(value)}`;

/** The address of a person, as a digest. */
export const personOf = (office: Office, address: string): string => office.sha256(address.trim().toLowerCase());

/**
 * The id of the command that registers a mail in a register, made from the mail's own identity: two officers at the
 * same moment, or a copy in another folder, come to the same record (DESIGN §3).
 */
export const mailCommandId = (office: Office, mail: MailIdentity, register: string): string =>
  office.sha256(canonical({ ...identityOf(office, mail), register }));
