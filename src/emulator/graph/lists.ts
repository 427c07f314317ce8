import { etag } from '../identifiers.ts';
import {
  collection,
  type GraphAnswer,
  invalid,
  isRecord,
  isRefused,
  noContent,
  type Refused,
  refuse,
} from './answer.ts';
import { type Call, type ListCall, nowText, type Route } from './call.ts';
import { builtInColumns, type Column, columnView, readColumn } from './columns.ts';
import { identityOf } from './identities.ts';
import { listAddress } from './item-view.ts';
import type { List } from './list-store.ts';
import { type Expansion, option, readExpand, select } from './options.ts';

const lists = '/sites/{site}/lists';

export const listRoutes: readonly Route[] = [
  { on: 'site', method: 'GET', path: lists, access: 'read', units: 2, answer: listLists },
  { on: 'site', method: 'POST', path: lists, access: 'manage', units: 2, answer: createList },
  { on: 'list', method: 'GET', path: `${lists}/{list}`, access: 'read', units: 1, answer: readList },
  { on: 'list', method: 'PATCH', path: `${lists}/{list}`, access: 'manage', units: 2, answer: changeList },
  { on: 'list', method: 'DELETE', path: `${lists}/{list}`, access: 'manage', units: 2, answer: deleteList },
];

/** A list as Graph shows it. */
export function listView(
  call: Call,
  list: List,
  expansions: readonly Expansion[] = [],
): Readonly<Record<string, unknown>> {
  const tag = etag(list.id, list.version);
  return {
    '@odata.etag': tag,
    createdBy: JSON.parse(list.createdBy) as unknown,
    createdDateTime: list.createdAt,
    description: list.description,
    displayName: list.displayName,
    eTag: tag,
    id: list.id,
    lastModifiedBy: JSON.parse(list.modifiedBy) as unknown,
    lastModifiedDateTime: list.modifiedAt,
    list: { contentTypesEnabled: false, hidden: list.hidden, template: list.template },
    name: list.name,
    parentReference: { siteId: call.site.id },
    webUrl: listAddress(list, call.site),
    ...(list.hidden ? { system: {} } : {}),
    ...(expansions.some(({ name }) => name === 'columns') ? { columns: list.columns.map(columnView) } : {}),
  };
}

function answerList(call: Call, list: List, status: number): GraphAnswer {
  const expansions = readExpand(call.request.query, ['columns']);
  if (isRefused(expansions)) return expansions.refused;
  return { status, body: select(listView(call, list, expansions), call.request.query, ['columns']) };
}

function listLists(call: Call): GraphAnswer {
  const { query } = call.request;
  const expansions = readExpand(query, ['columns']);
  if (isRefused(expansions)) return expansions.refused;
  const wanted = readNameFilter(option(query, 'filter'));
  if (isRefused(wanted)) return wanted.refused;
  // System lists are left out unless their facet is asked for by name.
  const asksSystem = option(query, 'select')?.split(',').includes('system') === true;
  const shown = call.stores.lists
    .ofSite(call.site.path)
    .filter((list) => (asksSystem || !list.hidden) && (wanted === undefined || sameName(list.displayName, wanted)));
  return collection(shown.map((list) => select(listView(call, list, expansions), query, ['columns'])));
}

/** Only `displayName eq '…'` is known for lists. */
function readNameFilter(filter: string | undefined): string | undefined | Refused {
  if (filter === undefined) return undefined;
  const name = /^\s*displayName eq '((?:[^']|'')*)'\s*$/.exec(filter)?.[1];
  return name === undefined ? invalid('The provided filter statement is not supported') : name.replaceAll("''", "'");
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function readList(call: ListCall): GraphAnswer {
  return answerList(call, call.list, 200);
}

const writable = ['displayName', 'description', 'columns', 'list'];

function createList(call: Call): GraphAnswer {
  const { body } = call.request;
  if (!isRecord(body) || typeof body.displayName !== 'string' || body.displayName.trim() === '')
    return invalid("The property 'displayName' is required to create a list.").refused;
  const stranger = Object.keys(body).find((name) => !writable.includes(name) && !name.includes('@'));
  if (stranger !== undefined) return invalid(`The property '${stranger}' cannot be written on a list.`).refused;
  const template = isRecord(body.list) ? (body.list.template ?? 'genericList') : 'genericList';
  if (template !== 'genericList' && template !== 'documentLibrary')
    return invalid('This list template is not offered by the tenant.').refused;
  const displayName = body.displayName;
  const siblings = call.stores.lists.ofSite(call.site.path);
  if (siblings.some((list) => sameName(list.displayName, displayName))) return nameTaken;
  const columns = readColumns(body.columns);
  if (isRefused(columns)) return columns.refused;
  const [at, by] = [nowText(call), identityOf(call.caller)];
  const written = {
    createdAt: at,
    createdBy: by,
    modifiedAt: at,
    modifiedBy: by,
    columns,
    template,
    hidden: false,
  } as const;
  const name = urlName(displayName, siblings);
  const description = typeof body.description === 'string' ? body.description : '';
  return answerList(
    call,
    call.stores.lists.add({ site: call.site.path, name, displayName, description, ...written }),
    201,
  );
}

function readColumns(given: unknown): readonly Column[] | Refused {
  const columns = [...builtInColumns()];
  if (given === undefined || given === null) return columns;
  if (!Array.isArray(given)) return invalid("The property 'columns' must be a collection.");
  for (const definition of given) {
    const column = readColumn(definition, columns);
    if (isRefused(column)) return column;
    columns.push(column);
  }
  return columns;
}

const nameTaken = refuse(409, 'nameAlreadyExists', 'The specified name is already in use.');

/** The name that SharePoint makes for the address: no accents, no spaces, never changed afterwards. */
function urlName(displayName: string, siblings: readonly List[]): string {
  const plain = displayName.normalize('NFD').replace(/[^A-Za-z0-9_-]/g, '') || 'List';
  const isFree = (name: string): boolean => !siblings.some((list) => sameName(list.name, name));
  let name = plain;
  for (let n = 1; !isFree(name); n += 1) name = `${plain}${n}`;
  return name;
}

function changeList(call: ListCall): GraphAnswer {
  const { body } = call.request;
  if (!isRecord(body)) return invalid('The request body must be a list.').refused;
  const stranger = Object.keys(body).find(
    (name) => !['displayName', 'description'].includes(name) && !name.includes('@'),
  );
  if (stranger !== undefined) return invalid(`The property '${stranger}' of a list cannot be changed.`).refused;
  const displayName = typeof body.displayName === 'string' ? body.displayName : call.list.displayName;
  const siblings = call.stores.lists.ofSite(call.site.path).filter(({ id }) => id !== call.list.id);
  if (siblings.some((list) => sameName(list.displayName, displayName))) return nameTaken;
  const description = typeof body.description === 'string' ? body.description : call.list.description;
  const changed = { ...call.list, ...modified(call), displayName, description };
  call.stores.lists.save(changed);
  return answerList(call, changed, 200);
}

/** What every change of a list's own settings brings with it. */
export function modified(call: ListCall): Pick<List, 'modifiedAt' | 'modifiedBy' | 'version'> {
  return { modifiedAt: nowText(call), modifiedBy: identityOf(call.caller), version: call.list.version + 1 };
}

function deleteList(call: ListCall): GraphAnswer {
  call.stores.lists.remove(call.list);
  return noContent;
}
