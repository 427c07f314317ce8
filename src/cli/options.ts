import { parseArgs } from 'node:util';
import { parseDay } from '../law/day.ts';
import type { Language } from '../ports/kept.ts';

/** What may follow a command. */
export interface Options {
  readonly data: string;
  /** Port of the office; the tenant on this machine has the next. 0 takes free ones. */
  readonly port: number;
  readonly empty: boolean;
  /** `YYYY-MM-DD` */
  readonly today?: string;
  readonly json: boolean;
  /** Hex SHA-256 of a sealed head. */
  readonly head?: string;
  readonly lang?: Language;
  readonly help: boolean;
}

export type OptionFault =
  | { readonly fault: 'unknownOption' }
  | { readonly fault: 'notAPort' | 'notADay' | 'notAHead' | 'notALanguage'; readonly given: string };

const known = {
  data: { type: 'string', default: 'data' },
  port: { type: 'string', default: '4700' },
  empty: { type: 'boolean', default: false },
  today: { type: 'string' },
  json: { type: 'boolean', default: false },
  head: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The tenant's port is the next one, so the last port of all is not for the office. */
const highestPort = 65_532;

/** Reads a command line, without node and script: the command first, then its options. */
export const readOptions = (
  line: readonly string[],
): { readonly command: string | undefined; readonly options: Options } | OptionFault => {
  const parsed = parsedLine(line);
  if (parsed === undefined || parsed.positionals.length > 1) return { fault: 'unknownOption' };
  const { port, today, head, lang, ...rest } = parsed.values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > highestPort) return { fault: 'notAPort', given: port };
  if (today !== undefined && parseDay(today) === undefined) return { fault: 'notADay', given: today };
  if (head !== undefined && !/^[0-9a-f]{64}$/i.test(head)) return { fault: 'notAHead', given: head };
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') return { fault: 'notALanguage', given: lang };
  const options: Options = {
    ...rest,
    port: Number(port),
    ...(today === undefined ? {} : { today }),
    ...(head === undefined ? {} : { head: head.toLowerCase() }),
    ...(lang === undefined ? {} : { lang }),
  };
  return { command: parsed.positionals[0], options };
};

const parsedLine = (line: readonly string[]) => {
  try {
    return parseArgs({ args: [...line], options: known, allowPositionals: true, strict: true });
  } catch {
    return undefined;
  }
};
