import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLetterName, letterKinds } from '../documents/letters/index.ts';
import { type Locale, words } from '../locales/index.ts';
import { sayGaps } from '../locales/say-gaps.ts';
import type { Language } from '../ports/kept.ts';
import { isReference, type Reference } from '../registers/reference.ts';
import type { Gap } from '../registers/register.ts';
import { letterRecordOf } from '../use-cases/letter-record.ts';
import type { Office } from '../use-cases/office.ts';
import { present } from '../use-cases/present.ts';
import type { Ask, AskCommand } from './ask.ts';
import { onOffice } from './asked-office.ts';
import { readLine } from './line.ts';

const wrong = 2;

const options = {
  to: { type: 'string', default: '.' },
  lang: { type: 'string' },
  with: { type: 'string', multiple: true },
  data: { type: 'string', default: 'data' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `blank=text`, as it was typed; `\n` between the lines of one text. */
const extrasIn = (given: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given.map((one) => {
      const at = one.indexOf('=');
      return [one.slice(0, Math.max(at, 0)), one.slice(at + 1).replaceAll('\\n', '\n')];
    }),
  );

interface Wanted {
  readonly name: string | undefined;
  readonly reference: Reference;
  readonly language: Language | undefined;
  readonly to: string;
  readonly extras: Readonly<Record<string, string>>;
}

/**
 * `greffe letter NAME REFERENCE --to DIR [--lang fr|en] [--with blank=text]…` produces a letter from a record of the
 * running office; without NAME, says which may leave now. Writes a file and nothing else. 1 when something is missing,
 * 2 when the line itself is wrong.
 */
export const letter: AskCommand = async (ask) => {
  const parsed = readLine(ask.line, options);
  const lang = parsed?.values.lang;
  const language: Language | undefined = lang === 'fr' || lang === 'en' ? lang : undefined;
  const say = words(language ?? ask.language);
  const [first = '', second] = parsed?.positionals ?? [];
  const [name, reference] = second === undefined ? [undefined, first] : [first, second];
  if (parsed === undefined || parsed.values.help || lang !== language || !isReference(reference)) {
    (parsed?.values.help ? ask.print : ask.warn)(say.letters.cli.help);
    return parsed?.values.help ? 0 : wrong;
  }
  const wanted = { name, reference, language, to: parsed.values.to, extras: extrasIn(parsed.values.with ?? []) };
  return onOffice(ask, language ?? ask.language, parsed.values.data, (office) => answer(office, wanted, ask, say));
};

const answer = async (office: Office, wanted: Wanted, ask: Ask, say: Locale): Promise<number> => {
  const record = present(office, wanted.reference);
  if (record === undefined) {
    ask.warn(say.letters.cli.noRecord(wanted.reference));
    return 1;
  }
  const from = letterRecordOf(office, record, wanted);
  if (wanted.name === undefined) return list(office, from, ask, say);
  const written = await office.letters.produce(wanted.name, from);
  if (written === undefined) {
    ask.warn(say.letters.cli.unknown(wanted.name, wanted.reference));
    return wrong;
  }
  if ('missing' in written) {
    for (const line of lines(say, written.missing)) ask.warn(line);
    const blanks = toGive(office, wanted.name, from);
    if (blanks !== '') ask.warn(say.letters.cli.give(blanks));
    return 1;
  }
  await mkdir(wanted.to, { recursive: true });
  const path = join(wanted.to, written.letter.fileName);
  await writeFile(path, written.letter.content, { mode: 0o600 });
  ask.print(say.letters.cli.written(path));
  const { publicNoticeIsPublic, willBePublic } = say.letters;
  if (isPublic(wanted.name)) ask.print(wanted.name === 'publicNotice' ? publicNoticeIsPublic : willBePublic);
  return 0;
};

/** How the blanks are given that no column holds; nothing where the letter asks for none, or all are given. */
const toGive = (office: Office, name: string, from: ReturnType<typeof letterRecordOf>): string =>
  (office.letters.offered(from).find((one) => one.name === name)?.asks ?? [])
    .filter((blank) => from.extras[blank] === undefined)
    .map((blank) => `--with ${blank}=…`)
    .join(' ');

const isPublic = (name: string): boolean => isLetterName(name) && letterKinds[name].public === true;

const list = (office: Office, from: ReturnType<typeof letterRecordOf>, ask: Ask, say: Locale): number => {
  const names: Readonly<Record<string, string>> = say.letters.names;
  const offered = office.letters.offered(from);
  if (offered.length === 0) ask.print(say.letters.cli.none);
  for (const { name, missing } of offered) {
    ask.print(`${name} — ${names[name] ?? name}${missing.length === 0 ? ` — ${say.letters.cli.ready}` : ''}`);
    for (const line of lines(say, missing)) ask.print(`  ${line}`);
  }
  return 0;
};

const lines = (say: Locale, gaps: readonly Gap[]): readonly string[] => sayGaps(say, gaps, (day) => day);
