import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTombstone } from '../ledger/tombstone.ts';
import { type Locale, words } from '../locales/index.ts';
import { isReference, type Reference } from '../registers/reference.ts';
import { caseFileCopy } from '../use-cases/hand-case-file.ts';
import type { Asker, Office } from '../use-cases/office.ts';
import { isRefusal } from '../use-cases/outcome.ts';
import type { Ask, AskCommand } from './ask.ts';
import { asGreffe, languageIn, onOffice } from './asked-office.ts';
import { readLine } from './line.ts';

const wrong = 2;

const options = {
  to: { type: 'string' },
  data: { type: 'string', default: 'data' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * `greffe file REFERENCE --to DIR` writes a whole case file as one zip, its files held against their digests. 1 when a file
 * is missing or changed, or there is no such record; 2 when the line itself is wrong.
 */
export const fileCommand: AskCommand = async (ask) => {
  const parsed = readLine(ask.line, options);
  const language = languageIn(ask, parsed?.values.lang);
  const say = words(language ?? ask.language);
  const [reference = ''] = parsed?.positionals ?? [];
  const to = parsed?.values.to;
  if (
    parsed === undefined ||
    language === undefined ||
    parsed.values.help ||
    to === undefined ||
    !isReference(reference)
  ) {
    (parsed?.values.help ? ask.print : ask.warn)(say.copies.cli.fileHelp);
    return parsed?.values.help ? 0 : wrong;
  }
  const wanted = { reference, to, asker: asGreffe(language) };
  return onOffice(ask, language, parsed.values.data, (office) => write(office, wanted, ask, say));
};

interface Wanted {
  readonly reference: Reference;
  readonly to: string;
  readonly asker: Asker;
}

const write = async (office: Office, { reference, to, asker }: Wanted, ask: Ask, say: Locale): Promise<number> => {
  const { cli, file } = say.copies;
  if (isTombstone(office.index.get(reference)?.ledger ?? [])) {
    ask.warn(cli.destroyed(reference));
    return 1;
  }
  const copy = await caseFileCopy(office, asker, reference);
  if (isRefusal(copy)) {
    ask.warn(copy.refused === 'later' ? cli.later : cli.noRecord(reference));
    return 1;
  }
  await mkdir(to, { recursive: true });
  const path = join(to, copy.fileName);
  await writeFile(path, copy.content, { mode: 0o600 });
  ask.print(cli.wroteFile(path));
  ask.print(`SHA-256 ${copy.digest}`);
  const parts: Readonly<Record<string, string>> = file.part;
  for (const { part, there } of copy.record.parts) if (!there) ask.print(cli.missingPart(parts[part] ?? part));
  const broken = copy.record.pieces.filter(({ found }) => found !== 'same' && found !== 'destroyed');
  for (const { name, found } of broken) ask.warn(cli.piece(name, file.found[found]));
  return broken.length === 0 && copy.record.chainHolds && !copy.record.ledgerLost ? 0 : 1;
};
