import type { MailEntry } from '../ports/mail-book.ts';
import type { MailMessage } from '../ports/mailbox.ts';
import { kindsIn, oursIn, stateTags } from '../registers/mail-categories.ts';
import { sameNames } from './mail-tags.ts';
import type { Office } from './office.ts';

const states: readonly string[] = Object.values(stateTags).flatMap(({ fr, en }) => [fr, en]);

/**
 * What somebody did to a mail's tags by hand is a correction: its kinds are taken, and the state stays Greffe's. All of
 * them taken off stay off while nothing is done with it; it waits in the list all the same, for only the press of *not
 * privacy* ends it. `reopened`: a kind was put on what was nothing of ours.
 */
export const noteByHand = (
  office: Office,
  known: MailEntry,
  message: MailMessage,
): 'asItWas' | 'noted' | 'reopened' => {
  const ours = oursIn(message.categories);
  const { content } = known;
  // A state among them is our own tag that has not gone yet.
  if (!content)
    return kindsIn(ours).length > 0 && !ours.some((name) => states.includes(name)) ? reopen(office, known) : 'asItWas';
  if (sameNames(ours, content.tags) || sameNames(ours, content.tagsBefore)) return 'asItWas';
  const kinds = kindsIn(ours);
  const seen = { tags: ours, tagsBefore: content.tags };
  const { bare: _, ...rest } = content;
  if (ours.length === 0) office.kept.mails.put({ ...known, content: { ...rest, ...seen, bare: true } });
  else office.kept.mails.put({ ...known, content: { ...rest, ...seen, ...(kinds.length > 0 ? { kinds } : {}) } });
  if (!sameNames(kinds, content.kinds)) {
    const { suggested, rules } = content;
    office.kept.mails.correct({ at: office.now(), suggested, rules, chosen: kinds });
  }
  return 'noted';
};

const reopen = (office: Office, { key }: MailEntry): 'reopened' => {
  office.kept.mails.drop(key);
  return 'reopened';
};
