import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Locale, words } from '../locales/index.ts';
import type { Language } from '../ports/kept.ts';
import type { Reading } from '../triage/message.ts';
import { readMime } from '../triage/read-mime.ts';
import { suggest } from '../triage/suggest.ts';
import type { Ask, AskCommand } from './ask.ts';
import { evaluate } from './triage/evaluate.ts';
import { answerTo, errorFor, type LineMail, mailIn } from './triage/mail-lines.ts';
import { sayEvaluation } from './triage/say-evaluation.ts';
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
 * one line of JSON a message. `--jsonl` reads `{id, subject, body}` a line from standard input and answers line by line,
 * in their order. `--evaluate FILE` holds what it says against labelled lines. 1 when a message could not be read, 2
 * when the line itself is wrong.
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
  const strange = [...options].find((one) => !['--json', '--jsonl', '--evaluate', '--help'].includes(one));
  if (strange !== undefined) return refuse(`${say.unexpected(strange)}\n\n${say.help}`);
  if (options.has('--jsonl')) return fromLines(ask, say);
  if (options.has('--help') || files.length === 0) {
    ask.print(say.help);
    return options.has('--help') ? 0 : wrong;
  }
  if (options.has('--evaluate')) return fromLabelled(files, language, options.has('--json'), ask);
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
      print(errorFor(line, number, say.badLine(String(number))));
      code = 1;
    } else print(answerTo(mail));
  }
  return code;
};

const fromLabelled = async (
  files: readonly string[],
  language: Language,
  json: boolean,
  { print, warn }: Ask,
): Promise<number> => {
  const say = words(language).triage;
  const mails: LineMail[] = [];
  let code = 0;
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) {
      warn(say.noFile(file));
      return wrong;
    }
    for (const [at, line] of text.split('\n').entries()) {
      const mail = line.trim() === '' ? undefined : mailIn(line);
      if (mail !== undefined) mails.push(mail);
      else if (line.trim() !== '') {
        warn(say.badLine(String(at + 1)));
        code = 1;
      }
    }
  }
  const evaluation = evaluate(mails);
  print(json ? JSON.stringify(evaluation) : sayEvaluation(evaluation, language).join('\n'));
  return code;
};
