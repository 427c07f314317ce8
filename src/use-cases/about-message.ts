import { montrealDay } from '../law/montreal.ts';
import { type RequestType, requestTypes } from '../law/request.ts';
import { requestClocks } from '../law/request-clocks.ts';
import { type Suggestion, suggest } from '../triage/suggest.ts';
import { isOfficer } from './asker.ts';
import { clocksView } from './clocks-view.ts';
import { commandIdOf, recordsOfMail } from './mail-records.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import { mintMailTicket } from './ticket.ts';
import type { MessageView, SuggestionView } from './views/message-view.ts';

/**
 * What a message of the privacy mailbox seems to be and which phrases say so, when it was received, the dates that a
 * request of each type would then have, and the records that exist for it. For the officer and deputies; anybody else
 * gets what a message that does not exist gets.
 */
export const aboutMessage = async (
  office: Office,
  asker: Asker,
  internetMessageId: string,
): Promise<Outcome<MessageView>> => {
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const mail = await readMail(office, internetMessageId);
  return isRefusal(mail) ? mail : viewOf(office, asker, mail);
};

/** The same view of a message that was read already. */
export const viewOf = (office: Office, asker: Asker, mail: ReadMail): MessageView => {
  const [first] = mail.copies;
  const { suggestions, language } = suggest(mail.message);
  return {
    internetMessageId: first.internetMessageId,
    receivedAt: first.receivedAt,
    language,
    suggestions: suggestions.map(suggestionView),
    choices: choicesOf(office, asker, mail, suggestions),
    records: recordsOfMail(office, mail),
    categories: first.categories,
  };
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
  asker: Asker,
  mail: ReadMail,
  suggestions: readonly Suggestion[],
): MessageView['choices'] => {
  const suggested = typesFrom(suggestions);
  const receivedOn = montrealDay(mail.copies[0].receivedAt);
  const about = mail.copies[0].internetMessageId;
  const ticket = mintMailTicket(office, {
    id: commandIdOf(office, mail, 'requests'),
    verb: 'registerRequest',
    oid: asker.oid,
    about,
  });
  const today = montrealDay(office.now());
  return [...suggested, ...requestTypes.filter((type) => !suggested.has(type))].map((type) => ({
    type,
    register: 'requests',
    suggested: suggested.has(type),
    ticket,
    clocks: clocksView(requestClocks({ type, receivedOn }, office.company.promises.requestDays), today),
  }));
};
