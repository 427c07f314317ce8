import { accounts } from '../accounts.ts';
import { etag } from '../identifiers.ts';
import type { Site } from '../tenant.ts';
import { invalid, type Refused } from './answer.ts';
import type { Column } from './columns.ts';
import type { Item } from './item-store.ts';
import type { List } from './list-store.ts';
import { type Fields, fieldKey, firstPersonId } from './values.ts';

/** SharePoint's content type of a plain list item. */
const itemContentType = { id: '0x0100C8B0D1E2F3A4B5C6D7E8F9A0B1C2D3E4', name: 'Item' };

type View = Readonly<Record<string, unknown>>;

/** A list item as Graph shows it, without its fields. */
export function itemView(site: Site, list: List, item: Item): View {
  const tag = etag(item.guid, item.version);
  return {
    '@odata.etag': tag,
    id: String(item.id),
    eTag: tag,
    createdDateTime: item.createdAt,
    createdBy: JSON.parse(item.createdBy) as unknown,
    lastModifiedDateTime: item.modifiedAt,
    lastModifiedBy: JSON.parse(item.modifiedBy) as unknown,
    webUrl: `${listAddress(list, site)}/${item.id}_.000`,
    contentType: itemContentType,
    parentReference: { id: list.id, siteId: site.id },
  };
}

/** Where people see the list. */
export function listAddress(list: List, site: Site): string {
  const [host] = site.id.split(',');
  const folder = list.template === 'documentLibrary' ? '' : 'Lists/';
  return `https://${host}${site.path}/${folder}${encodeURIComponent(list.name)}`;
}

interface State {
  readonly version: number;
  readonly fields: Fields;
  readonly at: string;
  readonly by: string;
}

/** The fields of an item in its present state. */
export function fieldsView(list: List, item: Item): View {
  return stateView(list, item, {
    version: item.version,
    fields: item.fields,
    at: item.modifiedAt,
    by: item.modifiedBy,
  });
}

/** The fields of an item in any of its states. Empty columns are absent, as in Graph. */
export function stateView(list: List, item: Item, state: State): View {
  const values: Record<string, unknown> = {};
  for (const column of list.columns) {
    const value = state.fields[fieldKey(column)];
    if (value === undefined) continue;
    if (column.kind === 'multiChoice') values[`${column.name}@odata.type`] = 'Collection(Edm.String)';
    values[fieldKey(column)] = value;
  }
  return {
    '@odata.etag': etag(item.guid, state.version),
    ...values,
    id: String(item.id),
    ContentType: itemContentType.name,
    Created: item.createdAt,
    Modified: state.at,
    AuthorLookupId: personId(item.createdBy),
    EditorLookupId: personId(state.by),
    _UIVersionString: `${state.version}.0`,
    Attachments: false,
  };
}

/** The fields that an expansion names; a name that the list does not have is refused. */
export function selectFields(
  columns: readonly Column[],
  fields: View,
  names: readonly string[] | undefined,
): View | Refused {
  if (names === undefined) return fields;
  const known = new Set(columns.map(fieldKey));
  const stranger = names.find((name) => !known.has(name) && !alwaysThere.has(name));
  if (stranger !== undefined) return invalid(`Field '${stranger}' is not recognized`);
  const chosen = Object.entries(fields).filter(
    ([key]) => key === '@odata.etag' || names.includes(key.split('@')[0] ?? key),
  );
  return Object.fromEntries(chosen);
}

const alwaysThere: ReadonlySet<string> = new Set(['id', 'AuthorLookupId', 'EditorLookupId', '_UIVersionString']);

/** SharePoint's own principal stands for applications. */
const systemPrincipal = '1073741822';

function personId(identity: string): string {
  const index = accounts.findIndex(({ oid }) => identity.includes(oid));
  return index < 0 ? systemPrincipal : String(firstPersonId + index);
}
