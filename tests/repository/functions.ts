import { lineOf, type Node, parse, visit } from '../rooms/scan.ts';

/** A function that is longer than it may be. */
export interface LongFunction {
  /** Line, from 1, on which it begins. */
  readonly line: number;
  /** Its lines without those of the functions inside it. */
  readonly lines: number;
}

const kinds = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'MethodProperty',
  'GetterProperty',
  'SetterProperty',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
]);

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The functions of a file with more than `most` lines of their own. What stands in an inner function is that one's: a
 * factory is as long as what it says itself, not as long as all it makes.
 */
export function longFunctions(text: Buffer, path: string, most: number): readonly LongFunction[] {
  const spans: Span[] = [];
  visit(parse(text, path), (node) => {
    if (kinds.has(node.type)) spans.push(spanOf(text, node));
  });
  return spans.map((span) => ({ line: span.from, lines: ownLines(span, spans) })).filter(({ lines }) => lines > most);
}

function spanOf(text: Buffer, node: Node): Span {
  const start = node.span?.start ?? 1;
  const end = node.span?.end ?? start;
  return { from: lineOf(text, node), to: lineOf(text, { type: 'End', span: { start: end, end } }) };
}

function ownLines(span: Span, all: readonly Span[]): number {
  const within = all.filter((other) => other !== span && covers(span, other));
  const direct = within.filter((other) => !within.some((between) => between !== other && covers(between, other)));
  return span.to - span.from + 1 - direct.reduce((sum, { from, to }) => sum + to - from, 0);
}

const covers = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && (outer.from < inner.from || inner.to < outer.to);
