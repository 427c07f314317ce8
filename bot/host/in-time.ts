/** What stands for an answer that is not there yet. */
export const notYet = Symbol('not yet');

/** Work's result when it comes within so many milliseconds, else `notYet`; the work goes on either way. */
export const inTime = async <T>(work: Promise<T>, ms: number): Promise<T | typeof notYet> => {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<typeof notYet>((resolve) => {
    timer = setTimeout(() => resolve(notYet), ms);
  });
  try {
    return await Promise.race([work, passed]);
  } finally {
    clearTimeout(timer);
  }
};

/** Does something once when work takes longer than so many milliseconds; never after it is done. */
export const whenSlow = async <T>(work: Promise<T>, ms: number, slow: () => Promise<unknown>): Promise<T> => {
  if ((await inTime(work, ms)) === notYet) await slow();
  return work;
};
