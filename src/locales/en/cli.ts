import type { cli as frCli } from '../fr/cli.ts';
import type { Words } from '../words.ts';

export const cli: Words<typeof frCli> = {};
