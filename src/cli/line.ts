import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** The words and options of a command that reads its own line; undefined when an option is not one of its own. */
export const readLine = <const O extends ParseArgsOptionsConfig>(line: readonly string[], options: O) => {
  try {
    return parseArgs({ args: [...line], options, allowPositionals: true });
  } catch {
    return undefined;
  }
};
