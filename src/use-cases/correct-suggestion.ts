import { mailKinds } from '../registers/mail-categories.ts';
import { type MessageType, messageTypes } from '../triage/types.ts';
import { viewOf } from './about-message.ts';
import { isOfficer } from './asker.ts';
import { entryOf, settleMail } from './decided-mail.ts';
import { kindOfLabel } from './mail-matters.ts';
import { recordsOfMail } from './mail-records.ts';
import type { Decided } from './not-privacy.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import { readMail, type WhichMail } from './read-mail.ts';
import { mintUndo } from './undo-ticket.ts';

const isLabel = (name: string): name is MessageType => messageTypes.some((label) => label === name);

/**
 * Puts right what triage called a mail that waits, in one press: its tags follow, and labels and rules are kept, no word
 * of it. Refuses labels that triage does not know or that are nothing of ours (that is *not privacy*), and a mail that
 * has its record.
 */
export const correctSuggestion = async (
  office: Office,
  asker: Asker,
  { labels, ...which }: WhichMail & { readonly labels: readonly string[] },
): Promise<Outcome<Decided>> => {
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const chosen = labels.filter(isLabel);
  const named = new Set(chosen.flatMap((label) => kindOfLabel(label) ?? []));
  const kinds = mailKinds.filter((kind) => named.has(kind));
  if (chosen.length !== labels.length || kinds.length === 0)
    return { refused: 'fields', faults: { labels: { fault: 'notInList' } } };
  const mail = await readMail(office, which);
  if (isRefusal(mail)) return mail;
  if (recordsOfMail(office, mail).length > 0) return { refused: 'wrongStage' };
  const { suggested, rules, kinds: before } = entryOf(office, mail).content;
  office.kept.mails.correct({ at: office.now(), suggested, rules, chosen });
  const undo = mintUndo(office, asker, { what: 'corrected', mail, references: [], kinds: before });
  const tagged = await settleMail(office, mail, { kinds });
  return { view: viewOf(office, asker, tagged), undo };
};
