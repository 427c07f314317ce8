import type { MailContent, MailEntry } from '../../ports/mail-book.ts';
import type { MailMessage } from '../../ports/mailbox.ts';
import { kindsOfRecords } from '../mail-matters.ts';
import { openedBy } from '../mail-records.ts';
import { putTags, sameNames, tagMail, wantedTags } from '../mail-tags.ts';
import { forgetUntag, toUntag } from '../mail-untag.ts';
import type { Office } from '../office.ts';
import { present } from '../present.ts';

const pageSize = 500;
/** Mails whose tags are changed in one pass, and answers of *later* after which it ends. */
const mostChanged = 100;
const mostLaters = 3;

const cursors = new WeakMap<Office, string>();

/** A mail that got its record elsewhere: by another instance, or before our own disk was lost. */
const refreshed = (office: Office, entry: MailEntry): MailEntry => {
  if (entry.state !== 'toTriage' || !entry.content) return entry;
  const opened = Object.values(entry.content.openers).flatMap((id) => openedBy(office, id) ?? []);
  const records = opened.flatMap((reference) => present(office, reference) ?? []);
  const standing = records.filter(({ state }) => state.ending !== 'registeredInError');
  if (standing.length === 0) return entry;
  const kinds = kindsOfRecords(standing);
  const references = standing.map(({ reference }) => reference);
  const registered: MailEntry = { ...entry, state: 'registered', content: { ...entry.content, kinds, references } };
  office.kept.mails.put(registered);
  return registered;
};

const copiesOf = async (
  office: Office,
  { internetMessageId, copies }: Pick<MailContent, 'internetMessageId' | 'copies'>,
): Promise<readonly MailMessage[] | 'later'> => {
  const found = (await office.mailbox?.find(internetMessageId)) ?? { kind: 'notFound' };
  if (found.kind === 'later') return 'later';
  return found.kind === 'found' ? found.item.filter(({ id }) => copies.includes(id)) : [];
};

/**
 * Brings the tags of followed mails to what they are to be: registered elsewhere, answered, late. A page at a time, each
 * pass going on where the last one ended; the mailbox is asked only for a mail whose tags differ. Returns how many changed.
 */
export const retagMails = async (office: Office): Promise<number> => {
  await untag(office);
  let [changed, laters] = [0, 0];
  const page = office.kept.mails.followed(cursors.get(office) ?? '', pageSize);
  cursors.set(office, page.length < pageSize ? '' : (page.at(-1)?.key ?? ''));
  for (const one of page) {
    if (changed >= mostChanged || laters >= mostLaters) break;
    const entry = one.content?.unread ? one : refreshed(office, one);
    const { content } = entry;
    if (!content || content.unread || sameNames(wantedTags(office, entry), content.tags)) continue;
    const copies = await copiesOf(office, content);
    const outcome = copies === 'later' ? 'later' : await tagMail(office, { ...entry, content }, copies);
    if (outcome === 'later') laters += 1;
    else if (copies.length > 0) changed += 1;
  }
  return changed;
};

/** Takes off the tags of what was called *not privacy* while the mailbox did not answer. */
const untag = async (office: Office): Promise<void> => {
  for (const one of toUntag(office)) {
    const copies = await copiesOf(office, one);
    if (copies === 'later') return;
    if (!(await putTags(office, copies, []))) return;
    forgetUntag(office, one.key);
  }
};
