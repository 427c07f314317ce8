import { newGuid } from '../identifiers.ts';
import { invalid, isRecord, isRefused, type Refused, refuse } from './answer.ts';
import { type ColumnKind, type Facet, facetNames, isIndexable, kindOf, readFacet } from './facets.ts';

/** A column of a list. */
export interface Column {
  readonly id: string;
  /** Internal name: the key in `fields`. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly facet: Facet;
  readonly kind: ColumnKind;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly readOnly: boolean;
  readonly defaultValue: string | undefined;
  readonly isBuiltIn: boolean;
}

/** SharePoint's cap on the indexes of one list. */
export const indexCap = 20;

const flags = ['required', 'hidden', 'indexed', 'enforceUniqueValues', 'readOnly'] as const;
const plainProperties = ['id', 'name', 'displayName', 'description', 'columnGroup', 'defaultValue', ...flags];

function builtIn(id: string, name: string, facetName: string, readOnly: boolean): Column {
  const settings =
    facetName === 'text'
      ? { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 }
      : {};
  const facet = {
    name: facetName,
    settings: facetName === 'dateTime' ? { displayAs: 'default', format: 'dateTime' } : settings,
  };
  const common = { description: '', required: false, hidden: false, indexed: false, enforceUniqueValues: false };
  const kind = readOnly && facetName !== 'dateTime' ? 'system' : kindOf(facet);
  return { id, name, displayName: name, facet, kind, readOnly, defaultValue: undefined, isBuiltIn: true, ...common };
}

/** The columns that SharePoint gives every list, with its own identifiers for them. */
export function builtInColumns(): readonly Column[] {
  return [
    builtIn('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'text', false),
    { ...builtIn('03e45e84-1992-4d42-9116-26f756012634', 'ContentType', 'text', true), displayName: 'Content Type' },
    builtIn('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'dateTime', true),
    builtIn('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'dateTime', true),
    { ...builtIn('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'boolean', true) },
    { ...builtIn('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'number', true), kind: 'number', indexed: true },
  ];
}

/** The column as Graph shows it. */
export function columnView(column: Column): Readonly<Record<string, unknown>> {
  const { id, name, displayName, description, required, hidden, indexed, enforceUniqueValues, readOnly, facet } =
    column;
  return {
    columnGroup: column.isBuiltIn ? '_Hidden' : 'Custom Columns',
    description,
    displayName,
    enforceUniqueValues,
    hidden,
    id,
    indexed,
    name,
    readOnly,
    required,
    ...(column.defaultValue === undefined ? {} : { defaultValue: { value: column.defaultValue } }),
    [facet.name]: facet.settings,
  };
}

/** Reads the definition of a new column among those of its list. */
export function readColumn(given: unknown, among: readonly Column[]): Column | Refused {
  if (!isRecord(given)) return invalid('A column definition must be an object.');
  const name = typeof given.name === 'string' ? internalName(given.name) : '';
  if (name === '') return invalid("The property 'name' is required to create a column.");
  const facet = soleFacet(given);
  if (isRefused(facet)) return facet;
  if (among.some((column) => column.name.toLowerCase() === name.toLowerCase()))
    return { refused: refuse(409, 'nameAlreadyExists', `A column with the name '${name}' already exists.`) };
  const blank = {
    id: newGuid(),
    name,
    displayName: name,
    description: '',
    facet,
    kind: kindOf(facet),
    required: false,
    hidden: false,
    indexed: false,
    enforceUniqueValues: false,
    readOnly: false,
    defaultValue: undefined,
    isBuiltIn: false,
  };
  return applyProperties(blank, given, among);
}

/** Reads a change to a column; its name and its kind stay. */
export function changeColumn(column: Column, given: unknown, among: readonly Column[]): Column | Refused {
  if (!isRecord(given)) return invalid('A column definition must be an object.');
  if (given.name !== undefined && given.name !== column.name) return invalid('The name of a column cannot be changed.');
  const named = facetNames.filter((name) => given[name] !== undefined && given[name] !== null);
  if (named.some((name) => name !== column.facet.name)) return invalid('The type of a column cannot be changed.');
  const facet =
    named.length === 0 ? column.facet : readFacet(column.facet.name, given[column.facet.name], column.facet);
  if (isRefused(facet)) return facet;
  if (!column.isBuiltIn && kindOf(facet) !== column.kind) return invalid('The type of a column cannot be changed.');
  const others = among.filter(({ id }) => id !== column.id);
  return applyProperties({ ...column, facet }, given, others);
}

function soleFacet(given: Readonly<Record<string, unknown>>): Facet | Refused {
  const named = facetNames.filter((name) => given[name] !== undefined && given[name] !== null);
  const [name] = named;
  if (name === undefined || named.length > 1) return invalid('A column definition must have exactly one type.');
  return readFacet(name, given[name]);
}

function applyProperties(
  column: Column,
  given: Readonly<Record<string, unknown>>,
  others: readonly Column[],
): Column | Refused {
  const allowed = [...plainProperties, ...facetNames];
  const unknown = Object.keys(given).find((name) => !allowed.includes(name) && !name.includes('@'));
  if (unknown !== undefined)
    return invalid(`The property '${unknown}' does not exist on type 'microsoft.graph.columnDefinition'.`);
  const changes: Record<string, unknown> = {};
  for (const flag of flags) {
    const value = given[flag];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'boolean') return invalid(`The value of '${flag}' is not valid.`);
    changes[flag] = value;
  }
  for (const text of ['displayName', 'description']) {
    const value = given[text];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') return invalid(`The value of '${text}' is not valid.`);
    changes[text] = value;
  }
  const presumed = isRecord(given.defaultValue) ? given.defaultValue.value : undefined;
  if (typeof presumed === 'string') changes.defaultValue = presumed;
  return checkIndexes({ ...column, ...changes }, others);
}

function checkIndexes(column: Column, others: readonly Column[]): Column | Refused {
  if (column.enforceUniqueValues && !column.indexed)
    return invalid('This field must be indexed to enforce unique values.');
  if (!column.indexed) return column;
  const isSpare = column.isBuiltIn && column.name !== 'Title' && column.name !== 'ID';
  if (isSpare || !isIndexable(column.kind)) return invalid(`The field '${column.name}' cannot be indexed.`);
  if (others.filter(({ indexed, isBuiltIn }) => indexed && !isBuiltIn).length >= indexCap)
    return invalid(`The list cannot have more than ${indexCap} indexed columns.`);
  return column;
}

/** SharePoint's encoding of what an internal name may not hold: `Échéance` becomes `_x00c9_ch_x00e9_ance`. */
function internalName(given: string): string {
  return given.trim().replace(/[^A-Za-z0-9_]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}
