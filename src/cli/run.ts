import { createInterface } from 'node:readline';
import { languageOf, words } from '../locales/index.ts';
import { environment } from '../server/config.ts';
import type { Ask, AskCommand } from './ask.ts';
import type { Command } from './command.ts';
import { type OptionFault, readOptions } from './options.ts';

/** Every command, loaded when it is asked for; a new one is its file and one line here. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  provision: async () => (await import('./provision.ts')).provision,
  doctor: async () => (await import('./doctor.ts')).doctor,
  verify: async () => (await import('./verify.ts')).verify,
  seal: async () => (await import('./seal.ts')).seal,
  retention: async () => (await import('./retention.ts')).retention,
};

/** The commands that read their own line; a new one is its file and one line here. */
const askCommands: Readonly<Record<string, () => Promise<AskCommand>>> = {
  due: async () => (await import('./due.ts')).due,
  explain: async () => (await import('./explain.ts')).explain,
  policy: async () => (await import('./policy.ts')).policy,
  package: async () => (await import('./package.ts')).makeAppPackage,
  triage: async () => (await import('./triage.ts')).triage,
  ask: async () => (await import('./ask-policy.ts')).askPolicyCommand,
  mail: async () => (await import('./mail.ts')).mail,
  letter: async () => (await import('./letter.ts')).letter,
  acts: async () => (await import('./acts.ts')).acts,
  export: async () => (await import('./export.ts')).exportCommand,
  import: async () => (await import('./import.ts')).importCommand,
  persons: async () => (await import('./persons.ts')).personsCommand,
  file: async () => (await import('./file.ts')).fileCommand,
  'site-script': async () => (await import('./site-script.ts')).siteScriptCommand,
};

const wrong = 2;

const writer =
  (stream: NodeJS.WriteStream) =>
  (line: string): void => {
    stream.write(`${line}\n`);
  };

const systemLanguage = (): 'fr' | 'en' => {
  const env = environment();
  return languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG);
};

const input = (): AsyncIterable<string> => createInterface({ input: process.stdin, crlfDelay: Infinity });

/** A path that the system refuses is said in our words; any other fault as it came. */
const sayThrown = (fault: unknown, say: ReturnType<typeof words>['cli']): string => {
  const path = fault instanceof Error && 'code' in fault && 'path' in fault ? fault.path : undefined;
  return typeof path === 'string'
    ? say.noPath(path)
    : say.failed(fault instanceof Error ? fault.message : String(fault));
};

/** What a command's own line says after `--lang`, which the command alone reads otherwise. */
const languageOfLine = ({ line, language }: Ask): 'fr' | 'en' => {
  const given = line[line.indexOf('--lang') + 1];
  return line.includes('--lang') && (given === 'fr' || given === 'en') ? given : language;
};

const answer = async (load: () => Promise<AskCommand>, ask: Ask): Promise<number> => {
  try {
    return await (await load())(ask);
  } catch (fault) {
    ask.warn(sayThrown(fault, words(languageOfLine(ask)).cli));
    return 1;
  }
};

/** Runs one command line and gives its exit code. A fault is one plain sentence, never a stack. */
export const run = async (line: readonly string[]): Promise<number> => {
  const print = writer(process.stdout);
  const warn = writer(process.stderr);
  const asked = Object.hasOwn(askCommands, line[0] ?? '') ? askCommands[line[0] ?? ''] : undefined;
  if (asked !== undefined)
    return answer(asked, { line: line.slice(1), language: systemLanguage(), print, warn, input });
  const read = readOptions(line);
  if ('fault' in read) {
    const { cli } = words(systemLanguage());
    warn(`${sayFault(cli.optionFaults, read)}\n\n${cli.help}`);
    return wrong;
  }
  const language = read.options.lang ?? systemLanguage();
  const { cli } = words(language);
  if (read.options.help || read.command === undefined) {
    print(cli.help);
    return read.options.help ? 0 : wrong;
  }
  const load = Object.hasOwn(commands, read.command) ? commands[read.command] : undefined;
  if (load === undefined) {
    warn(`${cli.unknownCommand(read.command)}\n\n${cli.help}`);
    return wrong;
  }
  try {
    const command = await load();
    return await command({ options: read.options, language, words: cli, print, warn });
  } catch (fault) {
    warn(sayThrown(fault, cli));
    return 1;
  }
};

const sayFault = (texts: ReturnType<typeof words>['cli']['optionFaults'], fault: OptionFault): string =>
  fault.fault === 'unknownOption' ? texts.unknownOption : texts[fault.fault](fault.given);
