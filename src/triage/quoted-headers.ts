import { dayInText } from './day-in-text.ts';
import type { Correspondent, ForwardedFirst } from './message.ts';
import { safeLine } from './safe-name.ts';

/** What a mail program writes above a message that it passes on or answers, in either language. */
const headerLine =
  /^[\s>*|]{0,20}\*?(de|from|exp[ée]diteur|envoy[ée](?: le)?|sent|date|[àa]|to|cc|objet|subject|sujet)\*?\s{0,4}:\*?(.*)$/i;

type HeaderName = 'from' | 'date' | 'to' | 'subject';

const nameOf = (word: string): HeaderName => {
  const plain = word.toLowerCase();
  if (/^(de|from|exp)/.test(plain)) return 'from';
  if (/^(env|sent|date)/.test(plain)) return 'date';
  return /^(obj|subj|suj)/.test(plain) ? 'subject' : 'to';
};

interface Header {
  readonly name: HeaderName;
  readonly french: boolean;
  readonly value: string;
}

/** The header that a line is, or undefined. */
export const headerOf = (line: string): Header | undefined => {
  const found = headerLine.exec(line.slice(0, 500));
  if (found === null) return undefined;
  const [, word = '', value = ''] = found;
  return { name: nameOf(word), french: /^(de|exp|env|[àa]$|obj|suj)/i.test(word), value: value.trim() };
};

/** Whether a block of headers begins at this line: who it is from, and soon after it when or about what. */
export const beginsHeaders = (lines: readonly string[], at: number): boolean => {
  if (headerOf(lines[at] ?? '')?.name !== 'from') return false;
  const after = lines.slice(at + 1, at + 7).map((line) => headerOf(line)?.name);
  return after.includes('subject') || (after.includes('date') && after.includes('to'));
};

/** A correspondent as one writes it: `Name <address>`, `Name [mailto:address]`, or the one or the other alone. */
export const correspondentIn = (text: string): Correspondent => {
  const address = /[^\s<>"[\]():;,]{1,64}@[^\s<>"[\]():;,]{1,190}/.exec(text)?.[0]?.replace(/^mailto:/i, '') ?? '';
  const name = text
    .replace(/<[^>]{0,300}>|\[[^\]]{0,300}\]/g, ' ')
    .replace(address, ' ')
    .replace(/["*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  return { name, address };
};

/** The headers of one block, read from its first line. */
const readBlock = (lines: readonly string[], at: number): ForwardedFirst | undefined => {
  const headers = lines.slice(at, at + 7).flatMap((line) => headerOf(line) ?? []);
  const from = headers.find(({ name }) => name === 'from');
  const date = headers.find(({ name }) => name === 'date');
  const subject = headers.find(({ name }) => name === 'subject');
  if (date === undefined || from === undefined) return undefined;
  // English words of a French program (*Date :* beside *De :*) still write the day before the month.
  const day = dayInText(date.value, from.french);
  return {
    from: correspondentIn(from.value),
    date: date.value,
    ...(subject === undefined ? {} : { subject: safeLine(subject.value) }),
    ...(day === undefined ? {} : { day }),
  };
};

/** `On 16 November 2026, Name <address> wrote:` in either language; the line, or two where it was wrapped. */
export const attribution =
  /^[\s>|]{0,20}(?:le|on|el)\b.{6,300}\b(?:a [ée]crit|wrote|[ée]crivait|a [ée]crit le message suivant)\b.{0,40}:?\s*$/i;

/** The earliest of the messages passed on within a text, by the headers that stand above each; undefined without any. */
export const earliestQuoted = (text: string): ForwardedFirst | undefined => {
  const lines = text.split('\n').slice(0, 5_000);
  const blocks = lines.flatMap((_, at) => (beginsHeaders(lines, at) ? (readBlock(lines, at) ?? []) : []));
  return blocks.toSorted((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'))[0];
};
