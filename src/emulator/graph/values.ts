import { accounts } from '../accounts.ts';
import { siteDay, siteInstant } from '../zone.ts';
import { invalid, isRecord, isRefused, type Refused } from './answer.ts';
import type { Column } from './columns.ts';

export type FieldValue = string | number | boolean | readonly string[];
export type Fields = Readonly<Record<string, FieldValue>>;

/** SharePoint's real limit on plain multi-line text, in characters. */
export const noteLimit = 63_999;

/** The key under which a column's value stands in `fields`: people are written and read by their id in the site's user list. */
export function fieldKey(column: Column): string {
  return column.kind === 'person' ? `${column.name}LookupId` : column.name;
}

/** Reads the fields of a new item: refuses what the columns do not accept, fills in defaults, asks for what is required. */
export function readNewFields(columns: readonly Column[], given: unknown): Fields | Refused {
  const change = readChange(columns, given);
  if (isRefused(change)) return change;
  const fields: Record<string, FieldValue> = {};
  for (const column of columns) {
    const key = fieldKey(column);
    const value = change.has(key) ? change.get(key) : defaultOf(column);
    if (value !== undefined && value !== null) fields[key] = value;
    else if (column.required) return invalid(`Field '${column.name}' is required.`);
  }
  return fields;
}

/** Reads a change to an item and applies it; null clears a field. */
export function readChangedFields(columns: readonly Column[], before: Fields, given: unknown): Fields | Refused {
  const change = readChange(columns, given);
  if (isRefused(change)) return change;
  const after: Record<string, FieldValue> = { ...before };
  for (const [key, value] of change) {
    if (value === null) delete after[key];
    else after[key] = value;
  }
  const missing = columns.find((column) => column.required && after[fieldKey(column)] === undefined);
  return missing === undefined ? after : invalid(`Field '${missing.name}' is required.`);
}

function defaultOf(column: Column): FieldValue | undefined {
  if (column.defaultValue === undefined) return undefined;
  const value = column.kind === 'number' ? Number(column.defaultValue) : column.defaultValue;
  const read = readValue(column, column.kind === 'boolean' ? value === '1' || value === 'true' : value, undefined);
  return isRefused(read) || read === null ? undefined : read;
}

function readChange(columns: readonly Column[], given: unknown): ReadonlyMap<string, FieldValue | null> | Refused {
  if (!isRecord(given)) return invalid("The property 'fields' must be an object.");
  const change = new Map<string, FieldValue | null>();
  for (const [key, value] of Object.entries(given)) {
    if (key.includes('@')) continue;
    const column = columns.find((candidate) => fieldKey(candidate) === key);
    if (column === undefined) return invalid(`Field '${key}' is not recognized`);
    if (column.readOnly || column.kind === 'system') return invalid(`Field '${key}' is read-only`);
    const read = value === null ? null : readValue(column, value, given[`${key}@odata.type`]);
    if (isRefused(read)) return read;
    change.set(key, read);
  }
  return change;
}

function readValue(column: Column, value: unknown, odataType: unknown): FieldValue | null | Refused {
  switch (column.kind) {
    case 'text':
      return readText(column, value, Number(column.facet.settings.maxLength ?? 255));
    case 'note':
      return readText(column, value, noteLimit);
    case 'choice':
      return readChoice(column, value);
    case 'multiChoice':
      return readChoices(column, value, odataType);
    case 'number':
      return readNumber(column, value);
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(column);
    case 'dateTime':
    case 'dateOnly':
      return readInstant(column, value);
    case 'person':
      return readPerson(column, value);
    case 'system':
      return wrong(column);
  }
}

function wrong(column: Column): Refused {
  return invalid(`The value of field '${column.name}' is not of the type that the column holds.`);
}

function readText(column: Column, value: unknown, limit: number): FieldValue | null | Refused {
  if (typeof value !== 'string') return wrong(column);
  if (value.length > limit)
    return invalid(`Invalid text value. The text value of field '${column.name}' is longer than ${limit} characters.`);
  return value === '' ? null : value;
}

function choicesOf(column: Column): readonly unknown[] {
  const { choices, allowTextEntry } = column.facet.settings;
  return allowTextEntry === true || !Array.isArray(choices) ? [] : choices;
}

function readChoice(column: Column, value: unknown): FieldValue | null | Refused {
  if (typeof value !== 'string') return wrong(column);
  if (value === '') return null;
  const choices = choicesOf(column);
  if (choices.length === 0 || choices.includes(value)) return value;
  return invalid(`The value '${value}' is not one of the choices of field '${column.name}'.`);
}

function readChoices(column: Column, value: unknown, odataType: unknown): FieldValue | null | Refused {
  if (!Array.isArray(value) || !value.every((entry): entry is string => typeof entry === 'string'))
    return wrong(column);
  if (odataType !== 'Collection(Edm.String)')
    return invalid(
      `The field '${column.name}' needs the annotation '${column.name}@odata.type' of Collection(Edm.String).`,
    );
  const choices = choicesOf(column);
  const stranger = choices.length === 0 ? undefined : value.find((entry) => !choices.includes(entry));
  if (stranger !== undefined)
    return invalid(`The value '${stranger}' is not one of the choices of field '${column.name}'.`);
  return value.length === 0 ? null : [...new Set(value)];
}

function readNumber(column: Column, value: unknown): FieldValue | Refused {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(column);
  const { minimum, maximum } = column.facet.settings;
  const isOutside =
    (typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum);
  return isOutside ? invalid(`The value of field '${column.name}' is outside the allowed range.`) : value;
}

const instantPattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Date columns keep UTC instants. A date-only column keeps the site's midnight of the day on which the instant
 * falls there, so that midnight UTC, sent by a careless client, becomes the day before.
 */
function readInstant(column: Column, value: unknown): FieldValue | null | Refused {
  if (value === '') return null;
  if (typeof value !== 'string' || !instantPattern.test(value)) return wrong(column);
  const instant = Date.parse(value);
  if (Number.isNaN(instant)) return wrong(column);
  if (column.kind === 'dateTime') return secondsOf(instant);
  const day = value.length === 10 ? value : siteDay(instant);
  return secondsOf(siteInstant(day, 0));
}

function secondsOf(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The first ids of a site's User Information List belong to the system; those of people follow. */
export const firstPersonId = 6;

function readPerson(column: Column, value: unknown): FieldValue | null | Refused {
  // A number, the obvious spelling, is what Graph refuses.
  if (typeof value !== 'string') return wrong(column);
  if (value === '') return null;
  const index = Number(value) - firstPersonId;
  return accounts[index] === undefined ? invalid(`The user of field '${column.name}' was not found.`) : value;
}

/** A field's value as indexes and filters compare it: text without regard to case, dates as milliseconds. */
export function comparable(column: Column, value: FieldValue): string | number | undefined {
  switch (column.kind) {
    case 'text':
    case 'choice':
      return String(value).toLowerCase();
    case 'number':
    case 'person':
      return Number(value);
    case 'boolean':
      return value === true ? 1 : 0;
    case 'dateTime':
    case 'dateOnly':
      return Date.parse(String(value));
    case 'note':
      return String(value).toLowerCase();
    case 'multiChoice':
    case 'system':
      return undefined;
  }
}
