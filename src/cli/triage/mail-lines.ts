import { htmlToText } from '../../triage/html-to-text.ts';
import { suggest } from '../../triage/suggest.ts';
import { type MessageType, messageTypes } from '../../triage/types.ts';
import { isObject } from '../read-json.ts';

/** A mail as a line of JSON has it. */
export interface LineMail {
  readonly id: string | number;
  readonly subject: string;
  readonly text: string;
  /** What a person said it is, the first first; none where the line does not say. */
  readonly types: readonly MessageType[];
}

/** Of a body beyond this, nothing is read: 2 million UTF-16 units. */
const mostBody = 2_000_000;

const element = /<(?:html|body|div|p|br|table|span|blockquote|ul|a)\b[^<>]{0,2000}>/i;

/** The text of a body, which may be HTML. */
const textOf = (body: string): string =>
  element.test(body.slice(0, 20_000)) ? htmlToText(body) : body.slice(0, mostBody);

const isType = (value: unknown): value is MessageType => messageTypes.some((type) => type === value);

/**
 * Reads `{id, subject?, body?, types? | label?}`. Undefined where the line is no such object, where it holds neither
 * subject nor body, or names a type that there is not.
 */
export const mailIn = (line: string): LineMail | undefined => {
  const value = parsed(line);
  if (!isObject(value)) return undefined;
  const { id, subject, body } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  if ((subject ?? body ?? undefined) === undefined) return undefined;
  const said = textOrNothing(subject);
  const text = textOrNothing(body);
  if (said === undefined || text === undefined) return undefined;
  const labels: readonly unknown[] = [value.types ?? value.label ?? []].flat();
  if (!labels.every(isType)) return undefined;
  return { id, subject: said, text: textOf(text), types: labels };
};

/** A text, or nothing where there is none; undefined where it is something else. */
const textOrNothing = (value: unknown): string | undefined => {
  const text = value ?? '';
  return typeof text === 'string' ? text : undefined;
};

const parsed = (line: string): unknown => {
  try {
    // Some programs put a mark before the first line of a file.
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/** The identity of a line that is otherwise wrong, where it has one. */
const idIn = (line: string): unknown => {
  const value = parsed(line);
  return isObject(value) ? (value.id ?? null) : null;
};

/** What a mail seems to be, as a line of JSON. */
export const answerTo = ({ id, subject, text }: LineMail): string => {
  const { language, suggestions } = suggest({ subject, text });
  const types = suggestions.map(({ type, score, because }) => ({
    type,
    score,
    because: because.map(({ says }) => says),
  }));
  return JSON.stringify({ id, lang: language, types });
};

/** What stands in place of an answer to a line that could not be read. */
export const errorFor = (line: string, number: number, error: string): string =>
  JSON.stringify({ id: idIn(line), line: number, error, types: [] });
