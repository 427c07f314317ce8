import type { Column } from './columns.ts';
import type { Expression, Predicate } from './filter.ts';
import type { Item, ValueRange } from './item-store.ts';
import { comparable, fieldKey } from './values.ts';

/** The ranges of the first indexed predicates, which alone decide how many rows SharePoint looks at; undefined means all. */
export function drivingRanges(expression: Expression): readonly ValueRange[] | undefined {
  if (expression.kind === 'predicate') {
    const range = rangeOf(expression);
    return range === undefined ? undefined : [range];
  }
  const left = drivingRanges(expression.left);
  if (expression.kind === 'and') return left ?? drivingRanges(expression.right);
  const right = drivingRanges(expression.right);
  return left === undefined || right === undefined ? undefined : [...left, ...right];
}

function rangeOf({ column, operator, value }: Predicate): ValueRange | undefined {
  if (!column.indexed || column.isBuiltIn || value === null) return undefined;
  const [closed, open] = [
    { value, open: false },
    { value, open: true },
  ];
  const field = column.name;
  switch (operator) {
    case 'eq':
      return { field, low: closed, high: closed };
    case 'lt':
      return { field, high: open };
    case 'le':
      return { field, high: closed };
    case 'gt':
      return { field, low: open };
    case 'ge':
      return { field, low: closed };
    case 'startswith':
      return { field, low: closed, high: { value: `${value}\u{10FFFF}`, open: false } };
    case 'ne':
      return undefined;
  }
}

/** Whether an item fulfils the expression. An empty field fulfils `ne`, as in SharePoint. */
export function holds(expression: Expression, item: Item): boolean {
  switch (expression.kind) {
    case 'and':
      return holds(expression.left, item) && holds(expression.right, item);
    case 'or':
      return holds(expression.left, item) || holds(expression.right, item);
    case 'predicate':
      return compares(expression, comparableIn(item, expression.column));
  }
}

function compares({ operator, value }: Predicate, found: string | number | undefined): boolean {
  if (value === null) return operator === 'eq' ? found === undefined : operator === 'ne' && found !== undefined;
  if (found === undefined) return operator === 'ne';
  switch (operator) {
    case 'eq':
      return found === value;
    case 'ne':
      return found !== value;
    case 'lt':
      return found < value;
    case 'le':
      return found <= value;
    case 'gt':
      return found > value;
    case 'ge':
      return found >= value;
    case 'startswith':
      return String(found).startsWith(String(value));
  }
}

/** A column’s value in an item, the built-in ones included, as filters and orders compare it. */
export function comparableIn(item: Item, column: Column): string | number | undefined {
  if (column.isBuiltIn && column.name === 'ID') return item.id;
  if (column.isBuiltIn && column.name === 'Created') return Date.parse(item.createdAt);
  if (column.isBuiltIn && column.name === 'Modified') return Date.parse(item.modifiedAt);
  const value = item.fields[fieldKey(column)];
  return value === undefined ? undefined : comparable(column, value);
}
