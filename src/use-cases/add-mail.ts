import type { Receipt } from '../ports/kept.ts';
import type { Reference } from '../registers/reference.ts';
import { viewOf } from './about-message.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { entryOf, settleMail } from './decided-mail.ts';
import { namesOf } from './intake-entry.ts';
import { mailRegisters } from './mail-matters.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { present } from './present.ts';
import { type ReadMail, readMail, type WhichMail } from './read-mail.ts';
import { mintUndo } from './undo-ticket.ts';
import type { MessageView } from './views/message-view.ts';

/** What adding a mail to a file leaves. */
export interface MailAdded {
  readonly receipt: Receipt;
  readonly view: MessageView;
  readonly undo: string;
}

/** The name of a mail in the folder of a record to whose file it is added: by its digest, so that nothing is replaced. */
export const mailFile = (office: Office, mail: Pick<ReadMail, 'mime'>): string =>
  `courriel-${office.sha256(mail.mime).slice(0, 12)}.eml`;

/**
 * Puts the original of a mail into a record's folder, then notes it by name and digest; the mail then counts as
 * registered. The file is written first, so that no act cites what is not there; the same mail twice is one act.
 */
export const fileMail = async (
  office: Office,
  { oid, role, name, language }: Asker,
  mail: ReadMail,
  reference: Reference,
): Promise<Receipt | Refusal> => {
  const [file, digest] = [mailFile(office, mail), office.sha256(mail.mime)];
  const ids = ['', '|2', '|3'].map((n) => office.sha256(`${reference}|addMail|${digest}${n}`));
  const entry = entryOf(office, mail);
  const stands = entry.content.references.includes(reference);
  const id = (stands ? ids.findLast((one) => office.kept.find(one)) : ids.find((one) => !office.kept.find(one))) ?? '';
  const before = office.kept.find(id);
  if (before) return { id, verb: 'addMail', reference, register: before.register, acceptedAt: before.acceptedAt };
  const kept = await office.caseFiles.putEvidence(reference, file, mail.mime);
  if (kept.kind === 'later') return { refused: 'notNow' };
  const command = { id, verb: 'addMail', actor: { oid, role, name }, receivedAt: office.now(), reference };
  const receipt = acceptCommand(office, { ...command, input: { file, digest }, language });
  if (isRefusal(receipt)) return receipt;
  const content = { ...entry.content, references: [...new Set([...entry.content.references, reference])] };
  office.kept.mails.put({ ...entry, state: 'registered', content }, namesOf(office, mail));
  return receipt;
};

/**
 * Adds a mail to the file of a record that stands, for the officer and deputies: linked, and its original kept there. A
 * mail has as many records as it belongs to; nothing else of the record changes.
 */
export const addMail = async (
  office: Office,
  asker: Asker,
  { reference, ...which }: WhichMail & { readonly reference: Reference },
): Promise<Outcome<MailAdded>> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  if (!record || !mailRegisters.some((register) => register === record.register)) return { refused: 'notFound' };
  const mail = await readMail(office, which);
  if (isRefusal(mail)) return mail;
  const receipt = await fileMail(office, asker, mail, reference);
  if (isRefusal(receipt)) return receipt;
  const tagged = await settleMail(office, mail);
  const undo = mintUndo(office, asker, { what: 'added', mail, references: [reference], file: mailFile(office, mail) });
  return { receipt, view: viewOf(office, asker, tagged), undo };
};
