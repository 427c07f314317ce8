import PostalMime, { type Address, type Email, type Attachment as Part } from 'postal-mime';
import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { readAuthentication } from './authentication.ts';
import { htmlToText } from './html-to-text.ts';
import type {
  Attachment,
  Correspondent,
  ForwardedFirst,
  Message,
  Reading,
  Span,
  UnreadableBecause,
} from './message.ts';
import { earliestQuoted } from './quoted-headers.ts';
import { guessLanguage } from './reader.ts';
import { isRisky, safeLine, safeName } from './safe-name.ts';
import { sealOf } from './sealed.ts';
import { isForwardText, splitText } from './split-text.ts';

/** Hex digest of an attachment's bytes; handed in, for this room touches no runtime. */
export type DigestOf = (content: Uint8Array) => string;

/** Exchange Online carries no larger message; a larger file is no mail. */
const mostBytes = 150 * 1024 * 1024;
/** Real mail nests a dozen deep and has some kilobytes of headers; beyond this it is made to exhaust its reader. */
const limits = { maxNestingDepth: 64, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true } as const;
const mostText = 1_000_000;
const mostCorrespondents = 500;
const mostReferences = 100;
const mostParts = 500;

/**
 * Reads the bytes of a message as it came in (RFC 5322 and MIME). Never throws on what a sender may have written: what
 * cannot be read says why, and what can is cut to sizes that a person reads. Nothing in it is opened, fetched or run.
 */
export const readMime = async (bytes: Uint8Array, digest: DigestOf): Promise<Reading> => {
  if (bytes.byteLength === 0) return unreadable('empty');
  if (bytes.byteLength > mostBytes) return unreadable('tooLarge');
  const email = await parsed(bytes);
  if (typeof email === 'string') return unreadable(email);
  if (email.headers.length === 0 && textOf(email) === '' && email.attachments.length === 0)
    return unreadable('noMessage');
  return { kind: 'message', message: await messageOf(email, digest) };
};

/** A file that a message carries, with its bytes. */
export type CarriedFile = Attachment & { readonly content: Uint8Array };

/** The files that a message of our own carries; none where it cannot be read. */
export const filesOf = async (bytes: Uint8Array, digest: DigestOf): Promise<readonly CarriedFile[]> => {
  const email = bytes.byteLength > mostBytes ? 'tooLarge' : await parsed(bytes);
  if (typeof email === 'string') return [];
  const parts = email.attachments.slice(0, mostParts);
  return parts.map((part, at) => ({ ...attachmentOf(part, at + 1, digest), content: bytesOf(part) }));
};

const unreadable = (because: UnreadableBecause): Reading => ({ kind: 'unreadable', because });

/** The parser rejects by throwing, and says in words which of its limits was passed. */
const parsed = async (bytes: Uint8Array): Promise<Email | UnreadableBecause> => {
  try {
    return await PostalMime.parse(bytes, limits);
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : '';
    if (/nesting depth/.test(said)) return 'nestedTooDeep';
    return /header size/.test(said) ? 'headersTooLong' : 'noMessage';
  }
};

const messageOf = async (email: Email, digest: DigestOf): Promise<Message> => {
  const subject = safeLine(email.subject ?? '');
  const own = textOf(email);
  const report = isReport(email);
  const attached = report ? undefined : await attachedMessage(email.attachments);
  const passedOn = attached === undefined ? '' : `\n\n${safeLine(attached.subject ?? '')}\n${textOf(attached)}`;
  const isForward = attached !== undefined || isForwardText(subject, own);
  const spans: readonly Span[] = splitText(own, isForward);
  const all =
    passedOn === ''
      ? spans
      : [...spans, { kind: 'forwarded', from: own.length, to: own.length + passedOn.length } as const];
  const first = isForward ? earlier(firstOf(attached), earliestQuoted(own)) : undefined;
  const text = own + passedOn;
  const attachments = email.attachments.slice(0, mostParts).map((part, at) => attachmentOf(part, at + 1, digest));
  const [contentType, contentClass] = [headerOf(email, 'content-type'), headerOf(email, 'content-class')];
  const sealed = sealOf({ contentType, contentClass, text, attachments });
  return {
    messageId: safeLine(email.messageId ?? ''),
    date: safeLine(email.date ?? '', 100),
    from: correspondents(email.from === undefined ? [] : [email.from])[0] ?? { name: '', address: '' },
    authentication: readAuthentication(headersOf(email, 'authentication-results')),
    to: correspondents(email.to),
    cc: correspondents(email.cc),
    subject,
    text,
    spans: all,
    language: guessLanguage(subject, text, all),
    attachments,
    inReplyTo: safeLine(email.inReplyTo ?? ''),
    references: (email.references ?? '').match(/<[^<>\s]{1,500}>/g)?.slice(0, mostReferences) ?? [],
    autoSubmitted: report || isAutoSubmitted(email),
    listId: safeLine(headerOf(email, 'list-id')),
    isForward,
    ...(first === undefined ? {} : { forwardedFirst: first }),
    forwardedIds: report ? [] : attachedIds(email.attachments),
    ...(sealed === undefined ? {} : { sealed }),
  };
};

