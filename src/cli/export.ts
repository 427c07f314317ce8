import { createWriteStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { copySchema } from '../documents/copies/schema.ts';
import { type Locale, words } from '../locales/index.ts';
import { copyFormats } from '../ports/copies.ts';
import type { Language } from '../ports/kept.ts';
import { copyScopes } from '../registers/copy-columns.ts';
import { listedKeys } from '../registers/index.ts';
import { type CopyWanted, exportCopy } from '../use-cases/export-register.ts';
import type { Office } from '../use-cases/office.ts';
import { isRefusal, type Refusal } from '../use-cases/outcome.ts';
import type { Ask, AskCommand } from './ask.ts';
import { asGreffe, languageIn, onOffice } from './asked-office.ts';
import { readLine } from './line.ts';

const wrong = 2;

const options = {
  format: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  for: { type: 'string' },
  schema: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Parsed = NonNullable<ReturnType<typeof readLine<typeof options>>>;

type Wanted = CopyWanted & { readonly to: string };

/** What the line asks for, or what is wrong with it, in words. */
const wantedIn = ({ values }: Parsed, register: Wanted['register'], { cli }: Locale['copies']): Wanted | string => {
  const { to, for: given } = values;
  if (to === undefined) return cli.lacksTo;
  const named = values.format ?? (/\.(\w+)$/.exec(to)?.[1] || '');
  const format = copyFormats.find((key) => key === named);
  if (format === undefined) return cli.noFormat(named, copyFormats.join(' | '));
  const scope = copyScopes.find((key) => key === given);
  if (scope !== given) return cli.noScope(given ?? '', copyScopes.join(' | '));
  return { register, format, to, asOf: values['as-of'], scope };
};

/**
 * `greffe export REGISTER --format xlsx|csv|json|pdf --to FILE [--as-of DAY] [--for commission|whole|rows]` writes a copy
 * of a register of the running office, as it stood; `--schema` prints the JSON Schema of its open format. 1 when it is
 * refused, 2 when the line itself is wrong.
 */
export const exportCommand: AskCommand = async (ask) => {
  const parsed = readLine(ask.line, options);
  const language = languageIn(ask, parsed?.values.lang);
  const say = words(language ?? ask.language);
  const { cli } = say.copies;
  if (parsed === undefined || language === undefined || parsed.values.help) {
    (parsed?.values.help ? ask.print : ask.warn)(cli.exportHelp);
    return parsed?.values.help ? 0 : wrong;
  }
  const register = listedKeys.find((key) => key === parsed.positionals[0]);
  if (register === undefined) {
    const [given] = parsed.positionals;
    ask.warn(given === undefined ? cli.exportHelp : cli.unknownRegister(given, listedKeys.join(', ')));
    return wrong;
  }
  if (parsed.values.schema) {
    const scope = copyScopes.find((key) => key === parsed.values.for) ?? 'whole';
    ask.print(JSON.stringify(copySchema(register, scope), undefined, 2));
    return 0;
  }
  const wanted = wantedIn(parsed, register, say.copies);
  if (typeof wanted === 'string') {
    ask.warn(wanted);
    return wrong;
  }
  return onOffice(ask, language, parsed.values.data, (office) => write(office, wanted, ask, say, language));
};

const sayRefusal = ({ refused, faults }: Refusal, say: Locale): string => {
  const { cli } = say.copies;
  if (refused === 'later') return cli.later;
  const because = faults?.asOf?.fault;
  if (because === 'inFuture') return cli.future;
  return because === 'notADay' ? say.registers.faults.notADay : cli.noCommission;
};

const write = async (office: Office, wanted: Wanted, ask: Ask, say: Locale, language: Language): Promise<number> => {
  const { cli, seal } = say.copies;
  // Before the copy is made, for making it is an act of the office's own record.
  await access(dirname(resolve(wanted.to)), constants.W_OK);
  const exported = await exportCopy(office, asGreffe(language), wanted);
  if (isRefusal(exported)) {
    ask.warn(sayRefusal(exported, say));
    return 1;
  }
  await pipeline(exported.chunks, createWriteStream(wanted.to, { mode: 0o600 }));
  ask.print(cli.wrote(wanted.to, String(exported.records)));
  ask.print(seal(exported.seal));
  if (exported.destroyed > 0) ask.print(say.retention.copy(String(exported.destroyed)));
  for (const reference of exported.lost) ask.warn(cli.lost(reference));
  if (exported.waiting > 0) ask.warn(cli.waiting(String(exported.waiting)));
  return exported.lost.length === 0 ? 0 : 1;
};
