import { isObject, type JsonObject } from './body.ts';
import type { MessageHeard } from './heard.ts';

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (name: string, whole: string): string => {
  const point = /^#x?[0-9a-f]{1,6}$/i.test(name)
    ? Number.parseInt(name.replace(/^#x?/i, ''), /^#x/i.test(name) ? 16 : 10)
    : Number.NaN;
  if (Number.isNaN(point)) return entities[name.toLowerCase()] ?? whole;
  return point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : whole;
};

/** The words of a message in Teams' HTML: its lines stay, its marks go. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<(?:script|style)\b[^>]{0,200}>[^<]{0,10000}/gi, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&([a-z]{2,6}|#x?[0-9a-f]{1,6});/gi, (whole, name: string) => decoded(name, whole))
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const textAt = (from: unknown, key: string): string | undefined => {
  const value = isObject(from) ? from[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const authorOf = ({ from }: JsonObject): string | undefined => {
  const user = isObject(from) ? (from.user ?? from.application) : undefined;
  return textAt(user, 'displayName');
};

const filesOf = ({ attachments }: JsonObject): readonly string[] =>
  Array.isArray(attachments) ? attachments.flatMap((one) => textAt(one, 'name') ?? []).slice(0, 20) : [];

/** Reads the message that an action was called on; undefined when there is none, as when it was called without one. */
export const quotedIn = (payload: unknown): MessageHeard | undefined => {
  const id = textAt(payload, 'id');
  if (!isObject(payload) || id === undefined) return undefined;
  const body = isObject(payload.body) ? payload.body : {};
  const content = textAt(body, 'content') ?? '';
  const text = textAt(body, 'contentType') === 'text' ? content : textOfHtml(content);
  const sentAt = textAt(payload, 'createdDateTime');
  const head = [
    ['From', authorOf(payload)],
    ['Date', sentAt],
    ['Message-Id', id],
    ['Link', textAt(payload, 'linkToMessage')],
    ...filesOf(payload).map((name) => ['File', name] as const),
  ] as const;
  const lines = head.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value.replace(/\s+/g, ' ')}`],
  );
  return {
    id,
    text,
    whole: [...lines, '', text].join('\n'),
    ...(sentAt !== undefined && !Number.isNaN(Date.parse(sentAt)) ? { sentAt } : {}),
  };
};
