import type { Ask, AskCommand } from '../../src/cli/ask.ts';

export interface Asked {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield line;
}

/** Asks a command as the door of the command line would, and keeps what it says. */
export const asking = async (command: AskCommand, line: string, input: readonly string[] = []): Promise<Asked> => {
  const out: string[] = [];
  const err: string[] = [];
  const ask: Ask = {
    line: line.split(' ').filter((word) => word !== ''),
    language: 'fr',
    print: (text) => out.push(text),
    warn: (text) => err.push(text),
    input: () => linesOf(input),
  };
  return { code: await command(ask), out, err };
};
