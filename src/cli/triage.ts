import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Locale, words } from '../locales/index.ts';
import type { Language } from '../ports/kept.ts';
import type { Reading } from '../triage/message.ts';
import { readMime } from '../triage/read-mime.ts';
import { suggest } from '../triage/suggest.ts';
import type { Ask, AskCommand } from './ask.ts';
import { isObject, textsIn } from './read-json.ts';
import { sayReading } from './triage/say-reading.ts';

const wrong = 2;
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

interface Line {
  readonly files: readonly string[];
  readonly options: ReadonlySet<string>;
  readonly lang: string | undefined;
}

const readLine = (line: readonly string[]): Line => {
  const at = line.indexOf('--lang');
  const rest = line.filter((_, place) => at < 0 || (place !== at && place !== at + 1));
  return {
    files: rest.filter((word) => !word.startsWith('--')),
    options: new Set(rest.filter((word) => word.startsWith('--'))),
    lang: at < 0 ? undefined : (line[at + 1] ?? ''),
  };
};

/**
 * `greffe triage FILE.eml…`: what each message seems to be, which phrases say so, and what is missing; `--json` for
 * one line of JSON a message. `--jsonl` reads `{id, subject, body}` a line from standard input. 1 when a message could
 * not be read, 2 when the line itself is wrong.
 */
export const triage: AskCommand = async (ask) => {
  const { files, options, lang } = readLine(ask.line);
  const language: Language = lang === 'fr' || lang === 'en' ? lang : ask.language;
  const say = words(language).triage;
  const refuse = (text: string): number => {
    ask.warn(text);
    return wrong;
  };
  if (lang !== undefined && lang !== language) return refuse(say.notALanguage(lang));
  const strange = [...options].find((one) => !['--json', '--jsonl', '--help'].includes(one));
  if (strange !== undefined) return refuse(`${say.unexpected(strange)}\n\n${say.help}`);
  if (options.has('--jsonl')) return fromLines(ask, say);
  if (options.has('--help') || files.length === 0) {
    ask.print(say.help);
    return options.has('--help') ? 0 : wrong;
  }
  const codes: number[] = [];
  for (const file of files) codes.push(await fromFile(file, language, options.has('--json'), ask));
  return Math.max(...codes);
};

const fromFile = async (file: string, language: Language, json: boolean, ask: Ask): Promise<number> => {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    ask.warn(words(language).triage.noFile(file));
    return wrong;
  }
  const reading = await readMime(bytes, sha256);
  ask.print(
    json ? JSON.stringify({ file, ...asJson(reading) }) : [file, ...sayReading(reading, language), ''].join('\n'),
  );
  return reading.kind === 'message' ? 0 : 1;
};

const asJson = (reading: Reading): object => {
  if (reading.kind === 'unreadable') return { unreadable: reading.because };
  const { text, spans, ...message } = reading.message;
  return { message: { ...message, length: text.length, spans }, ...suggest(reading.message) };
};

const fromLines = async ({ input, print, warn }: Ask, say: Locale['triage']): Promise<number> => {
  let number = 0;
  let code = 0;
  for await (const line of input()) {
    number += 1;
    if (line.trim() === '') continue;
    const mail = mailIn(line);
    if (mail === undefined) {
      warn(say.badLine(String(number)));
      code = 1;
    } else {
      const { language, suggestions } = suggest({ subject: mail.subject, text: mail.body });
      const types = suggestions.map(({ type, score, because }) => ({
        type,
        score,
        because: because.map(({ says }) => says),
      }));
      print(JSON.stringify({ id: mail.id, lang: language, types }));
    }
  }
  return code;
};

const mailIn = (line: string): Readonly<Record<'id' | 'subject' | 'body', string>> | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? textsIn({ subject: '', ...value }, ['id', 'subject', 'body']) : undefined;
  } catch {
    return undefined;
  }
};
