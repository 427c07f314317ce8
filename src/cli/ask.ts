import type { Language } from '../ports/kept.ts';

/** What a command is given that reads its own line, and opens no office. */
export interface Ask {
  /** What was typed after the command. */
  readonly line: readonly string[];
  /** The language of the machine; `--lang` on the line goes before it. */
  readonly language: Language;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
  /** Lines of standard input, read only when asked for. */
  readonly input: () => AsyncIterable<string>;
}

/** Gives the exit code: 0 answered, 1 something was found, 2 the question itself was wrong. */
export type AskCommand = (ask: Ask) => Promise<number>;
