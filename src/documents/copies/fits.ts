import { parseDay } from '../../law/day.ts';
import { becauses } from '../../law/unknown.ts';
import type { Column, Columns, Value } from '../../registers/column.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (value: unknown): boolean => typeof value === 'string' && parseDay(value) !== undefined;

const hasOnly = (value: Readonly<Record<string, unknown>>, ...keys: readonly string[]): boolean =>
  Object.keys(value).length === keys.length && keys.every((key) => key in value);

const isReason = (value: Readonly<Record<string, unknown>>): boolean =>
  hasOnly(value, 'unknown') && becauses.some((because) => because === value.unknown);

const isWhen = (value: unknown): boolean =>
  isObject(value) &&
  (isReason(value) ||
    (hasOnly(value, 'day') && isDay(value.day)) ||
    (hasOnly(value, 'from', 'to') && isDay(value.from) && isDay(value.to)));

const isCount = (value: unknown): boolean =>
  isObject(value) &&
  (isReason(value) || (hasOnly(value, 'about') && Number.isInteger(value.about) && Number(value.about) >= 0));

/** Whether a value of the open format is one that the column can hold: one check a kind. */
export const fitsColumn = (column: Column, value: unknown): value is Value => {
  switch (column.kind) {
    case 'text':
    case 'listed':
      return typeof value === 'string';
    case 'choice':
      return typeof value === 'string' && column.choices.includes(value);
    case 'choices':
      return Array.isArray(value) && value.every((one) => column.choices.includes(String(one)));
    case 'day':
      return isDay(value);
    case 'when':
      return isWhen(value);
    case 'count':
      return isCount(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'lines':
      return Array.isArray(value) && value.every((line) => fitsColumns(column.of, line));
    default:
      return column satisfies never;
  }
};

/** Whether every member of an object is of one of these columns and fits it. */
export const fitsColumns = (columns: Columns, value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(([key, member]) => {
    const column = columns[key];
    return column !== undefined && fitsColumn(column, member);
  });
