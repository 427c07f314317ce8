import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import type { Room } from './room.ts';
import { rooms, timeReaders } from './table.ts';

/** Something that may not stand where it stands. */
export interface Finding {
  /** Path from the root, with the line where there is one. */
  readonly where: string;
  readonly what: string;
  readonly because: string;
}

export type Node = { readonly type: string; readonly span?: { readonly start: number; readonly end: number } } & {
  readonly [key: string]: unknown;
};

const reachesOutside = new Set([
  'process',
  'console',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
]);
const chance: Readonly<Record<string, readonly string[]>> = {
  Math: ['random'],
  crypto: ['randomUUID', 'getRandomValues'],
};

/**
 * Reads one TypeScript file of the house and finds what imports cannot show: the environment, the time and the outside
 * read where they may not be, and imports in a form that the table cannot see.
 */
export function scanFile(root: string, path: string): readonly Finding[] {
  const text = readFileSync(join(root, path));
  const room = rooms.find(({ folder }) => path.startsWith(`${folder}/`));
  if (room === undefined)
    return [{ where: path, what: 'a file outside every room', because: 'each file belongs to one room of the table' }];
  const findings: Finding[] = [];
  visit(parse(text, path), (node) => {
    const found = oddity(node, room, path);
    if (found) findings.push({ where: `${path}:${lineOf(text, node)}`, ...found });
  });
  return findings;
}

/** The syntax tree of a file; throws where the file is not TypeScript. */
export function parse(text: Buffer, path: string): Node {
  const tree: unknown = parseSync(text.toString('utf8'), {
    syntax: 'typescript',
    tsx: path.endsWith('.tsx'),
    target: 'es2024',
  });
  return tree as Node;
}

/** Calls `see` for every node, outer ones first. */
export function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) see(value);
    for (const child of Object.values(value)) if (typeof child === 'object') visit(child, see);
  }
}

/** The line, from 1, on which a node begins. The parser counts bytes from 1. */
export function lineOf(text: Buffer, node: Node): number {
  return text
    .subarray(0, Math.max((node.span?.start ?? 1) - 1, 0))
    .toString('utf8')
    .split('\n').length;
}

type Oddity = Omit<Finding, 'where'>;

function oddity(node: Node, room: Room, path: string): Oddity | undefined {
  return (
    hiddenImport(node) ??
    environment(node, room, path) ??
    time(node, path) ??
    (room.pure ? outside(node, room) : undefined)
  );
}

function hiddenImport(node: Node): Oddity | undefined {
  if (node.type === 'TsImportType')
    return {
      what: 'an import inside a type',
      because: 'write it as `import type` at the top, where the table sees it',
    };
  const named = moduleName(node);
  if (named === 'process' || named === 'node:process')
    return { what: `import of ${named}`, because: 'the environment is read in a configuration file only, as a global' };
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'Import') return undefined;
  const [first] = node.arguments as readonly { readonly expression: Node }[];
  const plain = first?.expression.type === 'StringLiteral';
  return plain
    ? undefined
    : { what: 'a computed import()', because: 'an import whose name is computed cannot be held to the table' };
}

function environment(node: Node, room: Room, path: string): Oddity | undefined {
  const member = memberOf(node);
  const taken = node.type === 'VariableDeclarator' && nameOf(node.init) === 'process';
  if (!taken && !(member?.object === 'process' && member.property === 'env')) return undefined;
  if (room.environment === path) return undefined;
  const readers = rooms.flatMap((one) => (one.environment ? [one.environment] : []));
  return { what: 'process.env', because: `the environment is read only in ${readers.join(' and ')}` };
}

function time(node: Node, path: string): Oddity | undefined {
  const member = memberOf(node);
  const bare = (node.type === 'NewExpression' || node.type === 'CallExpression') && nameOf(node.callee) === 'Date';
  const given = bare && node.type === 'NewExpression' && Array.isArray(node.arguments) && node.arguments.length > 0;
  const what =
    bare && !given
      ? 'new Date()'
      : member?.object === 'Date' && member.property === 'now'
        ? 'Date.now'
        : member?.object === 'Temporal' && member.property === 'Now'
          ? 'Temporal.Now'
          : undefined;
  if (
    what === undefined ||
    timeReaders.some((reader) => path === reader || (reader.endsWith('/') && path.startsWith(reader)))
  )
    return undefined;
  return {
    what,
    because: `the time is read only in ${timeReaders.join(' and ')}; elsewhere it comes in through the port now`,
  };
}

function outside(node: Node, room: Room): Oddity | undefined {
  const member = memberOf(node);
  const called = node.type === 'CallExpression' ? nameOf(node.callee) : undefined;
  const name = [member?.object, called].find((one) => one !== undefined && reachesOutside.has(one));
  if (name) return { what: name, because: `${room.name} only computes; ${room.because}` };
  if (member && chance[member.object]?.includes(member.property))
    return { what: `${member.object}.${member.property}`, because: `chance comes in through a port; ${room.because}` };
  return undefined;
}

/** `a.b`, `a['b']` and `globalThis.a.b` as names. */
function memberOf(node: Node): { readonly object: string; readonly property: string } | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const object = nameOf(node.object) ?? (isNode(node.object) ? memberOf(node.object)?.property : undefined);
  const held = node.property;
  const property = isNode(held) && held.type === 'Computed' ? held.expression : held;
  const name = isNode(property) && typeof property.value === 'string' ? property.value : undefined;
  return object !== undefined && name !== undefined ? { object, property: name } : undefined;
}

function moduleName(node: Node): string | undefined {
  const source = node.source;
  return node.type === 'ImportDeclaration' && isNode(source) && typeof source.value === 'string'
    ? source.value
    : undefined;
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' && typeof value.value === 'string' ? value.value : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
