import { defaultParser, type Token, TokenType } from '@odata/parser';
import type { Message } from '../../mail/mail-message.ts';
import { isRefused, type Refused } from '../answer.ts';
import { badMail } from './mail-call.ts';

/** A filter over messages. */
export interface MailFilter {
  /** Properties in the order in which the filter names them. */
  readonly names: readonly string[];
  /** The id that every message found must bear, if the filter says so: the way through the index. */
  readonly internetMessageId: string | undefined;
  holds(message: Message): boolean;
}

type Value = string | number | boolean;

/** What can be filtered on, and what of a message is compared. */
const properties: Readonly<Record<string, (message: Message) => Value>> = {
  internetMessageId: ({ letter }) => letter.internetMessageId,
  subject: ({ letter }) => letter.subject,
  importance: ({ letter }) => letter.importance,
  isRead: ({ state }) => state.isRead,
  isDraft: ({ state }) => state.isDraft,
  hasAttachments: ({ state }) => state.hasAttachments,
  receivedDateTime: ({ receivedAt }) => Date.parse(receivedAt),
  sentDateTime: ({ letter }) => Date.parse(letter.sentAt),
  createdDateTime: ({ createdAt }) => Date.parse(createdAt),
  lastModifiedDateTime: ({ modifiedAt }) => Date.parse(modifiedAt),
  'from/emailAddress/address': ({ letter }) => letter.from?.address ?? '',
  'sender/emailAddress/address': ({ letter }) => letter.sender?.address ?? '',
};

const invalidFilter = badMail('The query filter contains one or more invalid nodes.', 'ErrorInvalidUrlQueryFilter');

/** Reads `$filter` of messages: comparisons, `startswith`, `contains` and one category, joined by `and` and `or`. */
export function readMailFilter(text: string): MailFilter | Refused {
  try {
    return readNode(defaultParser.filter(text));
  } catch {
    return invalidFilter;
  }
}

function readNode(node: Token): MailFilter | Refused {
  const category = /^categories\/any\((\w+):\1 eq '((?:[^']|'')*)'\)$/.exec(node.raw.trim())?.[2];
  if (category !== undefined) return withCategory(category.replaceAll("''", "'"));
  const inner = node.value as Token | undefined;
  // A parenthesis, or what the parser wraps around a whole filter.
  if (node.type === TokenType.BoolParenExpression && inner !== undefined) return readNode(inner);
  if (node.type === TokenType.CommonExpression) return inner?.raw === undefined ? invalidFilter : readNode(inner);
  if (node.type === TokenType.AndExpression) return joined(node, true);
  if (node.type === TokenType.OrExpression) return joined(node, false);
  return node.type === TokenType.MethodCallExpression ? readCall(node) : readComparison(node);
}

function withCategory(name: string): MailFilter {
  const holds = ({ state }: Message): boolean => state.categories.includes(name);
  return { names: ['categories'], internetMessageId: undefined, holds };
}

function joined(node: Token, isAnd: boolean): MailFilter | Refused {
  const sides = node.value as { left: Token; right: Token };
  // The parser nests to the right without regard to precedence; mixed chains are refused rather than misread.
  const isMixed = sides.right.type === (isAnd ? TokenType.OrExpression : TokenType.AndExpression);
  if (isMixed) return badMail('Put parentheses around what belongs together.', 'ErrorInvalidUrlQueryFilter');
  const [left, right] = [readNode(sides.left), readNode(sides.right)];
  if (isRefused(left)) return left;
  if (isRefused(right)) return right;
  return {
    names: [...left.names, ...right.names],
    internetMessageId: isAnd ? (left.internetMessageId ?? right.internetMessageId) : undefined,
    holds: (message) =>
      isAnd ? left.holds(message) && right.holds(message) : left.holds(message) || right.holds(message),
  };
}

function readCall(node: Token): MailFilter | Refused {
  const { method, parameters } = node.value as { method: string; parameters: readonly Token[] };
  const [path, literal] = parameters;
  const read = path === undefined ? undefined : properties[path.raw];
  const sought = literal === undefined ? undefined : textIn(literal.raw)?.toLowerCase();
  if (path === undefined || read === undefined || sought === undefined) return invalidFilter;
  if (method !== 'startswith' && method !== 'contains') return invalidFilter;
  const holds = (message: Message): boolean => {
    const found = String(read(message)).toLowerCase();
    return method === 'contains' ? found.includes(sought) : found.startsWith(sought);
  };
  return { names: [path.raw], internetMessageId: undefined, holds };
}

const comparisons = new Map<TokenType, (found: Value, sought: Value) => boolean>([
  [TokenType.EqualsExpression, (found, sought) => found === sought],
  [TokenType.NotEqualsExpression, (found, sought) => found !== sought],
  [TokenType.LesserThanExpression, (found, sought) => found < sought],
  [TokenType.LesserOrEqualsExpression, (found, sought) => found <= sought],
  [TokenType.GreaterThanExpression, (found, sought) => found > sought],
  [TokenType.GreaterOrEqualsExpression, (found, sought) => found >= sought],
]);

function readComparison(node: Token): MailFilter | Refused {
  const compare = comparisons.get(node.type);
  const { left, right } = node.value as { left: Token; right: Token };
  const read = properties[left.raw];
  if (compare === undefined || read === undefined) return invalidFilter;
  const sought = literalFor(left.raw, right.raw);
  if (sought === undefined) return invalidFilter;
  const isId = left.raw === 'internetMessageId' && node.type === TokenType.EqualsExpression;
  return {
    names: [left.raw],
    internetMessageId: isId ? String(sought) : undefined,
    holds: (message) => compare(read(message), sought),
  };
}

function textIn(raw: string): string | undefined {
  return /^'(.*)'$/s.exec(raw)?.[1]?.replaceAll("''", "'");
}

function literalFor(name: string, raw: string): Value | undefined {
  if (name.endsWith('DateTime')) {
    const at = Date.parse(raw);
    return Number.isNaN(at) || raw.startsWith("'") ? undefined : at;
  }
  if (raw === 'true' || raw === 'false') return raw === 'true';
  return textIn(raw);
}