const headersOf = (email: Email, key: string): readonly string[] =>
  email.headers.filter((header) => header.key === key).map(({ value }) => value);

const headerOf = (email: Email, key: string): string => headersOf(email, key)[0] ?? '';

/** Text first; HTML, reduced, where there is no other. Control characters and turns of writing go. */
const textOf = (email: Email): string => {
  const plain = email.text?.trim() ? email.text : htmlToText(email.html ?? '');
  return plain.slice(0, mostText).replace(/\r\n?/g, '\n').replace(unprintable, '').trimEnd();
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const correspondents = (addresses: readonly Address[] | undefined): readonly Correspondent[] =>
  (addresses ?? [])
    .flatMap((one) => (one.group === undefined ? [one] : one.group))
    .slice(0, mostCorrespondents)
    .map(({ name, address }) => ({ name: safeLine(name, 200), address: safeLine(address, 320) }));

const bytesOf = ({ content }: Part): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

const attachmentOf = (part: Part, number: number, digest: DigestOf): Attachment => {
  const content = bytesOf(part);
  const name = safeName(part.filename ?? '', number);
  const type = safeLine(part.mimeType, 100).toLowerCase();
  return { name, type, size: content.byteLength, digest: digest(content), risky: isRisky(name, type) };
};

const isMessage = ({ mimeType }: Part): boolean => mimeType === 'message/rfc822';

/** Messages attached to one mail whose ids are read, and how much of each: its header comes first. */
const mostAttached = 20;
const mostHeader = 64 * 1024;

/** The ids of the messages attached whole, each from its header alone. */
const attachedIds = (parts: readonly Part[]): readonly string[] => {
  const ids = parts
    .filter(isMessage)
    .slice(0, mostAttached)
    .flatMap((part) => {
      const [header = ''] = new TextDecoder().decode(bytesOf(part).subarray(0, mostHeader)).split(/\r?\n\r?\n/, 1);
      return /^message-id:\s{0,10}(<[^<>\s]{1,500}>)/im.exec(header)?.[1] ?? [];
    });
  return [...new Set(ids)];
};

/** The first message that is attached whole; it is read one deep, and what is attached to it is not. */
const attachedMessage = async (parts: readonly Part[]): Promise<Email | undefined> => {
  const part = parts.find(isMessage);
  if (part === undefined) return undefined;
  const email = await parsed(bytesOf(part));
  return typeof email === 'string' ? undefined : email;
};

const firstOf = (email: Email | undefined): ForwardedFirst | undefined => {
  if (email?.date === undefined) return undefined;
  const [from] = correspondents(email.from === undefined ? [] : [email.from]);
  const day = /^\d{4}-\d{2}-\d{2}T/.test(email.date) ? formatDay(montrealDay(email.date)) : undefined;
  const date = safeLine(email.date, 100);
  return { date, ...(from === undefined ? {} : { from }), ...(day === undefined ? {} : { day }) };
};

/** Of the attached original and the quoted headers, the one that was earlier (the officer confirms it). */
const earlier = (one: ForwardedFirst | undefined, other: ForwardedFirst | undefined): ForwardedFirst | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return (other.day ?? '9999') < (one.day ?? '9999') ? other : one;
};

const isReport = (email: Email): boolean =>
  /^multipart\/report/i.test(headerOf(email, 'content-type')) ||
  /^(?:mailer-daemon|postmaster)@/i.test(email.from?.address ?? '');

/** RFC 3834, and what programs wrote before it. */
const isAutoSubmitted = (email: Email): boolean =>
  /^auto-/i.test(headerOf(email, 'auto-submitted')) ||
  /^auto_reply/i.test(headerOf(email, 'precedence')) ||
  ['x-autoreply', 'x-autorespond', 'x-auto-reply'].some((key) => headerOf(email, key) !== '') ||
  /\b(?:all|oof|autoreply)\b/i.test(headerOf(email, 'x-auto-response-suppress'));
