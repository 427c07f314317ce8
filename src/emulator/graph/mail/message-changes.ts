import type { Draft } from '../../mail/delivery.ts';
import { textOfHtml } from '../../mail/html-text.ts';
import type { Correspondent, Letter, NewAttachment } from '../../mail/letter.ts';
import type { FlagStatus, MessageState } from '../../mail/mail-message.ts';
import { isRecord, isRefused, type Refused } from '../answer.ts';
import { readAttachmentBody } from './attachments.ts';
import { badMail } from './mail-call.ts';

/** What a client wants of a message: of its state, which always changes, and of its words, which only a draft's do. */
export interface AskedChange {
  readonly state: Partial<Pick<MessageState, 'categories' | 'isRead' | 'flag' | 'inference'>>;
  readonly letter: Partial<
    Pick<Letter, 'subject' | 'html' | 'text' | 'to' | 'cc' | 'bcc' | 'replyTo' | 'importance' | 'from'>
  >;
}

const empty: AskedChange = { state: {}, letter: {} };

type Reader = (value: unknown, name: string) => AskedChange | Refused;

const people =
  (field: 'to' | 'cc' | 'bcc' | 'replyTo'): Reader =>
  (value, name) => {
    const list = readPeople(value, name);
    return isRefused(list) ? list : { state: {}, letter: { [field]: list } };
  };

const readers: Readonly<Record<string, Reader>> = {
  categories: (value, name) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '')
      ? { state: { categories: [...new Set(value as readonly string[])] }, letter: {} }
      : wrong(name),
  isRead: (value, name) => (typeof value === 'boolean' ? { state: { isRead: value }, letter: {} } : wrong(name)),
  flag: (value, name) => {
    const status = isRecord(value) ? value.flagStatus : undefined;
    const known: readonly unknown[] = ['notFlagged', 'complete', 'flagged'];
    return known.includes(status) ? { state: { flag: status as FlagStatus }, letter: {} } : wrong(name);
  },
  inferenceClassification: (value, name) =>
    value === 'focused' || value === 'other' ? { state: { inference: value }, letter: {} } : wrong(name),
  importance: (value, name) =>
    value === 'low' || value === 'normal' || value === 'high'
      ? { state: {}, letter: { importance: value } }
      : wrong(name),
  subject: (value, name) => (typeof value === 'string' ? { state: {}, letter: { subject: value } } : wrong(name)),
  body: (value, name) => readBody(value, name),
  toRecipients: people('to'),
  ccRecipients: people('cc'),
  bccRecipients: people('bcc'),
  replyTo: people('replyTo'),
  from: (value, name) => {
    const list = readPeople([value], name);
    const [from] = isRefused(list) ? [] : list;
    return from === undefined ? wrong(name) : { state: {}, letter: { from } };
  },
};

function wrong(name: string): Refused {
  return badMail(`Invalid value specified for property '${name}' of a message.`, 'RequestBodyRead');
}

function readPeople(value: unknown, name: string): readonly Correspondent[] | Refused {
  if (!Array.isArray(value)) return wrong(name);
  const list: Correspondent[] = [];
  for (const one of value as readonly unknown[]) {
    const entry = isRecord(one) && isRecord(one.emailAddress) ? one.emailAddress : {};
    const { address, name: title } = entry;
    if (typeof address !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(address))
      return badMail('At least one recipient is not valid.', 'ErrorInvalidRecipients');
    list.push({ address, name: typeof title === 'string' && title !== '' ? title : address });
  }
  return list;
}

function readBody(value: unknown, name: string): AskedChange | Refused {
  if (!isRecord(value)) return wrong(name);
  const { contentType = 'text', content } = value;
  const kind = String(contentType).toLowerCase();
  if (typeof content !== 'string' || (kind !== 'text' && kind !== 'html')) return wrong(name);
  const letter = kind === 'html' ? { html: content, text: textOfHtml(content) } : { html: undefined, text: content };
  return { state: {}, letter };
}

/** Reads the properties of a message that a client writes. Refuses what cannot be written, by name. */
export function readChange(body: unknown, alsoKnown: readonly string[] = []): AskedChange | Refused {
  if (!isRecord(body)) return badMail('The request body must be a message.', 'RequestBodyRead');
  let asked = empty;
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@') || alsoKnown.includes(name)) continue;
    const reader = readers[name];
    if (reader === undefined)
      return badMail(`The property '${name}' cannot be written on a message.`, 'ErrorInvalidPropertySet');
    const read = reader(value, name);
    if (isRefused(read)) return read;
    asked = { state: { ...asked.state, ...read.state }, letter: { ...asked.letter, ...read.letter } };
  }
  return asked;
}

/** Reads a whole new message, its attachments included. */
export function readDraft(body: unknown): (Draft & Pick<AskedChange, 'state'>) | Refused {
  const asked = readChange(body, ['attachments']);
  if (isRefused(asked)) return asked;
  const given = isRecord(body) && Array.isArray(body.attachments) ? (body.attachments as readonly unknown[]) : [];
  const attachments: NewAttachment[] = [];
  for (const one of given) {
    const file = readAttachmentBody(one);
    if (isRefused(file)) return file;
    attachments.push(file);
  }
  const {
    subject = '',
    to = [],
    cc = [],
    bcc = [],
    replyTo = [],
    html,
    text = '',
    importance = 'normal',
  } = asked.letter;
  const { from } = asked.letter;
  const words = { subject, to, cc, bcc, replyTo, html, text, importance, attachments };
  return { ...words, state: asked.state, ...(from === undefined ? {} : { from }) };
}
