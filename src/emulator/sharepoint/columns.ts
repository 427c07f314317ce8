import { isObject, type JsonObject, objectOf, textOf } from '../teams/json.ts';

export type ColumnKind =
  | 'text'
  | 'note'
  | 'choice'
  | 'boolean'
  | 'day'
  | 'instant'
  | 'number'
  | 'link'
  | 'person'
  | 'other';

/** A column as the pages show it. */
export interface Column {
  /** Key in an item's fields. */
  readonly key: string;
  readonly heading: string;
  readonly kind: ColumnKind;
}

/** Columns that SharePoint adds to every list and that its own pages do not show. */
const SYSTEM = new Set([
  'ContentType',
  'Attachments',
  'Edit',
  'LinkTitle',
  'LinkTitleNoMenu',
  'DocIcon',
  'ID',
  'Created',
  'Modified',
  'Author',
  'Editor',
  'AppAuthor',
  'AppEditor',
  'ItemChildCount',
  'FolderChildCount',
  'ComplianceAssetId',
]);

const kindOf = (column: JsonObject): ColumnKind => {
  if (isObject(column.choice)) return 'choice';
  if (isObject(column.boolean)) return 'boolean';
  if (isObject(column.dateTime)) return column.dateTime.format === 'dateOnly' ? 'day' : 'instant';
  if (isObject(column.number) || isObject(column.currency)) return 'number';
  if (isObject(column.hyperlinkOrPicture)) return 'link';
  if (isObject(column.personOrGroup) || isObject(column.lookup)) return 'person';
  if (isObject(column.text)) return column.text.allowMultipleLines === true ? 'note' : 'text';
  return 'other';
};

const isShown = (column: JsonObject): boolean => {
  const name = textOf(column.name) ?? '_';
  return column.hidden !== true && !name.startsWith('_') && !SYSTEM.has(name);
};

/**
 * The columns that people see, from Graph's definitions; SharePoint's own and hidden ones are left out. The title that
 * every list begins with is shown in the reader's language (`title`) as long as nobody gave it another name.
 */
export const shownColumns = (definitions: readonly JsonObject[], title: string): readonly Column[] =>
  definitions.filter(isShown).map((definition) => {
    const name = textOf(definition.name) ?? '';
    const kind = kindOf(definition);
    return {
      key: kind === 'person' ? `${name}LookupId` : name,
      heading:
        name === 'Title' && definition.displayName === 'Title' ? title : (textOf(definition.displayName) ?? name),
      kind,
    };
  });

/** Drops a title that no item uses: every list has one, few need it. */
export const withoutEmptyTitle = (columns: readonly Column[], items: readonly JsonObject[]): readonly Column[] =>
  items.some((item) => textOf(objectOf(item.fields).Title)) ? columns : columns.filter(({ key }) => key !== 'Title');
