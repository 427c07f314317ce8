import { sealHeads, tellSealed } from '../use-cases/background/seal-heads.ts';
import type { Command } from './command.ts';
import { withOffice } from './with-office.ts';

/** Seals the heads of all ledgers now, as the office does each night, and prints the head to keep. */
export const seal: Command = (setting) =>
  withOffice(setting, async (office) => {
    const { options, words, print, warn } = setting;
    const sealed = await sealHeads(office);
    if (sealed === undefined) {
      warn(words.notSealed);
      return 1;
    }
    tellSealed(office, sealed);
    print(options.json ? JSON.stringify(sealed) : words.sealed(String(sealed.records), sealed.head));
    return 0;
  });
