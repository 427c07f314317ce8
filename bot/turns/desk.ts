import { words } from '../../src/locales/index.ts';
import type { Language } from '../../src/ports/kept.ts';
import type { Asker, Office } from '../../src/use-cases/office.ts';
import { perform } from '../../src/use-cases/perform.ts';
import type { Speech } from '../cards/words.ts';
import { logFault } from '../host/faults.ts';

/** What every turn works with. */
export interface Desk {
  readonly office: Office;
  /** Carries a record to SharePoint; `later` when that takes longer than a person should wait. */
  carry(reference: string): Promise<'done' | 'later'>;
  /** The same, with nobody waiting. */
  carryInBackground(reference: string): void;
}

/** A turn of one person, with the words they read. */
export interface Visit {
  readonly desk: Desk;
  readonly office: Office;
  readonly asker: Asker;
  readonly speech: Speech;
}

export const speechIn = (language: Language): Speech => ({ words: words(language), language });

const elapsed = (ms: number): { readonly passed: Promise<'later'>; readonly stop: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<'later'>((resolve) => {
    timer = setTimeout(() => resolve('later'), ms);
  });
  return { passed, stop: () => clearTimeout(timer) };
};

/** The desk; `track` is told of what goes on after the answer was given, so that stopping can wait for it. */
export const createDesk = (office: Office, updateWithinMs: number, track: (work: Promise<unknown>) => void): Desk => {
  const carrying = async (reference: string): Promise<'done' | 'later'> => {
    try {
      return await perform(office, reference);
    } catch (fault) {
      // The command is kept: the worker carries it on.
      logFault(office.log, 'bot perform', fault, office.randomness(8));
      return 'later';
    }
  };
  return {
    office,
    carry: async (reference) => {
      const work = carrying(reference);
      track(work);
      const { passed, stop } = elapsed(updateWithinMs);
      try {
        return await Promise.race([work, passed]);
      } finally {
        stop();
      }
    },
    carryInBackground: (reference) => track(carrying(reference)),
  };
};
