import { createHash } from 'node:crypto';
import type { Message } from '../../src/triage/message.ts';
import { readMime } from '../../src/triage/read-mime.ts';

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.replace(/\r?\n/g, '\r\n'));

/** A plain mail with these headers besides the usual ones; a header given twice replaces the usual one. */
export const mail = (body: string, headers: Readonly<Record<string, string>> = {}): Uint8Array => {
  const all = {
    From: '"Personne A" <a@exemple.ca>',
    To: 'privacy@exemple.ca',
    Subject: 'Bonjour',
    Date: 'Mon, 16 Nov 2026 09:12:00 -0500',
    'Message-ID': '<1@exemple.ca>',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return bytesOf([...head, '', body].join('\n'));
};

/** A mail in parts; each part is its own headers, an empty line and its content. */
export const parts = (all: readonly string[], headers: Readonly<Record<string, string>> = {}): Uint8Array =>
  mail([...all.map((part) => `--b\n${part}`), '--b--', ''].join('\n'), {
    'MIME-Version': '1.0',
    'Content-Type': 'multipart/mixed; boundary="b"',
    ...headers,
  });

export const messageIn = async (bytes: Uint8Array): Promise<Message> => {
  const reading = await readMime(bytes, sha256);
  if (reading.kind !== 'message') throw new Error(`unreadable because ${reading.because}`);
  return reading.message;
};

/** The texts of one kind of span, as they stand. */
export const said = ({ text, spans }: Pick<Message, 'text' | 'spans'>, kind: string): string =>
  spans
    .filter((span) => span.kind === kind)
    .map(({ from, to }) => text.slice(from, to))
    .join('')
    .trim();
