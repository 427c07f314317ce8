import { AsyncLocalStorage } from 'node:async_hooks';

const hushed = new AsyncLocalStorage<true>();
let running = 0;
let loud: typeof console.error | undefined;

/**
 * Does something without what it says on the console's error line: botbuilder prints keys and internal messages when
 * a token fails. Only words said within `work` are dropped, and the console is as before once the last one is done.
 */
export const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running === 0) {
    const before = console.error;
    loud = before;
    console.error = (...said: unknown[]) => {
      if (!hushed.getStore()) before(...said);
    };
  }
  running += 1;
  try {
    return await hushed.run(true, work);
  } finally {
    running -= 1;
    if (running === 0 && loud) console.error = loud;
  }
};
