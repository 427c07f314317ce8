import type { MailKind } from '../registers/mail-categories.ts';
import type { Reference } from '../registers/reference.ts';
import type { Asker, Office } from './office.ts';
import type { ReadMail } from './read-mail.ts';
import { mintMailTicket } from './ticket.ts';

/** What a press on a mail did, as far as taking it back needs it. */
export interface Undoable {
  readonly what: 'registered' | 'added' | 'notPrivacy' | 'corrected';
  readonly internetMessageId: string;
  readonly key: string;
  readonly references: readonly Reference[];
  readonly file?: string;
  readonly kinds?: readonly MailKind[];
}

export const undoVerb = 'undoMail';

/** A ticket that takes a press back, for whoever pressed and as long as any form's. */
export const mintUndo = (
  office: Office,
  { oid }: Asker,
  { mail, ...done }: Omit<Undoable, 'internetMessageId' | 'key'> & { readonly mail: ReadMail },
): string => {
  const about: Undoable = { ...done, internetMessageId: mail.copies[0].internetMessageId, key: mail.key };
  return mintMailTicket(office, { id: office.randomness(16), verb: undoVerb, oid, about: JSON.stringify(about) });
};
