import type { Locale } from '../locales/index.ts';
import type { Language } from '../ports/kept.ts';
import type { Options } from './options.ts';

/** What a command is given: its options, the words to speak with, and where to speak. */
export interface Setting {
  readonly options: Options;
  readonly language: Language;
  readonly words: Locale['cli'];
  readonly print: (line: string) => void;
  /** For what went wrong. */
  readonly warn: (line: string) => void;
}

/** One command; gives the exit code: 0 done, 1 something was found or refused, 2 the command itself was wrong. */
export type Command = (setting: Setting) => Promise<number>;
