import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Locale, words } from '../locales/index.ts';
import { type ImportRefused, type ImportReport, importCopy } from '../use-cases/import-copy.ts';
import type { Office } from '../use-cases/office.ts';
import type { Ask, AskCommand } from './ask.ts';
import { languageIn, onOffice } from './asked-office.ts';
import { readLine } from './line.ts';

const wrong = 2;

const options = {
  check: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * `greffe import FILE [--check]` takes a copy of a register back into the running office, and says line by line what is
 * refused and why. 1 when something is refused, or the seal does not hold; 2 when the line itself is wrong.
 */
export const importCommand: AskCommand = async (ask) => {
  const parsed = readLine(ask.line, options);
  const language = languageIn(ask, parsed?.values.lang);
  const say = words(language ?? ask.language);
  const { cli } = say.copies;
  const [file] = parsed?.positionals ?? [];
  if (parsed === undefined || language === undefined || parsed.values.help || file === undefined) {
    (parsed?.values.help ? ask.print : ask.warn)(cli.importHelp);
    return parsed?.values.help ? 0 : wrong;
  }
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) {
    ask.warn(cli.noFile(file));
    return wrong;
  }
  const { data, check } = parsed.values;
  return onOffice(ask, language, data, (office) => take(office, { content, file, check }, ask, say));
};

const take = async (
  office: Office,
  { content, file, check }: { readonly content: Uint8Array; readonly file: string; readonly check: boolean },
  ask: Ask,
  say: Locale,
): Promise<number> => {
  const { cli } = say.copies;
  const read = await office.copies.read(content, basename(file));
  if ('unreadable' in read) {
    ask.warn(cli.unreadable[read.unreadable]);
    return 1;
  }
  const report = await importCopy(office, read, check);
  sayReport(report, ask, say);
  return report.refused.length === 0 && report.sealHolds !== false ? 0 : 1;
};

const sayReport = (report: ImportReport, ask: Ask, say: Locale): void => {
  const { cli } = say.copies;
  for (const refused of report.refused) ask.warn(sayLine(refused, say));
  if (report.sealHolds === undefined) ask.print(cli.noSeal);
  else if (report.sealHolds) ask.print(cli.sealHolds);
  else ask.warn(cli.sealBroken);
  ask.print(cli.imported(String(report.taken.length), String(report.same.length), String(report.refused.length)));
};

const sayLine = ({ line, reference, column, because }: ImportRefused, { copies: { cli } }: Locale): string => {
  const what = [reference, column].filter((part) => part !== undefined && part !== '').join(' · ');
  return cli.refusedLine(String(line), what === '' ? '' : ` (${what})`, cli.because[because]);
};
