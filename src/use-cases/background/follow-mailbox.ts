import type { MailMessage } from '../../ports/mailbox.ts';
import { kindTags, mailboxLanguage, mailCategories, stateTags } from '../../registers/mail-categories.ts';
import { type Suggestion, suggest } from '../../triage/suggest.ts';
import { delay, delayed, noDelay } from '../backoff.ts';
import { recordsOfMail } from '../mail-records.ts';
import type { Office } from '../office.ts';
import { isRefusal } from '../outcome.ts';
import { type ReadMail, readMail } from '../read-mail.ts';

const mark = 'delta|mailbox';

/**
 * One pass over the privacy mailbox, by delta: what seems to be for the office and bears no tag of ours yet is tagged
 * *to triage*; a copy of a message that has its record is tagged as registered. What is plainly something else is left
 * alone. Returns how many were tagged.
 */
export const followMailbox = async (office: Office): Promise<number> => {
  const { mailbox } = office;
  if (!mailbox || delayed(office, mark)) return 0;
  const read = await mailbox.changes(office.kept.mark(mark));
  if (read.kind === 'later') {
    delay(office, mark, read.afterMs);
    return 0;
  }
  noDelay(office, mark);
  let tagged = 0;
  for (const message of read.arrived) {
    const outcome = await consider(office, message);
    // The link stays where it is: what could not be looked at now comes again with the next reading.
    if (outcome === 'later') return tagged;
    tagged += outcome;
  }
  office.kept.setMark(mark, read.link);
  office.log({ event: 'followed', list: 'mailbox', changed: read.arrived.length, gone: 0 });
  return tagged;
};

const isOurs = (name: string): boolean => mailCategories(mailboxLanguage).some((tag) => tag.name === name);

/** Tags one message if it needs it: 1 when it did, 0 when not. */
const consider = async (office: Office, message: MailMessage): Promise<number | 'later'> => {
  const mail = await readMail(office, message.internetMessageId, message);
  if (isRefusal(mail)) return mail.refused === 'later' ? 'later' : 0;
  const wanted = recordsOfMail(office, mail).length > 0 ? registered : toTriage(mail);
  const standing = message.categories.filter(isOurs);
  // Nothing wanted is nothing missing.
  if (wanted.every((name) => standing.includes(name))) return 0;
  // A tag that the officer set by hand is a correction: only what nobody has touched is tagged.
  if (wanted !== registered && standing.length > 0) return 0;
  const outcome = await office.mailbox?.tag(message, wanted, mailCategories(mailboxLanguage));
  // Somebody was faster: what they set stands, and a record's own tag is set when the change comes with the next reading.
  if (outcome === 'conflict') return 0;
  if (outcome === 'later') return 'later';
  return outcome === 'tagged' ? 1 : 0;
};

const registered = [kindTags.request[mailboxLanguage], stateTags.registered[mailboxLanguage]];

/** The tags of a message that nobody has looked at: what it seems to be, and *to triage*; none when it is for somebody else. */
const toTriage = ({ message }: ReadMail): readonly string[] => {
  const { suggestions } = suggest(message);
  const kinds = new Set(suggestions.flatMap((suggestion) => kindOf(suggestion) ?? []));
  if (kinds.size === 0) return [];
  return [...[...kinds].map((kind) => kindTags[kind][mailboxLanguage]), stateTags.toTriage[mailboxLanguage]];
};

const kindOf = ({ type, proposal }: Suggestion): keyof typeof kindTags | undefined => {
  if (proposal.record === 'request' || proposal.record === 'existing') return 'request';
  if (proposal.record === 'minorReport') return 'minor';
  if (proposal.record === 'complaint' || proposal.record === 'incident') return proposal.record;
  return type === 'question' ? 'question' : undefined;
};
