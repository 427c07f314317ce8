import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One mail of a run, as the bytes in which it arrives. */
export interface Mail {
  /** Its file below the folder, or its id among the labelled ones. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What people said that it is. */
  readonly label?: string;
}

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly subject?: string;
  readonly body: string;
}

const senders = [
  'Personne A <a@ailleurs.example>',
  'Personne B <b@ailleurs.example>',
  '"Personne C, pour D" <c@autre.example>',
  'e@autre.example',
] as const;

/** Bytes of an encoded word before base64: with its frame it stays below 75 characters (RFC 2047 §2). */
const wordBytes = 42;

/** A subject in encoded words, cut between characters. */
const encodedSubject = (subject: string): string => {
  const pieces: string[] = [''];
  for (const letter of subject.replace(/\s+/g, ' ')) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`;
    if (Buffer.byteLength(longer) > wordBytes) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
};

/** A labelled mail as a sender's program would have written it: UTF-8, with a Message-ID of its own. */
export const writtenMail = ({ id, label, subject = '', body }: Labelled, place: number): Mail => {
  const head = [
    `From: ${senders[place % senders.length] ?? ''}`,
    'To: privacy@exemple.example',
    `Subject: ${encodedSubject(subject)}`,
    `Date: ${new Date(Date.UTC(2026, 10, 1 + (place % 20), 14, place % 60)).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${encodeURIComponent(id)}.${place}@ailleurs.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  const text = `${head.join('\r\n')}\r\n\r\n${body.replace(/\r?\n/g, '\r\n')}\r\n`;
  return { name: id, label, bytes: Buffer.from(text) };
};

const labelledIn = (folder: string): readonly Mail[] =>
  readdirSync(folder)
    .filter((name) => /^labelled-.*\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line, place) => writtenMail(JSON.parse(line) as Labelled, place));

const filesUnder = (folder: string): readonly Mail[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.eml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({ name: relative(folder, file), bytes: readFileSync(file) }));

/** The labelled mails of a folder and every `.eml` file under it, malformed ones too. Empty when there are none. */
export const readMails = (folder: string): readonly Mail[] =>
  existsSync(folder) ? [...labelledIn(folder), ...filesUnder(folder)] : [];
