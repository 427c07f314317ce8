import type { Message } from '../../mail/mail-message.ts';
import { type GraphAnswer, graphLink, isRefused, type Refused } from '../answer.ts';
import type { MailCall } from '../call.ts';
import { option, refuseOtherOptions } from '../options.ts';
import { badMail, pageSize, preferencesOf, skipped } from './mail-call.ts';
import { type MailFilter, readMailFilter } from './mail-filter.ts';
import { messageView, selected } from './message-view.ts';

interface Order {
  readonly name: string;
  readonly isDescending: boolean;
}

const known = ['count', 'expand', 'filter', 'orderby', 'select', 'skip', 'top'];

/** Messages a page when the caller does not say. */
const defaultPage = 10;

/** Answers a collection of messages: of one folder, or of the whole mailbox. `address` is the collection's own path. */
export function listMessages(call: MailCall, folder: string | undefined, address: string): GraphAnswer {
  const { query } = call.request;
  const stranger = refuseOtherOptions(query, known);
  if (stranger !== undefined) return stranger.refused;
  const top = pageSize(query, preferencesOf(call).pageSize ?? defaultPage);
  if (isRefused(top)) return top.refused;
  const names = selected(option(query, 'select'));
  if (isRefused(names)) return names.refused;
  const found = find(call, folder, skipped(query), top);
  if (isRefused(found)) return found.refused;
  const value = found.messages.map((message) => messageView(call, message, names));
  const count = option(query, 'count') === 'true' ? { '@odata.count': found.total } : {};
  const from = skipped(query) + top;
  const options = { ...Object.fromEntries(query), $skip: String(from) };
  const next = found.total > from ? { '@odata.nextLink': graphLink(address, options) } : {};
  return { status: 200, body: { ...count, value, ...next } };
}

interface Found {
  readonly messages: readonly Message[];
  readonly total: number;
}

function find(call: MailCall, folder: string | undefined, from: number, top: number): Found | Refused {
  const { query } = call.request;
  const text = option(query, 'filter');
  const filter = text === undefined ? undefined : readMailFilter(text);
  if (isRefused(filter)) return filter;
  const order = readOrder(option(query, 'orderby'), filter);
  if (isRefused(order)) return order;
  const { messages } = call.office;
  const where = { mailbox: call.mailbox.address, folder };
  const isNatural = order === undefined || (order.name === 'receivedDateTime' && order.isDescending);
  if (filter === undefined && isNatural)
    return { messages: messages.list(where, top, from), total: messages.count(where) };
  const id = filter?.internetMessageId;
  const candidates = messages.list({ ...where, ...(id === undefined ? {} : { internetMessageId: id }) });
  const held = filter === undefined ? candidates : candidates.filter((message) => filter.holds(message));
  const sorted = isNatural ? held : [...held].sort((a, b) => compare(a, b, order));
  return { messages: sorted.slice(from, from + top), total: sorted.length };
}

const sortable: Readonly<Record<string, (message: Message) => string>> = {
  receivedDateTime: ({ receivedAt }) => receivedAt,
  sentDateTime: ({ letter }) => letter.sentAt,
  subject: ({ letter }) => letter.subject.toLowerCase(),
};

function compare(a: Message, b: Message, { name, isDescending }: Order): number {
  const read = sortable[name];
  const [left, right] = [read?.(a) ?? '', read?.(b) ?? ''];
  const way = left < right ? -1 : left > right ? 1 : a.key - b.key;
  return isDescending ? -way : way;
}

/** Exchange sorts a filtered list only by what the filter names first. */
function readOrder(text: string | undefined, filter: MailFilter | undefined): Order | Refused | undefined {
  if (text === undefined) return undefined;
  const [name = '', direction = 'asc', ...more] = text.trim().split(/\s+/);
  if (sortable[name] === undefined || more.length > 0 || !/^(asc|desc)$/.test(direction))
    return badMail('The OrderBy clause is not supported.', 'ErrorInvalidUrlQuery');
  if (filter !== undefined && filter.names[0] !== name)
    return badMail('The restriction or sort order is too complex for this operation.', 'InefficientFilter');
  return { name, isDescending: direction === 'desc' };
}
