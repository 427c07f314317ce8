import { complaintClocks } from '../law/complaint-clocks.ts';
import { addDays, type Day, formatDay, parseDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { requestClocks } from '../law/request-clocks.ts';
import type { MailContent, MailEntry } from '../ports/mail-book.ts';
import type { MailMessage } from '../ports/mailbox.ts';
import { kindsIn, type MailKind, mailKinds } from '../registers/mail-categories.ts';
import { suggest } from '../triage/suggest.ts';
import { type MessageType, messageTypes } from '../triage/types.ts';
import { mailName, personOf } from './mail-identity.ts';
import { kindOfLabel, mailRegisters, mattersOfLabel } from './mail-matters.ts';
import { authorOf, mailReceipt } from './mail-receipt.ts';
import type { Office } from './office.ts';
import { headerNames } from './quoted-mail.ts';
import { openerOf, type ReadMail } from './read-mail.ts';
import { unreadBecause } from './unread-because.ts';

/** The kinds of a mail: what its tags say by somebody's hand, else what triage says, in the order of the tags. */
const kindsOf = (labels: readonly MessageType[], isRead: boolean): readonly MailKind[] => {
  const found = new Set(labels.flatMap((label) => kindOfLabel(label) ?? []));
  const kinds = mailKinds.filter((kind) => found.has(kind));
  // What cannot be read is not plainly something else.
  return kinds.length > 0 || isRead ? kinds : ['question'];
};

/** What is kept of a mail: digests, days, labels and rules, no word of it. */
export const contentOf = (office: Office, mail: ReadMail): MailContent => {
  const { copies, message, automatic } = mail;
  const { suggestions } = suggest(message);
  const because = unreadBecause(mail, suggestions);
  const labels = suggestions.map(({ type }) => type);
  const rules = suggestions.flatMap(({ type, because }) => because.map(({ reason }) => `${type}:${reason}`));
  const receipt = mailReceipt(mail);
  const byHand = kindsIn(copies[0].categories);
  return {
    copies: copies.map(({ id }) => id),
    internetMessageId: copies[0].internetMessageId,
    kinds: byHand.length > 0 ? byHand : kindsOf(labels, because === undefined),
    suggested: labels,
    rules: [...new Set(rules)],
    receivedOn: formatDay(receipt.earlier ?? receipt.day),
    openers: Object.fromEntries(mailRegisters.map((register) => [register, openerOf(office, mail, register)])),
    references: [],
    automatic,
    person: personOf(office, authorOf(mail).address),
    tags: [],
    tagsBefore: [],
    ...(because === undefined ? {} : { unreadBecause: because }),
  };
};

/** The names by which a mail is found again: its copies', and those of the messages that it passes on. */
export const namesOf = (
  office: Office,
  { copies, message }: Pick<ReadMail, 'copies' | 'message'>,
): readonly string[] => [
  ...copies.flatMap(({ id, internetMessageId, conversation }) => [
    mailName(office, 'copy', id),
    mailName(office, 'message', internetMessageId),
    ...(conversation === undefined ? [] : [mailName(office, 'thread', conversation)]),
  ]),
  ...message.forwardedIds.map((id) => mailName(office, 'passed', id)),
  ...headerNames(office, { copies, message }),
];

/** The names by which one knows again what is nothing of ours: hashes of its ids, and of no conversation. */
export const bareNamesOf = (office: Office, copies: readonly MailMessage[]): readonly string[] =>
  copies.flatMap(({ id, internetMessageId }) => [
    mailName(office, 'copy', id),
    mailName(office, 'message', internetMessageId),
  ]);

/**
 * What a mail seems to be: the labels of triage that its tags bear out, then tags set by hand that no label explains. What
 * cannot be read is tagged a question for want of anything better, and seems to be nothing.
 */
export const seemsOf = ({
  kinds,
  suggested,
  unreadBecause: because,
}: Pick<MailContent, 'kinds' | 'suggested' | 'unreadBecause'>): readonly (MessageType | MailKind)[] => {
  const told = suggested.flatMap((name) => messageTypes.find((label) => label === name && label !== 'other') ?? []);
  if (told.length === 0 && because !== undefined) return kinds.filter((kind) => kind !== 'question');
  const labels = told.filter((label) => kinds.some((kind) => kind === kindOfLabel(label)));
  return [...labels, ...kinds.filter((kind) => !labels.some((label) => kindOfLabel(label) === kind))];
};

/** The dates that a mail has before anybody registers it: its clocks run from receipt all the same (s. 32). */
export interface ProvisionalDue {
  /** By when the earliest of its matters is due; of an incident or a minor at once, so the day of receipt. */
  readonly due: Day;
  readonly promptly: boolean;
}

const promptKinds: readonly MailKind[] = ['incident', 'minor'];

/** By when a mail that waits is due, by its kinds and what triage called it. */
export const provisionalDue = (office: Office, { content, receivedAt }: MailEntry): ProvisionalDue => {
  const receivedOn = parseDay(content?.receivedOn ?? '') ?? montrealDay(receivedAt);
  const { kinds = [], suggested = [] } = content ?? {};
  const { requestDays, complaintDays } = office.company.promises;
  if (kinds.some((kind) => promptKinds.includes(kind))) return { due: receivedOn, promptly: true };
  const labels = messageTypes.filter((label) => suggested.includes(label));
  const dues = labels.flatMap(mattersOfLabel).flatMap((matter) => {
    if (matter === 'complaint')
      return complaintClocks({ receivedOn, information: [], extensions: [] }, complaintDays).policyDue ?? [];
    if (matter === 'incident' || matter === 'minorReport') return [];
    return requestClocks({ type: matter, receivedOn }, requestDays).policyDue ?? [];
  });
  const usual = addDays(receivedOn, requestDays);
  return { due: dues.toSorted((a, b) => a - b)[0] ?? usual, promptly: false };
};
