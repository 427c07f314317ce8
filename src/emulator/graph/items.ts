import { etag } from '../identifiers.ts';
import {
  collection,
  type GraphAnswer,
  invalid,
  isRecord,
  isRefused,
  matches,
  noContent,
  notFound,
  type Refused,
  refuse,
  stale,
} from './answer.ts';
import { type ListCall, nowText, param, type Route } from './call.ts';
import { identityOf, type Stamp } from './identities.ts';
import type { Item } from './item-store.ts';
import { fieldsView, itemView, selectFields } from './item-view.ts';
import { readExpand, refuseOtherOptions, select } from './options.ts';
import { queryItems } from './query.ts';
import { comparable, type Fields, fieldKey, readChangedFields, readNewFields } from './values.ts';

const items = '/sites/{site}/lists/{list}/items';

export const itemRoutes: readonly Route[] = [
  { on: 'list', method: 'GET', path: items, access: 'read', units: 2, answer: listItems },
  { on: 'list', method: 'POST', path: items, access: 'write', units: 2, answer: createItem },
  { on: 'list', method: 'GET', path: `${items}/{item}`, access: 'read', units: 1, answer: readItem },
  { on: 'list', method: 'PATCH', path: `${items}/{item}`, access: 'write', units: 2, answer: changeItem },
  { on: 'list', method: 'DELETE', path: `${items}/{item}`, access: 'write', units: 2, answer: deleteItem },
  { on: 'list', method: 'GET', path: `${items}/{item}/fields`, access: 'read', units: 1, answer: readFields },
  { on: 'list', method: 'PATCH', path: `${items}/{item}/fields`, access: 'write', units: 2, answer: changeFields },
];

/** When and by whom this call writes. */
export function stampOf(call: ListCall): Stamp {
  return { at: nowText(call), by: identityOf(call.caller) };
}

/** An item with the expansions that the query asks for. */
export function expandedItem(call: ListCall, item: Item): Readonly<Record<string, unknown>> | Refused {
  const { query } = call.request;
  const expansions = readExpand(query, ['fields']);
  if (isRefused(expansions)) return expansions;
  const view = itemView(call.site, call.list, item);
  const [expansion] = expansions;
  if (expansion === undefined) return select(view, query);
  const fields = selectFields(call.list.columns, fieldsView(call.list, item), expansion.select);
  return isRefused(fields) ? fields : select({ ...view, fields }, query, ['fields']);
}

function listItems(call: ListCall): GraphAnswer {
  const page = queryItems(call);
  if (isRefused(page)) return page.refused;
  const views = [];
  for (const item of page.items) {
    const view = expandedItem(call, item);
    if (isRefused(view)) return view.refused;
    views.push(view);
  }
  return collection(views, page.nextLink === undefined ? {} : { '@odata.nextLink': page.nextLink });
}

function createItem(call: ListCall): GraphAnswer {
  const { list, stores, request } = call;
  if (list.template !== 'genericList')
    return refuse(400, 'invalidRequest', 'To add an item to a document library, use SPFileCollection.Add()');
  const given = fieldsOf(request.body);
  if (isRefused(given)) return given.refused;
  const fields = readNewFields(list.columns, given);
  if (isRefused(fields)) return fields.refused;
  if (isTaken(call, fields, {}, undefined)) return uniqueViolation;
  const item = stores.items.add(list, fields, stampOf(call));
  return { status: 201, body: { ...itemView(call.site, list, item), fields: fieldsView(list, item) } };
}

function readItem(call: ListCall): GraphAnswer {
  const stranger = refuseOtherOptions(call.request.query, ['select', 'expand']);
  if (stranger !== undefined) return stranger.refused;
  return withItem(call, (item) => {
    const view = expandedItem(call, item);
    return isRefused(view) ? view.refused : { status: 200, body: view };
  });
}

function readFields(call: ListCall): GraphAnswer {
  return withItem(call, (item) => {
    const names = call.request.query.get('$select') ?? call.request.query.get('select');
    const fields = selectFields(call.list.columns, fieldsView(call.list, item), names?.split(','));
    return isRefused(fields) ? fields.refused : { status: 200, body: fields };
  });
}

function changeItem(call: ListCall): GraphAnswer {
  return withItem(call, (item) => {
    const given = fieldsOf(call.request.body);
    if (isRefused(given)) return given.refused;
    const saved = saveFields(call, item, given);
    if (isRefused(saved)) return saved.refused;
    return { status: 200, body: { ...itemView(call.site, call.list, saved), fields: fieldsView(call.list, saved) } };
  });
}

function changeFields(call: ListCall): GraphAnswer {
  return withItem(call, (item) => {
    const saved = saveFields(call, item, call.request.body);
    return isRefused(saved) ? saved.refused : { status: 200, body: fieldsView(call.list, saved) };
  });
}

function deleteItem(call: ListCall): GraphAnswer {
  return withItem(call, (item) => {
    if (!isCurrent(call, item)) return stale;
    call.stores.items.remove(call.list, item, stampOf(call));
    return noContent;
  });
}

function saveFields(call: ListCall, item: Item, given: unknown): Item | Refused {
  if (!isCurrent(call, item)) return { refused: stale };
  const fields = readChangedFields(call.list.columns, item.fields, given);
  if (isRefused(fields)) return fields;
  if (isTaken(call, fields, item.fields, item.id)) return { refused: uniqueViolation };
  return call.stores.items.save(call.list, item, fields, stampOf(call));
}

function isCurrent(call: ListCall, item: Item): boolean {
  return matches(call.request.headers['if-match'], etag(item.guid, item.version));
}

/** Finds the item that the path names, among those not deleted. */
export function withItem(call: ListCall, answer: (item: Item) => GraphAnswer): GraphAnswer {
  const item = call.stores.items.find(call.list, param(call, 'item'));
  return item === undefined ? notFound : answer(item);
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> | Refused {
  if (!isRecord(body)) return invalid('The request body must be a list item.');
  const stranger = Object.keys(body).find((name) => name !== 'fields' && name !== 'contentType' && !name.includes('@'));
  if (stranger !== undefined) return invalid(`The property '${stranger}' cannot be written on a list item.`);
  return isRecord(body.fields) ? body.fields : invalid("The property 'fields' is required.");
}

// Graph's own words; clients compare them, because the code says nothing.
const uniqueViolation = refuse(
  400,
  'invalidRequest',
  'One or more fields with unique constraints already has the provided value.',
);

function isTaken(call: ListCall, fields: Fields, before: Fields, own: number | undefined): boolean {
  if (!call.tenant.switches.read().uniqueValues) return false;
  return call.list.columns.some((column) => {
    const value = fields[fieldKey(column)];
    if (!column.enforceUniqueValues || value === undefined || value === before[fieldKey(column)]) return false;
    const sought = comparable(column, value);
    if (sought === undefined) return false;
    const bound = { value: sought, open: false };
    const holders = call.stores.items.idsInRange(call.list, { field: column.name, low: bound, high: bound }, 2);
    return holders.some((id) => id !== own);
  });
}
