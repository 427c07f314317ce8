import type { MailMessage } from '../ports/mailbox.ts';
import type { Reference } from '../registers/reference.ts';
import { mailName } from './mail-identity.ts';
import type { Office } from './office.ts';

/**
 * The copy of a record's mail to which a reply may be made. Of several mails that bear one id it is the record's own, so
 * that no answer goes to somebody else; what a machine made, or a list sent on, is never answered. Undefined for none.
 */
export const answeredCopy = (
  office: Office,
  reference: Reference,
  found: readonly MailMessage[],
): MailMessage | undefined => {
  const known = found.map((copy) => ({ copy, entry: office.kept.mails.named(mailName(office, 'copy', copy.id))[0] }));
  const own = known.find(({ entry }) => entry?.content?.references.includes(reference)) ?? known[0];
  return own?.entry?.content?.automatic ? undefined : own?.copy;
};
