import { defaultParser, type Token, TokenType } from '@odata/parser';
import { invalid, isRefused, type Refused, refuse } from './answer.ts';
import type { Column } from './columns.ts';
import { comparable, fieldKey } from './values.ts';

export type Operator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'startswith';

export interface Predicate {
  readonly kind: 'predicate';
  readonly column: Column;
  readonly operator: Operator;
  /** As `comparable` makes values; null stands for an empty field. */
  readonly value: string | number | null;
}

export type Expression =
  | Predicate
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression };

const operators: ReadonlyMap<TokenType, Operator> = new Map([
  [TokenType.EqualsExpression, 'eq'],
  [TokenType.NotEqualsExpression, 'ne'],
  [TokenType.LesserThanExpression, 'lt'],
  [TokenType.LesserOrEqualsExpression, 'le'],
  [TokenType.GreaterThanExpression, 'gt'],
  [TokenType.GreaterOrEqualsExpression, 'ge'],
]);

/** What a filter may see of a list, and whether the caller asked for fields without an index. */
export interface FilterScope {
  readonly columns: readonly Column[];
  readonly honoursNonIndexed: boolean;
}

/** Reads `$filter` of list items: comparisons and `startswith` on `fields/<Name>`, joined by `and` and `or`; nothing else. */
export function readFilter(text: string, scope: FilterScope): Expression | Refused {
  try {
    return readNode(defaultParser.filter(text), scope);
  } catch {
    return { refused: refuse(400, 'BadRequest', 'Invalid filter clause') };
  }
}

function readNode(node: Token, scope: FilterScope): Expression | Refused {
  if (node.type === TokenType.BoolParenExpression) return readNode(node.value as Token, scope);
  if (node.type === TokenType.AndExpression || node.type === TokenType.OrExpression) return readChain(node, scope);
  if (node.type === TokenType.MethodCallExpression) return readCall(node, scope);
  const operator = operators.get(node.type);
  if (operator === undefined) return unsupported;
  const { left, right } = node.value as { left: Token; right: Token };
  return readPredicate(left, operator, right, scope);
}

/** The parser nests `a and b or c` to the right without regard to precedence; this puts `and` before `or` again. */
function readChain(node: Token, scope: FilterScope): Expression | Refused {
  const groups: Expression[] = [];
  let rest: Token | undefined = node;
  let joinsGroup = false;
  while (rest !== undefined) {
    const isJoin: boolean = rest.type === TokenType.AndExpression || rest.type === TokenType.OrExpression;
    const { left, right }: Sides = isJoin ? (rest.value as Sides) : { left: rest, right: undefined };
    const read = readNode(left, scope);
    if (isRefused(read)) return read;
    const last = groups.at(-1);
    if (joinsGroup && last !== undefined) groups[groups.length - 1] = { kind: 'and', left: last, right: read };
    else groups.push(read);
    joinsGroup = rest.type === TokenType.AndExpression;
    rest = right;
  }
  return groups.reduce((left, right) => ({ kind: 'or', left, right }));
}

interface Sides {
  readonly left: Token;
  readonly right: Token | undefined;
}

const unsupported = invalid('The provided filter statement is not supported');

function readCall(node: Token, scope: FilterScope): Expression | Refused {
  const { method, parameters } = node.value as { method: string; parameters: readonly Token[] };
  const [path, literal] = parameters;
  if (method !== 'startswith' || path === undefined || literal === undefined) return unsupported;
  return readPredicate(path, 'startswith', literal, scope);
}

function readPredicate(path: Token, operator: Operator, literal: Token, scope: FilterScope): Expression | Refused {
  const column = readPath(path.raw, scope);
  if (isRefused(column)) return column;
  if (literal.type !== TokenType.Literal) return unsupported;
  const value = readLiteral(column, literal.raw);
  if (isRefused(value)) return value;
  if (operator === 'startswith' && typeof value !== 'string') return unsupported;
  return { kind: 'predicate', column, operator, value };
}

/** The column that `fields/<Name>` names; case counts. Also used for `$orderby`. */
export function readPath(raw: string, scope: FilterScope): Column | Refused {
  const name = /^fields\/(\w+)$/.exec(raw)?.[1];
  if (name === undefined) {
    const isItems = /^(id|createdDateTime|lastModifiedDateTime|createdBy.*|lastModifiedBy.*|webUrl|eTag|name)$/.test(
      raw,
    );
    return isItems ? unsupported : { refused: refuse(400, 'BadRequest', 'Invalid filter clause') };
  }
  const column = scope.columns.find((candidate) => fieldKey(candidate) === name);
  if (column === undefined) return invalid(`Field '${name}' is not recognized`);
  if (!column.indexed && !scope.honoursNonIndexed) return notIndexed(name);
  return column;
}

// Graph's own words (microsoft-graph-docs #2279).
function notIndexed(name: string): Refused {
  return invalid(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

function readLiteral(column: Column, raw: string): string | number | null | Refused {
  if (raw === 'null') return null;
  const quoted = /^'(.*)'$/s.exec(raw)?.[1]?.replaceAll("''", "'");
  switch (column.kind) {
    case 'text':
    case 'note':
    case 'choice':
      return quoted === undefined ? unsupported : (comparable(column, quoted) ?? unsupported);
    case 'number':
    case 'person':
      return numberOr(quoted ?? raw);
    case 'boolean':
      // SharePoint's known inversion: `eq true` finds the false rows; 1 and 0 are what works.
      return raw === 'true' ? 0 : raw === 'false' ? 1 : numberOr(raw);
    case 'dateTime':
    case 'dateOnly':
      return numberOr(Date.parse(quoted ?? raw));
    case 'multiChoice':
    case 'system':
      return unsupported;
  }
}

function numberOr(text: string | number): number | Refused {
  const value = Number(text);
  return text === '' || Number.isNaN(value) ? unsupported : value;
}
