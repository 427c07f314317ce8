import type { Announcer } from '../teams/announcer.ts';
import { refusalIn } from './api.ts';
import type { Words } from './words.ts';

/** Does something that may fail, and says so in words when it does. */
export type Attempt = (work: () => Promise<unknown>) => Promise<void>;

export const attempting =
  (speech: Announcer, words: Words): Attempt =>
  async (work) => {
    try {
      await work();
    } catch (fault) {
      const code = refusalIn(fault);
      if (code === 'recipients') speech.toast(words.badRecipients);
      else if (code === 'noFile') speech.toast(words.noFile);
      else if (code === 'folderName') speech.toast(words.folderTaken);
      else if (code === 'offline') speech.toast(words.notOffline);
      else speech.toast(words.failed);
    }
  };
