import { createHash } from 'node:crypto';
import type { AttachmentFacts, Correspondent, Letter, NewAttachment } from './letter.ts';

/** An encoded word takes 75 characters; so many bytes of UTF-8 fit in base64. */
const wordBytes = 42;

/** A heading's text: as it is when ASCII, otherwise in encoded words cut between characters (RFC 2047). */
function encoded(text: string): string {
  const line = text.replace(/[\r\n]+\s*/g, ' ');
  if (/^[\x20-\x7e]*$/.test(line) && !line.includes('=?')) return line;
  const words: string[] = [];
  let piece = '';
  for (const sign of line) {
    if (Buffer.byteLength(piece + sign) > wordBytes) {
      words.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...words, piece].map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function written({ name, address }: Correspondent): string {
  const bare = address.replace(/[\r\n<>]/g, '');
  if (name === '' || name === address) return bare;
  const isPlain = /^[\x20-\x7e]*$/.test(name);
  return `${isPlain ? `"${name.replace(/["\\]/g, '\\$&')}"` : encoded(name)} <${bare}>`;
}

function people(name: string, list: readonly Correspondent[]): readonly string[] {
  return list.length === 0 ? [] : [`${name}: ${list.map(written).join(',\r\n ')}`];
}

function base64Lines(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');
}

function textPart(kind: 'plain' | 'html', content: string): string {
  const head = `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64`;
  return `${head}\r\n\r\n${base64Lines(Buffer.from(content))}`;
}

/** A parameter of a heading; beyond ASCII as RFC 2231 has it. */
function parameter(name: string, value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return `${name}="${value.replace(/["\\]/g, '\\$&')}"`;
  const spelled = encodeURIComponent(value).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${name}*=utf-8''${spelled}`;
}

function filePart(file: NewAttachment): string {
  const { name, contentType, isInline, contentId, bytes } = file;
  const isMessage = contentType === 'message/rfc822';
  const lines = [
    `Content-Type: ${contentType.replace(/[\r\n]/g, '')}; ${parameter('name', name)}`,
    // A message inside a message may not be encoded (RFC 2046 §5.2.1).
    `Content-Transfer-Encoding: ${isMessage ? '8bit' : 'base64'}`,
    `Content-Disposition: ${isInline ? 'inline' : 'attachment'}; ${parameter('filename', name)}`,
    ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${isMessage ? Buffer.from(bytes).toString('latin1') : base64Lines(bytes)}`;
}

function multipart(kind: string, seed: string, parts: readonly string[]): string {
  const boundary = `_${createHash('sha256').update(`${kind}\n${seed}`).digest('hex').slice(0, 40)}_`;
  const joined = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${joined}--${boundary}--`;
}

function isRelated({ isInline, contentId }: AttachmentFacts): boolean {
  return isInline && contentId !== undefined;
}

/** A message as MIME. The same message gives the same bytes; who got a blind copy is not said. */
export function writeMime(letter: Letter, attachments: readonly NewAttachment[]): Uint8Array {
  const seed = letter.internetMessageId;
  const text = textPart('plain', letter.text);
  const body = letter.html === undefined ? text : multipart('alternative', seed, [text, textPart('html', letter.html)]);
  const pictures = attachments.filter(isRelated).map(filePart);
  const files = attachments.filter((one) => !isRelated(one)).map(filePart);
  const related = pictures.length === 0 ? body : multipart('related', seed, [body, ...pictures]);
  const whole = files.length === 0 ? related : multipart('mixed', seed, [related, ...files]);
  const last = letter.references.at(-1);
  const head = [
    ...people('From', letter.from === undefined ? [] : [letter.from]),
    ...people('To', letter.to),
    ...people('Cc', letter.cc),
    ...people('Reply-To', letter.replyTo),
    `Subject: ${encoded(letter.subject)}`,
    `Date: ${new Date(letter.sentAt).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${letter.internetMessageId}`,
    ...(last === undefined ? [] : [`In-Reply-To: ${last}`, `References: ${letter.references.join('\r\n ')}`]),
    ...(letter.importance === 'normal' ? [] : [`Importance: ${letter.importance}`]),
    'MIME-Version: 1.0',
  ];
  // Headings may hold addresses beyond ASCII; a message inside the message may hold any bytes.
  const binaryHead = Buffer.from(head.join('\r\n')).toString('latin1');
  return Buffer.from(`${binaryHead}\r\n${whole}\r\n`, 'latin1');
}
