import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { type RequestType, requestTypes } from '../law/request.ts';
import { requestClocks } from '../law/request-clocks.ts';
import { isMisnamed } from '../triage/authentication.ts';
import { type Suggestion, suggest } from '../triage/suggest.ts';
import { isOfficer } from './asker.ts';
import { clocksView } from './clocks-view.ts';
import { matters, mattersOfLabel, registerOfMatter } from './mail-matters.ts';
import { authorOf, mailReceipt } from './mail-receipt.ts';
import { commandIdOf, type OpenedRecord, openedByMail, recordsOfMail } from './mail-records.ts';
import { relatedTo } from './mail-related.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import { type ReadMail, readMail, type WhichMail } from './read-mail.ts';
import { mintMailTicket } from './ticket.ts';
import { unreadBecause } from './unread-because.ts';
import type { CandidateView, MatterView, MessageView, SuggestionView } from './views/message-view.ts';

/**
 * What a message of the privacy mailbox seems to be and which phrases say so, when it was received, the dates that a
 * request of each type would then have, and the records that exist for it. Where two mails bear the id and nothing says
 * which is meant, the view is of the first and names the others. For the officer and deputies; anybody else gets what a
 * message that does not exist gets.
 */
export const aboutMessage = async (
  office: Office,
  asker: Asker,
  asked: string | WhichMail,
): Promise<Outcome<MessageView>> => {
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const mail = await readMail(office, typeof asked === 'string' ? { internetMessageId: asked } : asked);
  return isRefusal(mail) ? mail : viewOf(office, asker, mail);
};

/** The same view of a message that was read already. */
export const viewOf = (office: Office, asker: Asker, mail: ReadMail): MessageView => {
  const [first] = mail.copies;
  const { suggestions, language } = suggest(mail.message);
  const because = unreadBecause(mail, suggestions);
  const receipt = mailReceipt(mail);
  const entry = office.kept.mails.get(mail.key);
  const opened = openedByMail(office, mail);
  const ticket = ticketFor(office, asker, mail, opened.length);
  return {
    internetMessageId: first.internetMessageId,
    subject: first.subject,
    copyId: first.id,
    receivedAt: first.receivedAt,
    language,
    suggestions: suggestions.map(suggestionView),
    choices: choicesOf(office, mail, suggestions, ticket),
    records: recordsOfMail(office, mail),
    categories: first.categories,
    key: mail.key,
    ...(entry ? { state: entry.state } : {}),
    receipt: { on: formatDay(receipt.day), ...(receipt.earlier ? { earlier: formatDay(receipt.earlier) } : {}) },
    author: authorOf(mail),
    ...sentOf(mail),
    automatic: mail.automatic,
    ...(because === undefined ? {} : { unreadBecause: because }),
    matters: mattersOf(suggestions, opened),
    ticket,
    related: relatedTo(office, mail),
    ...(mail.others.length > 0 ? { candidates: [{ key: mail.key, first }, ...mail.others].map(candidate) } : {}),
  };
};

const sentOf = ({ message }: ReadMail): Pick<MessageView, 'sender' | 'files'> => ({
  sender: { ...message.from, misnamed: isMisnamed(message.from), checks: message.authentication },
  files: message.attachments.map(({ name, size, risky }) => ({ name, size, risky })),
});

const candidate = ({ key, first }: ReadMail['others'][number]): CandidateView => {
  const { fromAddress, subject, receivedAt } = first;
  return { key, fromAddress, subject, receivedAt };
};

const ticketFor = (office: Office, { oid }: Asker, mail: ReadMail, seen: number): string => {
  const id = commandIdOf(office, mail, 'requests');
  const about = mail.copies[0].internetMessageId;
  return mintMailTicket(office, { id, verb: 'registerRequest', oid, about, seen });
};

/** Everything that a mail may be registered as, what it seems to be first. */
const mattersOf = (suggestions: readonly Suggestion[], opened: readonly OpenedRecord[]): readonly MatterView[] => {
  // The likeliest of each label is proposed: its other readings stand in the list.
  const suggested = new Set(suggestions.flatMap(({ type }) => mattersOfLabel(type).slice(0, 1)));
  const all = [...suggested, ...matters.filter((matter) => !suggested.has(matter))];
  return all.map((matter) => {
    const reference = opened.find((one) => one.matter === matter)?.view.reference;
    const is = { matter, register: registerOfMatter(matter), suggested: suggested.has(matter) };
    return reference === undefined ? is : { ...is, reference };
  });
};

const suggestionView = ({ type, score, because, provisions }: Suggestion): SuggestionView => ({
  type,
  score,
  phrases: [...new Set(because.map(({ says }) => says))],
  provisions,
});

/** The types of request that the suggestions propose, best first, then every other. */
const typesFrom = (suggestions: readonly Suggestion[]): ReadonlySet<RequestType> =>
  new Set(suggestions.flatMap(({ proposal }) => (proposal.record === 'request' ? proposal.types : [])));

const choicesOf = (
  office: Office,
  mail: ReadMail,
  suggestions: readonly Suggestion[],
  ticket: string,
): MessageView['choices'] => {
  const suggested = typesFrom(suggestions);
  const receivedOn = montrealDay(mail.copies[0].receivedAt);
  const today = montrealDay(office.now());
  return [...suggested, ...requestTypes.filter((type) => !suggested.has(type))].map((type) => ({
    type,
    register: 'requests',
    suggested: suggested.has(type),
    ticket,
    clocks: clocksView(requestClocks({ type, receivedOn }, office.company.promises.requestDays), today),
  }));
};
